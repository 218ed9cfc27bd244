/* The log beside the database (WAL), which is to stay small. */
#ifndef UNROLL_STORE_LOG_H
#define UNROLL_STORE_LOG_H

#include "store/database.h"

/* From now on what was committed moves from the log into the database before the log has grown large. */
void log_keep_small(struct store *store);

#endif
