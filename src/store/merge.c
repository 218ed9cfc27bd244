#include "store/merge.h"

#include "base/memory.h"
#include "store/attach.h"
#include "store/backup.h"
#include "store/choose.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/take.h"
#include "store/upgrade.h"

#include <stdlib.h>

/* Takes what stands in a database of today's schema. */
static bool merge_current(struct store *store, const char *path, struct merged *merged, struct error *error)
{
    bool good = attach_other(store, path, error);
    if (good) {
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 0,
                          NULL);                    /* to look for each point's run takes half of the time */
        database_allow_length(store, LARGEST_BLOB); /* of weights, and checkpoints */
        good = database_begin(store, error) && take_all(store, merged, error);
        good = database_end(store, good, error);
        database_allow_length(store, LONGEST_VALUE);
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    }
    sqlite3_exec(store->db,
                 "DROP TABLE IF EXISTS temp.mapped; DROP TABLE IF EXISTS temp.busy; DROP TABLE IF EXISTS temp.disputed", NULL,
                 NULL, NULL);
    attach_end(store);
    return good;
}

/* A copy of an older database, brought up to date. */
static bool copy_up_to_date(const struct store *other, struct attach_temporary *copy, struct error *error)
{
    if (!attach_temporary(copy, error) || !backup_make(other, copy->path, error)) return false;
    struct store *upgraded = store_open(copy->path, STORE_WRITE_TEMPORARY, error);
    store_close(upgraded);
    return upgraded != NULL;
}

/* Leaves in the copy what the expression picks, and the experiments that asked for any of it. */
static bool keep_wanted(const char *path, const char *where, struct error *error)
{
    struct store *copy = store_open(path, STORE_WRITE_TEMPORARY, error);
    bool good = copy != NULL && (choose_is_condition(copy, where, error) || choose_explain(copy, error));
    char *sql = memory_format("DELETE FROM runs WHERE id NOT IN (SELECT id FROM runs WHERE %s\n);"
                              "DELETE FROM disputes WHERE key NOT IN (SELECT key FROM runs);"
                              "DELETE FROM experiments WHERE id NOT IN (SELECT experiment_id FROM memberships)",
                              where);
    good = good && database_begin(copy, error) && database_end(copy, database_execute(copy, sql, error), error);
    store_close(copy);
    free(sql);
    return good;
}

bool store_is_sound(const char *path, struct error *error)
{
    struct store *store = store_open(path, STORE_READ, error);
    if (store != NULL) sqlite3_set_authorizer(store->db, NULL, NULL); /* what follows is our own SQL */
    const bool good = store != NULL && attach_is_sound(store->db, "main", path, error);
    store_close(store);
    return good;
}

bool store_merge(struct store *store, const char *path, const char *where, struct merged *merged, struct error *error)
{
    struct store *other = store_open(path, STORE_READ, error);
    *merged = (struct merged){0};
    if (other == NULL) return false;
    sqlite3_hard_heap_limit64(0); /* all SQL here is our own, and weights are large */
    const int missing = columns_count_missing(other, error);
    bool good = missing >= 0 && store_flush(store, error);
    struct attach_temporary copy = {0};
    const bool is_older = missing > 0 || other->version < UPGRADE_VERSION;
    const bool is_copied = is_older || where != NULL;
    if (good && is_copied) good = copy_up_to_date(other, &copy, error) && (where == NULL || keep_wanted(copy.path, where, error));
    store_close(other);
    good = good && merge_current(store, is_copied ? copy.path : path, merged, error);
    attach_temporary_remove(&copy);
    return good;
}
