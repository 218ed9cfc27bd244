/* The lock on the database, which another process may hold for minutes: a backup, an open shell. */
#ifndef UNROLL_STORE_LOCK_H
#define UNROLL_STORE_LOCK_H

#include "store/database.h"

enum lock { LOCK_TAKEN, LOCK_LATER /* another process holds it, and what is to be written waits in memory */, LOCK_FAILED };

/* Lets statements wait for the lock: from then on as long as the store was told to. */
void lock_set_up(struct store *store);

/* Starts a transaction. What can wait in memory does not wait here, and is tried again after a while. */
enum lock lock_take(struct store *store, bool can_wait, struct error *error);

/* Whether what failed only waits: it is the lock, and there is room in memory. */
bool lock_is_passing(const struct store *store, bool can_wait);

#endif
