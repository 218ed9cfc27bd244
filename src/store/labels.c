#include "store/labels.h"

#include "base/fingerprint.h"
#include "base/memory.h"
#include "store/database.h"
#include "store/given.h"
#include "store/query.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_WITH_SETTINGS = 3 /* version of the schema */ };

int labels_count(const struct store *store)
{
    return store->num_labelling;
}

/* What a source calls a row of runs, as SQL; the caller frees. */
static char *label_of(int64_t source)
{
    if (source > 0)
        return memory_format("SELECT m.variant FROM main.memberships m WHERE m.experiment_id = %lld AND m.run_id = runs.id",
                             (long long)source);
    return memory_format("SELECT g.variant FROM temp.given_labels g WHERE g.text = %lld AND g.setting = runs.setting",
                         (long long)source);
}

/* The label of a row of runs, as SQL; the caller frees. */
static char *label_sql(const struct store *store, int first)
{
    char *labels = memory_text("");
    for (int i = first; i < store->num_labelling; i++) {
        char *label = label_of(store->labelling[i]), *longer = memory_format("%s(%s), ", labels, label);
        free(labels), free(label);
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

/* Whether some memberships of the experiment do not say what it calls their runs. */
static bool lacks_labels(struct store *store, int64_t experiment, bool *lacks, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    *lacks = !store->has_labels;
    if (*lacks) return true;
    const bool prepared = database_prepare(
        store, &statement, "SELECT EXISTS (SELECT 1 FROM main.memberships WHERE experiment_id = ?1 AND variant IS NULL)", error);
    sqlite3_bind_int64(statement, 1, experiment);
    const bool good = prepared && (sqlite3_step(statement) == SQLITE_ROW || database_error(store, error));
    *lacks = good && sqlite3_column_int(statement, 0) != 0;
    sqlite3_finalize(statement);
    return good;
}

static bool is_seen(const struct store *store, int64_t source)
{
    for (int i = 0; i < store->num_labelling; i++)
        if (store->labelling[i] == source) return true;
    return false;
}

static bool is_reading(const struct store *store)
{
    return store->mode == STORE_READ || store->mode == STORE_READ_AT_ONCE;
}

/* Reading is all that people may do there; what follows is our own. */
static bool execute(struct store *store, const char *sql, struct error *error)
{
    sqlite3_set_authorizer(store->db, NULL, NULL);
    const bool good = database_execute(store, sql, error);
    if (is_reading(store)) query_guard(store);
    return good;
}

/* A view that goes with the connection stands before the table of its name. */
static bool make_view(struct store *store, struct error *error)
{
    char *select = select_runs(store, 0, error);
    char *sql = select != NULL ? memory_format("DROP VIEW IF EXISTS temp.runs; CREATE TEMP VIEW runs AS %s", select) : NULL;
    const bool good = sql != NULL && execute(store, sql, error);
    free(select), free(sql);
    return good;
}

static bool see(struct store *store, int64_t source, struct error *error)
{
    store->labelling = memory_resize(store->labelling, (size_t)store->num_labelling + 1, sizeof *store->labelling);
    store->labelling[store->num_labelling++] = source;
    return !is_reading(store) || make_view(store, error);
}

/* A text goes by a number below 0. */
static int64_t number_of(const char *text)
{
    char fingerprint[FINGERPRINT];
    fingerprint_of(text, strlen(text), fingerprint);
    fingerprint[15] = '\0';
    return -1 - strtoll(fingerprint, NULL, 16);
}

/* Keeps what the text of that number calls its settings. */
static bool give(struct store *store, const struct experiment *experiment, int64_t source, struct error *error)
{
    sqlite3_stmt *insert = NULL;
    bool good = execute(store,
                        "CREATE TEMP TABLE IF NOT EXISTS given_labels (text INTEGER, setting TEXT, variant TEXT, "
                        "PRIMARY KEY (text, setting)) WITHOUT ROWID; SAVEPOINT given",
                        error);
    if (!good) return false;
    sqlite3_set_authorizer(store->db, NULL, NULL);
    good = database_prepare(store, &insert, "INSERT OR IGNORE INTO temp.given_labels VALUES (?1, ?2, ?3)", error);
    sqlite3_bind_int64(insert, 1, source);
    good = good && given_each(store, experiment, insert, error);
    sqlite3_finalize(insert);
    return execute(store, "RELEASE given", error) && good;
}

/* Those of a text. A database that is too old to say of its runs which setting they are of has none. */
static bool see_given(struct store *store, const struct experiment *experiment, struct error *error)
{
    const int64_t source = number_of(experiment->text);
    if (store->version < FIRST_WITH_SETTINGS || is_seen(store, source)) return true;
    return give(store, experiment, source, error) && see(store, source, error);
}

/* Those of the text that the experiment has in the database, if it can be read. */
static bool see_kept_text(struct store *store, const char *name, struct error *error)
{
    struct experiment experiment;
    struct error unreadable = {""};
    char *text = store_text(store, name, error);
    bool good = text != NULL;
    if (good && experiment_read_text(name, text, &experiment, &unreadable)) {
        good = see_given(store, &experiment, error);
        experiment_release(&experiment);
    }
    free(text);
    return good;
}

bool labels_see(struct store *store, const char *experiment, struct error *error)
{
    int64_t id;
    bool lacks = false;
    if (!find(store, experiment, &id, error)) return false;
    if (id == 0 || is_seen(store, id)) return true;
    return lacks_labels(store, id, &lacks, error) && (!store->has_labels || see(store, id, error)) &&
           (!lacks || see_kept_text(store, experiment, error));
}

bool labels_see_read(struct store *store, const struct experiment *experiment, struct error *error)
{
    struct error ignored = {""};
    char *text = store_text(store, experiment->name, &ignored);
    const bool good = text != NULL && strcmp(text, experiment->text) == 0 ? labels_see(store, experiment->name, error)
                                                                          : see_given(store, experiment, error);
    free(text);
    return good;
}
