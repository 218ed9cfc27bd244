#include "store/columns.h"

#include "base/memory.h"

#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The line of schema.sql that the columns of the hyperparameters replace. */
#define PLACEHOLDER "/* hyperparameters */"

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

char *columns_schema(void)
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
    const char *place = strstr(database_schema, PLACEHOLDER);
    char *schema =
        memory_format("%.*s%s%s", (int)(place - database_schema), database_schema, columns, place + strlen(PLACEHOLDER));
    free(columns);
    return schema;
}

/* Results that came later than their table. */
static const struct {
    const char *table, *name, *type;
    size_t flag; /* of struct store: whether it is there */
} later[] = {
    {"runs", "held_out_loss", "REAL", offsetof(struct store, has_held_out)},
    {"runs", "best_held_out_loss", "REAL", offsetof(struct store, has_held_out)},
    {"runs", "best_held_out_step", "INTEGER", offsetof(struct store, has_held_out)},
    {"runs", "held_out_accuracy", "REAL", offsetof(struct store, has_held_out)},
    {"losses", "held_out_loss", "REAL", offsetof(struct store, has_held_out)},
    {"losses", "held_out_accuracy", "REAL", offsetof(struct store, has_held_out)},
    {"reference_losses", "counted", "INTEGER", offsetof(struct store, has_counted)},
    {"runs", "note", "TEXT", offsetof(struct store, has_marks)},
    {"runs", "tags", "TEXT", offsetof(struct store, has_marks)},
    {"runs", "stopped_step", "INTEGER", offsetof(struct store, has_stopped)},
    {"runs", "solved_at", "INTEGER", offsetof(struct store, has_solved)},
    {"runs", "paused_step", "INTEGER", offsetof(struct store, has_paused)},
    {"memberships", "variant", "TEXT", offsetof(struct store, has_labels)},
};

enum { LATER = sizeof later / sizeof *later };

/* Tables that came later, and the triggers that go with them, if any: where their text in the schema starts and ends. */
static const struct {
    const char *table, *start, *end, *trigger_start;
} later_tables[] = {
    {"models", "CREATE TABLE models (", ") STRICT;", "CREATE TRIGGER models_deleted "},
    {"diagnostics", "CREATE TABLE diagnostics (", ") STRICT, WITHOUT ROWID;", "CREATE TRIGGER diagnostics_deleted "},
    {"disputes", "CREATE TABLE disputes (", ") STRICT, WITHOUT ROWID;", NULL},
};

enum { LATER_TABLES = sizeof later_tables / sizeof *later_tables };

/* A column that can be selected is there: this takes a tenth of the time in which SQLite lists the columns of a table. Before it
 * says that there is none it looks whether another process has changed the schema. */
int columns_has(struct store *store, const char *table, const char *name, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    char *sql = memory_format("SELECT %s.\"%s\" FROM %s", table, name, table);
    const int code = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
    sqlite3_finalize(statement);
    free(sql);
    if (code != SQLITE_OK && code != SQLITE_ERROR /* no such column, or table */) database_error(store, error);
    return code == SQLITE_OK ? 1 : code == SQLITE_ERROR ? 0 : -1;
}

bool columns_has_table(struct store *store, const char *table, bool *has, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    bool good =
        sqlite3_prepare_v2(store->db,
                           "SELECT count(*) > 0 AND max(c.hidden) = 0 FROM pragma_table_list t, pragma_table_xinfo(t.name) "
                           "c WHERE t.schema = 'main' AND t.type = 'table' AND t.name = ?",
                           -1, &statement, NULL) == SQLITE_OK;
    sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
    good = good && sqlite3_step(statement) == SQLITE_ROW;
    *has = good && sqlite3_column_int(statement, 0) == 1;
    if (!good) database_error(store, error);
    sqlite3_finalize(statement);
    return good;
}

/* Executes what stands in the schema from `start` to the first `end`. */
static bool execute_of_schema(struct store *store, const char *start, const char *end, struct error *error)
{
    const char *from = strstr(database_schema, start);
    char *sql = memory_format("%.*s", (int)(strstr(from, end) - from) + (int)strlen(end), from);
    bool good = database_execute(store, sql, error);
    free(sql);
    return good;
}

/* definition: behind the column's name */
static bool add_column(struct store *store, const char *table, const char *definition, struct error *error)
{
    char *sql = memory_format("ALTER TABLE %s ADD COLUMN %s", table, definition);
    bool good = database_execute(store, sql, error);
    free(sql);
    return good;
}

