#include "scratch.h"

#include "base/error.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char folder[] = "/dev/shm/unroll-fuzz-XXXXXX";

static void remove_folder(void)
{
    DIR *listing = opendir(folder);
    for (struct dirent *entry; listing != NULL && (entry = readdir(listing)) != NULL;) unlinkat(dirfd(listing), entry->d_name, 0);
    if (listing != NULL) closedir(listing);
    rmdir(folder);
}

static void make_folder(void)
{
    if (mkdtemp(folder) == NULL) error_die("cannot make %s", folder);
    atexit(remove_folder);
}

const char *scratch_path(const char *name)
{
    static char path[256];
    if (path[0] == '\0') make_folder();
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

const char *scratch_write(const char *name, const uint8_t *bytes, size_t size)
{
    const char *path = scratch_path(name);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0 || write(file, bytes, size) != (ssize_t)size) error_die("cannot write %s", path);
    close(file);
    return path;
}
