/* A database is attached and its rows are copied by SQLite itself; ids are translated by a temporary table. Foreign keys and
 * triggers are off meanwhile: a row that is replaced keeps its id and what points to it. */
#include "store/merge.h"

#include "base/memory.h"
#include "store/backup.h"
#include "store/columns.h"
#include "store/upgrade.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What hangs on a run: to add a table is to add a line. */
static const char *const tables_of_runs[] = {"losses", "models"};
enum { TABLES_OF_RUNS = sizeof tables_of_runs / sizeof *tables_of_runs };

#define FINISHED "IN ('done', 'diverged')"

/* taken: every finished run of the other, by its id there and here; is_new: its rows are to be copied, was_here: instead of
 * others. Of equal runs the one that was finished first stays. */
static const char *const map_runs =
    "CREATE TEMP TABLE taken (other_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, is_new INTEGER, was_here INTEGER, was_finished "
    "INTEGER, is_same INTEGER, note TEXT, tags TEXT);"
    "INSERT INTO taken SELECT o.id, coalesce(m.id, coalesce((SELECT seq FROM main.sqlite_sequence WHERE name = 'runs'), 0) + "
    "row_number() OVER (ORDER BY o.id)), "
    "m.id IS NULL OR m.status NOT " FINISHED " OR (coalesce(o.digest, ''), coalesce(o.finished_at, ''), o.host, o.pid) < "
    "(coalesce(m.digest, ''), coalesce(m.finished_at, ''), m.host, m.pid), "
    "m.id IS NOT NULL, coalesce(m.status " FINISHED ", 0), o.digest IS m.digest, m.note, m.tags "
    "FROM other.runs o LEFT JOIN main.runs m ON m.key = o.key WHERE o.status " FINISHED ";";

/* Notes of both in the order of letters, unless one says the other too; the names of both. */
static const char *const join_marks =
    "UPDATE main.runs SET note = CASE WHEN o.note IS NULL OR instr(t.note, o.note) THEN t.note "
    "WHEN t.note IS NULL OR instr(o.note, t.note) THEN o.note ELSE min(t.note, o.note) || char(10) || max(t.note, o.note) END, "
    "tags = (SELECT group_concat(value, ' ') FROM (SELECT DISTINCT value FROM json_each('[' || "
    "replace(json_quote(coalesce(t.tags, '') || ' ' || coalesce(o.tags, '')), ' ', '\",\"') || ']') WHERE value <> '' ORDER BY "
    "value)) "
    "FROM taken t JOIN other.runs o ON o.id = t.other_id "
    "WHERE main.runs.id = t.id AND t.was_here AND (t.note IS NOT o.note OR t.tags IS NOT o.tags);";

/* The text that was run last is the experiment's, the other one becomes an earlier one. */
#define OTHER_IS_LATER "o.name = m.name AND o.file <> m.file AND (o.created_at, o.file) > (m.created_at, m.file)"
#define OTHER_IS_EARLIER "o.name = m.name AND o.file <> m.file AND (o.created_at, o.file) < (m.created_at, m.file)"

static const char *const take_experiments =
    "INSERT OR IGNORE INTO main.earlier_texts SELECT m.name, m.question, m.file, m.created_at, o.created_at "
    "FROM main.experiments m JOIN other.experiments o ON " OTHER_IS_LATER ";"
    "DELETE FROM main.memberships WHERE experiment_id IN "
    "(SELECT m.id FROM main.experiments m JOIN other.experiments o ON " OTHER_IS_LATER ");"
    "DELETE FROM main.experiments WHERE id IN "
    "(SELECT m.id FROM main.experiments m JOIN other.experiments o ON " OTHER_IS_LATER ");"
    "INSERT OR IGNORE INTO main.earlier_texts SELECT o.name, o.question, o.file, o.created_at, m.created_at "
    "FROM main.experiments m JOIN other.experiments o ON " OTHER_IS_EARLIER ";"
    "INSERT INTO main.experiments (name, question, file, created_at) SELECT name, question, file, created_at "
    "FROM other.experiments WHERE name NOT IN (SELECT name FROM main.experiments) ORDER BY id;"
    "UPDATE main.experiments SET created_at = min(main.experiments.created_at, o.created_at) FROM other.experiments o "
    "WHERE o.name = main.experiments.name AND o.file = main.experiments.file;"
    "INSERT OR IGNORE INTO main.earlier_texts SELECT name, question, file, created_at, replaced_at FROM other.earlier_texts o "
    "WHERE NOT EXISTS (SELECT 1 FROM main.experiments m WHERE m.name = o.name AND m.file = o.file);"
    "INSERT OR IGNORE INTO main.memberships SELECT m.id, t.id FROM other.memberships x "
    "JOIN other.experiments o ON o.id = x.experiment_id JOIN main.experiments m ON m.name = o.name AND m.file = o.file "
    "JOIN taken t ON t.other_id = x.run_id ORDER BY 1, 2;";

