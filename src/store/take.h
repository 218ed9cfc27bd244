/* Taking, the heart of merging (merge.h): what the rows of another database, which is open as `other`, become here. */
#ifndef UNROLL_STORE_TAKE_H
#define UNROLL_STORE_TAKE_H

#include "store/database.h"
#include "store/merge.h"

/* Whether a row of runs is finished, in SQL. */
#define FINISHED(row) row ".status IN ('done', 'stopped', 'diverged')"

/* Takes everything, within the transaction that is open, and leaves temporary tables: mapped, busy, disputed. */
bool take_all(struct store *store, struct merged *merged, struct error *error);

/* The number that the statement gives. */
bool take_count(struct store *store, const char *sql, int64_t *number, struct error *error);

#endif
