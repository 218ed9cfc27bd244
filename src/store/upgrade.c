/* Every change of the schema so far, as it was made: these texts are frozen. What schema.sql says today is for empty databases.
 */
#include "store/upgrade.h"

#include "base/memory.h"
#include "experiment/training.h"
#include "store/columns.h"
#include "store/references.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Number i leads from version i + 1 to i + 2. */
static const char *const steps[] = {
    "CREATE TABLE checkpoints ("
    "run_id INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE, train_step INTEGER NOT NULL, state BLOB NOT NULL, "
    "digest TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT;"
    "ALTER TABLE runs ADD COLUMN process_start INTEGER;"
    "ALTER TABLE runs ADD COLUMN heartbeat_at TEXT;"
    "CREATE INDEX running_runs ON runs (pid) WHERE status = 'running';",

    "CREATE TABLE reference_losses ("
    "reference_set TEXT NOT NULL, place INTEGER NOT NULL, known TEXT NOT NULL, loss REAL NOT NULL, "
    "PRIMARY KEY (reference_set, place)) STRICT, WITHOUT ROWID;"
    "ALTER TABLE runs ADD COLUMN setting TEXT;"
    "ALTER TABLE runs ADD COLUMN num_weights INTEGER;"
    "ALTER TABLE runs ADD COLUMN reference_set TEXT;"
    "CREATE INDEX runs_by_setting ON runs (setting, seed);",
};

_Static_assert(sizeof steps / sizeof *steps == UPGRADE_VERSION - 1, "one step for each version but the first");

/* Copies the database as the disk has it; a transaction that this process holds on it keeps others from changing it. */
static bool copy_database(const struct store *store, const char *copy, struct error *error)
{
    sqlite3 *from = NULL, *to = NULL;
    int code = sqlite3_open_v2(store->path, &from, SQLITE_OPEN_READONLY, NULL);
    if (code == SQLITE_OK) code = sqlite3_open_v2(copy, &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL);
    sqlite3_backup *backup = code == SQLITE_OK ? sqlite3_backup_init(to, "main", from, "main") : NULL;
    if (backup != NULL) {
        sqlite3_backup_step(backup, -1);
        code = sqlite3_backup_finish(backup);
    }
    bool good = (backup != NULL && code == SQLITE_OK) ||
                error_set(error, "%s cannot be brought up to date, it is left as it is: no copy at %s: %s", store->path, copy,
                          sqlite3_errstr(code));
    sqlite3_close(to);
    sqlite3_close(from);
    return good;
}

/* Keeps the database as PATH.v1-backup, written aside first. */
static bool back_up(const struct store *store, int version, struct error *error)
{
    char *copy = memory_format("%s.v%d-backup", store->path, version), *aside = memory_format("%s.part", copy);
    unlink(aside); /* what a killed process left */
    bool good = copy_database(store, aside, error);
    if (good && rename(aside, copy) != 0) good = error_set(error, "%s: %s", copy, strerror(errno));
    if (good)
        fprintf(stderr, "%s is brought from schema version %d to %d; %s is the old one\n", store->path, version, UPGRADE_VERSION,
                copy);
    else unlink(aside);
    free(aside);
    free(copy);
    return good;
}

static bool create_tables(struct store *store, struct error *error)
{
    char *schema = columns_schema();
    bool good = database_execute(store, schema, error);
    free(schema);
    return good;
}

static bool take_steps(struct store *store, int version, struct error *error)
{
    for (; version < UPGRADE_VERSION; version++) {
        char *sql = memory_format("%s PRAGMA user_version = %d", steps[version - 1], version + 1);
        bool good = database_execute(store, sql, error);
        free(sql);
        if (!good) return false;
    }
    return true;
}

/* Notes what follows from the hyperparameters of a run of the time before that was kept. */
static bool describe(struct store *store, sqlite3_stmt *update, int64_t id, const struct hparams *hparams, struct error *error)
{
    char setting[RUN_KEY];
    const struct reference_losses *references = store_reference_losses(store, hparams);
    run_setting(hparams, setting);
    sqlite3_bind_int64(update, 1, id);
    sqlite3_bind_text(update, 2, setting, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int64(update, 3, run_num_weights(hparams));
    return references_bind(store, update, 4, references, error) && database_run(store, update, error);
}

/* The next run behind *id that is not described; one whose hyperparameters cannot be read stays so. False at the end, with
 * an empty error. */
static bool next_run(struct store *store, sqlite3_stmt *select, int64_t *id, struct hparams *hparams, bool *readable,
                     struct error *error)
{
    struct error unreadable;
    sqlite3_bind_int64(select, 1, *id);
    int code = sqlite3_step(select);
    if (code == SQLITE_ROW) {
        *id = sqlite3_column_int64(select, 0);
        *readable = columns_get(select, 1, hparams, &unreadable);
    } else if (code != SQLITE_DONE) {
        database_error(store, error);
    }
    sqlite3_reset(select);
    return code == SQLITE_ROW;
}

static bool describe_all(struct store *store, struct error *error)
{
    sqlite3_stmt *select = NULL, *update = NULL;
    int64_t id = 0;
    bool readable;
    struct hparams hparams;
    char *sql =
        memory_format("SELECT id, %s FROM runs WHERE id > ?1 AND setting IS NULL ORDER BY id LIMIT 1", store->hparam_columns);
    bool good = database_prepare(store, &select, sql, error) &&
                database_prepare(store, &update,
                                 "UPDATE runs SET setting = ?2, num_weights = ?3, reference_set = ?4 WHERE id = ?1", error);
    error->message[0] = good ? '\0' : error->message[0];
    while (good && next_run(store, select, &id, &hparams, &readable, error))
        good = !readable || describe(store, update, id, &hparams, error);
    sqlite3_finalize(select), sqlite3_finalize(update);
    free(sql);
    return good && error->message[0] == '\0';
}

/* Within a transaction: another process may have been first, so everything is asked again. */
static bool bring_up_to_date(struct store *store, struct error *error)
{
    int has_key = columns_has(store, "key", error), version = database_version(store, error);
    if (has_key < 0 || version < 0) return false;
    if (!has_key) return create_tables(store, error);
    if (version == UPGRADE_VERSION) return columns_add_missing(store, error);
    return back_up(store, version, error) && take_steps(store, version, error) && columns_add_missing(store, error) &&
           columns_read(store, error) && describe_all(store, error);
}

bool upgrade_database(struct store *store, struct error *error)
{
    int has_key = columns_has(store, "key", error), version = database_version(store, error);
    int missing = has_key > 0 ? columns_count_missing(store, error) : 0;
    if (has_key < 0 || version < 0 || missing < 0) return false;
    if (has_key && missing == 0 && version == UPGRADE_VERSION) return true;
    return database_begin(store, error) && database_end(store, bring_up_to_date(store, error), error);
}
