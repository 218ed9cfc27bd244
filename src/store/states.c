/* Goes through all runs, for who wants to know how far each is. */
#include "store/database.h"

#include <math.h>

bool store_each_state(struct store *store, void (*visit)(void *context, const char *key, enum store_state state, double seconds),
                      void *context, struct error *error)
{
    static const char sql[] =
        "SELECT key, CASE status WHEN 'failed' THEN 0 WHEN 'running' THEN 1 + (pid <> 0) WHEN 'paused' THEN 1 ELSE 3 END, "
        "train_seconds FROM runs";
    sqlite3_stmt *statement = NULL;
    int code = SQLITE_DONE;
    bool good = database_prepare(store, &statement, sql, error);
    while (good && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *key = (const char *)sqlite3_column_text(statement, 0);
        const bool is_timed = sqlite3_column_type(statement, 2) != SQLITE_NULL;
        if (key == NULL) continue;
        visit(context, key, (enum store_state)sqlite3_column_int(statement, 1),
              is_timed ? sqlite3_column_double(statement, 2) : NAN);
    }
    good = good && (code == SQLITE_DONE || database_error(store, error));
    sqlite3_finalize(statement);
    return good;
}
