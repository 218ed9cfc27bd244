#include "experiment/source.h"

#include "base/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Reads up to SOURCE_MAX_BYTES + 1 bytes into text; returns how many, or -1. */
static ssize_t read_all(int file, char *text)
{
    size_t length = 0;
    while (length <= SOURCE_MAX_BYTES) {
        ssize_t got = read(file, text + length, SOURCE_MAX_BYTES + 1 - length);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return -1;
        if (got == 0) break;
        length += (size_t)got;
    }
    return (ssize_t)length;
}

static int line_of(const char *text, const char *place)
{
    int line = 1;
    for (; text < place; text++) line += *text == '\n';
    return line;
}

/* Reads the open file into text (SOURCE_MAX_BYTES + 2 bytes), which ends with a zero. */
static bool read_text(int file, char *text, int *line, struct error *error)
{
    struct stat status;
    if (fstat(file, &status) != 0) return error_set(error, "%s", strerror(errno));
    if (S_ISDIR(status.st_mode)) return error_set(error, "it is a folder");
    if (!S_ISREG(status.st_mode)) return error_set(error, "it is not a regular file");
    ssize_t got = read_all(file, text);
    if (got < 0) return error_set(error, "%s", strerror(errno));
    if (got > SOURCE_MAX_BYTES) return error_set(error, "it is larger than 1 MiB");
    text[got] = '\0';
    size_t length = strlen(text);
    if (length == (size_t)got) return true;
    *line = line_of(text, text + length);
    return error_set(error, "it holds a NUL byte, expected text");
}

char *source_read(const char *path, int *line, struct error *error)
{
    *line = 1;
    int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* without O_NONBLOCK a pipe would be waited for */
    if (file < 0) {
        error_set(error, "%s", strerror(errno));
        return NULL;
    }
    char *text = memory_new(SOURCE_MAX_BYTES + 2, 1);
    bool good = read_text(file, text, line, error);
    close(file);
    if (!good) {
        free(text);
        return NULL;
    }
    return memory_resize(text, strlen(text) + 1, 1);
}

bool source_same(const char *a, const char *b)
{
    struct stat one, other;
    return stat(a, &one) == 0 && stat(b, &other) == 0 && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/* Takes each "folder/.." out of a path in place. */
static void shorten(char *path)
{
    char *up;
    while ((up = strstr(path, "/../")) != NULL) {
        char *folder = up;
        while (folder > path && folder[-1] != '/') folder--;
        bool removable = folder < up && strncmp(folder, "../", 3) != 0 && strncmp(folder, "./", 2) != 0;
        if (!removable) return;
        memmove(folder, up + 4, strlen(up + 4) + 1);
    }
}

char *source_resolve(const char *including, const char *path)
{
    const char *slash = strrchr(including, '/');
    if (path[0] == '/' || slash == NULL) return memory_text(path);
    char *full = memory_format("%.*s%s", (int)(slash + 1 - including), including, path);
    char *brief = memory_text(full);
    shorten(brief);
    bool same = source_same(full, brief); /* not so where the folder is a symbolic link */
    free(same ? full : brief);
    return same ? brief : full;
}
