#include "store/weights.h"

#include "base/fingerprint.h"
#include "base/memory.h"
#include "store/pending.h"

#include <stdlib.h>
#include <string.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the table says little-endian");

static bool write_kind(struct store *store, int64_t id, enum weights_kind kind, const float *weights, int64_t count,
                       struct error *error)
{
    char digest[RUN_KEY];
    const size_t bytes = (size_t)count * sizeof *weights;
    if (!database_prepare(
            store, &store->insert_weights,
            "INSERT OR REPLACE INTO models (run_id, kind, num_weights, digest, weights) VALUES (?1, ?2, ?3, ?4, ?5)", error))
        return false;
    fingerprint_of(weights, bytes, digest);
    database_allow_length(store, LARGEST_BLOB);
    sqlite3_bind_int64(store->insert_weights, 1, id);
    sqlite3_bind_text(store->insert_weights, 2, weights_kind_name(kind), -1, SQLITE_STATIC);
    sqlite3_bind_int64(store->insert_weights, 3, count);
    sqlite3_bind_text(store->insert_weights, 4, digest, -1, SQLITE_STATIC);
    sqlite3_bind_blob64(store->insert_weights, 5, weights, bytes, SQLITE_STATIC);
    bool good = database_run(store, store->insert_weights, error);
    sqlite3_clear_bindings(store->insert_weights);
    database_allow_length(store, LONGEST_VALUE);
    return good;
}

bool weights_write(struct store *store, int64_t id, const struct kept_weights *weights, struct error *error)
{
    for (int kind = 0; kind < WEIGHTS_KINDS; kind++)
        if (weights->kind[kind] != NULL &&
            !write_kind(store, id, (enum weights_kind)kind, weights->kind[kind], weights->count, error))
            return false;
    return true;
}

/* The row of the weights and what they ought to be; 0 where there are none. */
static int64_t find_row(struct store *store, const char *key, enum weights_kind kind, char digest[RUN_KEY], struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int64_t row = 0;
    if (!database_prepare(store, &statement,
                          "SELECT models.rowid, models.digest FROM models JOIN runs ON run_id = id WHERE key = ?1 AND kind = ?2",
                          error))
        return 0;
    sqlite3_bind_text(statement, 1, key, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, weights_kind_name(kind), -1, SQLITE_STATIC);
    int code = sqlite3_step(statement);
    const char *expected = code == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 1) : NULL;
    if (expected != NULL) {
        row = sqlite3_column_int64(statement, 0);
        snprintf(digest, RUN_KEY, "%s", expected);
    } else if (code != SQLITE_DONE) {
        database_error(store, error);
    }
    sqlite3_finalize(statement);
    return row;
}

/* Without SQLite's own copy, which a store that is opened for reading may not take. */
static bool read_row(struct store *store, int64_t row, float *weights, int64_t count, struct error *error)
{
    sqlite3_blob *blob = NULL;
    const int64_t bytes = count * (int64_t)sizeof *weights;
    bool good = sqlite3_blob_open(store->db, "main", "models", "weights", row, 0, &blob) == SQLITE_OK;
    if (good && sqlite3_blob_bytes(blob) != bytes)
        error_set(error, "its kept weights have %d bytes, expected %lld", sqlite3_blob_bytes(blob), (long long)bytes);
    else if (!good || sqlite3_blob_read(blob, weights, (int)bytes, 0) != SQLITE_OK) database_error(store, error);
    sqlite3_blob_close(blob);
    return error->message[0] == '\0';
}

float *store_load_weights(struct store *store, const char *key, enum weights_kind kind, int64_t count, struct error *error)
{
    char expected[RUN_KEY], digest[RUN_KEY];
    error->message[0] = '\0';
    if (!store->has_models || !pending_settle(store, error)) return NULL;
    const int64_t row = find_row(store, key, kind, expected, error);
    if (row == 0) return NULL;
    float *weights = memory_new((size_t)count, sizeof *weights);
    if (read_row(store, row, weights, count, error)) {
        fingerprint_of(weights, (size_t)count * sizeof *weights, digest);
        if (strcmp(digest, expected) == 0) return weights;
        error_set(error, "its kept weights are not as they were written");
    }
    free(weights);
    return NULL;
}
