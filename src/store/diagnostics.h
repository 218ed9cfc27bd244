/* Diagnostics of finished runs: the table `diagnostics`. */
#ifndef UNROLL_STORE_DIAGNOSTICS_H
#define UNROLL_STORE_DIAGNOSTICS_H

#include "experiment/diagnostics.h"
#include "store/database.h"

/* Keeps those of the run with that id; some may be there, of a run that was paused and went on. */
bool diagnostics_write(struct store *store, int64_t id, const struct diagnostics *diagnostics, struct error *error);

/* Reads the gradient flow of the run; none where the database has no such table. The caller releases, also on error. */
bool diagnostics_read_flow(struct store *store, int64_t id, struct diagnostics *diagnostics, struct error *error);

#endif
