/* Finished runs wait in memory and are written with the next claim, or after 0.2 s: result and curve in one transaction. The last
 * of them stay in memory, in case that the database is overwritten. */
#include "store/pending.h"

#include "base/clock.h"
#include "base/memory.h"
#include "store/diagnostics.h"
#include "store/identity.h"
#include "store/lock.h"
#include "store/rows.h"
#include "store/weights.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_PENDING_BYTES = 1600000, LOSSES_AT_ONCE = 50, MOST_WRITTEN_BYTES = 16 << 20, MOST_WAITING_BYTES = 64 << 20 };

#define COMMIT_SECONDS 0.2

static void bind_finite(sqlite3_stmt *statement, int parameter, double number)
{
    sqlite3_bind_double(statement, parameter, isfinite(number) ? number : NAN); /* SQLite stores NaN as NULL */
}

static bool bind_and_insert_losses(struct store *store, sqlite3_stmt *statement, int64_t id, const struct curve *curve, int first,
                                   int count, struct error *error)
{
    sqlite3_bind_int64(statement, 1, id);
    for (int i = 0; i < count; i++) {
        sqlite3_bind_int64(statement, 2 + 2 * i, curve->steps[first + i]);
        bind_finite(statement, 3 + 2 * i, curve->losses[first + i]);
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

/* Puts what was seen of the held-out part beside the points of the curve at which it was. */
static bool update_held_out(struct store *store, int64_t id, const struct held_out *held_out, struct error *error)
{
    if (held_out->curve.count == 0) return true;
    if (!database_prepare(store, &store->update_held_out,
                          "UPDATE losses SET held_out_loss = ?3, held_out_accuracy = ?4 WHERE run_id = ?1 AND step = ?2", error))
        return false;
    bool good = true;
    for (int i = 0; good && i < held_out->curve.count; i++) {
        sqlite3_bind_int64(store->update_held_out, 1, id);
        sqlite3_bind_int64(store->update_held_out, 2, held_out->curve.steps[i]);
        bind_finite(store->update_held_out, 3, held_out->curve.losses[i]);
        bind_finite(store->update_held_out, 4, held_out->accuracies[i]);
        good = database_run(store, store->update_held_out, error);
    }
    return good;
}

/* The curve that a run had when it was paused, before it has a longer one. */
static bool drop_curve(struct store *store, int64_t id, struct error *error)
{
    if (!database_prepare(store, &store->drop_curve, "DELETE FROM losses WHERE run_id = ?1", error)) return false;
    sqlite3_bind_int64(store->drop_curve, 1, id);
    return database_run(store, store->drop_curve, error);
}

static bool drop_checkpoint(struct store *store, int64_t id, struct error *error)
{
    if (!database_prepare(store, &store->drop_checkpoint, "DELETE FROM checkpoints WHERE run_id = ?1", error)) return false;
    sqlite3_bind_int64(store->drop_checkpoint, 1, id);
    return database_run(store, store->drop_checkpoint, error);
}

static bool update_result(struct store *store, int64_t id, const struct run_result *result, struct error *error)
{
    if (!database_prepare(
            store, &store->update_result,
            "UPDATE runs SET status = ?1, diverged_step = ?2, final_loss = ?3, best_loss = ?4, train_seconds = ?5, "
            "digest = ?6, held_out_loss = ?8, best_held_out_loss = ?9, best_held_out_step = ?10, held_out_accuracy = ?11, "
            "stopped_step = ?12, solved_at = ?13, paused_step = ?14, "
            "finished_at = CASE WHEN ?14 IS NULL THEN " DATABASE_NOW " END WHERE id = ?7",
            error))
        return false;
    sqlite3_stmt *statement = store->update_result;
    bool done = run_has_ended(result->status);
    sqlite3_bind_text(statement, 1, run_status_name(result->status), -1, SQLITE_STATIC);
    if (result->diverged_step > 0) sqlite3_bind_int64(statement, 2, result->diverged_step);
    else sqlite3_bind_null(statement, 2);
    bind_finite(statement, 3, done ? result->final_loss : NAN);
    bind_finite(statement, 4, done ? result->best_loss : NAN);
    bind_finite(statement, 5, result->train_seconds);
    database_bind_text(statement, 6, result->digest);
    sqlite3_bind_int64(statement, 7, id);
    const struct held_out *held_out = &result->held_out;
    const bool has_held_out = done && held_out->curve.count > 0;
    bind_finite(statement, 8, has_held_out ? held_out->loss : NAN);
    bind_finite(statement, 9, has_held_out ? held_out->best_loss : NAN);
    if (has_held_out) sqlite3_bind_int64(statement, 10, held_out->best_step);
    else sqlite3_bind_null(statement, 10);
    bind_finite(statement, 11, has_held_out ? held_out->accuracy : NAN);
    if (result->stopped_step > 0) sqlite3_bind_int64(statement, 12, result->stopped_step);
    else sqlite3_bind_null(statement, 12);
    if (has_held_out && held_out->solved_at > 0) sqlite3_bind_int64(statement, 13, held_out->solved_at);
    else sqlite3_bind_null(statement, 13);
    if (result->paused_step > 0) sqlite3_bind_int64(statement, 14, result->paused_step);
    else sqlite3_bind_null(statement, 14);
    return database_run(store, statement, error);
}

bool pending_write_one(struct store *store, const struct run *run, struct error *error)
{
    int64_t id;
    enum store_claim claim;
    if (!rows_find(store, run->key, run->result.paused_step, &id, &claim, error)) return false;
    if (claim == STORE_FINISHED) return true;
    if (id == 0 && !rows_insert(store, run, &id, error)) return false;
    if (store->experiment > 0 && !rows_join(store, store->experiment, id, run->hparams.variant, error))
        return false; /* it may be unclaimed */
    const bool goes_on = run->result.status == RUN_PAUSED;
    return update_result(store, id, &run->result, error) && (goes_on || drop_checkpoint(store, id, error)) &&
           drop_curve(store, id, error) && insert_curve(store, id, &run->result.curve, error) &&
           update_held_out(store, id, &run->result.held_out, error) &&
           diagnostics_write(store, id, &run->result.diagnostics, error) && weights_write(store, id, &run->result.weights, error);
}

bool pending_write(struct store *store, struct error *error)
{
    for (int i = 0; i < store->num_pending; i++)
        if (!pending_write_one(store, &store->pending[i], error)) return false;
    return true;
}

/* Bytes that a finished run takes in memory. */
static int64_t run_bytes(const struct run *run)
{
    return (int64_t)sizeof *run + run_array_bytes(&run->result);
}

static void drop_first(struct run *runs, int *num_runs, int count)
{
    for (int i = 0; i < count; i++) run_release_arrays(&runs[i].result);
    *num_runs -= count;
    if (*num_runs > 0) memmove(runs, runs + count, (size_t)*num_runs * sizeof *runs);
}

/* Of more than the bound the older half goes, so that moving the rest costs little. */
static void keep_written(struct store *store, const struct run *run)
{
    if (store->written_bytes > MOST_WRITTEN_BYTES) {
        int count = 0;
        while (store->written_bytes > MOST_WRITTEN_BYTES / 2) store->written_bytes -= run_bytes(&store->written[count++]);
        drop_first(store->written, &store->num_written, count);
    }
    store->written = memory_resize(store->written, (size_t)store->num_written + 1, sizeof *store->written);
    store->written[store->num_written++] = *run;
    store->written_bytes += run_bytes(run);
}

void pending_forget(struct store *store, int count)
{
    for (int i = 0; i < count; i++) {
        store->pending_bytes -= run_bytes(&store->pending[i]);
        keep_written(store, &store->pending[i]);
        store->pending[i].result = (struct run_result){0}; /* its curves were handed on */
    }
    drop_first(store->pending, &store->num_pending, count);
    store->committed_at = clock_seconds();
}

bool pending_has_room(const struct store *store)
{
    return store->pending_bytes < MOST_WAITING_BYTES;
}

/* What can wait for another process's lock stays pending, which is no failure. */
static bool flush(struct store *store, bool can_wait, struct error *error)
{
    if (!identity_check(store, error)) return false;
    if (store->num_pending == 0) return true;
    switch (lock_take(store, can_wait, error)) {
    case LOCK_TAKEN: break;
    case LOCK_LATER: return true;
    case LOCK_FAILED: return false;
    }
    if (!database_end(store, pending_write(store, error), error)) return lock_is_passing(store, can_wait);
    pending_forget(store, store->num_pending);
    return true;
}

bool store_flush(struct store *store, struct error *error)
{
    return flush(store, false, error);
}

bool pending_settle(struct store *store, struct error *error)
{
    return store->num_pending == 0 || store_flush(store, error);
}

bool store_finish(struct store *store, const struct run *run, struct error *error)
{
    store->pending = memory_resize(store->pending, (size_t)store->num_pending + 1, sizeof *store->pending);
    struct run *copy = &store->pending[store->num_pending++];
    *copy = *run;
    run_copy_arrays(&run->result, &copy->result);
    store->pending_bytes += run_bytes(copy);
    store->num_finished++;
    bool due = store->pending_bytes > MOST_PENDING_BYTES || clock_seconds() - store->committed_at >= COMMIT_SECONDS;
    return !due || flush(store, pending_has_room(store), error);
}

void pending_release(struct store *store)
{
    drop_first(store->pending, &store->num_pending, store->num_pending);
    drop_first(store->written, &store->num_written, store->num_written);
    free(store->pending);
    free(store->written);
}
