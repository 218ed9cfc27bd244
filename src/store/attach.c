#include "store/attach.h"

#include "base/memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool attach_is_sound(sqlite3 *db, const char *schema, const char *path, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    char *sql = memory_format("PRAGMA %s.quick_check(1)", schema);
    bool good = sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW;
    if (!good) error_set(error, "%s: %s", path, sqlite3_errmsg(db));
    else if (strcmp((const char *)sqlite3_column_text(statement, 0), "ok") != 0)
        good = error_set(error, "%s is damaged: %s", path, (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    free(sql);
    return good;
}

bool attach_other(struct store *store, const char *path, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    char *uri = database_uri(path, "mode=ro");
    bool good = sqlite3_prepare_v2(store->db, "ATTACH ?1 AS other", -1, &statement, NULL) == SQLITE_OK;
    if (good) sqlite3_bind_text(statement, 1, uri, -1, SQLITE_STATIC);
    good = good && sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_finalize(statement);
    good = good ? attach_is_sound(store->db, "other", path, error) : error_set(error, "%s: %s", path, sqlite3_errmsg(store->db));
    free(uri);
    return good;
}

void attach_end(struct store *store)
{
    sqlite3_exec(store->db, "DETACH other", NULL, NULL, NULL);
}

char *attach_columns(struct store *store, const char *table, const char *without, const char *before, struct error *error)
{
    char *sql =
        memory_format("SELECT group_concat('%s\"' || name || '\"') FROM (SELECT name FROM pragma_table_info('%s', 'main') "
                      "INTERSECT SELECT name FROM pragma_table_info('%s', 'other')) WHERE name NOT IN (%s)",
                      before, table, table, without);
    sqlite3_stmt *statement = NULL;
    char *columns = NULL;
    if (sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        columns = memory_text((const char *)sqlite3_column_text(statement, 0));
    else database_error(store, error);
    sqlite3_finalize(statement);
    free(sql);
    return columns;
}

bool attach_temporary(struct attach_temporary *temporary, struct error *error)
{
    const char *asked = getenv("TMPDIR"), *where = asked != NULL && asked[0] != '\0' ? asked : "/tmp";
    temporary->folder = memory_format("%s/unroll-database-XXXXXX", where);
    if (mkdtemp(temporary->folder) == NULL) {
        error_set(error, "cannot make a folder for temporary files in %s: %s; $TMPDIR says where", where, strerror(errno));
        free(temporary->folder);
        *temporary = (struct attach_temporary){0};
        return false;
    }
    temporary->path = memory_format("%s/unroll.db", temporary->folder);
    return true;
}

void attach_temporary_remove(struct attach_temporary *temporary)
{
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (int i = 0; i < 4 && temporary->folder != NULL; i++) {
        char *file = memory_format("%s%s", temporary->path, endings[i]);
        unlink(file);
        free(file);
    }
    if (temporary->folder != NULL) rmdir(temporary->folder);
    free(temporary->folder), free(temporary->path);
    *temporary = (struct attach_temporary){0};
}
