/* Uniting, as a part of merging (merge.h): experiments, and what people wrote to runs. Both databases are open, the second as
 * `other`, and temp.mapped (old, new) says which run there is which here. */
#ifndef UNROLL_STORE_UNITE_H
#define UNROLL_STORE_UNITE_H

#include "store/database.h"

/* Of two texts of one experiment the newer is its text, the other an earlier one; memberships are those of the text. */
bool unite_experiments(struct store *store, struct error *error);

/* Notes and tags of a run: the lines, and the names, of both. */
bool unite_marks(struct store *store, struct error *error);

#endif
