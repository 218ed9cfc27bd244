/* Rows of runs, as those who claim and who finish write them. */
#ifndef UNROLL_STORE_ROWS_H
#define UNROLL_STORE_ROWS_H

#include "store/database.h"

/* Finds the run with that key: its id (0 if there is none) and whether it is to be trained; with `until` above 0 it is finished
 * also where it was paused after so many train steps or more. */
bool rows_find(struct store *store, const char *key, int64_t until, int64_t *id, enum store_claim *claim, struct error *error);

/* Adds the run as one that this process trains. */
bool rows_insert(struct store *store, const struct run *run, int64_t *id, struct error *error);

/* Makes a failed or forsaken run ours. What its data said then, if it could be had, is what it says now. */
bool rows_take(struct store *store, int64_t id, const struct run *run, struct error *error);

/* A run that was paused, and whose process died as it went on from there, is paused again. */
bool rows_pause(struct store *store, const char *key, struct error *error);

/* Notes that the experiment asks for the run, and what it calls it, if its text is still the experiment's. */
bool rows_join(struct store *store, int64_t experiment, int64_t id, const char *variant, struct error *error);

#endif