int columns_count_missing(struct store *store, struct error *error)
{
    int missing = 0;
    for (int i = 0; i < hparam_count() + LATER; i++) {
        const int at = i - hparam_count();
        int has = at < 0 ? columns_has(store, "runs", hparam_row(i)->name, error)
                         : columns_has(store, later[at].table, later[at].name, error);
        if (has < 0) return -1;
        missing += !has;
    }
    for (int i = 0; i < LATER_TABLES; i++) {
        bool has;
        if (!columns_has_table(store, later_tables[i].table, &has, error)) return -1;
        missing += !has;
    }
    return missing;
}

bool columns_add_missing(struct store *store, struct error *error)
{
    char definition[LONGEST_COLUMN];
    for (int i = 0; i < hparam_count(); i++) {
        int has = columns_has(store, "runs", hparam_row(i)->name, error);
        column_definition(hparam_row(i), definition);
        if (has < 0 || (!has && !add_column(store, "runs", definition, error))) return false;
    }
    for (int i = 0; i < LATER; i++) {
        int has = columns_has(store, later[i].table, later[i].name, error);
        snprintf(definition, sizeof definition, "%s %s", later[i].name, later[i].type);
        if (has < 0 || (!has && !add_column(store, later[i].table, definition, error))) return false;
    }
    for (int i = 0; i < LATER_TABLES; i++) {
        bool has;
        if (!columns_has_table(store, later_tables[i].table, &has, error)) return false;
        if (has) continue;
        const char *trigger = later_tables[i].trigger_start;
        if (!execute_of_schema(store, later_tables[i].start, later_tables[i].end, error) ||
            (trigger != NULL && !execute_of_schema(store, trigger, "END;", error)))
            return false;
    }
    return true;
}

bool columns_read(struct store *store, struct error *error)
{
    char *columns = memory_text("");
    for (int i = 0; i < hparam_count(); i++) {
        char literal[HPARAM_TEXT + 2];
        int has = columns_has(store, "runs", hparam_row(i)->name, error);
        default_literal(hparam_row(i), literal, sizeof literal);
        char *longer = has > 0 ? memory_format("%s%s\"%s\"", columns, i > 0 ? ", " : "", hparam_row(i)->name)
                               : memory_format("%s%s%s", columns, i > 0 ? ", " : "", literal);
        free(columns);
        columns = longer;
        if (has >= 0) continue;
        free(columns);
        return false;
    }
    free(store->hparam_columns);
    store->hparam_columns = columns;
    store->has_held_out = store->has_counted = store->has_marks = true;
    store->has_stopped = store->has_solved = store->has_paused = store->has_labels = true;
    for (int i = 0; i < LATER; i++) {
        bool *flag = (bool *)((char *)store + later[i].flag);
        int has = columns_has(store, later[i].table, later[i].name, error);
        if (has < 0) return false;
        *flag = *flag && has > 0;
    }
    return columns_has_table(store, "models", &store->has_models, error) &&
           columns_has_table(store, "diagnostics", &store->has_diagnostics, error);
}

double columns_loss(sqlite3_stmt *statement, int column)
{
    return sqlite3_column_type(statement, column) == SQLITE_NULL ? NAN : sqlite3_column_double(statement, column);
}

static bool read_value(const struct hparam *hparam, sqlite3_stmt *statement, int column, struct hparam_value *value,
                       struct error *error)
{
    const int type = sqlite3_column_type(statement, column); /* asked first: a number as text costs more than all the rest */
    if (type == SQLITE_NULL) return error_set(error, "%s has no value", hparam->name);
    if (hparam->kind == &hparam_integer && type == SQLITE_INTEGER) {
        value->integer = sqlite3_column_int64(statement, column);
        return hparam_check(hparam, value, error);
    }
    if (hparam->kind == &hparam_real && type != SQLITE_TEXT) {
        value->real = sqlite3_column_double(statement, column); /* its text has 15 digits only */
        return hparam_check(hparam, value, error);
    }
    const char *text = (const char *)sqlite3_column_text(statement, column);
    if (text == NULL) return error_set(error, "%s has no value", hparam->name);
    if (hparam->kind == &hparam_boolean) {
        value->integer = strcmp(text, "1") == 0;
        return value->integer || strcmp(text, "0") == 0 || error_set(error, "%s is '%.64s', expected 0 or 1", hparam->name, text);
    }
    return hparam_parse(hparam, text, value, error);
}

bool columns_get(sqlite3_stmt *statement, int column, struct hparams *hparams, struct error *error)
{
    *hparams = hparams_default();
    const struct hparam *hparam;
    for (int i = 0; (hparam = hparam_row(i)) != NULL; i++) {
        struct hparam_value value;
        if (!read_value(hparam, statement, column + i, &value, error)) return false;
        hparam_put(hparam, hparams, &value);
    }
    return hparams_check(hparams, error);
}
