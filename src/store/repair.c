#include "store/repair.h"

#include "base/fingerprint.h"
#include "base/memory.h"
#include "store/backup.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FIRST_WITH_CHECKPOINTS = 2, FIRST_WITH_TRIGGERS = 4, OUR_TRIGGERS = 2 /* and those of later tables */ };

#define LOST_RUN "run_id NOT IN (SELECT id FROM runs)"
#define LOST_MEMBER LOST_RUN " OR experiment_id NOT IN (SELECT id FROM experiments)"

/* A point for each block of log_every train steps, up to the end or to where it diverged; to where it was paused, each whole one.
 */
#define NOT_WHOLE                                                                                                                \
    "status IN ('done', 'stopped', 'diverged', 'paused') AND (SELECT count(*) FROM losses WHERE run_id = id) <> "                \
    "CASE status WHEN 'paused' THEN paused_step ELSE (CASE status WHEN 'done' THEN train_steps WHEN 'stopped' THEN "             \
    "stopped_step ELSE diverged_step END) + log_every - 1 END / log_every"

static bool count(struct store *store, const char *sql, int64_t *number, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    bool good = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW;
    if (good) *number += sqlite3_column_int64(statement, 0);
    else database_error(store, error);
    sqlite3_finalize(statement);
    return good;
}

/* Where nobody claims a run any more it waits with its checkpoint (pid 0), and that is in order. */
static bool count_claims(struct store *store, struct store_health *health, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = SQLITE_ERROR;
    if (health->schema_version < FIRST_WITH_CHECKPOINTS) return true; /* rows of then name no living process */
    if (sqlite3_prepare_v2(store->db,
                           "SELECT " OWNER_COLUMNS ", id IN (SELECT run_id FROM checkpoints) FROM runs WHERE status = 'running'",
                           -1, &statement, NULL) == SQLITE_OK)
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            if (owner_life_of_row(&store->owner, statement, 0) != OWNER_IS_DEAD) continue;
            bool waits = sqlite3_column_int64(statement, 2) == 0, resumes = sqlite3_column_int(statement, OWNER_COUNT) != 0;
            health->num_forsaken++;
            health->num_resumable += resumes;
            health->num_stale += !(waits && resumes);
        }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE || database_error(store, error);
}

/* Those whose digest is not that of their state, as an SQL list of run ids in *damaged, which the caller frees. */
static bool list_damaged(struct store *store, char **damaged, int64_t *count, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = SQLITE_ERROR;
    *damaged = memory_text("0");
    *count = 0;
    database_allow_length(store, LARGEST_BLOB);
    if (sqlite3_prepare_v2(store->db, "SELECT run_id, digest, state FROM checkpoints", -1, &statement, NULL) == SQLITE_OK)
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            char digest[FINGERPRINT];
            const char *expected = (const char *)sqlite3_column_text(statement, 1);
            fingerprint_of(sqlite3_column_blob(statement, 2), (size_t)sqlite3_column_bytes(statement, 2), digest);
            if (expected != NULL && strcmp(digest, expected) == 0) continue;
            char *longer = memory_format("%s, %lld", *damaged, (long long)sqlite3_column_int64(statement, 0));
            free(*damaged);
            *damaged = longer;
            ++*count;
        }
    sqlite3_finalize(statement);
    database_allow_length(store, LONGEST_VALUE);
    return code == SQLITE_DONE || database_error(store, error);
}

static bool count_checkpoints(struct store *store, struct store_health *health, struct error *error)
{
    char *damaged = NULL;
    if (health->schema_version < FIRST_WITH_CHECKPOINTS) return true;
    const bool good =
        count(store, "SELECT count(*) FROM runs WHERE status = 'paused' AND id NOT IN (SELECT run_id FROM checkpoints)",
              &health->num_alone, error) &&
        list_damaged(store, &damaged, &health->num_damaged, error);
    free(damaged);
    return good;
}

static bool drop_damaged(struct store *store, struct error *error)
{
    char *damaged, *sql;
    int64_t count;
    bool good = list_damaged(store, &damaged, &count, error);
    sql = memory_format("DELETE FROM checkpoints WHERE run_id IN (%s)", damaged);
    good = good && database_execute(store, sql, error);
    free(sql), free(damaged);
    return good;
}

static bool count_triggers(struct store *store, struct store_health *health, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = SQLITE_ERROR;
    const bool has_ours = health->schema_version >= FIRST_WITH_TRIGGERS;
    if (has_ours) health->num_missing_triggers = OUR_TRIGGERS + store->has_models + store->has_diagnostics;
    if (sqlite3_prepare_v2(store->db, "SELECT sql FROM sqlite_master WHERE type = 'trigger'", -1, &statement, NULL) == SQLITE_OK)
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            const char *sql = (const char *)sqlite3_column_text(statement, 0);
            bool ours = has_ours && sql != NULL && strstr(database_schema, sql) != NULL;
            health->num_missing_triggers -= ours;
            health->num_foreign_triggers += !ours;
        }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE || database_error(store, error);
}

