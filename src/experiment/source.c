#include "experiment/source.h"

#include "base/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Reads a file to its end, but no more than SOURCE_MAX_BYTES + 1 bytes; *length: how many. NULL if it cannot be read. */
static char *read_all(int file, size_t *length, struct error *error)
{
    size_t room = 1 << 13;
    char *text = memory_new(room + 1, 1); /* one for the zero at the end */
    for (*length = 0; *length <= SOURCE_MAX_BYTES;) {
        if (*length == room) text = memory_resize(text, (room *= 2) + 1, 1);
        size_t wanted = room < SOURCE_MAX_BYTES + 1 ? room : SOURCE_MAX_BYTES + 1;
        ssize_t got = read(file, text + *length, wanted - *length);
        if (got == 0) break;
        if (got > 0) *length += (size_t)got;
        else if (errno != EINTR) {
            error_set(error, "%s", strerror(errno));
            free(text);
            return NULL;
        }
    }
    text[*length] = '\0';
    return text;
}

static int line_of(const char *text, const char *place)
{
    int line = 1;
    for (; text < place; text++) line += *text == '\n';
    return line;
}

static bool check_kind(int file, struct error *error)
{
    struct stat status;
    if (fstat(file, &status) != 0) return error_set(error, "%s", strerror(errno));
    if (S_ISDIR(status.st_mode)) return error_set(error, "it is a folder");
    return S_ISREG(status.st_mode) || error_set(error, "it is not a regular file");
}

static bool check_text(const char *text, size_t length, int *line, struct error *error)
{
    size_t until_zero = strlen(text);
    if (length > SOURCE_MAX_BYTES) return error_set(error, "it is larger than 1 MiB");
    if (until_zero == length) return true;
    *line = line_of(text, text + until_zero);
    return error_set(error, "it holds a NUL byte, expected text");
}

char *source_read(const char *path, int *line, struct error *error)
{
    size_t length;
    *line = 1;
    int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* without O_NONBLOCK a pipe would be waited for */
    if (file < 0) {
        error_set(error, "%s", strerror(errno));
        return NULL;
    }
    char *text = check_kind(file, error) ? read_all(file, &length, error) : NULL;
    close(file);
    if (text != NULL && check_text(text, length, line, error)) return text;
    free(text);
    return NULL;
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

char *source_installed(const char *path)
{
    char program[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (path[0] == '/' || length <= 0) return NULL;
    program[length] = '\0';
    char *slash = strrchr(program, '/');
    if (slash != NULL) *slash = '\0';
    if (slash != NULL && (slash = strrchr(program, '/')) != NULL) *slash = '\0';
    char *installed = memory_format("%s/share/unroll/%s", program, path);
    if (access(installed, F_OK) == 0) return installed;
    free(installed);
    return NULL;
}

/* The path from the including file's folder. */
static char *beside(const char *including, const char *path)
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

char *source_resolve(const char *including, const char *path)
{
    char *found = beside(including, path), *installed = access(found, F_OK) != 0 ? source_installed(path) : NULL;
    if (installed == NULL) return found;
    free(found);
    return installed;
}
