#include "store/take.h"

#include "base/memory.h"
#include "store/attach.h"
#include "store/rows.h"
#include "store/unite.h"

#include <stdlib.h>

/* Of a row of runs: what depends on who trained it, in the order in which the first is chosen. */
#define TRAINED_BY(row) "(" row ".finished_at, " row ".host, " row ".pid, " row ".train_seconds)"

/* A row of runs that another can go on from. */
#define PAUSED(row, schema) "(" row ".status = 'paused' AND " row ".id IN (SELECT run_id FROM " schema ".checkpoints))"

/* Which run of the other database is which here, and whether its curve is still to come; runs that a living process trains here.
 * By the ids here: in their order curves are added at the end of the table, in any other in the midst of it, which takes twice as
 * long. */
static bool make_tables(struct store *store, struct error *error)
{
    return database_execute(
        store,
        "CREATE TEMP TABLE mapped (old INTEGER NOT NULL UNIQUE, new INTEGER PRIMARY KEY, fresh INTEGER NOT NULL);"
        "CREATE TEMP TABLE busy (key TEXT PRIMARY KEY);",
        error);
}

/* Runs here that are not finished, and are there: what is left of them gives way, unless somebody lives who trains them. */
static bool give_way(struct store *store, struct error *error)
{
    static const char sql[] =
        "SELECT r.key FROM main.runs r JOIN other.runs o USING (key) WHERE NOT " FINISHED("r") " AND " FINISHED("o");
    sqlite3_stmt *unfinished = NULL, *busy = NULL;
    bool good = sqlite3_prepare_v2(store->db, sql, -1, &unfinished, NULL) == SQLITE_OK &&
                sqlite3_prepare_v2(store->db, "INSERT INTO busy VALUES (?1)", -1, &busy, NULL) == SQLITE_OK;
    int code = good ? SQLITE_ROW : SQLITE_ERROR;
    while (good && (code = sqlite3_step(unfinished)) == SQLITE_ROW) {
        const char *key = (const char *)sqlite3_column_text(unfinished, 0);
        int64_t id;
        enum store_claim claim;
        good = rows_find(store, key, 0, &id, &claim, error);
        if (good && claim != STORE_TAKEN) continue;
        sqlite3_bind_text(busy, 1, key, -1, SQLITE_TRANSIENT);
        good = good && database_run(store, busy, error);
    }
    if (good && code != SQLITE_DONE) good = database_error(store, error);
    sqlite3_finalize(unfinished), sqlite3_finalize(busy);
    return good;
}

/* What was disputed, and trained again since. */
#define SETTLED(row, schema) "(" FINISHED(row) " AND " row ".key IN (SELECT key FROM " schema ".disputes))"

/* A dispute is the same from wherever it comes: of those that trained the digest, the one that finished first. */
#define FIRST_STAYS                                                                                                              \
    " ON CONFLICT DO UPDATE SET final_loss = excluded.final_loss, host = excluded.host, cpu = excluded.cpu, "                    \
    "version = excluded.version, finished_at = excluded.finished_at "                                                            \
    "WHERE (excluded.finished_at, excluded.host) < (disputes.finished_at, disputes.host);"
#define OF_DISPUTED(schema)                                                                                                      \
    "INSERT INTO main.disputes SELECT key, digest, final_loss, host, cpu, version, finished_at FROM " schema                     \
    ".runs d WHERE " FINISHED("d") " AND key IN (SELECT key FROM disputed)" FIRST_STAYS
#define OF_RUN "(SELECT id FROM main.runs WHERE key IN (SELECT key FROM disputed))"

/* A clause a line: */
/* clang-format off */

/* Where digests differ, or did before and nobody has trained the run again since, each is a dispute, and the run has failed; what
 * was settled there alone is taken as what is not finished here. */
static const char dispute_sql[] =
    "CREATE TEMP TABLE disputed AS SELECT o.key FROM other.runs o LEFT JOIN main.runs r USING (key) WHERE "
    "iif(coalesce(" SETTLED("r", "main") ", 0) = " SETTLED("o", "other") ", "
    "(" FINISHED("r") " AND " FINISHED("o") " AND r.digest IS NOT o.digest) "
    "OR (" FINISHED("o") " AND NOT " SETTLED("o", "other") " AND NOT " FINISHED("r") " AND o.key IN (SELECT key FROM main.disputes)) "
    "OR (NOT " FINISHED("o") " AND o.key IN (SELECT key FROM other.disputes)), 0);"
    OF_DISPUTED("main")
    OF_DISPUTED("other")
    "INSERT INTO main.disputes SELECT * FROM other.disputes WHERE true" FIRST_STAYS
    "DELETE FROM main.losses WHERE run_id IN " OF_RUN ";"
    "DELETE FROM main.models WHERE run_id IN " OF_RUN ";"
    "DELETE FROM main.diagnostics WHERE run_id IN " OF_RUN ";"
    "UPDATE main.runs AS r SET status = 'failed', pid = 0, digest = NULL, final_loss = NULL, best_loss = NULL, "
    "diverged_step = NULL, held_out_loss = NULL, best_held_out_loss = NULL, best_held_out_step = NULL, "
    "held_out_accuracy = NULL, train_seconds = NULL, finished_at = NULL "
    "WHERE key IN (SELECT key FROM disputed UNION SELECT key FROM other.disputes) AND (key IN (SELECT key FROM disputed) "
    "OR (" FINISHED("r") " AND NOT " SETTLED("r", "main") " AND EXISTS (SELECT 1 FROM other.runs o WHERE o.key = r.key "
    "AND " SETTLED("o", "other") " AND o.digest IS NOT r.digest)));";

/* New rows of runs, those that finish one here, and the same ones, of which the one that finished first stays; of paused ones that
 * which has come further; at the end disputed runs that are not here yet. Thrice the names of the columns, here and there. */
