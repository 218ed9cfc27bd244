#include "store/move.h"

#include "base/memory.h"
#include "store/attach.h"
#include "store/lock.h"
#include "store/merge.h"
#include "store/take.h"

#include <stdlib.h>

/* The chosen ids in temp.chosen. */
static bool list_chosen(struct store *store, const struct choice *choice, struct error *error)
{
    sqlite3_stmt *insert = NULL;
    bool good = database_execute(store, "CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY)", error) &&
                database_prepare(store, &insert, "INSERT OR IGNORE INTO chosen VALUES (?1)", error);
    for (int64_t i = 0; good && i < choice->count; i++) {
        sqlite3_bind_int64(insert, 1, choice->runs[i].id);
        good = database_run(store, insert, error);
    }
    sqlite3_finalize(insert);
    return good;
}

/* Copies those rows of a table of the attached database, ids and all. */
static bool copy_rows(struct store *store, const char *table, const char *where, struct error *error)
{
    char *columns = attach_columns(store, table, "''", "", error);
    char *sql = columns != NULL ? memory_format("INSERT INTO main.%s (%s) SELECT %s FROM other.%s WHERE %s", table, columns,
                                                columns, table, where)
                                : NULL;
    const bool good = sql != NULL && database_execute(store, sql, error);
    free(columns), free(sql);
    return good;
}

#define OF_RUNS "run_id IN (SELECT id FROM main.runs)"

/* A new database of the chosen runs that are finished, with all that belongs to them. */
static bool extract(struct store *store, const struct choice *choice, const char *path, struct error *error)
{
    struct store *made = store_open(path, STORE_WRITE, error);
    bool good = made != NULL && attach_other(made, store->path, error) && list_chosen(made, choice, error);
    if (good) {
        good = database_begin(made, error) &&
               copy_rows(made, "runs", "id IN (SELECT id FROM chosen) AND status IN ('done', 'stopped', 'diverged')", error) &&
               copy_rows(made, "losses", OF_RUNS, error) && copy_rows(made, "models", OF_RUNS, error) &&
               copy_rows(made, "diagnostics", OF_RUNS, error) &&
               copy_rows(made, "experiments", "id IN (SELECT experiment_id FROM other.memberships WHERE " OF_RUNS ")", error) &&
               copy_rows(made, "memberships", OF_RUNS, error) &&
               copy_rows(made, "reference_losses", "reference_set IN (SELECT reference_set FROM main.runs)", error);
        good = database_end(made, good, error);
    }
    if (made != NULL) attach_end(made);
    store_close(made);
    return good;
}

/* How many runs with the keys of the extract, attached to `to`, have another digest there. */
static bool check_digests(struct store *to, const char *extract, struct error *error)
{
    int64_t others = 0;
    bool good = attach_other(to, extract, error) &&
                take_count(to,
                           "SELECT count(*) FROM other.runs o JOIN main.runs r USING (key) WHERE r.digest IS NOT NULL AND "
                           "r.digest IS NOT o.digest",
                           &others, error);
    attach_end(to);
    if (good && others > 0) good = error_set(error, "%s has %lld of these runs with other digests", to->path, (long long)others);
    return good;
}

/* Takes from the database the finished runs that `to` has, and failed and paused ones: a run that a process trains there now was
 * not merged.
 */
static bool delete_runs(struct store *store, struct store *to, const struct choice *choice, struct moved *moved,
                        struct error *error)
{
    static const char finished[] = "DELETE FROM runs WHERE id = ?1 AND status IN ('done', 'stopped', 'diverged')";
    static const char failed[] = "DELETE FROM runs WHERE id = ?1 AND status IN ('failed', 'paused')";
    sqlite3_stmt *statements[2] = {NULL, NULL};
    int64_t counts[2] = {0, 0};
    bool good = lock_take(store, false, error) == LOCK_TAKEN;
    if (!good) return false;
    good = database_prepare(store, &statements[0], finished, error) && database_prepare(store, &statements[1], failed, error);
    for (int64_t i = 0; good && i < choice->count; i++)
        for (int k = store_is_finished(to, choice->runs[i].key, 0) ? 0 : 1; good && k < 2; k++) {
            sqlite3_bind_int64(statements[k], 1, choice->runs[i].id);
            good = database_run(store, statements[k], error);
            counts[k] += sqlite3_changes(store->db);
        }
    for (int k = 0; k < 2; k++) sqlite3_finalize(statements[k]);
    moved->num_moved = counts[0], moved->num_dropped = counts[1];
    moved->num_unfinished = choice->count - counts[0] - counts[1];
    return database_end(store, good, error);
}

bool store_move(struct store *from, struct store *to, const struct choice *choice, struct moved *moved, struct error *error)
{
    struct attach_temporary temporary = {0};
    struct merged merged = {0};
    *moved = (struct moved){0};
    const bool good = store_flush(from, error) && attach_temporary(&temporary, error) &&
                      extract(from, choice, temporary.path, error) && check_digests(to, temporary.path, error) &&
                      store_merge(to, temporary.path, NULL, &merged, error) && store_flush(to, error) &&
                      delete_runs(from, to, choice, moved, error);
    moved->num_same = merged.num_same;
    attach_temporary_remove(&temporary);
    return good;
}
