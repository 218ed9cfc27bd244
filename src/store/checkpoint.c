/* Checkpoints: what a claimed run goes on from. */
#include "store/database.h"

#include "base/fingerprint.h"
#include "base/memory.h"
#include "store/identity.h"

#include <stdlib.h>
#include <string.h>

bool store_checkpoint(struct store *store, const char *key, int64_t step, const void *state, size_t size, struct error *error)
{
    char digest[RUN_KEY];
    if (size > LARGEST_BLOB - 1000) return error_set(error, "its %zu bytes are more than a database takes", size);
    if (!identity_check(store, error) ||
        !database_prepare(store, &store->checkpoint,
                          "INSERT OR REPLACE INTO checkpoints (run_id, train_step, state, digest, saved_at) "
                          "SELECT id, ?4, ?5, ?6, " DATABASE_NOW
                          " FROM runs WHERE key = ?3 AND status = 'running' AND pid = ?1 AND boot_id = ?2",
                          error))
        return false;
    fingerprint_of(state, size, digest);
    database_allow_length(store, LARGEST_BLOB);
    database_bind_owner(store, store->checkpoint);
    sqlite3_bind_text(store->checkpoint, 3, key, -1, SQLITE_STATIC);
    sqlite3_bind_int64(store->checkpoint, 4, step);
    sqlite3_bind_blob64(store->checkpoint, 5, state, size, SQLITE_STATIC);
    sqlite3_bind_text(store->checkpoint, 6, digest, -1, SQLITE_STATIC);
    bool good = database_run(store, store->checkpoint, error);
    sqlite3_clear_bindings(store->checkpoint);
    database_allow_length(store, LONGEST_VALUE);
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
    fingerprint_of(state, *size, digest);
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
    database_allow_length(store, most < LONGEST_VALUE         ? LONGEST_VALUE
                                 : most < LARGEST_BLOB - 1000 ? (int)most + 1000
                                                              : LARGEST_BLOB);
    int code = sqlite3_step(store->find_checkpoint);
    if (code == SQLITE_ROW && (state = copy_state(store, most, size)) == NULL) error_set(error, "it is damaged");
    else if (code != SQLITE_ROW && code != SQLITE_DONE) database_error(store, error);
    sqlite3_reset(store->find_checkpoint);
    database_allow_length(store, LONGEST_VALUE);
    return state;
}
