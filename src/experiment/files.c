#include "experiment/files.h"

#include "base/memory.h"
#include "experiment/scan.h"
#include "experiment/source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FILES = 32, MAX_BYTES = 4 << 20 };

/* A file that is being read, and the one that includes it. */
struct file {
    const char *path;
    const struct file *includer;
};

/* "a.cfg -> b.cfg -> a.cfg" where path is a file that is being read already; else false. */
static bool is_loop(const struct files *files, const char *path, char *out, size_t size)
{
    const struct file *first = files->current;
    while (first != NULL && !source_same(first->path, path)) first = first->includer;
    if (first == NULL) return false;
    char *trail = memory_text(path);
    for (const struct file *file = files->current; file != first->includer; file = file->includer) {
        char *longer = memory_format("%s -> %s", file->path, trail);
        free(trail);
        trail = longer;
    }
    snprintf(out, size, "%s", trail);
    free(trail);
    return true;
}

/* Reads the file at path, which the current file includes. */
static bool read_include(struct files *files, const struct scan_include *include, const char *path)
{
    char trail[512];
    const char *includer = files->current->path;
    struct error *error = files->reader.error, reason;
    int line;
    if (files->alone)
        return error_set(error,
                         "%s:%d: \"%.256s\" is not in the database, which kept this text before texts were whole; run it "
                         "from its file once",
                         includer, include->line, include->path);
    if (is_loop(files, path, trail, sizeof trail))
        return error_set(error, "%s:%d: the file includes itself: %s", includer, include->line, trail);
    if (files->count == MAX_FILES)
        return error_set(error, "%s:%d: more than %d files, includes among them", includer, include->line, MAX_FILES);
    char *text = source_read(path, &line, &reason);
    if (text == NULL)
        return error_set(error, "%s:%d: cannot read include \"%.256s\": %s", includer, include->line, include->path,
                         reason.message);
    bool good = files_read(files, path, text);
    free(text);
    return good;
}

bool files_read(struct files *files, const char *path, const char *text)
{
    struct file file = {.path = path, .includer = files->current};
    struct scan scan;
    files->count++;
    files->bytes += strlen(text);
    if (files->bytes > MAX_BYTES)
        return error_set(files->reader.error, "%s:1: more than %d MiB in all files together", path, MAX_BYTES >> 20);
    if (!scan_text(path, text, file.includer == NULL, &scan, files->reader.error)) return false;
    files->current = &file;
    bool good = true;
    for (int i = 0; good && i < scan.num_includes; i++) {
        char *included = source_resolve(path, scan.includes[i].path);
        good = read_include(files, &scan.includes[i], included);
        free(included);
    }
    files->reader.path = path;
    good = good && settings_read(&files->reader, scan.text);
    if (good && file.includer != NULL) flat_add(&files->flat, text);
    files->current = file.includer;
    scan_release(&scan);
    return good;
}
