/* Two columns of a file of lines: of comma-separated values with a header (RFC 4180, but a field ends with its line), or of what
 * is separated by blanks, without one. Which it is tells the first line: whether there is a comma in it. */
#ifndef UNROLL_TASKS_PAIRS_H
#define UNROLL_TASKS_PAIRS_H

#include "tasks/files.h"

/* What is read of a line; both NULL of an empty one, target NULL where it has none. */
struct pair {
    const char *input, *target;
};

struct pairs_reader {
    const char *input, *target; /* names in the header; "": the first and the second column */
    /* False, with a sentence, ends the reading. */
    bool (*take)(void *context, struct pair pair, struct error *error);
    void *context;
};

/* The error says FILE:LINE and what was expected. */
bool pairs_read(const struct file *file, const struct pairs_reader *reader, struct error *error);

#endif
