/* Claims: a claim is a transaction of its own, so that other processes see it at once; the heartbeat tells other machines that
 * this process lives; giving back. */
#include "base/clock.h"
#include "store/database.h"

#include "store/identity.h"
#include "store/lock.h"
#include "store/pending.h"
#include "store/rows.h"

#include <stdio.h>

#define HEARTBEAT_SECONDS 5.0

/* The heartbeat waits for the disk, and so carries all commits before it onto the disk too: a power cut costs seconds. */
bool store_heartbeat(struct store *store, struct error *error)
{
    if (clock_seconds() - store->heartbeat_at < HEARTBEAT_SECONDS) return true;
    store->heartbeat_at = clock_seconds();
    if (!identity_check(store, error) || !database_prepare(store, &store->heartbeat,
                                                           "UPDATE runs SET heartbeat_at = " DATABASE_NOW
                                                           " WHERE status = 'running' AND pid = ?1 AND boot_id = ?2",
                                                           error))
        return false;
    database_bind_owner(store, store->heartbeat);
    if (store->mode == STORE_WRITE_TEMPORARY) return database_run(store, store->heartbeat, error);
    if (!database_execute(store, "PRAGMA synchronous = FULL", error)) return false;
    bool good = database_run(store, store->heartbeat, error);
    sqlite3_exec(store->db, "PRAGMA synchronous = NORMAL", NULL, NULL, NULL);
    return good;
}

/* What a run that failed left, or one whose process died; the curve of one that was paused stays: others ask for it. */
static bool delete_curve(struct store *store, int64_t id, struct error *error)
{
    char sql[400];
    snprintf(
        sql, sizeof sql,
        "DELETE FROM losses WHERE run_id = %lld AND step > coalesce((SELECT paused_step FROM runs WHERE id = run_id), 0);"
        "DELETE FROM diagnostics WHERE run_id = %lld AND step > coalesce((SELECT paused_step FROM runs WHERE id = run_id), 0);"
        "DELETE FROM models WHERE run_id = %lld",
        (long long)id, (long long)id, (long long)id);
    return database_execute(store, sql, error);
}

static bool claim_run(struct store *store, int64_t experiment, const struct run *run, enum store_claim *claim,
                      struct error *error)
{
    int64_t id;
    if (!pending_write(store, error) || !rows_find(store, run->key, run->pause_step, &id, claim, error)) return false;
    bool good = true;
    if (id == 0) good = rows_insert(store, run, &id, error);
    else if (*claim == STORE_CLAIMED) good = rows_take(store, id, run, error) && delete_curve(store, id, error);
    return good && rows_join(store, experiment, id, run->hparams.variant, error);
}

/* While another process has the lock: a run that nobody else trains, as far as can be read, is trained all the same and written
 * when it is finished. */
static bool is_to_train(struct store *store, const struct run *run)
{
    struct error ignored = {""};
    int64_t id;
    enum store_claim claim;
    return !rows_find(store, run->key, run->pause_step, &id, &claim, &ignored) || claim == STORE_CLAIMED;
}

enum store_claim store_claim(struct store *store, int64_t experiment, const struct run *run, struct error *error)
{
    enum store_claim claim = STORE_CLAIM_ERROR;
    store->experiment = experiment;
    if (!identity_check(store, error)) return STORE_CLAIM_ERROR;
    enum lock lock = lock_take(store, pending_has_room(store), error);
    if (lock == LOCK_LATER && is_to_train(store, run)) return STORE_CLAIMED;
    if (lock == LOCK_LATER) lock = lock_take(store, false, error);
    if (lock != LOCK_TAKEN) return STORE_CLAIM_ERROR;
    if (!database_end(store, claim_run(store, experiment, run, &claim, error), error)) return STORE_CLAIM_ERROR;
    pending_forget(store, store->num_pending);
    return claim;
}

enum store_claim store_peek(struct store *store, const char *key, int64_t until, struct error *error)
{
    int64_t id;
    enum store_claim claim;
    return identity_check(store, error) && rows_find(store, key, until, &id, &claim, error) ? claim : STORE_CLAIM_ERROR;
}

/* Carries out one statement about a claimed run. */
static bool change_claim(struct store *store, const char *sql, const char *key, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    if (!database_prepare(store, &statement, sql, error)) return false;
    database_bind_owner(store, statement);
    sqlite3_bind_text(statement, 3, key, -1, SQLITE_STATIC);
    bool good = database_run(store, statement, error);
    sqlite3_finalize(statement);
    return good;
}

#define IS_OURS "key = ?3 AND status = 'running' AND pid = ?1 AND boot_id = ?2"

/* Two statements: between them the run is without a checkpoint and ours, or is gone. */
bool store_unclaim(struct store *store, const char *key, struct error *error)
{
    return store_flush(store, error) &&
           change_claim(store, "DELETE FROM runs WHERE " IS_OURS " AND id NOT IN (SELECT run_id FROM checkpoints)", key, error) &&
           change_claim(
               store, "UPDATE runs SET pid = 0, status = CASE WHEN paused_step > 0 THEN 'paused' ELSE status END WHERE " IS_OURS,
               key, error);
}
