/* Runs a harness on the files of a folder, without a fuzzer: what was once found stays found.   replay_NAME FOLDER */
#include "base/error.h"
#include "base/memory.h"

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void replay(const char *path)
{
    struct stat status;
    FILE *file = fopen(path, "rb");
    if (file == NULL || fstat(fileno(file), &status) != 0) error_die("cannot read %s", path);
    size_t size = (size_t)status.st_size;
    uint8_t *bytes = memory_new(size, 1); /* of exactly this size: reading past its end is seen by a sanitizer */
    if (fread(bytes, 1, size, file) != size) error_die("cannot read %s", path);
    fclose(file);
    fprintf(stderr, "%s\n", path); /* the last line names the file that broke it */
    LLVMFuzzerTestOneInput(bytes, size);
    free(bytes);
}

int main(int argc, char **argv)
{
    int count = 0;
    DIR *folder = argc == 2 ? opendir(argv[1]) : NULL;
    if (folder == NULL) error_die("usage: %s FOLDER", argv[0]);
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        char *path = memory_format("%s/%s", argv[1], entry->d_name);
        replay(path);
        free(path);
        count++;
    }
    closedir(folder);
    if (count == 0) error_die("%s holds no file", argv[1]);
    return EXIT_OK;
}
