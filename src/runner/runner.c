/* One pool of threads: each run is a task, the longest first, and within a run each piece of the batch is a task too
 * (rnn/trainer.c). A thread that finds no run left helps with the pieces of those still going. */
#include "runner/runner.h"

#include "base/memory.h"
#include "experiment/training.h"
#include "runner/checkpoint.h"
#include "runner/sharing.h"
#include "tasks/sequences.h"

#include <math.h>
#include <omp.h>
#include <stdlib.h>
#include <time.h>

enum { PROGRESS_NANOSECONDS = 50000000, CHECKPOINT_PAUSE = 20 /* times what a checkpoint took */ };

#define WORTH_KEEPING 1.0 /* seconds: a run that is stopped earlier starts anew */

struct pool {
    const struct runner_events *events;
    int jobs;
    int64_t unfinished;     /* runs queued or in training; atomic */
    double cost, cost_done; /* of all runs; atomic */
    int64_t next_progress;  /* nanoseconds; atomic */
};

/* A run in training. */
struct training {
    struct pool *pool;
    const struct run *run;
    struct trainer *trainer;
    struct recorder recorder;
    struct sharing sharing;
    double seconds_before;      /* trained by processes that died or were stopped */
    int64_t start, checkpoint;  /* when this process began; when the next checkpoint is due; nanoseconds */
    double step_cost, reported; /* cost of one train step; how much of the run's cost the pool knows of */
};

int runner_cores(void)
{
    return omp_get_num_procs();
}

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static void add_cost(struct pool *pool, double cost)
{
    double done;
#pragma omp atomic capture
    done = pool->cost_done += cost;
    int64_t time = now(), due;
#pragma omp atomic read
    due = pool->next_progress;
    if (time < due) return;
#pragma omp critical(runner_events)
    if (time >= pool->next_progress) {
#pragma omp atomic write
        pool->next_progress = time + PROGRESS_NANOSECONDS;
        pool->events->progress(pool->events->context, fmin(done / pool->cost, 1.0));
    }
}

static double seconds_trained(const struct training *training)
{
    return training->seconds_before + (double)(now() - training->start) * 1e-9;
}

/* Hands a checkpoint on, and foresees the next so that they take a small share of the time, however large they are. */
static void keep_checkpoint(struct training *training)
{
    const struct runner_events *events = training->pool->events;
    const int64_t start = now();
    size_t size;
    void *data = checkpoint_pack(training->trainer, &training->recorder, seconds_trained(training), &size);
#pragma omp critical(runner_events)
    events->checkpoint(events->context, training->run, trainer_step(training->trainer), data, size);
    free(data);
    int64_t pause = (int64_t)(events->checkpoint_seconds * 1e9), least = (now() - start) * CHECKPOINT_PAUSE;
    training->checkpoint = now() + (pause > least ? pause : least);
}

static bool record(void *context, int64_t step, double loss)
{
    struct training *training = context;
    const struct runner_events *events = training->pool->events;
    if (training->sharing.threads > 1) sharing_end(&training->sharing, now());
    recorder_add(&training->recorder, step, loss);
    double unreported = (double)step * training->step_cost - training->reported;
    if (unreported > 1e7) { /* flops: a fraction of a millisecond */
        add_cost(training->pool, unreported);
        training->reported += unreported;
        bool goes_on = isfinite(loss) && step < training->recorder.num_steps;
        if (goes_on && events->checkpoint_seconds > 0.0 && now() >= training->checkpoint) keep_checkpoint(training);
    }
    return !events->interrupted(events->context);
}

/* The threads that a train step may use: the pool's, shared among the runs that are left. */
static int threads(void *context)
{
    struct training *training = context;
    int64_t unfinished;
#pragma omp atomic read
    unfinished = training->pool->unfinished;
    int most = unfinished < training->pool->jobs ? training->pool->jobs / (int)unfinished : 1;
    if (most > 1) return sharing_start(&training->sharing, most, now());
    training->sharing.threads = 1;
    return 1;
}

static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint8_t *x, uint8_t *y)
{
    sequences_window(context, epoch, number, first, count, stride, x, y);
}

static void begin(struct training *training, const struct trainer_settings *settings)
{
    training->trainer = trainer_new(settings);
    recorder_init(&training->recorder, settings->num_train_steps, training->run->hparams.log_every);
}

