/* Goes through the finished runs, for who would have to ask for more runs than there are. */
#include "base/memory.h"
#include "store/columns.h"
#include "store/database.h"

#include <stdlib.h>

static bool prepare(struct store *store, int numerics, sqlite3_stmt **statement, struct error *error)
{
    char *sql = memory_format("SELECT key, %s FROM runs WHERE status IN ('done', 'stopped', 'diverged') AND numerics = ?1",
                              store->hparam_columns);
    const bool good = database_prepare(store, statement, sql, error);
    free(sql);
    sqlite3_bind_int(*statement, 1, numerics);
    return good;
}

bool store_each_finished(struct store *store, int numerics,
                         void (*visit)(void *context, const char *key, const struct hparams *hparams), void *context,
                         struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = SQLITE_DONE;
    bool good = store_flush(store, error) && prepare(store, numerics, &statement, error);
    while (good && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct hparams hparams;
        struct error ignored = {""}; /* then the program did not write it, and it is no run of any sweep */
        const char *key = (const char *)sqlite3_column_text(statement, 0);
        if (key != NULL && columns_get(statement, 1, &hparams, &ignored)) visit(context, key, &hparams);
    }
    good = good && (code == SQLITE_DONE || database_error(store, error));
    sqlite3_finalize(statement);
    return good;
}
