/* Lines of fields: of comma-separated values (RFC 4180, but a field ends with its line), or of what is separated by blanks. */
#ifndef UNROLL_TASKS_LINES_H
#define UNROLL_TASKS_LINES_H

#include "tasks/files.h"

#include <stdbool.h>
#include <stddef.h>

enum { LINES_MOST_FIELDS = 1000 };

/* All zeros but the file, and whether commas separate, to begin with. */
struct lines {
    const struct file *file;
    int64_t at;              /* where the next line begins */
    int64_t number;          /* of this line, from 1 on */
    char *text;              /* it, which its fields are parts of; free() it at the end */
    size_t length, capacity; /* bytes of the line, of text */
    bool commas;             /* whether they separate the fields */
    const char *fields[LINES_MOST_FIELDS];
    int num_fields; /* 0 of an empty line */
};

/* Copies the next line without its end; false at the end of the file. */
bool lines_next(struct lines *lines);

/* Finds the fields of the line, which is used up. The error says FILE:LINE and what was expected. */
bool lines_split(struct lines *lines, struct error *error);

/* The number of the column of that name in the header that was split; false, with FILE:LINE and the nearest name, if there is
 * none. */
bool lines_find(const struct lines *lines, const char *name, int *column, struct error *error);

/* Puts FILE:LINE in front of a sentence; false. */
bool lines_fail(const struct lines *lines, const struct error *sentence, struct error *error);

#endif
