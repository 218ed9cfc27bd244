#include "commands/train.h"

#include "base/available.h"
#include "base/clock.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/stop.h"
#include "cluster/shards.h"
#include "commands/train_events.h"
#include "experiment/keep.h"
#include "experiment/sweep.h"
#include "experiment/training.h"
#include "runner/progress.h"
#include "runner/runner.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define WAIT_NANOSECONDS 500000000L /* between looks at runs of other processes, and before what failed is tried again */

bool train_open(struct train *train, const char *db)
{
    train->store = store_open(db, STORE_WRITE, &train->error);
    if (train->store == NULL) return false;
    store_wait(train->store, interrupt_flag(), train_say_waiting, train);
    return true;
}

bool train_open_shard(struct train *train, const char *folder, const struct shard *shard, const char *merged)
{
    if (!store_check_name(merged, &train->error)) return false;
    if (shards_has_merged(merged) && (train->merged = store_open(merged, STORE_READ, &train->error)) == NULL) return false;
    train->publication = publication_open(folder, shard->number, train_say_waiting, train, &train->error);
    if (train->publication != NULL) train->store = publication_store(train->publication);
    else store_close(train->merged);
    return train->publication != NULL;
}

bool train_close_shard(struct train *train)
{
    return publication_close(train->publication, &train->error);
}

/* Shows a run of an earlier sweep or another process beside those of this one. */
static void watch_old(struct train *train, const char *key)
{
    struct error ignored = {""};
    struct run run = {0};
    if (train->watch == NULL || watch_has(train->watch, key) || !store_load(train->store, key, true, &run, &ignored)) return;
    watch_add(train->watch, &run);
    run_release_arrays(&run.result);
}

static struct hparams key_of(const struct experiment *experiment, int64_t number, char key[RUN_KEY])
{
    const struct hparams hparams = sweep_hparams(experiment, number);
    run_key(&hparams, trainer_numerics(), key);
    return hparams;
}

/* The numbers in the sweep of the runs that the store does not have; of the others it is noted that the experiment asks for
 * them too. asked: how many of the sweep are asked for, which are those numbers, or all with NULL. The caller frees. */
static int64_t *missing_runs(const struct experiment *experiment, struct train *train, const int64_t *numbers, int64_t asked,
                             int64_t *count)
{
    int64_t room = 0, *missing = NULL;
    *count = 0;
    for (int64_t i = 0; i < asked && !train->failed; i++) {
        const int64_t number = numbers != NULL ? numbers[i] : i;
        char key[RUN_KEY];
        bool finished;
        const struct hparams hparams = key_of(experiment, number, key);
        if (!store_join(train->store, train->experiment, key, hparams.variant, train->until, &finished, &train->error))
            train_broke(train);
        if (finished && hparams.variant[0] != '\0' && !train->failed &&
            !store_label(train->store, train->experiment, key, hparams.variant, &train->error))
            train_broke(train);
        finished = finished || (train->merged != NULL && store_is_finished(train->merged, key, 0));
        if (finished) watch_old(train, key);
        if (finished) continue;
        if (*count == room) missing = memory_resize(missing, (size_t)(room = room ? 2 * room : 64), sizeof *missing);
        missing[(*count)++] = number;
    }
    if (!store_end_joining(train->store, &train->error)) train_broke(train);
    store_close(train->merged); /* others may write it from here on */
    train->merged = NULL;
    return missing;
}

/* Runs by their numbers in a sweep. */
struct numbers {
    const struct experiment *experiment;
    struct store *store;
    const int64_t *numbers;
    unsigned keep;
    int64_t until;
};

static struct run *make_run(void *context, int64_t index, struct run *room)
{
    const struct numbers *numbers = context;
    const struct hparams hparams = sweep_hparams(numbers->experiment, numbers->numbers[index]);
    *room = run_to_train(&hparams);
    room->keep = numbers->keep;
    room->pause_step = numbers->until;
    room->references = store_reference_losses(numbers->store, &hparams);
    return room;
}

