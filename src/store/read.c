/* What is read back into runs. The database may be a stranger's: nothing in it is believed unchecked. */
#include "base/text.h"
#include "store/store.h"

#include "base/memory.h"
#include "experiment/training.h"
#include "store/columns.h"
#include "store/diagnostics.h"
#include "store/pending.h"
#include "store/references.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST_CURVE = 1 << 22 };

/* A question that waits for its second row keeps the lock; BEGIN is no reading, and refused in a store opened for it. */
void store_begin_reading(struct store *store)
{
    struct error error = {""}; /* without the lock every question takes its own */
    if (database_prepare(store, &store->reading, "SELECT id FROM runs", &error)) sqlite3_step(store->reading);
}

void store_end_reading(struct store *store)
{
    sqlite3_reset(store->reading);
}

bool store_is_finished(struct store *store, const char *key, int64_t until)
{
#define FINISHED_OR(paused) "SELECT 1 FROM runs WHERE key = ?1 AND (status IN ('done', 'stopped', 'diverged')" paused ")"
    const char *sql = store->has_paused ? FINISHED_OR(" OR (?2 > 0 AND paused_step >= ?2)") : FINISHED_OR("");
    struct error error = {""};
    bool finished = false;
    if (!store_flush(store, &error)) return false;
    if (!database_prepare(store, &store->is_finished, sql, &error)) return false;
    sqlite3_bind_text(store->is_finished, 1, key, -1, SQLITE_STATIC);
    if (store->has_paused) sqlite3_bind_int64(store->is_finished, 2, until);
    finished = sqlite3_step(store->is_finished) == SQLITE_ROW;
    sqlite3_reset(store->is_finished);
    return finished;
}

static void read_text(sqlite3_stmt *statement, int column, char *out, size_t size)
{
    const char *text = (const char *)sqlite3_column_text(statement, column);
    text_printable(text == NULL ? "" : text, out, (int)size);
}

enum {
    LOAD_STATUS,
    LOAD_DIVERGED_STEP,
    LOAD_FINAL_LOSS,
    LOAD_BEST_LOSS,
    LOAD_TRAIN_SECONDS,
    LOAD_DIGEST,
    LOAD_ID,
    LOAD_NUMERICS,
    LOAD_NUM_WEIGHTS,
    LOAD_REFERENCES,
    LOAD_HELD_OUT_LOSS,
    LOAD_BEST_HELD_OUT_LOSS,
    LOAD_BEST_HELD_OUT_STEP,
    LOAD_HELD_OUT_ACCURACY,
    LOAD_STOPPED_STEP,
    LOAD_SOLVED_AT,
    LOAD_PAUSED_STEP,
    LOAD_HPARAMS
};

/* What an older database, opened for reading, does not say follows from the hyperparameters. */
static bool read_description(struct store *store, sqlite3_stmt *statement, struct run *run, struct error *error)
{
    run->numerics = sqlite3_column_int(statement, LOAD_NUMERICS);
    if (sqlite3_column_type(statement, LOAD_NUM_WEIGHTS) == SQLITE_NULL) {
        run->num_weights = run_num_weights(&run->hparams);
        run->references = store_reference_losses(store, &run->hparams);
        return true;
    }
    run->num_weights = sqlite3_column_int64(statement, LOAD_NUM_WEIGHTS);
    if (run->num_weights < 1) return error_set(error, "its num_weights is %lld", (long long)run->num_weights);
    const char *references = (const char *)sqlite3_column_text(statement, LOAD_REFERENCES);
    return references == NULL || (run->references = references_load(store, references, error)) != NULL;
}

static bool read_run(struct store *store, sqlite3_stmt *statement, struct run *run, struct error *error)
{
    struct run_result *result = &run->result;
    char status[16];
    read_text(statement, LOAD_STATUS, status, sizeof status);
    if (!run_status_find(status, &result->status)) return error_set(error, "its status is '%s'", status);
    result->diverged_step = sqlite3_column_int64(statement, LOAD_DIVERGED_STEP);
    result->stopped_step = sqlite3_column_int64(statement, LOAD_STOPPED_STEP);
    result->paused_step = sqlite3_column_int64(statement, LOAD_PAUSED_STEP);
    result->final_loss = columns_loss(statement, LOAD_FINAL_LOSS);
    result->best_loss = columns_loss(statement, LOAD_BEST_LOSS);
    result->train_seconds = sqlite3_column_double(statement, LOAD_TRAIN_SECONDS);
    result->held_out.loss = columns_loss(statement, LOAD_HELD_OUT_LOSS);
    result->held_out.best_loss = columns_loss(statement, LOAD_BEST_HELD_OUT_LOSS);
    result->held_out.best_step = sqlite3_column_int64(statement, LOAD_BEST_HELD_OUT_STEP);
    result->held_out.accuracy = columns_loss(statement, LOAD_HELD_OUT_ACCURACY);
    result->held_out.solved_at = sqlite3_column_int64(statement, LOAD_SOLVED_AT);
    read_text(statement, LOAD_DIGEST, result->digest, sizeof result->digest);
    return columns_get(statement, LOAD_HPARAMS, &run->hparams, error) && read_description(store, statement, run, error);
}

/* Arrays that grow while rows are read. */
struct room {
    int curve, held_out;
};

static bool is_full(int count, int *capacity)
{
    if (count < *capacity) return false;
    *capacity = *capacity > 0 ? 2 * *capacity : 128;
    return true;
}

