/* Finished runs that are not written yet. */
#ifndef UNROLL_STORE_PENDING_H
#define UNROLL_STORE_PENDING_H

#include "store/database.h"

/* Whether more can wait for a lock that another process has. */
bool pending_has_room(const struct store *store);

/* Writes all of them, within a transaction of the caller, who forgets them when it is committed. */
bool pending_write(struct store *store, struct error *error);

/* Writes one finished run. One that somebody deleted meanwhile comes back; one that somebody else finished is the same
 * to the last bit and stays. */
bool pending_write_one(struct store *store, const struct run *run, struct error *error);

/* Writes what is pending, so that who reads finds it. Nothing is asked of the file where nothing is. */
bool pending_settle(struct store *store, struct error *error);

/* Forgets the first `count`: they are written. */
void pending_forget(struct store *store, int count);

void pending_release(struct store *store);

#endif
