#include "store/labels.h"

#include "base/memory.h"
#include "store/database.h"
#include "store/query.h"

#include <stdlib.h>

int labels_count(const struct store *store)
{
    return store->num_labelling;
}

/* The label of a row of runs, as SQL; the caller frees. */
static char *label_sql(const struct store *store, int first)
{
    char *labels = memory_text("");
    for (int i = first; i < store->num_labelling; i++) {
        char *longer = memory_format("%s(SELECT m.variant FROM main.memberships m WHERE m.experiment_id = %lld AND m.run_id = "
                                     "runs.id), ",
                                     labels, (long long)store->labelling[i]);
        free(labels);
        labels = longer;
    }
    char *label = memory_format("coalesce(%sruns.variant)", labels);
    free(labels);
    return label;
}

/* SELECT runs."id", runs."key", ..., with the labels; the caller frees. NULL on error. */
static char *select_runs(struct store *store, int first, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    char *label = label_sql(store, first), *select = NULL;
    bool good = database_prepare(store, &statement,
                                 "SELECT group_concat(CASE name WHEN 'variant' THEN ?1 || ' AS variant' "
                                 "ELSE 'runs.\"' || replace(name, '\"', '\"\"') || '\"' END, ', ') "
                                 "FROM (SELECT name FROM pragma_table_info('runs', 'main') ORDER BY cid)",
                                 error);
    sqlite3_bind_text(statement, 1, label, -1, SQLITE_STATIC);
    if (good && sqlite3_step(statement) == SQLITE_ROW)
        select = memory_format("SELECT %s FROM main.runs AS runs", (const char *)sqlite3_column_text(statement, 0));
    else database_error(store, error);
    sqlite3_finalize(statement);
    free(label);
    return select;
}

char *labels_source(struct store *store, int first, struct error *error)
{
    if (first >= store->num_labelling) return memory_text("main.runs AS runs");
    char *select = select_runs(store, first, error), *source = select != NULL ? memory_format("(%s) AS runs", select) : NULL;
    free(select);
    return source;
}

/* The id of the experiment, 0 if there is none. */
static bool find(struct store *store, const char *experiment, int64_t *id, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    if (!database_prepare(store, &statement, "SELECT max(id) FROM experiments WHERE name = ?1", error)) return false;
    sqlite3_bind_text(statement, 1, experiment, -1, SQLITE_STATIC);
    const bool good = sqlite3_step(statement) == SQLITE_ROW || database_error(store, error);
    *id = good ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    return good;
}

static bool is_seen(const struct store *store, int64_t experiment)
{
    for (int i = 0; i < store->num_labelling; i++)
        if (store->labelling[i] == experiment) return true;
    return false;
}

/* A view that goes with the connection stands before the table of its name. */
static bool make_view(struct store *store, struct error *error)
{
    char *select = select_runs(store, 0, error);
    char *sql = select != NULL ? memory_format("DROP VIEW IF EXISTS temp.runs; CREATE TEMP VIEW runs AS %s", select) : NULL;
    sqlite3_set_authorizer(store->db, NULL, NULL); /* this is no person's SQL */
    const bool good = sql != NULL && database_execute(store, sql, error);
    query_guard(store);
    free(select), free(sql);
    return good;
}

bool labels_see(struct store *store, const char *experiment, struct error *error)
{
    int64_t id;
    if (!store->has_labels) return true;
    if (!find(store, experiment, &id, error)) return false;
    if (id == 0 || is_seen(store, id)) return true;
    store->labelling = memory_resize(store->labelling, (size_t)store->num_labelling + 1, sizeof *store->labelling);
    store->labelling[store->num_labelling++] = id;
    return (store->mode != STORE_READ && store->mode != STORE_READ_AT_ONCE) || make_view(store, error);
}