static const char *const take_references =
    "INSERT OR IGNORE INTO main.reference_losses (reference_set, place, known, loss, counted) "
    "SELECT reference_set, place, known, loss, counted FROM other.reference_losses;";

/* The columns of a table but its id; the caller frees with sqlite3_free. NULL on error. */
static char *columns_of(struct store *store, const char *table, const char *id, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    char *columns = NULL;
    if (sqlite3_prepare_v2(store->db,
                           "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info(?1, 'main') WHERE name <> ?2", -1,
                           &statement, NULL) == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, id, -1, SQLITE_STATIC);
        if (sqlite3_step(statement) == SQLITE_ROW) columns = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    }
    if (columns == NULL) database_error(store, error);
    sqlite3_finalize(statement);
    return columns;
}

/* Copies the rows of new runs, with the run's id in the column `id`, behind those that they replace. */
static bool copy_rows(struct store *store, const char *table, const char *id, struct error *error)
{
    char *columns = columns_of(store, table, id, error);
    if (columns == NULL) return false;
    char *sql = memory_format("DELETE FROM main.%s WHERE %s IN (SELECT id FROM taken WHERE is_new AND was_here);"
                              "INSERT INTO main.%s (%s, %s) SELECT t.new_id, %s FROM (SELECT id AS new_id, other_id FROM taken "
                              "WHERE is_new) t CROSS JOIN other.%s o ON o.%s = t.other_id ORDER BY t.other_id;",
                              table, id, table, id, columns, columns, table, id);
    bool good = database_execute(store, sql, error);
    free(sql);
    sqlite3_free(columns);
    return good;
}

/* What a live process trains here stays its own. */
static bool leave_what_is_trained(struct store *store, struct merge_counts *counts, struct error *error)
{
    sqlite3_stmt *select = NULL, *leave = NULL;
    bool good = sqlite3_prepare_v2(store->db,
                                   "SELECT other_id, " OWNER_COLUMNS " FROM main.runs r JOIN taken t ON t.id = r.id "
                                   "WHERE status = 'running' AND pid <> 0",
                                   -1, &select, NULL) == SQLITE_OK &&
                sqlite3_prepare_v2(store->db, "DELETE FROM taken WHERE other_id = ?", -1, &leave, NULL) == SQLITE_OK;
    if (!good) database_error(store, error);
    while (good && sqlite3_step(select) == SQLITE_ROW) {
        if (owner_row_is_dead(&store->owner, select, 1)) continue;
        sqlite3_bind_int64(leave, 1, sqlite3_column_int64(select, 0));
        good = database_run(store, leave, error);
        counts->left++;
    }
    sqlite3_finalize(select), sqlite3_finalize(leave);
    return good;
}

/* Both digests are named, and which one stays. */
static bool say_conflicts(struct store *store, const char *path, const struct merge_report *report, struct merge_counts *counts,
                          struct error *error)
{
    sqlite3_stmt *select = NULL;
    int code =
        sqlite3_prepare_v2(store->db,
                           "SELECT o.key, m.digest, o.digest, t.is_new FROM taken t JOIN other.runs o ON o.id = t.other_id "
                           "JOIN main.runs m ON m.id = t.id WHERE t.was_finished AND NOT t.is_same ORDER BY o.key",
                           -1, &select, NULL);
    while (code == SQLITE_OK && sqlite3_step(select) == SQLITE_ROW) {
        const char *here = (const char *)sqlite3_column_text(select, 1), *there = (const char *)sqlite3_column_text(select, 2);
        char *message = memory_format("run %.8s has the digest %s, in %s %s; %s stays, `unroll verify %.8s` trains it again",
                                      (const char *)sqlite3_column_text(select, 0), here != NULL ? here : "none", path,
                                      there != NULL ? there : "none", sqlite3_column_int(select, 3) ? "the latter" : "the former",
                                      (const char *)sqlite3_column_text(select, 0));
        report->say(report->context, message);
        free(message);
        counts->conflicts++;
    }
    sqlite3_finalize(select);
    return code == SQLITE_OK || database_error(store, error);
}

static bool count_taken(struct store *store, struct merge_counts *counts, struct error *error)
{
    sqlite3_stmt *select = NULL;
    bool good = sqlite3_prepare_v2(
                    store->db, "SELECT count(*) FILTER (WHERE NOT was_finished), count(*) FILTER (WHERE was_finished) FROM taken",
                    -1, &select, NULL) == SQLITE_OK &&
                sqlite3_step(select) == SQLITE_ROW;
    if (good) counts->added = sqlite3_column_int64(select, 0), counts->known = sqlite3_column_int64(select, 1);
    else database_error(store, error);
    sqlite3_finalize(select);
    return good;
}

