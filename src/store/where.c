/* Conditions that people write: told apart from right ones before there is any run, and what a wrong name was meant to be. */
#include "store/choose.h"

#include "base/memory.h"
#include "store/columns.h"
#include "store/query.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_COLUMNS = 300 };

bool choose_unknown_column(struct store *store, const char *name, struct error *error)
{
    const char *names[MOST_COLUMNS];
    struct error ignored = {""};
    int count = 0;
    struct table *columns = table_new();
    if (store_query(store, "SELECT name FROM pragma_table_info('runs')", columns, &ignored))
        for (; count < table_rows(columns) && count < MOST_COLUMNS; count++) names[count] = table_text(columns, count, 0);
    error_set(
        error, "the runs have no column '%.64s'%s", name,
        error_did_you_mean(error_nearest(name, names, count), ", expected a hyperparameter, final_loss or another column").text);
    table_free(columns);
    return false;
}

bool choose_explain(struct store *store, struct error *error)
{
    static const char no_column[] = "no such column: ";
    const char *wrong = strstr(error->message, no_column);
    if (wrong == NULL) return false;
    char *name = memory_text(wrong + strlen(no_column));
    choose_unknown_column(store, name, error);
    free(name);
    return false;
}

/* An empty database in memory, opened as for reading. */
static bool open_empty(struct store *store, struct error *error)
{
    *store = (struct store){.mode = STORE_READ, .path = "memory"};
    if (sqlite3_open(":memory:", &store->db) != SQLITE_OK) return database_error(store, error);
    char *schema = columns_schema();
    bool good = database_execute(store, schema, error);
    free(schema);
    if (good) query_guard(store);
    return good;
}

/* In brackets nothing can stand behind the expression, without them no bracket of its own can close ours. */
bool choose_is_condition(struct store *store, const char *where, struct error *error)
{
    static const char *const forms[] = {"EXPLAIN SELECT 1 FROM runs WHERE (%s\n)", "EXPLAIN SELECT 1 FROM runs WHERE %s\n"};
    bool good = true;
    for (int i = 0; good && i < 2; i++) {
        struct table *table = table_new();
        char *sql = memory_format(forms[i], where);
        good = store_query(store, sql, table, error) || choose_explain(store, error);
        table_free(table);
        free(sql);
    }
    return good;
}

/* A table that the schema lacks may be one that somebody added to the database. */
bool choose_check_where(const char *where, struct error *error)
{
    struct store empty;
    bool good = open_empty(&empty, error) && choose_is_condition(&empty, where, error);
    if (!good && strstr(error->message, "no such table") != NULL) good = true;
    sqlite3_close(empty.db);
    return good;
}
