/* The scanner: goes once over the text of an experiment file before libconfig sees it. It finds the includes, gives every
 * whole number its 64 bits, makes the numbers of a [ ] alike, takes comments out, and says in plain words what libconfig would
 * call a syntax error or, worse, accept: a comment or string that never ends, a number too large, a name said twice, brackets
 * nested too deeply. */
#ifndef UNROLL_EXPERIMENT_SCAN_H
#define UNROLL_EXPERIMENT_SCAN_H

#include "base/error.h"

/* A line `@include "path"`. */
struct scan_include {
    char *path; /* as it is written */
    int line;
};

/* What the scanner leaves behind. */
struct scan {
    char *text; /* for libconfig, line for line as the original */
    int num_includes;
    struct scan_include *includes; /* (num_includes) in the file's order */
};

/* Scans text; path stands in messages only, and so does what stands in the text if `quotes` says so: another's file that was
 * included, be it /etc/passwd, is not to be shown. On error nothing needs to be released and the message starts with
 * "path:line: ". The caller releases. */
bool scan_text(const char *path, const char *text, bool quotes, struct scan *scan, struct error *error);

void scan_release(struct scan *scan);

#endif