static bool take(struct store *store, const char *path, const struct merge_report *report, struct merge_counts *counts,
                 struct error *error)
{
    bool good =
        database_execute(store, map_runs, error) && leave_what_is_trained(store, counts, error) &&
        say_conflicts(store, path, report, counts, error) && count_taken(store, counts, error) &&
        database_execute(store, "DELETE FROM main.checkpoints WHERE run_id IN (SELECT id FROM taken WHERE is_new AND was_here)",
                         error) &&
        copy_rows(store, "runs", "id", error);
    for (int i = 0; good && i < TABLES_OF_RUNS; i++) good = copy_rows(store, tables_of_runs[i], "run_id", error);
    return good && database_execute(store, join_marks, error) && database_execute(store, take_references, error) &&
           database_execute(store, take_experiments, error) && database_execute(store, "DROP TABLE temp.taken", error);
}

/* The file as SQLite opens it for reading only. */
static char *read_only_uri(const char *path)
{
    char *uri = memory_new(3 * strlen(path) + 32, 1), *at = uri + sprintf(uri, path[0] == '/' ? "file://" : "file:");
    for (; *path != '\0'; path++) at += sprintf(at, strchr("?#%", *path) != NULL ? "%%%02x" : "%c", (unsigned char)*path);
    strcpy(at, "?mode=ro");
    return uri;
}

static bool attach(struct store *store, const char *path, struct error *error)
{
    char *uri = read_only_uri(path);
    char *sql = sqlite3_mprintf("ATTACH %Q AS other", uri);
    bool good = sql != NULL && sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK;
    if (!good) error_set(error, "%s cannot be read: %s", path, sqlite3_errmsg(store->db));
    sqlite3_free(sql);
    free(uri);
    return good;
}

/* All that SQLite can say of the file's soundness. */
static bool check_other(struct store *store, const char *path, struct error *error)
{
    sqlite3_stmt *check = NULL;
    bool good = sqlite3_prepare_v2(store->db, "PRAGMA other.quick_check(1)", -1, &check, NULL) == SQLITE_OK &&
                sqlite3_step(check) == SQLITE_ROW && strcmp((const char *)sqlite3_column_text(check, 0), "ok") == 0;
    sqlite3_finalize(check);
    return good || error_set(error, "%s is damaged; `sqlite3 %s .recover` may save what is left", path, path);
}

static bool take_attached(struct store *store, const char *path, const struct merge_report *report, struct merge_counts *counts,
                          struct error *error)
{
    if (!attach(store, path, error)) return false;
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    bool good = check_other(store, path, error) && database_begin(store, error) &&
                database_end(store, take(store, path, report, counts, error), error);
    sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
    sqlite3_exec(store->db, "DETACH other", NULL, NULL, NULL);
    return good;
}

/* A folder beside the database, in which a copy of the other is brought up to date. */
static bool take_upgraded(struct store *store, const struct store *other, const struct merge_report *report,
                          struct merge_counts *counts, struct error *error)
{
    static const char *const files[] = {"copy", "copy-wal", "copy-shm", "copy.v1-backup", "copy.v2-backup", "copy.v3-backup"};
    char *folder = memory_format("%s.merge-XXXXXX", store->path);
    if (mkdtemp(folder) == NULL) {
        free(folder);
        return error_set(error, "no folder for a copy of %s beside %s", other->path, store->path);
    }
    char *copy = memory_format("%s/copy", folder);
    struct store *upgraded = backup_make(other, copy, error) ? store_open(copy, STORE_WRITE, error) : NULL;
    bool good = upgraded != NULL;
    store_close(upgraded);
    good = good && take_attached(store, copy, report, counts, error);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        char *path = memory_format("%s/%s", folder, files[i]);
        unlink(path);
        free(path);
    }
    rmdir(folder);
    free(copy), free(folder);
    return good;
}

static bool same_file(const char *path, const char *other)
{
    struct stat a, b;
    return stat(path, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

bool store_merge(struct store *store, const char *path, const struct merge_report *report, struct merge_counts *counts,
                 struct error *error)
{
    *counts = (struct merge_counts){0};
    if (same_file(store->path, path)) return error_set(error, "%s is the database into which the others go", path);
    struct store *other = store_open(path, STORE_READ, error);
    if (other == NULL) return false;
    const int missing = columns_count_missing(other, error);
    bool good = missing >= 0;
    if (good)
        good = missing == 0 && other->version == UPGRADE_VERSION ? take_attached(store, path, report, counts, error)
                                                                 : take_upgraded(store, other, report, counts, error);
    store_close(other);
    return good;
}
