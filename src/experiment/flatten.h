/* The text of an experiment with all that it includes in one: what a database keeps of it, so that it can be read without any
 * other file. Every text here was scanned before (scan.h), so that its brackets and strings are in order. */
#ifndef UNROLL_EXPERIMENT_FLATTEN_H
#define UNROLL_EXPERIMENT_FLATTEN_H

#include <stdbool.h>

/* A setting as it is written: NAME = VALUE; both NULL where a later file sets it anew. */
struct flat_setting {
    char *name, *text;
};

/* What included files set and no later file set anew. */
struct flat {
    int count;
    struct flat_setting *settings; /* (count) */
};

/* Takes in an included file, behind what that includes itself. */
void flat_add(struct flat *flat, const char *text);

/* The text of the including file: where its first include stood, what the included files set and it does not; includes become
 * comments. The caller frees. */
char *flat_text(struct flat *flat, const char *text);

void flat_release(struct flat *flat);

/* The text, which includes nothing, with `NAME = VALUE;` instead of what it says of that name, in its sweep too. The caller
 * frees. */
char *flat_set(const char *text, const char *name, const char *value);

/* The text, which includes nothing, with `NAME = VALUE;` as an axis of its sweep, of each part of a union, the first where it had
 * none of that name. The caller frees. */
char *flat_set_axis(const char *text, const char *name, const char *value);

/* Whether it is one value of a file in brackets: a list, an array, a group. */
bool flat_is_bracketed(const char *value);

/* Whether the text, which includes nothing, sets that name at its top level. */
bool flat_has(const char *text, const char *name);

#endif
