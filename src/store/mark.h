/* Marks: what people write to runs, a note and tags. */
#ifndef UNROLL_STORE_MARK_H
#define UNROLL_STORE_MARK_H

#include "store/choose.h"

enum { MARK_LONGEST_NOTE = 65536, MARK_LONGEST_TAG = 64 /* bytes */ };

/* Whether a tag may be called so: no blanks or control characters, no @ or + at the start, not digits alone. */
bool mark_check_tag(const char *tag, struct error *error);

/* Writes the note to the chosen runs, NULL for none. Returns how many there are, -1 on error, and then none is changed. */
int64_t store_note(struct store *store, const struct choice *choice, const char *note, struct error *error);

/* Adds the tag to the chosen runs, or takes it from them; tags stand in order, each once. Returns how many were changed, -1 on
 * error, and then none is. */
int64_t store_tag(struct store *store, const struct choice *choice, const char *tag, bool add, struct error *error);

#endif
