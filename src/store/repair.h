/* What hands leave behind in the database: rows without the row they belong to, curves that are not whole, claims of dead
 * processes, triggers. */
#ifndef UNROLL_STORE_REPAIR_H
#define UNROLL_STORE_REPAIR_H

#include "store/database.h"

/* Fills in what store_repair would mend. */
bool repair_count(struct store *store, struct store_health *health, struct error *error);

#endif
