/* Every change of the schema so far, as it was made: these texts are frozen. What schema.sql says today is for empty databases.
 */
#include "store/upgrade.h"

#include "base/memory.h"
#include "experiment/training.h"
#include "store/backup.h"
#include "store/columns.h"
#include "store/given.h"
#include "store/references.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

    "CREATE TABLE earlier_texts (name TEXT NOT NULL, question TEXT NOT NULL, file TEXT NOT NULL, created_at TEXT NOT NULL, "
    "replaced_at TEXT NOT NULL, UNIQUE (name, file)) STRICT;"
    "CREATE TABLE new_experiments (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE NOT NULL, question TEXT NOT NULL, "
    "file TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;"
    "INSERT INTO new_experiments SELECT id, name, question, file, created_at FROM experiments "
    "WHERE id IN (SELECT max(id) FROM experiments GROUP BY name);"
    "INSERT OR IGNORE INTO earlier_texts SELECT name, question, file, created_at, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') "
    "FROM experiments WHERE id NOT IN (SELECT id FROM new_experiments);"
    "DROP TABLE experiments;"
    "ALTER TABLE new_experiments RENAME TO experiments;"
    "DELETE FROM memberships WHERE experiment_id NOT IN (SELECT id FROM experiments);"
    "UPDATE runs SET best_loss = final_loss WHERE best_loss > final_loss;"
    "CREATE INDEX memberships_by_run ON memberships (run_id);",

    /* The condition of a column is text in the schema, which may be changed where every row keeps it
     * (https://sqlite.org/lang_altertable.html, "making other kinds of table schema changes"); the columns that are added behind
     * make every connection read it anew. Some of version 4 knew 'stopped'. */
    "PRAGMA writable_schema = ON;"
    "UPDATE sqlite_schema SET sql = replace(replace(sql, '(''done'', ''diverged'', ', '(''done'', ''stopped'', ''diverged'', '), "
    "'(''done'', ''stopped'', ''diverged'', ', '(''done'', ''stopped'', ''paused'', ''diverged'', ') "
    "WHERE type = 'table' AND name = 'runs';"
    "PRAGMA writable_schema = RESET;",

    /* The column memberships.variant is added behind, as all that came later are. It is a version of its own since programs of
     * before would fail in the middle of a sweep: they fill memberships without naming columns. */
    "",
};

/* Behind the step to version 4 and the new table of runs. */
static const char *const triggers_of_version_4 = "CREATE TRIGGER run_deleted AFTER DELETE ON runs BEGIN\n"
                                                 "    DELETE FROM losses WHERE run_id = old.id;\n"
                                                 "    DELETE FROM checkpoints WHERE run_id = old.id;\n"
                                                 "    DELETE FROM memberships WHERE run_id = old.id;\n"
                                                 "END;\n"
                                                 "CREATE TRIGGER experiment_deleted AFTER DELETE ON experiments BEGIN\n"
                                                 "    DELETE FROM memberships WHERE experiment_id = old.id;\n"
                                                 "    DELETE FROM earlier_texts WHERE name = old.name;\n"
                                                 "END;";

_Static_assert(sizeof steps / sizeof *steps == UPGRADE_VERSION - 1, "one step for each version but the first");

/* Keeps the database as PATH.v1-backup. */
static bool back_up(const struct store *store, int version, struct error *error)
{
    struct error reason = {""};
    char *copy = memory_format("%s.v%d-backup", store->path, version);
    bool good = backup_make(store, copy, &reason);
    if (good)
        fprintf(stderr, "%s is brought from schema version %d to %d; %s is the old one\n", store->path, version, UPGRADE_VERSION,
                copy);
    else error_set(error, "%s cannot be brought up to date, it is left as it is: %s", store->path, reason.message);
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

/* The one text that the question answers; "" for none. The caller frees; NULL on error. */
static char *ask_text(struct store *store, const char *sql, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    char *answer = NULL;
    if (database_prepare(store, &statement, sql, error)) {
        const char *text = sqlite3_step(statement) == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 0) : NULL;
        answer = memory_text(text != NULL ? text : "");
    }
    sqlite3_finalize(statement);
    return answer;
}

/* Makes runs anew with ids that never come back, with the columns that it has, and the indices and triggers of whoever
 * made them. (SQLite's own procedure for what ALTER TABLE cannot do; foreign keys are off meanwhile.) */
static bool rebuild_runs(struct store *store, struct error *error)
{
    static const char id[] = "id INTEGER PRIMARY KEY";
    char *table = ask_text(store, "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'runs'", error);
    char *others = ask_text(
        store, "SELECT group_concat(sql, ';\n') FROM sqlite_master WHERE type IN ('index', 'trigger') AND tbl_name = 'runs'",
        error);
    const char *columns = table != NULL ? strchr(table, '(') : NULL, *place = columns != NULL ? strstr(columns, id) : NULL;
    bool good = others != NULL;
    if (good && place == NULL)
        good = error_set(error, "%s: its table runs was made anew by somebody, without its id", store->path);
    if (good && strncmp(place + strlen(id), " AUTOINCREMENT", 14) != 0) {
        char *sql = memory_format("CREATE TABLE new_runs %.*s AUTOINCREMENT%s;"
                                  "INSERT INTO new_runs SELECT * FROM runs; DROP TABLE runs;"
                                  "ALTER TABLE new_runs RENAME TO runs; %s",
                                  (int)(place - columns) + (int)strlen(id), columns, place + strlen(id), others);
        good = database_execute(store, sql, error);
        free(sql);
    }
    free(table), free(others);
    return good;
}

static bool take_steps(struct store *store, int version, struct error *error)
{
    for (; version < UPGRADE_VERSION; version++) {
        char *sql = memory_format("%s PRAGMA user_version = %d", steps[version - 1], version + 1);
        if (version == 4) sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
        bool good = database_execute(store, sql, error);
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
        if (version == 3) good = good && rebuild_runs(store, error) && database_execute(store, triggers_of_version_4, error);
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
    struct error unreadable = {""};
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
    int version, has_key = columns_has(store, "runs", "key", error);
    if (has_key < 0 || !database_version(store, &version, error)) return false;
    if (!has_key) return create_tables(store, error);
    if (version < 1) return error_set(error, "%s has schema version %d, which no unroll wrote", store->path, version);
    if (version == UPGRADE_VERSION) return columns_add_missing(store, error);
    return (store->mode == STORE_WRITE_TEMPORARY || back_up(store, version, error)) && take_steps(store, version, error) &&
           columns_add_missing(store, error) && columns_read(store, error) && describe_all(store, error) &&
           given_fill(store, error);
}

bool upgrade_database(struct store *store, struct error *error)
{
    int version, has_key = columns_has(store, "runs", "key", error);
    int missing = has_key > 0 ? columns_count_missing(store, error) : 0;
    if (has_key < 0 || missing < 0 || !database_version(store, &version, error)) return false;
    if (has_key && missing == 0 && version == UPGRADE_VERSION) return true;
    /* Tables that are made anew are dropped and renamed: no row of others and no view of a stranger is to follow. */
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 1, NULL);
    bool good = database_begin(store, error) && database_end(store, bring_up_to_date(store, error), error);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_LEGACY_ALTER_TABLE, 0, NULL);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    return good;
}
