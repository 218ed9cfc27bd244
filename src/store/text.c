/* The texts of experiments, as they are read back. */
#include "store/database.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_NAMES = 1000 };

/* The first column of the first row for that name, which the caller frees; NULL if there is none, with an empty error, or on
 * error. */
static char *find(struct store *store, const char *sql, const char *name, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    char *found = NULL;
    error->message[0] = '\0';
    if (!database_prepare(store, &statement, sql, error)) return NULL;
    sqlite3_bind_text(statement, 1, name, -1, SQLITE_STATIC);
    int code = sqlite3_step(statement);
    const char *text = code == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 0) : NULL;
    if (text != NULL) found = memory_text(text);
    else if (code != SQLITE_ROW && code != SQLITE_DONE) database_error(store, error);
    sqlite3_finalize(statement);
    return found;
}

/* Says which experiment was meant. */
static void say_unknown(struct store *store, const char *name, struct error *error)
{
    const char *names[MOST_NAMES];
    int count = 0;
    struct error ignored = {""};
    struct table *table = table_new();
    if (store_query(store, "SELECT DISTINCT name FROM experiments ORDER BY id DESC", table, &ignored))
        for (int row = 0; row < table_rows(table) && count < MOST_NAMES; row++)
            if (table_text(table, row, 0) != NULL) names[count++] = table_text(table, row, 0);
    error_set(error, "no experiment '%.100s' in %s%s", name, store->path,
              error_did_you_mean(error_nearest(name, names, count), count == 0 ? ", which holds none" : "").text);
    table_free(table);
}

char *store_text(struct store *store, const char *name, struct error *error)
{
    /* before version 4 every text was a row */
    char *text = find(store, "SELECT file FROM experiments WHERE name = ?1 ORDER BY id DESC LIMIT 1", name, error);
    if (text == NULL && error->message[0] == '\0') say_unknown(store, name, error);
    return text;
}