static void train_runs(const struct train_options *options, const struct experiment *experiment, struct train *train,
                       const int64_t *runs, int64_t count)
{
    struct numbers numbers = {experiment, train->store, runs, keep_of(experiment), train->until};
    const struct runner_events events = train_events(train, options->checkpoint_seconds);
    const int64_t before = train->finished;
    train->progress = progress_new(experiment, count);
    if (count > 0 && !train->failed) runner_train_all(&(struct runner_work){count, &numbers, make_run}, options->jobs, &events);
    if (train->finished > before && !stop_asked(interrupt_flag())) progress_share(train->progress, 1.0);
    watch_hide(train->watch);
    progress_free(train->progress);
    train->progress = NULL;
}

static void swap(int64_t *a, int64_t *b)
{
    const int64_t kept = *a;
    *a = *b;
    *b = kept;
}

/* Moves the runs that are finished to the end; returns how many are not. */
static int64_t part_unfinished(const struct experiment *experiment, struct train *train, int64_t *runs, int64_t count)
{
    for (int64_t i = 0; i < count;) {
        char key[RUN_KEY];
        key_of(experiment, runs[i], key);
        if (!store_is_finished(train->store, key, train->until)) {
            i++;
            continue;
        }
        watch_old(train, key);
        swap(&runs[i], &runs[--count]);
    }
    return count;
}

/* What failed may have met a disk that was away for a moment, unless it fails for what its data holds. */
static void try_again(const struct train_options *options, const struct experiment *experiment, struct train *train,
                      int64_t *runs, int64_t count)
{
    while (train->failed_runs > train->lasting_runs && train->tries_left > 0 && train->put_off == 0 &&
           !stop_asked(interrupt_flag())) {
        if (!store_flush(train->store, &train->error)) train_broke(train);
        const int64_t left = part_unfinished(experiment, train, runs, count);
        train->tries_left--;
        train->failed_runs = train->lasting_runs = 0;
        nanosleep(&(struct timespec){.tv_nsec = WAIT_NANOSECONDS}, NULL);
        train_runs(options, experiment, train, runs, left);
    }
}

/* Moves the runs that other processes are training to the front; returns how many there are. */
static int64_t part_taken(const struct experiment *experiment, struct train *train, int64_t *runs, int64_t count)
{
    int64_t taken = 0;
    for (int64_t i = 0; i < count; i++) {
        char key[RUN_KEY];
        key_of(experiment, runs[i], key);
        enum store_claim claim = store_peek(train->store, key, train->until, &train->error);
        if (claim == STORE_CLAIM_ERROR) train_broke(train);
        if (claim == STORE_TAKEN) swap(&runs[i], &runs[taken++]);
    }
    return taken;
}

/* Runs that other processes had claimed: waits until they are finished, and trains those whose process gave up or died. */
static void train_forsaken(const struct train_options *options, const struct experiment *experiment, struct train *train,
                           int64_t *runs, int64_t count)
{
    int64_t left = 0;
    if (stop_asked(interrupt_flag()) || train->failed_runs > 0 || train->put_off > 0) return;
    if (!store_flush(train->store, &train->error)) train_broke(train); /* what is not written yet is not another process's */
    else left = part_unfinished(experiment, train, runs, count);
    if (left > 0)
        train_say(train, "%lld %s being trained by other processes; waiting for them\n", (long long)left,
                  left == 1 ? "run is" : "runs are");
    while (left > 0 && !stop_asked(interrupt_flag()) && train->failed_runs == 0 && train->put_off == 0) {
        int64_t taken = part_taken(experiment, train, runs, left);
        watch_show(train->watch);
        train_write_page(train);
        if (taken == left) nanosleep(&(struct timespec){.tv_nsec = WAIT_NANOSECONDS}, NULL);
        else /* also notes who asked for those finished meanwhile */
            train_runs(options, experiment, train, runs + taken, left - taken);
        if (!stop_asked(interrupt_flag())) left = part_unfinished(experiment, train, runs, left);
    }
}

/* Leaves out the runs that do not even fit into memory alone; returns how many are left. Others take memory too: a tenth of what
 * is there stays free. */
