/* Weights that are kept of finished runs: the table `models`. */
#ifndef UNROLL_STORE_WEIGHTS_H
#define UNROLL_STORE_WEIGHTS_H

#include "store/database.h"

/* Keeps the weights of the run with that id, within a transaction of the caller; they are the same whoever trained it. */
bool weights_write(struct store *store, int64_t id, const struct kept_weights *weights, struct error *error);

#endif
