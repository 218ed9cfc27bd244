#include "tasks/files.h"

#include "base/memory.h"
#include "base/text.h"

#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static bool check_kind(const char *path, int descriptor, int64_t *size, struct error *error)
{
    struct stat status;
    if (fstat(descriptor, &status) != 0) return error_set(error, "cannot read %s: %s", path, strerror(errno));
    *size = status.st_size;
    if (S_ISDIR(status.st_mode))
        return error_set(error, "%s is a folder, expected a file; \"%s/*\" is all that is in it", path, path);
    return S_ISREG(status.st_mode) || error_set(error, "%s is not a regular file", path);
}

static bool map(const char *path, int descriptor, struct file *file, struct error *error)
{
    if (!check_kind(path, descriptor, &file->size, error)) return false;
    if (file->size == 0) return true;
    void *bytes = mmap(NULL, (size_t)file->size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (bytes == MAP_FAILED) return error_set(error, "cannot read %s: %s", path, strerror(errno));
    file->bytes = bytes;
    return true;
}

/* Maps one file more; one that is empty is left out. */
static bool add(struct files *files, const char *path, struct error *error)
{
    struct file file = {.first = files->bytes};
    if (files->count == FILES_MOST) return error_set(error, "more than %d files", FILES_MOST);
    const int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* without O_NONBLOCK a pipe would be waited for */
    if (descriptor < 0) return error_set(error, "cannot read %s: %s", path, strerror(errno));
    const bool good = map(path, descriptor, &file, error);
    close(descriptor);
    if (!good || file.size == 0) return good;
    file.path = memory_text(path);
    files->files = memory_resize(files->files, (size_t)files->count + 1, sizeof *files->files);
    files->files[files->count++] = file;
    files->bytes += file.size;
    return true;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Those that the pattern matches, in the order of the bytes of their names: that of glob(3) differs between languages. */
static bool add_matches(struct files *files, const char *pattern, struct error *error)
{
    glob_t matches = {0};
    bool good = glob(pattern, GLOB_NOSORT, NULL, &matches) == 0 && matches.gl_pathc > 0;
    if (good) qsort(matches.gl_pathv, matches.gl_pathc, sizeof *matches.gl_pathv, by_name);
    else error_set(error, "no file matches %s", pattern);
    for (size_t i = 0; good && i < matches.gl_pathc; i++) good = add(files, matches.gl_pathv[i], error);
    globfree(&matches);
    return good;
}

/* A path of a file that is there is no pattern, whatever it is called. */
static bool add_path(struct files *files, const char *folder, const char *path, size_t length, struct error *error)
{
    if (length == 0) return error_set(error, "a path is empty");
    char *full = memory_format("%s%s%.*s", path[0] == '/' ? "" : folder, path[0] == '/' ? "" : "/", (int)length, path);
    const bool is_pattern = strpbrk(full, "*?[") != NULL && access(full, F_OK) != 0;
    const bool good = is_pattern ? add_matches(files, full, error) : add(files, full, error);
    free(full);
    return good;
}

static void find_digest(struct files *files)
{
    struct fingerprint *all = fingerprint_new();
    for (int i = 0; i < files->count; i++) {
        const struct file *file = &files->files[i];
        for (int64_t at = 0; at < file->size; at += FILES_PIECE) {
            const int64_t left = file->size - at;
            fingerprint_add(all, file->bytes + at, (size_t)(left < FILES_PIECE ? left : FILES_PIECE));
            files_forget(file, at / FILES_PIECE);
        }
    }
    fingerprint_end(all, files->digest);
}

/* A file of one piece stays: it is small, and read again at once. */
void files_forget(const struct file *file, int64_t piece)
{
    if (file->size <= FILES_PIECE) return;
    const int64_t at = piece * FILES_PIECE, left = file->size - at;
    madvise((void *)(file->bytes + at), (size_t)(left < FILES_PIECE ? left : FILES_PIECE), MADV_DONTNEED);
}

bool files_open(const char *folder, const char *paths, struct files *files, struct error *error)
{
    bool good = true;
    *files = (struct files){0};
    for (const char *path = paths; good && path != NULL;) {
        const size_t length = strcspn(path, ":");
        good = add_path(files, folder, path, length, error);
        path = path[length] == ':' ? path + length + 1 : NULL;
    }
    if (good && files->bytes == 0) good = error_set(error, "%s is empty", paths);
    if (good) find_digest(files);
    else files_close(files);
    return good;
}

void files_close(struct files *files)
{
    for (int i = 0; i < files->count; i++) {
        munmap((void *)files->files[i].bytes, (size_t)files->files[i].size);
        free(files->files[i].path);
    }
    free(files->files);
    *files = (struct files){0};
}

bool files_same(const char *paths, const char *digest, const char *expected, struct error *error)
{
    return strcmp(digest, expected) == 0 ||
           error_set(error, "the content of %s is not what it was: its digest is %s, expected %s", paths, digest, expected);
}

const struct file *files_at(const struct files *files, int64_t position)
{
    int low = 0, high = files->count - 1;
    while (low < high) {
        const int middle = low + (high - low + 1) / 2;
        if (files->files[middle].first <= position) low = middle;
        else high = middle - 1;
    }
    return &files->files[low];
}

int32_t files_character(const struct file *file, int64_t at, int *size)
{
    const unsigned char *bytes = file->bytes + at;
    *size = 1;
    if (bytes[0] < 0x80) return bytes[0];
    char some[TEXT_BYTES] = "";
    const int64_t left = file->size - at;
    memcpy(some, bytes, left < TEXT_BYTES - 1 ? (size_t)left : TEXT_BYTES - 1);
    const char *end = some;
    const int32_t character = text_next(&end);
    *size = (int)(end - some);
    return character;
}
