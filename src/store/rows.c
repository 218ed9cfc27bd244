/* Rows of experiments, runs and memberships. */
#include "store/rows.h"

#include "base/memory.h"
#include "store/lock.h"
#include "store/references.h"
#include "store/silence.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_HPARAM = 12 /* parameter of insert_run_sql */ };
enum { FIND_ID, FIND_STATUS, FIND_PAUSED_STEP, FIND_OWNER /* columns of what finds a run */ };

#define NOW DATABASE_NOW

/* The id of the experiment if this is its text, else 0. */
static bool find_text(struct store *store, const struct experiment *experiment, int64_t *id, struct error *error)
{
    sqlite3_stmt *statement = NULL;
    if (!database_prepare(store, &statement, "SELECT id FROM experiments WHERE name = ?1 AND file = ?2", error)) return false;
    sqlite3_bind_text(statement, 1, experiment->name, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, experiment->text, -1, SQLITE_STATIC);
    int code = sqlite3_step(statement);
    *id = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    bool good = code == SQLITE_ROW || code == SQLITE_DONE || database_error(store, error);
    sqlite3_finalize(statement);
    return good;
}

/* Puts the text in the place of the one that the experiment had, which becomes an earlier one. */
static bool replace_text(struct store *store, const struct experiment *experiment, int64_t *id, struct error *error)
{
    static const char *const sql[] = {"INSERT OR REPLACE INTO earlier_texts SELECT name, question, file, created_at, " NOW
                                      " FROM experiments WHERE name = ?1",
                                      "DELETE FROM experiments WHERE name = ?1",
                                      "INSERT INTO experiments (name, question, file, created_at) VALUES (?1, ?2, ?3, " NOW ")"};
    bool good = true;
    for (int i = 0; good && i < 3; i++) {
        sqlite3_stmt *statement = NULL;
        good = database_prepare(store, &statement, sql[i], error);
        sqlite3_bind_text(statement, 1, experiment->name, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, experiment->question, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 3, experiment->text, -1, SQLITE_STATIC);
        good = good && database_run(store, statement, error);
        sqlite3_finalize(statement);
    }
    *id = sqlite3_last_insert_rowid(store->db);
    return good;
}

bool store_experiment(struct store *store, const struct experiment *experiment, int64_t *id, struct error *error)
{
    bool good = lock_take(store, false, error) == LOCK_TAKEN && find_text(store, experiment, id, error);
    return database_end(store, good && (*id != 0 || replace_text(store, experiment, id, error)), error);
}

static void bind_hparam(sqlite3_stmt *statement, int parameter, const struct hparam *hparam, const struct hparams *hparams)
{
    struct hparam_value value = hparam_get(hparam, hparams);
    char text[HPARAM_TEXT];
    switch (hparam->kind->storage) {
    case HPARAM_AS_INTEGER: sqlite3_bind_int64(statement, parameter, value.integer); break;
    case HPARAM_AS_REAL: sqlite3_bind_double(statement, parameter, value.real); break;
    case HPARAM_AS_TEXT:
        sqlite3_bind_text(statement, parameter, hparam_format(hparam, &value, text), -1, SQLITE_TRANSIENT);
        break;
    }
}

/* ?1 host, ?2 cpu, ?3 pid, ?4 boot_id, ?5 process_start, ?6 key, ?7 numerics, ?8 setting, ?9 number of weights, ?10 reference
 * losses, ?11 train steps, ?12... the hyperparameters */
static char *insert_run_sql(void)
{
    char *names = memory_text(""), *places = memory_text("");
    for (int i = 0; i < hparam_count(); i++) {
        char *more_names = memory_format("%s, \"%s\"", names, hparam_row(i)->name);
        char *more_places = memory_format("%s, ?%d", places, FIRST_HPARAM + i);
        free(names);
        free(places);
        names = more_names;
        places = more_places;
    }
    char *sql =
        memory_format("INSERT INTO runs (status, host, cpu, pid, boot_id, process_start, version, started_at, heartbeat_at, "
                      "key, numerics, setting, num_weights, reference_set, train_steps%s) "
                      "VALUES ('running', ?1, ?2, ?3, ?4, ?5, '" UNROLL_VERSION "', %s, %s, ?6, ?7, ?8, ?9, ?10, ?11%s)",
                      names, NOW, NOW, places);
    free(names);
    free(places);
    return sql;
}

static void bind_owner(sqlite3_stmt *statement, const struct owner *owner)
{
    sqlite3_bind_text(statement, 1, owner->host, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, owner->cpu, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 3, owner->pid);
    sqlite3_bind_text(statement, 4, owner->boot_id, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 5, owner->process_start);
}

/* num_weights, reference_set, train_steps: parameters from `first` on. */
static bool bind_sizes(struct store *store, sqlite3_stmt *statement, int first, const struct run *run, struct error *error)
{
    if (run->num_weights > 0) sqlite3_bind_int64(statement, first, run->num_weights);
    else sqlite3_bind_null(statement, first); /* whoever reads the run counts them */
    sqlite3_bind_int64(statement, first + 2, run->num_train_steps);
    return references_bind(store, statement, first + 1, run->references, error);
}

