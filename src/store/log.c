#include "store/log.h"

#include "store/identity.h"

/* Pages of 4 kB. What moves into the database is to be on the disk first, so it moves in some megabytes at a time. */
enum { DUE_PAGES = 2000 };

/* Never into a file that is not the database any more. */
static int move_when_due(void *context, sqlite3 *db, const char *name, int pages)
{
    struct store *store = context;
    struct error error = {""};
    if (pages >= DUE_PAGES && identity_check(store, &error))
        sqlite3_wal_checkpoint_v2(db, name, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    return SQLITE_OK;
}

void log_keep_small(struct store *store)
{
    sqlite3_wal_hook(store->db, move_when_due, store);
    sqlite3_exec(store->db, "PRAGMA journal_size_limit = 8388608", NULL, NULL, NULL); /* once a reader had let it grow */
}
