/* Claims while they last: the heartbeat that tells other machines that this process lives, checkpoints, giving back. */
#include "store/database.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

enum { LARGEST_STATE = 1000000000 /* SQLite's own bound */ };

#define HEARTBEAT_SECONDS 5.0

/* Binds the process as ?1 and ?2. */
static void bind_process(const struct store *store, sqlite3_stmt *statement)
{
    sqlite3_bind_int64(statement, 1, store->owner.pid);
    sqlite3_bind_text(statement, 2, store->owner.boot_id, -1, SQLITE_STATIC);
}

/* The heartbeat waits for the disk, and so carries all commits before it onto the disk too: a power cut costs seconds. */
bool store_heartbeat(struct store *store, struct error *error)
{
    if (database_seconds() - store->heartbeat_at < HEARTBEAT_SECONDS) return true;
    store->heartbeat_at = database_seconds();
    if (!database_prepare(
            store, &store->heartbeat,
            "UPDATE runs SET heartbeat_at = " DATABASE_NOW " WHERE status = 'running' AND pid = ?1 AND boot_id = ?2", error))
        return false;
    bind_process(store, store->heartbeat);
    if (!database_execute(store, "PRAGMA synchronous = FULL", error)) return false;
    bool good = database_run(store, store->heartbeat, error);
    sqlite3_exec(store->db, "PRAGMA synchronous = NORMAL", NULL, NULL, NULL);
    return good;
}

/* States may be longer than any value of a stranger's database is allowed to be. */
static void allow_length(struct store *store, int length)
{
    sqlite3_limit(store->db, SQLITE_LIMIT_LENGTH, length);
}

bool store_checkpoint(struct store *store, const char *key, int64_t step, const void *state, size_t size, struct error *error)
{
    char digest[RUN_KEY];
    if (size > LARGEST_STATE - 1000) return error_set(error, "its %zu bytes are more than a database takes", size);
    if (!database_prepare(store, &store->checkpoint,
                          "INSERT OR REPLACE INTO checkpoints (run_id, train_step, state, digest, saved_at) "
                          "SELECT id, ?4, ?5, ?6, " DATABASE_NOW
                          " FROM runs WHERE key = ?3 AND status = 'running' AND pid = ?1 AND boot_id = ?2",
                          error))
        return false;
    run_fingerprint(state, size, digest);
    allow_length(store, LARGEST_STATE);
    bind_process(store, store->checkpoint);
    sqlite3_bind_text(store->checkpoint, 3, key, -1, SQLITE_STATIC);
    sqlite3_bind_int64(store->checkpoint, 4, step);
    sqlite3_bind_blob64(store->checkpoint, 5, state, size, SQLITE_STATIC);
    sqlite3_bind_text(store->checkpoint, 6, digest, -1, SQLITE_STATIC);
    bool good = database_run(store, store->checkpoint, error);
    sqlite3_clear_bindings(store->checkpoint);
    allow_length(store, LONGEST_VALUE);
    return good;
}

/* The bytes of the state in the row that `find_checkpoint` stands on, if they are as they were written; the caller frees. */
static void *copy_state(struct store *store, size_t most, size_t *size)
{
    char digest[RUN_KEY];
    const char *expected = (const char *)sqlite3_column_text(store->find_checkpoint, 1);
    *size = (size_t)sqlite3_column_bytes(store->find_checkpoint, 0);
    if (sqlite3_column_type(store->find_checkpoint, 0) != SQLITE_BLOB || *size == 0 || *size > most || expected == NULL)
        return NULL;
    const void *state = sqlite3_column_blob(store->find_checkpoint, 0);
    if (state == NULL) return NULL;
    run_fingerprint(state, *size, digest);
    if (strcmp(digest, expected) != 0) return NULL;
    void *copy = memory_new(*size, 1);
    memcpy(copy, state, *size);
    return copy;
}

void *store_load_checkpoint(struct store *store, const char *key, size_t most, size_t *size, struct error *error)
{
    void *state = NULL;
    error->message[0] = '\0';
    if (!database_prepare(store, &store->find_checkpoint,
                          "SELECT state, checkpoints.digest FROM checkpoints JOIN runs ON run_id = id "
                          "WHERE key = ?1",
                          error))
        return NULL;
    sqlite3_bind_text(store->find_checkpoint, 1, key, -1, SQLITE_STATIC);
    allow_length(store, most < LONGEST_VALUE ? LONGEST_VALUE : most < LARGEST_STATE - 1000 ? (int)most + 1000 : LARGEST_STATE);
    int code = sqlite3_step(store->find_checkpoint);
    if (code == SQLITE_ROW && (state = copy_state(store, most, size)) == NULL) error_set(error, "it is damaged");
    else if (code != SQLITE_ROW && code != SQLITE_DONE) database_error(store, error);
    sqlite3_reset(store->find_checkpoint);
    allow_length(store, LONGEST_VALUE);
    return state;
}

bool database_drop_checkpoint(struct store *store, int64_t id, struct error *error)
{
    if (!database_prepare(store, &store->drop_checkpoint, "DELETE FROM checkpoints WHERE run_id = ?1", error)) return false;
    sqlite3_bind_int64(store->drop_checkpoint, 1, id);
    return database_run(store, store->drop_checkpoint, error);
}

/* Carries out one statement about a claimed run. */
static bool change_claim(struct store *store, const char *sql, const char *key, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    if (!database_prepare(store, &statement, sql, error)) return false;
    bind_process(store, statement);
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
           change_claim(store, "UPDATE runs SET pid = 0 WHERE " IS_OURS, key, error);
}
