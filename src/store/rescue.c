/* What becomes of finished runs when the database takes no more, or is gone. */
#include "store/identity.h"

#include "base/memory.h"
#include "store/pending.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool store_is_there(struct store *store, struct error *error)
{
    return identity_check(store, error);
}

/* Run by run, if not all fit. */
static void write_what_fits(struct store *store, struct error *error)
{
    if (store_flush(store, error)) return;
    sqlite3_wal_checkpoint_v2(store->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL); /* the log's room can be used again */
    while (store->num_pending > 0) {
        if (!database_begin(store, error) || !database_end(store, pending_write_one(store, &store->pending[0], error), error))
            return;
        pending_forget(store, 1);
    }
}

/* "PATH.rescued", or with a number behind it where such a file stands; the caller frees. */
static char *free_path(const char *path)
{
    char *beside = memory_format("%s.rescued", path);
    for (int i = 2; access(beside, F_OK) == 0; i++) {
        free(beside);
        beside = memory_format("%s.rescued-%d", path, i);
    }
    return beside;
}

/* A file that was deleted or replaced is still whole for those who have it open. */
static bool copy_whole(struct store *store, const char *to)
{
    for (sqlite3_stmt *statement = NULL; (statement = sqlite3_next_stmt(store->db, statement)) != NULL;) sqlite3_reset(statement);
    char *sql = sqlite3_mprintf("VACUUM INTO %Q", to);
    bool good = sql != NULL && sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK;
    sqlite3_free(sql);
    if (!good) unlink(to);
    return good;
}

/* Returns how many of runs[0..count) the other store did not take. */
static int64_t finish_in(struct store *other, int64_t experiment, const struct run *runs, int count, struct error *error)
{
    int64_t lost = 0;
    for (int i = 0; i < count; i++) {
        const enum store_claim claim = store_claim(other, experiment, &runs[i], error);
        lost += claim == STORE_CLAIM_ERROR || (claim == STORE_CLAIMED && !store_finish(other, &runs[i], error));
    }
    return lost;
}

static int64_t keep_beside(struct store *store, const struct experiment *experiment, const char *path, struct error *error)
{
    const enum presence presence = store->identity.presence;
    const bool is_whole = presence == DATABASE_PRESENT || (presence != DATABASE_OVERWRITTEN && copy_whole(store, path));
    int64_t id, lost = 0;
    struct store *other = store_open(path, STORE_WRITE, error);
    if (other == NULL || !store_experiment(other, experiment, &id, error)) {
        store_close(other);
        return is_whole ? store->num_pending : store->num_finished;
    }
    if (!is_whole)
        lost = store->num_finished - store->num_pending - store->num_written +
               finish_in(other, id, store->written, store->num_written, error);
    lost += finish_in(other, id, store->pending, store->num_pending, error);
    if (!store_flush(other, error)) lost += other->num_pending;
    store_close(other);
    return lost;
}

int64_t store_rescue(struct store *store, const struct experiment *experiment, char **beside, struct error *error)
{
    *beside = NULL;
    const bool is_there = identity_check(store, error);
    if (is_there) write_what_fits(store, error);
    if (is_there && !store->is_locked) return store->num_pending;
    if (is_there ? store->num_pending == 0 : store->num_finished == 0) return 0;
    *beside = free_path(store->path);
    const int64_t lost = keep_beside(store, experiment, *beside, error);
    if (access(*beside, F_OK) != 0) free(*beside), *beside = NULL;
    return lost;
}
