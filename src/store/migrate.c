/* The tables: made in an empty database, completed in an older one. A hyperparameter is a row of hparam_table; its
 * column follows from it. */
#include "store/database.h"

#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_COLUMN = 512 };

static const char *column_type(const struct hparam *hparam)
{
    switch (hparam->type) {
    case HPARAM_INTEGER:
    case HPARAM_BOOLEAN: return "INTEGER";
    case HPARAM_REAL: return "REAL";
    case HPARAM_NAME:
    case HPARAM_INTEGERS:
    case HPARAM_REALS: break;
    }
    return "TEXT";
}

/* The default as SQL writes it: 16, 0.1, 1 for true, 'lstm', '[3, 8]'. */
static void default_literal(const struct hparam *hparam, char *out, size_t size)
{
    struct hparams defaults = hparams_default();
    struct hparam_value value = hparam_get(hparam, &defaults);
    char text[HPARAM_TEXT];
    hparam_format(hparam, &value, text);
    if (hparam->type == HPARAM_BOOLEAN) snprintf(out, size, "%d", value.boolean);
    else snprintf(out, size, hparam->type == HPARAM_INTEGER || hparam->type == HPARAM_REAL ? "%s" : "'%s'", text);
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
    for (int i = 0; i < hparam_count; i++) {
        const struct hparam *hparam = &hparam_table[i];
        char definition[LONGEST_COLUMN];
        column_definition(hparam, definition);
        const char *unit = hparam->unit;
        char *longer = memory_format("%s%s%s, -- %s%s%s%s", columns, i > 0 ? "\n    " : "", definition, hparam->help,
                                     unit[0] != '\0' ? " [" : "", unit, unit[0] != '\0' ? "]" : "");
        free(columns);
        columns = longer;
    }
    const char *place = strstr(database_schema, DATABASE_PLACEHOLDER);
    char *schema = memory_format("%.*s%s%s", (int)(place - database_schema), database_schema, columns, place + strlen(DATABASE_PLACEHOLDER));
    free(columns);
    return schema;
}

/* Whether the table runs has the column; -1 on error. */
static int has_column(struct store *store, const char *name, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int has = -1;
    if (sqlite3_prepare_v2(store->db, "SELECT count(*) FROM pragma_table_info('runs') WHERE name = ?", -1, &statement, NULL) == SQLITE_OK) {
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
    for (int i = 0; i < hparam_count; i++) {
        int has = has_column(store, hparam_table[i].name, error);
        if (has < 0) return -1;
        missing += !has;
    }
    return missing;
}

static bool add_missing(struct store *store, struct error *error)
{
    for (int i = 0; i < hparam_count; i++) {
        int has = has_column(store, hparam_table[i].name, error);
        if (has < 0 || (!has && !add_column(store, &hparam_table[i], error))) return false;
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

bool database_migrate(struct store *store, struct error *error)
{
    int has_key = has_column(store, "key", error);
    int missing = has_key > 0 ? count_missing(store, error) : 0;
    if (has_key < 0 || missing < 0) return false;
    if (has_key && missing == 0) return true;
    if (!database_begin(store, error)) return false;
    has_key = has_column(store, "key", error); /* again: another process may have been first */
    bool good = has_key > 0 ? add_missing(store, error) : has_key == 0 && create_tables(store, error);
    return database_end(store, good, error);
}

bool database_read_columns(struct store *store, struct error *error)
{
    char *columns = memory_text("");
    for (int i = 0; i < hparam_count; i++) {
        char literal[HPARAM_TEXT + 2];
        int has = has_column(store, hparam_table[i].name, error);
        default_literal(&hparam_table[i], literal, sizeof literal);
        char *longer = has > 0 ? memory_format("%s%s\"%s\"", columns, i > 0 ? ", " : "", hparam_table[i].name)
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
