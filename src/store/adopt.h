/* Going on with what another process published. */
#ifndef UNROLL_STORE_ADOPT_H
#define UNROLL_STORE_ADOPT_H

#include "store/database.h"

/* Adds its finished runs (merge.h), and of the others those with checkpoints, each of which stands where it got farthest; they
 * wait for whoever claims them. */
bool adopt_database(struct store *store, const char *path, struct error *error);

#endif
