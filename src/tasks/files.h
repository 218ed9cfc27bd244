/* Files that a task reads: mapped, not copied, and read as one, end to end. */
#ifndef UNROLL_TASKS_FILES_H
#define UNROLL_TASKS_FILES_H

#include "base/error.h"
#include "base/fingerprint.h"

#include <stdint.h>

enum { FILES_MOST = 1000, FILES_PIECE = 1 << 22 /* bytes to read at a time of what is read once, end to end */ };

struct file {
    char *path;
    const unsigned char *bytes; /* (size) */
    int64_t size, first;        /* first: how many bytes the files before it have */
};

struct files {
    int count;
    struct file *files; /* (count), none of them empty */
    int64_t bytes;      /* of all together, above 0 */
    char digest[FINGERPRINT];
};

/* Maps the files that `paths` names: a path, a pattern (glob(7)) or several of them, with ':' between; relative ones start from
 * the folder. Those of a pattern come in the order of their names. False, with a sentence without a place, where one is missing,
 * no regular file or unreadable, or all are empty. */
bool files_open(const char *folder, const char *paths, struct files *files, struct error *error);
void files_close(struct files *files);

/* Whether the digest is that which was expected; else the error says that `paths` hold something else now. */
bool files_same(const char *paths, const char *digest, const char *expected, struct error *error);

/* The file that has byte number `position` of all, 0 <= position < bytes. */
const struct file *files_at(const struct files *files, int64_t position);

/* The character (code point) at the offset of a file, and its bytes; TEXT_BROKEN (base/text.h) where it is none, which has one.
 */
int32_t files_character(const struct file *file, int64_t at, int *size);

/* Gives back the memory of a piece that was read and is not needed soon; it can be read again. */
void files_forget(const struct file *file, int64_t piece);

#endif
