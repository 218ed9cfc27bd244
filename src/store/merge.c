#include "store/merge.h"

#include "base/memory.h"
#include "store/backup.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/identity.h"
#include "store/take.h"
#include "store/upgrade.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What SQLite finds wrong with a database. */
static bool is_sound(sqlite3 *db, const char *schema, const char *path, struct error *error)
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

/* Attached read-only. */
static bool attach(struct store *store, const char *path, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    char *uri = database_uri(path, "mode=ro");
    bool good = sqlite3_prepare_v2(store->db, "ATTACH ?1 AS other", -1, &statement, NULL) == SQLITE_OK;
    if (good) sqlite3_bind_text(statement, 1, uri, -1, SQLITE_STATIC);
    good = good && sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_finalize(statement);
    good = good ? is_sound(store->db, "other", path, error) : error_set(error, "%s: %s", path, sqlite3_errmsg(store->db));
    free(uri);
    return good;
}

/* Takes what stands in a database of today's schema. */
static bool merge_current(struct store *store, const char *path, struct merged *merged, struct error *error)
{
    bool good = attach(store, path, error);
    if (good) {
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 0,
                          NULL); /* to look for each point's run takes half of the time */
        good = database_begin(store, error) && take_all(store, merged, error);
        good = database_end(store, good, error);
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    }
    sqlite3_exec(
        store->db,
        "DROP TABLE IF EXISTS temp.mapped; DROP TABLE IF EXISTS temp.busy; DROP TABLE IF EXISTS temp.disputed; DETACH other",
        NULL, NULL, NULL);
    return good;
}

/* Whether there is nothing here yet. */
static bool is_empty(struct store *store)
{
    struct error ignored = {""};
    int64_t rows = 1;
    return take_count(store,
                      "SELECT (SELECT count(*) FROM runs) + (SELECT count(*) FROM experiments) + (SELECT count(*) FROM disputes)",
                      &rows, &ignored) &&
           rows == 0;
}

/* All pages of the other database become those of an empty one, which is several times faster than row by row; then what is not
 * finished goes. */
static bool copy_whole(struct store *store, struct store *other, struct merged *merged, struct error *error)
{
    sqlite3_backup *backup = sqlite3_backup_init(store->db, "main", other->db, "main");
    if (backup == NULL) return database_error(store, error);
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK) return database_error(store, error);
    return identity_note(store, error) && database_begin(store, error) &&
           database_end(
               store,
               take_count(store, "SELECT count(*) FROM runs r WHERE NOT " FINISHED("r"), &merged->num_left, error) &&
                   take_count(store, "SELECT count(*) FROM runs r WHERE " FINISHED("r"), &merged->num_taken, error) &&
                   take_count(store, "SELECT count(DISTINCT key) FROM disputes", &merged->num_disputed, error) &&
                   database_execute(store,
                                    "DELETE FROM runs AS r WHERE NOT " FINISHED("r") " AND key NOT IN (SELECT key FROM disputes)",
                                    error),
               error);
}

/* A copy of an older database in the folder for temporary files, brought up to date; its path, which the caller frees. */
static char *copy_up_to_date(const struct store *other, char **folder, struct error *error)
{
    const char *temporary = getenv("TMPDIR");
    *folder = memory_format("%s/unroll-merge-XXXXXX", temporary != NULL && temporary[0] != '\0' ? temporary : "/tmp");
    if (mkdtemp(*folder) == NULL) {
        error_set(error, "cannot make a folder beside %s", *folder);
        free(*folder);
        *folder = NULL;
        return NULL;
    }
    char *copy = memory_format("%s/unroll.db", *folder);
    if (backup_make(other, copy, error)) {
        struct store *upgraded = store_open(copy, STORE_WRITE_COPY, error);
        store_close(upgraded);
        if (upgraded != NULL) return copy;
    }
    free(copy);
    return NULL;
}

/* The copy and what SQLite put beside it. */
static void remove_copy(char *folder, char *copy)
{
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (int i = 0; i < 4 && folder != NULL; i++) {
        char *file = memory_format("%s/unroll.db%s", folder, endings[i]);
        unlink(file);
        free(file);
    }
    if (folder != NULL) rmdir(folder);
    free(folder), free(copy);
}

bool store_merge(struct store *store, const char *path, struct merged *merged, struct error *error)
{
    struct store *other = store_open(path, STORE_READ, error);
    *merged = (struct merged){0};
    if (other == NULL) return false;
    const int missing = columns_count_missing(other, error);
    bool good = missing >= 0 && store_flush(store, error);
    char *folder = NULL, *copy = NULL;
    const bool is_older = missing > 0 || other->version < UPGRADE_VERSION;
    if (good && is_older) {
        copy = copy_up_to_date(other, &folder, error);
        good = copy != NULL;
    }
    const bool is_first = good && !is_older && is_empty(store);
    if (is_first) sqlite3_set_authorizer(other->db, NULL, NULL); /* what follows is our own SQL */
    if (is_first) good = is_sound(other->db, "main", path, error) && copy_whole(store, other, merged, error);
    store_close(other);
    if (!is_first) good = good && merge_current(store, copy != NULL ? copy : path, merged, error);
    remove_copy(folder, copy);
    return good;
}