#define TAKE_SQL \
    "INSERT INTO mapped SELECT o.id, r.id, NOT " FINISHED("r") " FROM other.runs o JOIN main.runs r USING (key) " \
    "WHERE " FINISHED("o") " AND key NOT IN (SELECT key FROM busy) AND key NOT IN (SELECT key FROM disputed);" \
    "INSERT INTO mapped SELECT o.id, r.id, r.status = 'paused' AND r.paused_step < o.paused_step FROM other.runs o " \
    "JOIN main.runs r USING (key) WHERE " PAUSED("o", "other") " AND (r.status = 'paused' OR " FINISHED("r") ") " \
    "AND key NOT IN (SELECT key FROM disputed);" \
    "DELETE FROM main.losses WHERE run_id IN (SELECT new FROM mapped WHERE fresh);" \
    "DELETE FROM main.models WHERE run_id IN (SELECT new FROM mapped WHERE fresh);" \
    "DELETE FROM main.diagnostics WHERE run_id IN (SELECT new FROM mapped WHERE fresh);" \
    "DELETE FROM main.checkpoints WHERE run_id IN (SELECT new FROM mapped WHERE fresh);" \
    "UPDATE main.runs AS r SET (%s) = (%s) FROM mapped CROSS JOIN other.runs o ON o.id = old " \
    "WHERE r.id IN (SELECT new FROM mapped) AND r.id = new AND (fresh OR (" FINISHED("o") " AND o.digest IS r.digest AND " TRAINED_BY("o") " < " TRAINED_BY("r") "));" \
    "INSERT INTO main.runs (%s) SELECT %s FROM other.runs o WHERE (" FINISHED("o") " OR " PAUSED("o", "other") ")" \
    " AND key NOT IN (SELECT key FROM main.runs) AND key NOT IN (SELECT key FROM disputed) ORDER BY key;" \
    "INSERT INTO mapped SELECT o.id, r.id, 1 FROM other.runs o JOIN main.runs r USING (key) " \
    "WHERE (" FINISHED("o") " OR (" PAUSED("o", "other") " AND r.status = 'paused')) AND o.id NOT IN (SELECT old FROM mapped) " \
    "AND key NOT IN (SELECT key FROM busy) AND key NOT IN (SELECT key FROM disputed);" \
    "INSERT INTO main.runs (%s) SELECT %s FROM other.runs o " \
    "WHERE key IN (SELECT key FROM disputed) AND key NOT IN (SELECT key FROM main.runs);" \
    "INSERT INTO mapped SELECT o.id, r.id, 0 FROM other.runs o JOIN main.runs r USING (key) " \
    "WHERE key IN (SELECT key FROM disputed);"

/* clang-format on */

static bool dispute(struct store *store, struct error *error)
{
    return database_execute(store, dispute_sql, error);
}

static bool take_runs(struct store *store, struct error *error)
{
    char *columns = attach_columns(store, "runs", "'id', 'note', 'tags'", "", error);
    char *theirs = columns != NULL ? attach_columns(store, "runs", "'id', 'note', 'tags'", "o.", error) : NULL;
    char *sql = theirs != NULL ? memory_format(TAKE_SQL, columns, theirs, columns, theirs, columns, theirs) : NULL;
    const bool good = sql != NULL && database_execute(store, sql, error);
    free(columns), free(theirs), free(sql);
    return good;
}

/* Curves, diagnostics, checkpoints and weights of the runs that are new, and weights that only the other database kept. */
static bool take_arrays(struct store *store, struct error *error)
{
    enum { WEIGHTS = 3, TABLES };
    static const char *const tables[TABLES] = {"losses", "diagnostics", "checkpoints", "models"};
    bool good = true;
    for (int i = 0; good && i < TABLES; i++) {
        char *columns = attach_columns(store, tables[i], "'run_id'", "", error);
        char *sql =
            columns == NULL
                ? NULL
                : memory_format(
                      "INSERT %s INTO main.%s (run_id, %s) SELECT new, %s FROM mapped CROSS JOIN other.%s ON run_id = old "
                      "WHERE %s ORDER BY new",
                      i < WEIGHTS ? "" : "OR IGNORE", tables[i], columns, columns, tables[i],
                      i < WEIGHTS ? "fresh" : "EXISTS (SELECT 1 FROM main.runs r WHERE r.id = new AND status <> 'failed')");
        good = sql != NULL && database_execute(store, sql, error);
        free(columns), free(sql);
    }
    return good &&
           database_execute(store, "INSERT OR IGNORE INTO main.reference_losses SELECT * FROM other.reference_losses", error);
}

bool take_count(struct store *store, const char *sql, int64_t *number, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    bool good = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW;
    if (good) *number = sqlite3_column_int64(statement, 0);
    else database_error(store, error);
    sqlite3_finalize(statement);
    return good;
}

bool take_all(struct store *store, struct merged *merged, struct error *error)
{
    return make_tables(store, error) && dispute(store, error) && give_way(store, error) && take_runs(store, error) &&
           take_arrays(store, error) && unite_experiments(store, error) && unite_marks(store, error) &&
           take_count(store, "SELECT count(*) FROM mapped WHERE fresh", &merged->num_taken, error) &&
           take_count(store, "SELECT count(*) FROM disputed", &merged->num_disputed, error) &&
           take_count(store,
                      "SELECT count(*) FROM mapped JOIN other.runs ON id = old WHERE NOT fresh AND key NOT IN (SELECT key FROM "
                      "disputed)",
                      &merged->num_same, error) &&
           take_count(store, "SELECT count(*) FROM other.runs WHERE id NOT IN (SELECT old FROM mapped)", &merged->num_left,
                      error);
}
