/* Labels: what experiments call their runs. A run may answer several, and each may call it otherwise: `variant` of a run is what
 * it was called last, that of its membership what the experiment calls it. */
#ifndef UNROLL_STORE_LABELS_H
#define UNROLL_STORE_LABELS_H

#include "store/store.h"

/* From now on the labels of the experiment of that name, if there is one, are seen: in a store that is open for reading `variant`
 * of runs is what it calls them; where its memberships do not know they are those that its text gives. Of several experiments
 * that were named the first one counts that has the run. */
bool labels_see(struct store *store, const char *experiment, struct error *error);

/* The same of one that was read: of its own text, where the database has another of its name, or none. */
bool labels_see_read(struct store *store, const struct experiment *experiment, struct error *error);

/* How many sources of labels that are by now. */
int labels_count(const struct store *store);

/* What stands behind FROM to ask for runs with the labels of those sources from number `first` on, in any store; the caller
 * frees. NULL on error. */
char *labels_source(struct store *store, int first, struct error *error);

#endif
