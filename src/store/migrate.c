/* The tables: made in an empty database, brought up to date in an older one. A hyperparameter is a row of the table; its
 * column follows from it. */
#include "store/database.h"

#include "base/memory.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LONGEST_COLUMN = 512 };

static const char *column_type(const struct hparam *hparam)
{
    static const char *const types[] = {[HPARAM_AS_INTEGER] = "INTEGER", [HPARAM_AS_REAL] = "REAL", [HPARAM_AS_TEXT] = "TEXT"};
    return types[hparam->kind->storage];
}

/* The default as SQL writes it: 16, 0.1, 1 for true, 'lstm', '[3, 8]'. */
static void default_literal(const struct hparam *hparam, char *out, size_t size)
{
    struct hparams defaults = hparams_default();
    struct hparam_value value = hparam_get(hparam, &defaults);
    char text[HPARAM_TEXT];
    hparam_format(hparam, &value, text);
    if (hparam->kind->storage == HPARAM_AS_INTEGER) snprintf(out, size, "%lld", (long long)value.integer);
    else snprintf(out, size, hparam->kind->storage == HPARAM_AS_REAL ? "%s" : "'%s'", text);
}

/* "num_steps" INTEGER NOT NULL DEFAULT 10 */
static void column_definition(const struct hparam *hparam, char *out)
{
    char literal[HPARAM_TEXT + 2];
    default_literal(hparam, literal, sizeof literal);
    snprintf(out, LONGEST_COLUMN, "\"%s\" %s NOT NULL DEFAULT %s", hparam->name, column_type(hparam), literal);
}

/* The schema with a line for each hyperparameter in the place of the placeholder; the caller frees. */
static char *complete_schema(void)
{
    char *columns = memory_text("");
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        char definition[LONGEST_COLUMN];
        column_definition(hparam, definition);
        const char *unit = hparam->unit;
        char *longer = memory_format("%s%s%s, -- %s%s%s%s", columns, i > 0 ? "\n    " : "", definition, hparam->help,
                                     unit[0] != '\0' ? " [" : "", unit, unit[0] != '\0' ? "]" : "");
        free(columns);
        columns = longer;
    }
    const char *place = strstr(database_schema, DATABASE_PLACEHOLDER);
    char *schema =
        memory_format("%.*s%s%s", (int)(place - database_schema), database_schema, columns, place + strlen(DATABASE_PLACEHOLDER));
    free(columns);
    return schema;
}

/* Whether the table runs has the column; -1 on error. */
static int has_column(struct store *store, const char *name, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int has = -1;
    if (sqlite3_prepare_v2(store->db, "SELECT count(*) FROM pragma_table_info('runs') WHERE name = ?", -1, &statement, NULL) ==
        SQLITE_OK) {
        sqlite3_bind_text(statement, 1, name, -1, SQLITE_STATIC);
        if (sqlite3_step(statement) == SQLITE_ROW) has = sqlite3_column_int(statement, 0) > 0;
    }
    if (has < 0) database_error(store, error);
    sqlite3_finalize(statement);
    return has;
}

static bool add_column(struct store *store, const struct hparam *hparam, struct error *error)
{
    char definition[LONGEST_COLUMN];
    column_definition(hparam, definition);
    char *sql = memory_format("ALTER TABLE runs ADD COLUMN %s", definition);
    bool good = database_execute(store, sql, error);
    free(sql);
    return good;
}

/* -1 on error. */
static int count_missing(struct store *store, struct error *error)
{
    int missing = 0;
    for (int i = 0; i < hparam_count(); i++) {
        int has = has_column(store, hparam_row(i)->name, error);
        if (has < 0) return -1;
        missing += !has;
    }
    return missing;
}

static bool add_missing(struct store *store, struct error *error)
{
    for (int i = 0; i < hparam_count(); i++) {
        int has = has_column(store, hparam_row(i)->name, error);
        if (has < 0 || (!has && !add_column(store, hparam_row(i), error))) return false;
    }
    return true;
}

static bool create_tables(struct store *store, struct error *error)
{
    char *schema = complete_schema();
    bool good = database_execute(store, schema, error);
    free(schema);
    return good;
}

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
        fprintf(stderr, "%s is brought from schema version %d to %d; %s is the old one\n", store->path, version, SCHEMA_VERSION,
                copy);
    else unlink(aside);
    free(aside);
    free(copy);
    return good;
}

/* The text of the schema that makes one table, from its line to the empty line behind it; the caller frees. */
static char *table_schema(const char *name)
{
    char *start = memory_format("CREATE TABLE %s (", name);
    const char *from = strstr(database_schema, start), *end = strstr(from, ") STRICT");
    char *schema = memory_format("%.*s", (int)(strchr(end, ';') + 1 - from), from);
    free(start);
    return schema;
}

static bool migrate_from_1(struct store *store, struct error *error)
{
    char *checkpoints = table_schema("checkpoints");
    bool good = database_execute(store, checkpoints, error) &&
                database_execute(store,
                                 "ALTER TABLE runs ADD COLUMN process_start INTEGER;"
                                 "ALTER TABLE runs ADD COLUMN heartbeat_at TEXT;"
                                 "CREATE INDEX running_runs ON runs (pid) WHERE status = 'running';"
                                 "PRAGMA user_version = 2",
                                 error);
    free(checkpoints);
    return good;
}

/* Within a transaction: another process may have been first, so everything is asked again. */
static bool bring_up_to_date(struct store *store, struct error *error)
{
    int has_key = has_column(store, "key", error), version = database_version(store, error);
    if (has_key < 0 || version < 0) return false;
    if (!has_key) return create_tables(store, error);
    if (version < SCHEMA_VERSION && !back_up(store, version, error)) return false;
    return (version > 1 || migrate_from_1(store, error)) && add_missing(store, error);
}

bool database_migrate(struct store *store, struct error *error)
{
    int has_key = has_column(store, "key", error), version = database_version(store, error);
    int missing = has_key > 0 ? count_missing(store, error) : 0;
    if (has_key < 0 || version < 0 || missing < 0) return false;
    if (has_key && missing == 0 && version == SCHEMA_VERSION) return true;
    return database_begin(store, error) && database_end(store, bring_up_to_date(store, error), error);
}

bool database_read_columns(struct store *store, struct error *error)
{
    char *columns = memory_text("");
    for (int i = 0; i < hparam_count(); i++) {
        char literal[HPARAM_TEXT + 2];
        int has = has_column(store, hparam_row(i)->name, error);
        default_literal(hparam_row(i), literal, sizeof literal);
        char *longer = has > 0 ? memory_format("%s%s\"%s\"", columns, i > 0 ? ", " : "", hparam_row(i)->name)
                               : memory_format("%s%s%s", columns, i > 0 ? ", " : "", literal);
        free(columns);
        columns = longer;
        if (has >= 0) continue;
        free(columns);
        return false;
    }
    store->hparam_columns = columns;
    return true;
}
