/* Files as text: reads experiment files whole, with limits, and finds what they include. */
#ifndef UNROLL_EXPERIMENT_SOURCE_H
#define UNROLL_EXPERIMENT_SOURCE_H

#include "base/error.h"

enum { SOURCE_MAX_BYTES = 1 << 20 /* of one file */ };

/* The text of a regular file, which the caller frees, or NULL. The error is a sentence without a place, such as
 * "No such file or directory"; *line is the line it speaks of, else 1. */
char *source_read(const char *path, int *line, struct error *error);

/* The path of what was installed with the program as `path`, such as configs/defaults.cfg: below PREFIX/share/unroll, where the
 * program is PREFIX/bin/unroll. The caller frees; NULL if there is no such file. */
char *source_installed(const char *path);

/* The path of a file that `including` includes as `path`: relative to the including file's folder, folder/.. left out
 * where that is the same file; where there is none, that of an installed one. The caller frees. */
char *source_resolve(const char *including, const char *path);

/* Whether both paths lead to the same file. */
bool source_same(const char *a, const char *b);

#endif
