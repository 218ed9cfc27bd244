/* What SQL that is not ours may do. */
#ifndef UNROLL_STORE_QUERY_H
#define UNROLL_STORE_QUERY_H

#include "store/database.h"

/* From now on the store's SQL reads, and does nothing else. */
void query_guard(struct store *store);

#endif