bool repair_count(struct store *store, struct store_health *health, struct error *error)
{
    return count(store, "SELECT count(*) FROM losses WHERE " LOST_RUN, &health->num_orphans, error) &&
           count(store, "SELECT count(*) FROM memberships WHERE " LOST_MEMBER, &health->num_orphans, error) &&
           (health->schema_version < FIRST_WITH_CHECKPOINTS ||
            count(store, "SELECT count(*) FROM checkpoints WHERE " LOST_RUN, &health->num_orphans, error)) &&
           (!store->has_models || count(store, "SELECT count(*) FROM models WHERE " LOST_RUN, &health->num_orphans, error)) &&
           (!store->has_diagnostics ||
            count(store, "SELECT count(*) FROM diagnostics WHERE " LOST_RUN, &health->num_orphans, error)) &&
           count(store, "SELECT count(*) FROM runs WHERE " NOT_WHOLE, &health->num_not_whole, error) &&
           count_checkpoints(store, health, error) && count_claims(store, health, error) && count_triggers(store, health, error);
}

/* One that has a checkpoint waits with it, the others go, as if they had been given back. */
static bool give_back(struct store *store, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = SQLITE_ERROR;
    bool good = true;
    char *dead = memory_text("0"), *sql;
    if (sqlite3_prepare_v2(store->db, "SELECT " OWNER_COLUMNS ", id FROM runs WHERE status = 'running'", -1, &statement, NULL) ==
        SQLITE_OK)
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            if (owner_life_of_row(&store->owner, statement, 0) != OWNER_IS_DEAD) continue;
            char *longer = memory_format("%s, %lld", dead, (long long)sqlite3_column_int64(statement, OWNER_COUNT));
            free(dead);
            dead = longer;
        }
    sqlite3_finalize(statement);
    good = code == SQLITE_DONE || database_error(store, error);
    sql = memory_format("UPDATE runs SET pid = 0 WHERE id IN (%s);"
                        "DELETE FROM runs WHERE id IN (%s) AND id NOT IN (SELECT run_id FROM checkpoints)",
                        dead, dead);
    good = good && database_execute(store, sql, error);
    free(sql), free(dead);
    return good;
}

static bool drop_triggers(struct store *store, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    char *sql = NULL;
    bool good =
        sqlite3_prepare_v2(
            store->db, "SELECT group_concat(printf('DROP TRIGGER \"%w\"', name), ';') FROM sqlite_master WHERE type = 'trigger'",
            -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW;
    if (good && sqlite3_column_type(statement, 0) == SQLITE_TEXT)
        sql = memory_text((const char *)sqlite3_column_text(statement, 0));
    if (!good) database_error(store, error);
    sqlite3_finalize(statement);
    good = good && (sql == NULL || database_execute(store, sql, error));
    free(sql);
    return good;
}

static bool mend(struct store *store, struct error *error)
{
    return database_execute(
               store,
               "DELETE FROM losses WHERE " LOST_RUN "; DELETE FROM checkpoints WHERE " LOST_RUN
               "; DELETE FROM memberships WHERE " LOST_MEMBER "; UPDATE runs SET status = 'failed', final_loss = NULL, "
               "best_loss = NULL, diverged_step = NULL, held_out_loss = NULL, best_held_out_loss = NULL, "
               "best_held_out_step = NULL, held_out_accuracy = NULL, solved_at = NULL, paused_step = NULL WHERE " NOT_WHOLE
               "; DELETE FROM models WHERE run_id NOT IN (SELECT id FROM runs WHERE status IN ('done', 'stopped'))"
               "; DELETE FROM diagnostics WHERE run_id NOT IN (SELECT id FROM runs WHERE status IN ('done', 'stopped', "
               "'diverged', 'paused'))",
               error) &&
           drop_damaged(store, error) && give_back(store, error) && drop_triggers(store, error) &&
           database_execute(store, strstr(database_schema, "CREATE TRIGGER"), error);
}

/* PATH.repair-backup, or with the first number behind it that nobody has. The caller frees. */
static char *backup_name(const struct store *store)
{
    char *name = memory_format("%s.repair-backup", store->path);
    for (int i = 2; access(name, F_OK) == 0; i++) {
        free(name);
        name = memory_format("%s.repair-backup-%d", store->path, i);
    }
    return name;
}

bool store_needs_repair(const struct store_health *health)
{
    return health->num_orphans + health->num_not_whole + health->num_damaged + health->num_stale + health->num_foreign_triggers +
               health->num_missing_triggers >
           0;
}

char *store_repair(struct store *store, struct error *error)
{
    if (!database_begin(store, error)) return NULL;
    char *backup = backup_name(store);
    bool copied = backup_make(store, backup, error);
    if (database_end(store, copied && mend(store, error), error)) return backup;
    free(backup);
    return NULL;
}
