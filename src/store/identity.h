/* Whether the file that is open is still the database at its path: somebody may delete, replace or overwrite it meanwhile. */
#ifndef UNROLL_STORE_IDENTITY_H
#define UNROLL_STORE_IDENTITY_H

#include "store/database.h"

/* Gives a database that has none yet the mark by which it is known (identity.c). */
bool identity_mark(struct store *store, struct error *error);

/* Whether the log that stands beside the database, if any, is its own; to be asked before SQLite takes it in. */
bool identity_check_log(const struct store *store, struct error *error);

/* Notes what is open; identity_check says from then on whether it is there and the same, and if not what happened to it. Once it
 * is gone it stays gone. True before identity_note. */
bool identity_note(struct store *store, struct error *error);
bool identity_check(struct store *store, struct error *error);

/* Before the database is closed: one that is gone is left as it is, and its log, which the new file must not take for its own,
 * is taken away. */
void identity_leave(struct store *store);

#endif
