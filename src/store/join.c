/* Notes that an experiment asks for runs that are there already: many of them in one transaction. */
#include "base/memory.h"
#include "store/identity.h"
#include "store/lock.h"
#include "store/rows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { JOINED_AT_ONCE = 50000 /* then other processes may write */ };

static int compare_keys(const void *a, const void *b)
{
    return strcmp(a, b);
}

static void forget_joined(struct store *store)
{
    free(store->joined);
    store->joined = NULL;
    store->joined_room = store->joined_count = 0;
    store->knows_joined = false;
}

/* Notes the finished runs that the experiment has, sorted by key: to ask for each of them, and to add it again, is most of what a
 * sweep costs that has nothing to do. */
static bool note_joined(struct store *store, int64_t experiment, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = SQLITE_DONE;
    if (store->knows_joined) return true;
    bool good = database_prepare(store, &statement,
                                 "SELECT key FROM memberships CROSS JOIN runs ON id = run_id WHERE experiment_id = ?1 AND "
                                 "status IN ('done', 'stopped', 'diverged') AND memberships.variant IS NOT NULL",
                                 error);
    sqlite3_bind_int64(statement, 1, experiment);
    while (good && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *key = (const char *)sqlite3_column_text(statement, 0);
        if (store->joined_count == store->joined_room) {
            store->joined_room = store->joined_room > 0 ? 2 * store->joined_room : 64;
            store->joined = memory_resize(store->joined, (size_t)store->joined_room, sizeof *store->joined);
        }
        snprintf(store->joined[store->joined_count++], RUN_KEY, "%s", key != NULL ? key : "");
    }
    good = good && (code == SQLITE_DONE || database_error(store, error));
    sqlite3_finalize(statement);
    store->knows_joined = good;
    if (store->joined_count > 0) qsort(store->joined, (size_t)store->joined_count, RUN_KEY, compare_keys);
    return good;
}

static bool is_joined(const struct store *store, const char *key)
{
    return store->joined_count > 0 && bsearch(key, store->joined, (size_t)store->joined_count, RUN_KEY, compare_keys) != NULL;
}

static bool commit(struct store *store, struct error *error)
{
    if (store->num_joined == 0) return true;
    store->num_joined = 0;
    return database_end(store, true, error);
}

bool store_end_joining(struct store *store, struct error *error)
{
    forget_joined(store);
    return commit(store, error);
}

/* Begins a transaction where none is open. */
static bool begin(struct store *store, int64_t experiment, struct error *error)
{
    if (store->num_joined == JOINED_AT_ONCE && !commit(store, error)) return false;
    if (store->num_joined == 0 &&
        (!identity_check(store, error) || lock_take(store, false, error) != LOCK_TAKEN || !note_joined(store, experiment, error)))
        return false;
    store->num_joined++;
    return true;
}

bool store_join(struct store *store, int64_t experiment, const char *key, const char *variant, int64_t until, bool *finished,
                struct error *error)
{
    int64_t id;
    enum store_claim claim;
    *finished = is_joined(store, key);
    if (*finished) return true;
    if (!begin(store, experiment, error)) return false;
    *finished = is_joined(store, key);
    if (*finished) return true;
    bool good = rows_find(store, key, until, &id, &claim, error);
    *finished = good && claim == STORE_FINISHED;
    if (*finished && until > 0) good = rows_pause(store, key, error);
    if (*finished) good = rows_join(store, experiment, id, variant, error);
    if (!good) database_end(store, false, error), store->num_joined = 0;
    return good;
}

bool store_label(struct store *store, int64_t experiment, const char *key, const char *variant, struct error *error)
{
    bool good = database_prepare(store, &store->label, "UPDATE runs SET variant = ?2 WHERE key = ?1 AND variant <> ?2", error) &&
                begin(store, experiment, error);
    if (!good) return false;
    sqlite3_bind_text(store->label, 1, key, -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(store->label, 2, variant, -1, SQLITE_TRANSIENT);
    good = database_run(store, store->label, error);
    if (!good) database_end(store, false, error), store->num_joined = 0;
    return good;
}