static void append(struct curve *curve, int *capacity, int64_t step, double loss)
{
    if (is_full(curve->count, capacity)) {
        curve->steps = memory_resize(curve->steps, (size_t)*capacity, sizeof *curve->steps);
        curve->losses = memory_resize(curve->losses, (size_t)*capacity, sizeof *curve->losses);
    }
    curve->steps[curve->count] = step;
    curve->losses[curve->count++] = loss;
}

/* Appends the point of the row. */
static bool read_point(sqlite3_stmt *statement, struct run_result *result, struct room *room, struct error *error)
{
    const struct curve *curve = &result->curve;
    struct held_out *held_out = &result->held_out;
    int64_t step = sqlite3_column_int64(statement, 0), before = curve->count > 0 ? curve->steps[curve->count - 1] : INT64_MIN;
    if (curve->count == LARGEST_CURVE) return error_set(error, "its curve has more than %d points", LARGEST_CURVE);
    if (curve->count > 0 && step <= before)
        return error_set(error, "its curve has train step %lld behind %lld", (long long)step, (long long)before);
    append(&result->curve, &room->curve, step, columns_loss(statement, 1));
    if (sqlite3_column_type(statement, 2) == SQLITE_NULL) return true;
    append(&held_out->curve, &room->held_out, step, columns_loss(statement, 2));
    held_out->accuracies = memory_resize(held_out->accuracies, (size_t)room->held_out, sizeof *held_out->accuracies);
    held_out->accuracies[held_out->curve.count - 1] = columns_loss(statement, 3);
    return true;
}

static bool read_curve(struct store *store, int64_t id, struct run_result *result, struct error *error)
{
    const char *sql = store->has_held_out
                          ? "SELECT step, loss, held_out_loss, held_out_accuracy FROM losses WHERE run_id = ?1 ORDER BY step"
                          : "SELECT step, loss, NULL, NULL FROM losses WHERE run_id = ?1 ORDER BY step";
    struct room room = {0};
    int code;
    bool good = true;
    if (!database_prepare(store, &store->load_curve, sql, error)) return false;
    sqlite3_bind_int64(store->load_curve, 1, id);
    while (good && (code = sqlite3_step(store->load_curve)) == SQLITE_ROW)
        good = read_point(store->load_curve, result, &room, error);
    good = good && (code == SQLITE_DONE || database_error(store, error));
    sqlite3_reset(store->load_curve);
    if (!good) run_release_arrays(result);
    return good;
}

static bool prepare_load(struct store *store, struct error *error)
{
    char *sql = memory_format(
        "SELECT status, diverged_step, final_loss, best_loss, train_seconds, digest, id, numerics, %s, %s, %s, %s, %s, %s "
        "FROM runs WHERE key = ?1",
        store->version > 2 ? "num_weights, reference_set" : "NULL, NULL",
        store->has_held_out ? "held_out_loss, best_held_out_loss, best_held_out_step, held_out_accuracy"
                            : "NULL, NULL, NULL, NULL",
        store->has_stopped ? "stopped_step" : "NULL", store->has_solved ? "solved_at" : "NULL",
        store->has_paused ? "paused_step" : "NULL", store->hparam_columns);
    bool good = database_prepare(store, &store->load_run, sql, error);
    free(sql);
    return good;
}

/* Puts the run's key before what is wrong with it. */
static bool blame_run(const struct store *store, const char *key, struct error *error)
{
    struct error reason = *error;
    return error_set(error, "%s: run %s: %s", store->path, key, reason.message);
}

/* Curve, and, where somebody looked, gradient flow. */
static bool read_arrays(struct store *store, int64_t id, struct run *run, struct error *error)
{
    if (!read_curve(store, id, &run->result, error)) return false;
    if (run->hparams.diagnose_every == 0 || diagnostics_read_flow(store, id, &run->result.diagnostics, error)) return true;
    run_release_arrays(&run->result);
    return false;
}

bool store_load(struct store *store, const char *key, bool with_curve, struct run *run, struct error *error)
{
    *run = (struct run){0};
    error->message[0] = '\0';
    if (!pending_settle(store, error) || !prepare_load(store, error)) return false;
    sqlite3_bind_text(store->load_run, 1, key, -1, SQLITE_TRANSIENT);
    int code = sqlite3_step(store->load_run);
    bool good = code == SQLITE_ROW || (code != SQLITE_DONE && database_error(store, error));
    if (good) {
        text_printable(key, run->key, sizeof run->key);
        good = read_run(store, store->load_run, run, error) || blame_run(store, run->key, error);
    }
    int64_t id = good ? sqlite3_column_int64(store->load_run, LOAD_ID) : 0;
    sqlite3_reset(store->load_run);
    return good && (!with_curve || read_arrays(store, id, run, error) || blame_run(store, run->key, error));
}

int store_timed_runs(struct store *store, struct timed_run *runs, int most)
{
    int count = 0;
    struct error error = {""};
    sqlite3_stmt *statement = NULL;
    char *sql = memory_format("SELECT train_seconds, %s FROM runs WHERE status = 'done' AND train_seconds > 0 AND cpu = ?1 "
                              "ORDER BY id DESC LIMIT %d",
                              store->hparam_columns, most);
    if (database_prepare(store, &statement, sql, &error)) sqlite3_bind_text(statement, 1, store->owner.cpu, -1, SQLITE_STATIC);
    while (statement != NULL && count < most && sqlite3_step(statement) == SQLITE_ROW) {
        runs[count].seconds = sqlite3_column_double(statement, 0);
        count += columns_get(statement, 1, &runs[count].hparams, &error);
    }
    sqlite3_finalize(statement);
    free(sql);
    return count;
}
