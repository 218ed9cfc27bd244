/* What whoever trains writes: experiments, claims, results. A claim is a transaction of its own, so that other processes
 * see it at once; finished runs wait in memory and are written with the next claim, or after 0.2 s. */
#include "store/database.h"

#include "base/memory.h"
#include "experiment/training.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_PENDING_POINTS = 100000, LOSSES_AT_ONCE = 50, FIRST_HPARAM = 9 /* parameter of insert_run_sql */ };

#define COMMIT_SECONDS 0.2
#define NOW DATABASE_NOW

bool store_experiment(struct store *store, const struct experiment *experiment, int64_t *id, struct error *error)
{
    static const char *const sql[] = {
        "INSERT OR IGNORE INTO experiments (name, question, file, created_at) VALUES (?1, ?2, ?3, " NOW ")",
        "SELECT id FROM experiments WHERE name = ?1 AND file = ?3 AND ?2 IS NOT NULL"};
    bool good = database_begin(store, error);
    for (int i = 0; good && i < 2; i++) {
        sqlite3_stmt *statement = NULL;
        good = database_prepare(store, &statement, sql[i], error);
        sqlite3_bind_text(statement, 1, experiment->name, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, experiment->question, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 3, experiment->text, -1, SQLITE_STATIC);
        int code = good ? sqlite3_step(statement) : SQLITE_ERROR;
        if (good && code != SQLITE_DONE && code != SQLITE_ROW) good = database_error(store, error);
        if (code == SQLITE_ROW) *id = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
    }
    return database_end(store, good, error);
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

/* ?1 host, ?2 cpu, ?3 pid, ?4 boot_id, ?5 numerics, ?6 process_start, ?7 key, ?8 train steps, ?9... the hyperparameters */
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
    char *sql = memory_format(
        "INSERT INTO runs (status, host, cpu, pid, boot_id, numerics, process_start, version, started_at, heartbeat_at, "
        "key, train_steps%s) VALUES ('running', ?1, ?2, ?3, ?4, ?5, ?6, '" UNROLL_VERSION "', %s, %s, ?7, ?8%s)",
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
    sqlite3_bind_int(statement, 5, trainer_numerics());
    sqlite3_bind_int64(statement, 6, owner->process_start);
}

static bool insert_run(struct store *store, const struct run *run, int64_t *id, struct error *error)
{
    if (store->insert_run == NULL) {
        char *sql = insert_run_sql();
        bool good = database_prepare(store, &store->insert_run, sql, error);
        free(sql);
        if (!good) return false;
    }
    sqlite3_stmt *statement = store->insert_run;
    bind_owner(statement, &store->owner);
    sqlite3_bind_text(statement, 7, run->key, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 8, run_train_steps(&run->hparams));
    for (int i = 0; i < hparam_count(); i++) bind_hparam(statement, FIRST_HPARAM + i, hparam_row(i), &run->hparams);
    if (!database_run(store, statement, error)) return false;
    *id = sqlite3_last_insert_rowid(store->db);
    return true;
}

/* Makes a failed or forsaken run ours. */
static bool take_run(struct store *store, int64_t id, struct error *error)
{
    if (!database_prepare(store, &store->take_run,
                          "UPDATE runs SET status = 'running', host = ?1, cpu = ?2, pid = ?3, boot_id = ?4, numerics = ?5, "
                          "process_start = ?6, version = '" UNROLL_VERSION "', started_at = " NOW ", heartbeat_at = " NOW
                          ", finished_at = NULL, diverged_step = NULL, "
                          "final_loss = NULL, best_loss = NULL, train_seconds = NULL, digest = NULL WHERE id = ?7",
                          error))
        return false;
    bind_owner(store->take_run, &store->owner);
    sqlite3_bind_int64(store->take_run, 7, id);
    return database_run(store, store->take_run, error);
}

static bool insert_membership(struct store *store, int64_t experiment, int64_t id, struct error *error)
{
    if (!database_prepare(store, &store->insert_membership, "INSERT OR IGNORE INTO memberships VALUES (?1, ?2)", error))
        return false;
    sqlite3_bind_int64(store->insert_membership, 1, experiment);
    sqlite3_bind_int64(store->insert_membership, 2, id);
    return database_run(store, store->insert_membership, error);
}

static const char *column_text(sqlite3_stmt *statement, int column)
{
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return text == NULL ? "" : text;
}

/* Finds the run with that key: its id (0 if there is none) and whether it is to be trained. */
static bool find_run(struct store *store, const char *key, int64_t *id, enum store_claim *claim, struct error *error)
{
    if (!database_prepare(store, &store->find, "SELECT id, status, " OWNER_COLUMNS " FROM runs WHERE key = ?1", error))
        return false;
    sqlite3_bind_text(store->find, 1, key, -1, SQLITE_STATIC);
    int code = sqlite3_step(store->find);
    *id = 0;
    *claim = STORE_CLAIMED;
    if (code == SQLITE_ROW) {
        const char *status = column_text(store->find, 1);
        *id = sqlite3_column_int64(store->find, 0);
        if (strcmp(status, "done") == 0 || strcmp(status, "diverged") == 0) *claim = STORE_FINISHED;
        else if (strcmp(status, "running") == 0 && !owner_row_is_dead(&store->owner, store->find, 2)) *claim = STORE_TAKEN;
    }
    bool good = code == SQLITE_ROW || code == SQLITE_DONE || database_error(store, error);
    sqlite3_reset(store->find);
    return good;
}

enum store_claim store_peek(struct store *store, const char *key, struct error *error)
{
    int64_t id;
    enum store_claim claim;
    return find_run(store, key, &id, &claim, error) ? claim : STORE_CLAIM_ERROR;
}

static bool bind_and_insert_losses(struct store *store, sqlite3_stmt *statement, int64_t id, const struct curve *curve, int first,
                                   int count, struct error *error)
{
    sqlite3_bind_int64(statement, 1, id);
    for (int i = 0; i < count; i++) {
        double loss = curve->losses[first + i];
        sqlite3_bind_int64(statement, 2 + 2 * i, curve->steps[first + i]);
        sqlite3_bind_double(statement, 3 + 2 * i, isfinite(loss) ? loss : NAN); /* SQLite stores NaN as NULL */
    }
    return database_run(store, statement, error);
}

/* INSERT ... VALUES (?1, ?2, ?3), (?1, ?4, ?5) ...: many rows a statement halve the time. */
static bool prepare_losses(struct store *store, struct error *error)
{
    char sql[64 + 24 * LOSSES_AT_ONCE], *at = sql;
    if (store->insert_losses == NULL) {
        at += sprintf(at, "INSERT INTO losses (run_id, step, loss) VALUES ");
        for (int i = 0; i < LOSSES_AT_ONCE; i++) at += sprintf(at, "%s(?1, ?%d, ?%d)", i > 0 ? ", " : "", 2 + 2 * i, 3 + 2 * i);
    }
    return database_prepare(store, &store->insert_losses, sql, error) &&
           database_prepare(store, &store->insert_loss, "INSERT INTO losses (run_id, step, loss) VALUES (?1, ?2, ?3)", error);
}

static bool insert_curve(struct store *store, int64_t id, const struct curve *curve, struct error *error)
{
    int first = 0;
    if (!prepare_losses(store, error)) return false;
    for (; first + LOSSES_AT_ONCE <= curve->count; first += LOSSES_AT_ONCE)
        if (!bind_and_insert_losses(store, store->insert_losses, id, curve, first, LOSSES_AT_ONCE, error)) return false;
    for (; first < curve->count; first++)
        if (!bind_and_insert_losses(store, store->insert_loss, id, curve, first, 1, error)) return false;
    return true;
}

static void bind_finite(sqlite3_stmt *statement, int parameter, double number)
{
    sqlite3_bind_double(statement, parameter, isfinite(number) ? number : NAN);
}

static bool update_result(struct store *store, int64_t id, const struct run_result *result, struct error *error)
{
    if (!database_prepare(store, &store->update_result,
                          "UPDATE runs SET status = ?1, diverged_step = ?2, final_loss = ?3, best_loss = ?4, train_seconds = ?5, "
                          "digest = ?6, finished_at = " NOW " WHERE id = ?7",
                          error))
        return false;
    sqlite3_stmt *statement = store->update_result;
    bool done = result->status == RUN_DONE;
    sqlite3_bind_text(statement, 1, run_status_name(result->status), -1, SQLITE_STATIC);
    if (result->diverged_step > 0) sqlite3_bind_int64(statement, 2, result->diverged_step);
    else sqlite3_bind_null(statement, 2);
    bind_finite(statement, 3, done ? result->final_loss : NAN);
    bind_finite(statement, 4, done ? result->best_loss : NAN);
    bind_finite(statement, 5, result->train_seconds);
    database_bind_text(statement, 6, result->digest);
    sqlite3_bind_int64(statement, 7, id);
    return database_run(store, statement, error);
}

/* Writes one finished run. One that somebody deleted meanwhile comes back; one that somebody else finished is the same
 * to the last bit and stays. */
static bool write_result(struct store *store, const struct run *run, struct error *error)
{
    int64_t id;
    enum store_claim claim;
    if (!find_run(store, run->key, &id, &claim, error)) return false;
    if (claim == STORE_FINISHED) return true;
    if (id == 0 && !insert_run(store, run, &id, error)) return false;
    return update_result(store, id, &run->result, error) && database_drop_checkpoint(store, id, error) &&
           insert_curve(store, id, &run->result.curve, error);
}

static bool write_pending(struct store *store, struct error *error)
{
    for (int i = 0; i < store->num_pending; i++)
        if (!write_result(store, &store->pending[i], error)) return false;
    return true;
}

/* Forgets the first `count` of the pending runs: they are written. */
static void forget_pending(struct store *store, int count)
{
    for (int i = 0; i < count; i++) {
        store->pending_points -= store->pending[i].result.curve.count;
        curve_release(&store->pending[i].result.curve);
    }
    store->num_pending -= count;
    if (store->num_pending > 0)
        memmove(store->pending, store->pending + count, (size_t)store->num_pending * sizeof *store->pending);
    store->committed_at = database_seconds();
}

bool store_flush(struct store *store, struct error *error)
{
    if (store->num_pending == 0) return true;
    if (!database_begin(store, error) || !database_end(store, write_pending(store, error), error)) return false;
    forget_pending(store, store->num_pending);
    return true;
}

int store_rescue(struct store *store, struct error *error)
{
    if (store->num_pending == 0 || store_flush(store, error)) return 0;
    sqlite3_wal_checkpoint_v2(store->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL); /* the log's room can be used again */
    while (store->num_pending > 0) {
        if (!database_begin(store, error) || !database_end(store, write_result(store, &store->pending[0], error), error)) break;
        forget_pending(store, 1);
    }
    return store->num_pending;
}

static bool delete_curve(struct store *store, int64_t id, struct error *error)
{
    char sql[80];
    snprintf(sql, sizeof sql, "DELETE FROM losses WHERE run_id = %lld", (long long)id);
    return database_execute(store, sql, error);
}

static bool claim_run(struct store *store, int64_t experiment, const struct run *run, enum store_claim *claim,
                      struct error *error)
{
    int64_t id;
    if (!write_pending(store, error) || !find_run(store, run->key, &id, claim, error)) return false;
    bool good = true;
    if (id == 0) good = insert_run(store, run, &id, error);
    else if (*claim == STORE_CLAIMED) good = take_run(store, id, error) && delete_curve(store, id, error);
    return good && insert_membership(store, experiment, id, error);
}

enum store_claim store_claim(struct store *store, int64_t experiment, const struct run *run, struct error *error)
{
    enum store_claim claim = STORE_CLAIM_ERROR;
    if (!database_begin(store, error)) return STORE_CLAIM_ERROR;
    if (!database_end(store, claim_run(store, experiment, run, &claim, error), error)) return STORE_CLAIM_ERROR;
    forget_pending(store, store->num_pending);
    return claim;
}

static void copy_curve(const struct curve *curve, struct curve *copy)
{
    size_t count = (size_t)curve->count;
    *copy = (struct curve){curve->count, memory_new(count, sizeof *copy->steps), memory_new(count, sizeof *copy->losses)};
    if (count == 0) return;
    memcpy(copy->steps, curve->steps, count * sizeof *copy->steps);
    memcpy(copy->losses, curve->losses, count * sizeof *copy->losses);
}

bool store_finish(struct store *store, const struct run *run, struct error *error)
{
    store->pending = memory_resize(store->pending, (size_t)store->num_pending + 1, sizeof *store->pending);
    struct run *copy = &store->pending[store->num_pending++];
    *copy = *run;
    copy_curve(&run->result.curve, &copy->result.curve);
    store->pending_points += run->result.curve.count;
    bool due = store->pending_points > MOST_PENDING_POINTS || database_seconds() - store->committed_at >= COMMIT_SECONDS;
    return !due || store_flush(store, error);
}
