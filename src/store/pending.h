/* Finished runs that are not written yet. */
#ifndef UNROLL_STORE_PENDING_H
#define UNROLL_STORE_PENDING_H

#include "store/database.h"

/* Writes all of them, within a transaction of the caller, who forgets them when it is committed. */
bool pending_write(struct store *store, struct error *error);

/* Forgets the first `count`: they are written. */
void pending_forget(struct store *store, int count);

void pending_release(struct store *store);

#endif