/* Goes on from the run's checkpoint, if there is one. */
static void resume(struct training *training, const struct trainer_settings *settings)
{
    const struct runner_events *events = training->pool->events;
    const size_t most = checkpoint_most_size(training->trainer, &training->recorder);
    size_t size;
    void *data;
    if (events->resume == NULL) return;
#pragma omp critical(runner_events)
    data = events->resume(events->context, training->run, most, &size);
    if (data == NULL) return;
    if (checkpoint_unpack(data, size, training->trainer, &training->recorder, &training->seconds_before)) {
        training->reported = (double)trainer_step(training->trainer) * training->step_cost;
        add_cost(training->pool, training->reported);
    } else {
#pragma omp critical(runner_events)
        events->refuse(events->context, training->run);
        trainer_free(training->trainer);
        recorder_release(&training->recorder);
        begin(training, settings);
    }
    free(data);
}

static void take_result(struct training *training, enum trainer_outcome outcome, struct run_result *result)
{
    int64_t count;
    const float *weights = trainer_weights(training->trainer, &count);
    recorder_finish(&training->recorder, result);
    result->status = outcome == TRAINER_DIVERGED ? RUN_DIVERGED : RUN_DONE;
    result->train_seconds = seconds_trained(training);
    run_digest(&result->curve, weights, count, result->digest);
}

static enum trainer_outcome train(struct training *training, struct run *run)
{
    struct task_data *data = run_open_task(&run->hparams);
    struct trainer_settings settings = run_trainer_settings(&run->hparams, data);
    const double pause = training->pool->events->checkpoint_seconds;
    begin(training, &settings);
    resume(training, &settings);
    struct sequences *sequences = sequences_new(data, settings.batch_size, settings.num_steps);
    training->start = now();
    training->checkpoint = training->start + (int64_t)(pause * 1e9);
    enum trainer_outcome outcome = trainer_run(training->trainer, &(struct symbol_source){sequences, window},
                                               &(struct loss_sink){training, record, threads});
    if (outcome != TRAINER_STOPPED) take_result(training, outcome, &run->result);
    else if (pause > 0.0 && seconds_trained(training) > fmin(pause, WORTH_KEEPING)) keep_checkpoint(training);
    sequences_free(sequences);
    data->close(data);
    trainer_free(training->trainer);
    recorder_release(&training->recorder);
    return outcome;
}

static void train_run(struct pool *pool, struct run *run)
{
    const struct runner_events *events = pool->events;
    const double cost = run_cost(&run->hparams);
    bool go = !events->interrupted(events->context);
    if (go) {
#pragma omp critical(runner_events)
        go = events->start(events->context, run);
    }
    if (go) {
        struct training training = {.pool = pool, .run = run, .step_cost = cost / (double)run_train_steps(&run->hparams)};
        enum trainer_outcome outcome = train(&training, run);
#pragma omp critical(runner_events)
        {
            if (outcome == TRAINER_STOPPED) events->stop(events->context, run);
            else events->finish(events->context, run);
        }
        curve_release(&run->result.curve);
        if (outcome != TRAINER_STOPPED) add_cost(pool, cost - training.reported);
    }
#pragma omp atomic update
    pool->unfinished--;
}

struct ordered {
    double cost;
    int64_t index;
};

static int by_cost(const void *a, const void *b)
{
    const struct ordered *left = a, *right = b;
    if (left->cost != right->cost) return left->cost < right->cost ? 1 : -1;
    return (left->index > right->index) - (left->index < right->index);
}

void runner_train(struct run *runs, int64_t count, int jobs, const struct runner_events *events)
{
    struct ordered *order = memory_new((size_t)count, sizeof *order);
    struct pool pool = {.events = events, .jobs = jobs, .unfinished = count};
    for (int64_t i = 0; i < count; i++) {
        order[i] = (struct ordered){run_cost(&runs[i].hparams), i};
        pool.cost += order[i].cost;
    }
    qsort(order, (size_t)count, sizeof *order, by_cost);
#pragma omp parallel num_threads(jobs) default(none) shared(pool, runs, order) firstprivate(count)
#pragma omp single
    for (int64_t i = 0; i < count; i++) {
        struct pool *shared = &pool;
        struct run *run = &runs[order[i].index];
#pragma omp task default(none) firstprivate(shared, run)
        train_run(shared, run);
    }
    if (!events->interrupted(events->context)) events->progress(events->context, 1.0);
    free(order);
}
