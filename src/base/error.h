/* Errors: a function that can fail returns bool and fills a struct error with one sentence for a person. */
#ifndef UNROLL_BASE_ERROR_H
#define UNROLL_BASE_ERROR_H

#include <stdbool.h>

/* What the program says to its caller; `unroll help exit-codes` documents them. */
enum exit_code {
    EXIT_OK = 0,
    EXIT_RUN_FAILED = 1,    /* a run failed, or a check did */
    EXIT_USAGE = 2,         /* a wrong command line or experiment file */
    EXIT_NO_RUN = 3,        /* no run in the store matches */
    EXIT_STORE = 4,         /* the database cannot be read or written */
    EXIT_FIGURE = 5,        /* a figure could not be drawn */
    EXIT_OUTPUT = 6,        /* what goes to standard output could not be written */
    EXIT_MEMORY = 70,       /* out of memory, or the machine broke another promise */
    EXIT_AGAIN = 75,        /* not finished, the same command goes on (EX_TEMPFAIL of sysexits.h) */
    EXIT_HUNG_UP = 129,     /* stopped as its terminal went away; the finished runs are kept */
    EXIT_INTERRUPTED = 130, /* stopped by Ctrl-C; the finished runs are kept */
    EXIT_TERMINATED = 143   /* stopped by kill; the finished runs are kept */
};

/* One sentence, "file:line: what is wrong, what was expected, the nearest known name". Each begins as {""}, so that nobody
 * reports what was never said. */
struct error {
    char message[1024];
};

/* Writes the sentence, cut at the buffer's end, control characters escaped. Always false: `return error_set(...)`. */
bool error_set(struct error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Prints "unroll: message" on stderr and returns code. A function that failed and set no message is a mistake, which ends a debug
 * build. */
int error_report(const struct error *error, enum exit_code code);

/* Ends the program on a broken promise of the machine (no memory), with EXIT_MEMORY. */
_Noreturn void error_die(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The one of names[0..count) that a person who typed `name` most likely meant, or NULL if none is near
 * (more than a third of its letters would have to change; their case alone is no change). */
const char *error_nearest(const char *name, const char *const *names, int count);

/* ", did you mean 'NEAREST'?" to end a sentence with, or a copy of otherwise where nearest is NULL. */
struct suggestion {
    char text[128];
} error_did_you_mean(const char *nearest, const char *otherwise);

#endif
