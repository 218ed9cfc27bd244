#include "store/weights.h"

#include "base/fingerprint.h"
#include "base/memory.h"
#include "store/pending.h"

#include <stdlib.h>
#include <string.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the table says little-endian");

/* Of the weights and the letters. */
static void find_digest(const float *weights, int64_t count, const struct vocabulary *vocabulary, char digest[FINGERPRINT])
{
    struct fingerprint *fingerprint = fingerprint_new();
    fingerprint_add(fingerprint, weights, (size_t)count * sizeof *weights);
    fingerprint_add(fingerprint, vocabulary->letters, (size_t)vocabulary->count * sizeof *vocabulary->letters);
    fingerprint_end(fingerprint, digest);
}

static void bind_vocabulary(sqlite3_stmt *statement, int parameter, const struct vocabulary *vocabulary)
{
    if (vocabulary->count == 0) return; /* both are NULL */
    sqlite3_bind_text(statement, parameter, vocabulary->of_characters ? "characters" : "bytes", -1, SQLITE_STATIC);
    sqlite3_bind_blob64(statement, parameter + 1, vocabulary->letters,
                        (sqlite3_uint64)vocabulary->count * sizeof *vocabulary->letters, SQLITE_STATIC);
}

static bool write_kind(struct store *store, int64_t id, enum weights_kind kind, const struct kept_weights *weights,
                       struct error *error)
{
    char digest[FINGERPRINT];
    if (!database_prepare(store, &store->insert_weights,
                          "INSERT OR REPLACE INTO models (run_id, kind, num_weights, digest, weights, alphabet, letters) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                          error))
        return false;
    find_digest(weights->kind[kind], weights->count, &weights->vocabulary, digest);
    database_allow_length(store, LARGEST_BLOB);
    sqlite3_bind_int64(store->insert_weights, 1, id);
    sqlite3_bind_text(store->insert_weights, 2, weights_kind_name(kind), -1, SQLITE_STATIC);
    sqlite3_bind_int64(store->insert_weights, 3, weights->count);
    sqlite3_bind_text(store->insert_weights, 4, digest, -1, SQLITE_STATIC);
    sqlite3_bind_blob64(store->insert_weights, 5, weights->kind[kind], (sqlite3_uint64)weights->count * sizeof(float),
                        SQLITE_STATIC);
    bind_vocabulary(store->insert_weights, 6, &weights->vocabulary);
    bool good = database_run(store, store->insert_weights, error);
    sqlite3_clear_bindings(store->insert_weights);
    database_allow_length(store, LONGEST_VALUE);
    return good;
}

bool weights_write(struct store *store, int64_t id, const struct kept_weights *weights, struct error *error)
{
    for (int kind = 0; kind < WEIGHTS_KINDS; kind++)
        if (weights->kind[kind] != NULL && !write_kind(store, id, (enum weights_kind)kind, weights, error)) return false;
    return true;
}

/* Whether the letters are those of some text; a stranger may have written them. */
static bool are_letters(const struct vocabulary *vocabulary)
{
    const int32_t most = vocabulary->of_characters ? 0x10ffff : 0xff;
    for (int i = 0; i < vocabulary->count; i++)
        if (vocabulary->letters[i] < 0 || vocabulary->letters[i] > most ||
            (i > 0 && vocabulary->letters[i] <= vocabulary->letters[i - 1]))
            return false;
    return true;
}

/* From columns `first`, the alphabet, and the next, the letters, which the caller frees. */
static void read_vocabulary(sqlite3_stmt *statement, int first, struct vocabulary *vocabulary)
{
    const char *alphabet = (const char *)sqlite3_column_text(statement, first);
    const void *letters = sqlite3_column_blob(statement, first + 1);
    const int bytes = sqlite3_column_bytes(statement, first + 1);
    *vocabulary = (struct vocabulary){0};
    if (alphabet == NULL || letters == NULL) return;
    vocabulary->count = bytes / (int)sizeof *vocabulary->letters;
    vocabulary->of_characters = strcmp(alphabet, "characters") == 0;
    vocabulary->letters = memory_new((size_t)vocabulary->count + 1, sizeof *vocabulary->letters);
    memcpy(vocabulary->letters, letters, (size_t)vocabulary->count * sizeof *vocabulary->letters);
}

/* The row of the weights, and what else it holds; 0 where there is none. */
static int64_t find_row(struct store *store, const char *key, enum weights_kind kind, char digest[FINGERPRINT],
                        struct vocabulary *vocabulary, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int64_t row = 0;
    if (!database_prepare(store, &statement,
                          "SELECT models.rowid, models.digest, models.alphabet, letters FROM models JOIN runs ON run_id = id "
                          "WHERE key = ?1 AND kind = ?2",
                          error))
        return 0;
    sqlite3_bind_text(statement, 1, key, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, weights_kind_name(kind), -1, SQLITE_STATIC);
    int code = sqlite3_step(statement);
    const char *expected = code == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 1) : NULL;
    if (expected != NULL) {
        row = sqlite3_column_int64(statement, 0);
        snprintf(digest, FINGERPRINT, "%s", expected);
        read_vocabulary(statement, 2, vocabulary);
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

bool store_load_weights(struct store *store, const char *key, enum weights_kind kind, struct kept_weights *weights,
                        struct error *error)
{
    char expected[FINGERPRINT], digest[FINGERPRINT];
    struct vocabulary vocabulary;
    error->message[0] = '\0';
    if (!store->has_models || !pending_settle(store, error)) return false;
    const int64_t row = find_row(store, key, kind, expected, &vocabulary, error);
    if (row == 0) return false;
    float *read = memory_new((size_t)weights->count, sizeof *read);
    bool good = read_row(store, row, read, weights->count, error);
    if (good) {
        find_digest(read, weights->count, &vocabulary, digest);
        good = (strcmp(digest, expected) == 0 && are_letters(&vocabulary)) ||
               error_set(error, "its kept weights are not as they were written");
    }
    free(weights->vocabulary.letters);
    weights->vocabulary = vocabulary; /* also where it is of no use */
    if (good) weights->kind[kind] = read;
    else free(read);
    return good;
}