bool rows_insert(struct store *store, const struct run *run, int64_t *id, struct error *error)
{
    if (store->insert_run == NULL) {
        char *sql = insert_run_sql();
        bool good = database_prepare(store, &store->insert_run, sql, error);
        free(sql);
        if (!good) return false;
    }
    sqlite3_stmt *statement = store->insert_run;
    bind_owner(statement, &store->owner);
    char setting[RUN_KEY];
    run_setting(&run->hparams, setting);
    sqlite3_bind_text(statement, 6, run->key, -1, SQLITE_STATIC);
    sqlite3_bind_int(statement, 7, run->numerics);
    sqlite3_bind_text(statement, 8, setting, -1, SQLITE_TRANSIENT);
    if (!bind_sizes(store, statement, 9, run, error)) return false;
    for (int i = 0; i < hparam_count(); i++) bind_hparam(statement, FIRST_HPARAM + i, hparam_row(i), &run->hparams);
    if (!database_run(store, statement, error)) return false;
    *id = sqlite3_last_insert_rowid(store->db);
    return true;
}

bool rows_take(struct store *store, int64_t id, const struct run *run, struct error *error)
{
    if (!database_prepare(store, &store->take_run,
                          "UPDATE runs SET status = 'running', host = ?1, cpu = ?2, pid = ?3, boot_id = ?4, "
                          "process_start = ?5, version = '" UNROLL_VERSION "', started_at = " NOW ", heartbeat_at = " NOW
                          ", finished_at = NULL, diverged_step = NULL, "
                          "final_loss = NULL, best_loss = NULL, train_seconds = NULL, digest = NULL, "
                          "held_out_loss = NULL, best_held_out_loss = NULL, best_held_out_step = NULL, held_out_accuracy = NULL, "
                          "num_weights = ?7, reference_set = ?8, train_steps = ?9 WHERE id = ?6",
                          error))
        return false;
    bind_owner(store->take_run, &store->owner);
    sqlite3_bind_int64(store->take_run, 6, id);
    return bind_sizes(store, store->take_run, 7, run, error) && database_run(store, store->take_run, error);
}

bool rows_join(struct store *store, int64_t experiment, int64_t id, const char *variant, struct error *error)
{
    if (!database_prepare(store, &store->insert_membership,
                          "INSERT INTO memberships (experiment_id, run_id, variant) SELECT id, ?2, ?3 FROM experiments "
                          "WHERE id = ?1 ON CONFLICT DO UPDATE SET variant = excluded.variant "
                          "WHERE variant IS NOT excluded.variant",
                          error))
        return false;
    sqlite3_bind_int64(store->insert_membership, 1, experiment);
    sqlite3_bind_int64(store->insert_membership, 2, id);
    sqlite3_bind_text(store->insert_membership, 3, variant, -1, SQLITE_TRANSIENT);
    return database_run(store, store->insert_membership, error);
}

static const char *column_text(sqlite3_stmt *statement, int column)
{
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return text == NULL ? "" : text;
}

/* Whether the process does, as far as can be told, that has the row on which `find` stands. */
static bool lives(struct store *store, int64_t id, int first)
{
    const enum owner_life life = owner_life_of_row(&store->owner, store->find, first);
    if (life != OWNER_IS_ELSEWHERE) return life == OWNER_LIVES;
    return !silence_is_death(store, id, column_text(store->find, first + OWNER_COUNT - 1));
}

/* Whether the run of the row on which `find` stands has gone as far as is asked. */
static bool is_far_enough(struct store *store, int64_t until)
{
    enum run_status status;
    if (run_status_find(column_text(store->find, FIND_STATUS), &status) && run_is_finished(status)) return true;
    return until > 0 && sqlite3_column_int64(store->find, FIND_PAUSED_STEP) >= until;
}

bool rows_find(struct store *store, const char *key, int64_t until, int64_t *id, enum store_claim *claim, struct error *error)
{
    if (!database_prepare(store, &store->find, "SELECT id, status, paused_step, " OWNER_COLUMNS " FROM runs WHERE key = ?1",
                          error))
        return false;
    sqlite3_bind_text(store->find, 1, key, -1, SQLITE_STATIC);
    int code = sqlite3_step(store->find);
    *id = 0;
    *claim = STORE_CLAIMED;
    if (code == SQLITE_ROW) {
        *id = sqlite3_column_int64(store->find, FIND_ID);
        if (is_far_enough(store, until)) *claim = STORE_FINISHED;
        else if (strcmp(column_text(store->find, FIND_STATUS), "running") == 0 && lives(store, *id, FIND_OWNER))
            *claim = STORE_TAKEN;
    }
    bool good = code == SQLITE_ROW || code == SQLITE_DONE || database_error(store, error);
    sqlite3_reset(store->find);
    return good;
}

bool rows_pause(struct store *store, const char *key, struct error *error)
{
    int64_t id;
    enum store_claim claim;
    if (!rows_find(store, key, 0, &id, &claim, error)) return false;
    if (claim != STORE_CLAIMED) return true;
    if (!database_prepare(store, &store->pause,
                          "UPDATE runs SET status = 'paused', pid = 0 WHERE id = ?1 AND status = 'running' AND paused_step > 0",
                          error))
        return false;
    sqlite3_bind_int64(store->pause, 1, id);
    return database_run(store, store->pause, error);
}