static int64_t leave_too_large(const struct experiment *experiment, struct train *train, int64_t *runs, int64_t count)
{
    const struct available available = memory_available();
    int64_t most = 0, left = 0;
    train->memory = available.bytes / 10 * 9;
    for (int64_t i = 0; i < count; i++) {
        const struct hparams hparams = sweep_hparams(experiment, runs[i]);
        const int64_t memory = run_memory(&hparams);
        if (memory <= train->memory) runs[left++] = runs[i];
        else if (memory > most) most = memory;
    }
    train->too_large = count - left;
    if (train->too_large > 0)
        train_say(train, "unroll: %lld %s up to %.1f MB of memory, %.1f MB are to be had (%s); %s not trained\n",
                  (long long)train->too_large, train->too_large == 1 ? "run needs" : "runs need", (double)most / 1e6,
                  (double)train->memory / 1e6, available.said, train->too_large == 1 ? "it is" : "they are");
    return left;
}

void train_begin(const struct train_options *options, const struct experiment *experiment, struct train *train)
{
    train->watch = options->watch ? watch_new(experiment) : NULL;
    train->live = live_new(options->page, experiment, train->store, train->experiment);
    train->runs_left = options->max_runs > 0 ? options->max_runs : -1;
    train->deadline = options->seconds > 0.0 ? clock_seconds() + options->seconds : NAN;
    train->forecast = options->seconds > 0.0 ? forecast_new(experiment, train->store) : NULL;
}

void train_end(struct train *train)
{
    if (train->put_off > 0)
        train_say(train, "%lld %s put off; the same command goes on with %s\n", (long long)train->put_off,
                  train->put_off == 1 ? "run is" : "runs are", train->put_off == 1 ? "it" : "them");
    forecast_free(train->forecast);
    watch_free(train->watch);
    live_free(train->live);
}

/* "how-far-back, shard 2 of 3: 36 runs, 12 in results/unroll.db already, 24 to train with 2 threads" */
static void announce(const struct train_options *options, const struct experiment *experiment, const struct train_part *part,
                     int64_t missing, int64_t count)
{
    fprintf(stderr, "%s%s: %lld %s, ", experiment->name, part->said, (long long)part->count, part->count == 1 ? "run" : "runs");
    if (options->shard.count > 0) fprintf(stderr, "%lld trained already, ", (long long)(part->count - missing));
    else fprintf(stderr, "%lld in %s already, ", (long long)(part->count - missing), options->db);
    if (count == 0) fprintf(stderr, "nothing to train\n");
    else
        fprintf(stderr, "%lld to train with %d %s\n", (long long)count, options->jobs, options->jobs == 1 ? "thread" : "threads");
}

bool train_some(const struct train_options *options, const struct experiment *experiment, struct train *train,
                const struct train_part *part)
{
    int64_t count;
    train->until = part->until;
    int64_t *runs = missing_runs(experiment, train, part->numbers, part->count, &count);
    const int64_t missing = count;
    count = leave_too_large(experiment, train, runs, count);
    announce(options, experiment, part, missing, count);
    train->tries_left = TRAIN_MOST_TRIES - 1;
    train_runs(options, experiment, train, runs, count);
    try_again(options, experiment, train, runs, count);
    train_forsaken(options, experiment, train, runs, count);
    free(runs);
    return !train->failed && !stop_asked(interrupt_flag()) && train->failed_runs == 0 && train->put_off == 0 &&
           train->too_large == 0;
}

void train_missing(const struct train_options *options, const struct experiment *experiment, struct train *train)
{
    const bool part = options->shard.count > 0;
    int64_t size = sweep_size(experiment), *numbers = part ? shard_runs(experiment, &options->shard, &size) : NULL;
    char said[64] = "";
    if (part) snprintf(said, sizeof said, ", shard %d of %d", options->shard.number, options->shard.count);
    train_begin(options, experiment, train);
    train_some(options, experiment, train, &(struct train_part){said, numbers, size, 0});
    train_end(train);
    free(numbers);
}
