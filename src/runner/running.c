#include "runner/running.h"

#include "base/clock.h"
#include "base/memory.h"
#include "base/stop.h"
#include "experiment/training.h"
#include "runner/checkpoint.h"
#include "runner/diagnosing.h"
#include "runner/keeping.h"
#include "runner/order.h"
#include "runner/sharing.h"
#include "runner/source.h"
#include "runner/stopping.h"
#include "tasks/sequences.h"

#include <math.h>
#include <stdlib.h>

enum { CHECKPOINT_PAUSE = 20 /* times what a checkpoint took */ };

#define WORTH_KEEPING 1.0 /* seconds: a run that is stopped earlier starts anew */

struct training {
    struct pool *pool;
    const struct run *run;
    const struct task_data *data; /* that is trained on */
    struct trainer *trainer;
    struct sequences *sequences;
    struct recorder recorder;
    struct validation *validation; /* NULL: nothing is held out */
    struct diagnosing *diagnosing; /* NULL: nobody looks inside */
    struct sharing sharing;
    double seconds_before;            /* trained by processes that died or were stopped */
    int64_t kept_step;                /* of the last checkpoint, or none: 0 */
    int64_t start, checkpoint;        /* when this process began; when the next checkpoint is due; nanoseconds */
    double cost, step_cost, reported; /* of the run; of one train step, with its share of the looks at what is held out; how much
                                         of the run's cost the pool knows of */
};

static double seconds_trained(const struct training *training)
{
    return training->seconds_before + (double)(clock_nanoseconds() - training->start) * 1e-9;
}

static struct checkpointed checkpointed(struct training *training)
{
    return (struct checkpointed){training->trainer, &training->recorder, training->validation, training->diagnosing};
}

/* Hands a checkpoint on, and foresees the next so that they take a small share of the time, however large they are. */
static void keep_checkpoint(struct training *training)
{
    const struct runner_events *events = training->pool->events;
    const int64_t start = clock_nanoseconds();
    const struct checkpointed run = checkpointed(training);
    size_t size;
    void *data = checkpoint_pack(&run, seconds_trained(training), &size);
#pragma omp critical(runner_events)
    events->checkpoint(events->context, training->run, trainer_steps_done(training->trainer), data, size);
    free(data);
    training->kept_step = trainer_steps_done(training->trainer);
    int64_t pause = (int64_t)(events->checkpoint_seconds * 1e9), least = (clock_nanoseconds() - start) * CHECKPOINT_PAUSE;
    training->checkpoint = clock_nanoseconds() + (pause > least ? pause : least);
}

/* The threads that a train step may use: the pool's, shared among the runs that are left. */
static int threads(struct training *training)
{
    int64_t unfinished;
#pragma omp atomic read
    unfinished = training->pool->unfinished;
    const struct pool *pool = training->pool;
    const int runs = unfinished < pool->at_once ? (int)unfinished : pool->at_once;
    const int most = pool->jobs / runs;
    if (most > 1) return sharing_start(&training->sharing, most, clock_nanoseconds());
    training->sharing.threads = 1;
    return 1;
}

/* Every now and then (the cost is in operations: a fraction of a millisecond) tells how far the run is, and keeps a
 * checkpoint if one is due. */
static void report(struct training *training, int64_t step)
{
    const double unreported = (double)step * training->step_cost - training->reported;
    const double pause = training->pool->events->checkpoint_seconds;
    if (unreported < 1e7) return;
    pool_add_cost(training->pool, unreported);
    training->reported += unreported;
    if (pause > 0.0 && step < training->recorder.num_steps && clock_nanoseconds() >= training->checkpoint)
        keep_checkpoint(training);
}

/* Looks at what is held out where that is due; false where it was given up. */
static bool follow(struct training *training)
{
    const struct curve *curve = &training->recorder.curve;
    const bool is_point = curve->count > 0 && curve->steps[curve->count - 1] == trainer_steps_done(training->trainer);
    const int threads = training->sharing.threads > 1 ? training->sharing.threads : 1;
    return validation_follow(training->validation, training->trainer, is_point, threads);
}

/* Whether the run ends itself with the point that was reached now, if one was. */
static bool is_over(const struct training *training)
{
    const int64_t step = trainer_steps_done(training->trainer);
    const struct curve *held_out = validation_curve(training->validation);
    const struct curve *watched = held_out != NULL ? held_out : &training->recorder.curve;
    return step < training->recorder.num_steps && watched->count > 0 && watched->steps[watched->count - 1] == step &&
           stopping_ends(&training->run->hparams, watched);
}

/* For now. */
static int64_t last_step(const struct training *training)
{
    const int64_t pause = training->run->pause_step, end = training->recorder.num_steps;
    return pause > 0 && pause < end ? pause : end;
}

/* From the step that was reached to the last. */
static enum outcome train_steps(struct training *training)
{
    struct trainer *trainer = training->trainer;
    const struct symbol_source source = source_of(training->sequences);
    if (trainer_steps_done(trainer) > 0 && !follow(training)) return STOPPED;
    if (trainer_steps_done(trainer) > 0 && is_over(training)) return OVER;
    const int64_t last = last_step(training);
    for (int64_t step = trainer_steps_done(trainer) + 1; step <= last; step++) {
        diagnosing_ask(training->diagnosing, trainer);
        double loss = trainer_step(trainer, &source, threads(training));
        if (trainer_steps_done(trainer) < step) return STOPPED;
        diagnosing_note(training->diagnosing, trainer);
        if (training->sharing.threads > 1) sharing_end(&training->sharing, clock_nanoseconds());
        recorder_add(&training->recorder, step, loss, trainer_target_share(trainer));
        if (!isfinite(loss)) return DIVERGED;
        if (!follow(training)) return STOPPED;
        if (is_over(training)) return OVER;
        report(training, step);
    }
    return last < training->recorder.num_steps ? PAUSED : DONE;
}

/* False where everything is to stop. */
static bool begin(struct training *training, const struct trainer_settings *settings)
{
    training->trainer = trainer_new(settings);
    recorder_init(&training->recorder, settings->num_train_steps, training->run->hparams.log_every);
    return training->trainer != NULL;
}

/* Goes on from the run's checkpoint, if there is one. False where everything is to stop. */
static bool resume(struct training *training, const struct trainer_settings *settings)
{
    const struct runner_events *events = training->pool->events;
    const struct checkpointed all = checkpointed(training);
    const size_t most = checkpoint_most_size(&all);
    size_t size;
    void *data;
    bool goes_on = true;
    if (events->resume == NULL) return true;
#pragma omp critical(runner_events)
    data = events->resume(events->context, training->run, most, &size);
    if (data == NULL) return true;
    if (checkpoint_unpack(data, size, &all, &training->seconds_before)) {
        training->kept_step = trainer_steps_done(training->trainer);
        training->reported = (double)training->kept_step * training->step_cost;
        pool_add_cost(training->pool, training->reported);
    } else {
#pragma omp critical(runner_events)
        events->refuse(events->context, training->run);
        trainer_free(training->trainer);
        recorder_release(&training->recorder);
        goes_on = begin(training, settings);
    }
    free(data);
    return goes_on;
}

static void take_result(struct training *training, enum outcome outcome, struct run_result *result)
{
    int64_t count;
    const float *weights = trainer_weights(training->trainer, &count);
    recorder_finish(&training->recorder, result);
    result->status = outcome == DIVERGED ? RUN_DIVERGED : outcome == OVER ? RUN_STOPPED : RUN_DONE;
    result->train_seconds = seconds_trained(training);
    if (outcome != DIVERGED)
        keeping_take(training->run, training->data, training->trainer, training->validation, &result->weights);
    validation_finish(training->validation, training->sequences, &result->held_out);
    if (outcome == DIVERGED) result->held_out.loss = result->held_out.best_loss = result->held_out.accuracy = NAN;
    diagnosing_finish(training->diagnosing, &result->diagnostics);
    run_digest(&result->curve, weights, count, result->digest);
}

/* It can go on from here, whether other checkpoints are kept or not. */
static void take_pause(struct training *training, struct run_result *result)
{
    keep_checkpoint(training);
    recorder_pause(&training->recorder, result);
    result->train_seconds = seconds_trained(training);
    validation_finish(training->validation, training->sequences, &result->held_out);
    diagnosing_finish(training->diagnosing, &result->diagnostics);
    result->held_out.loss = result->held_out.best_loss = result->held_out.accuracy = NAN;
}

/* Whether a run that is stopped now has gone so far beyond its last checkpoint that another is due. */
static bool is_worth_keeping(const struct training *training)
{
    const double pause = training->pool->events->checkpoint_seconds;
    if (pause == 0.0 || training->trainer == NULL) return false;
    const int64_t step = trainer_steps_done(training->trainer);
    return step > training->kept_step && step < training->recorder.num_steps &&
           seconds_trained(training) > fmin(pause, WORTH_KEEPING);
}

static enum outcome fail(struct training *training, struct run *run, const struct error *error)
{
    const struct runner_events *events = training->pool->events;
    run->result = (struct run_result){.status = RUN_FAILED, .final_loss = NAN, .best_loss = NAN, .train_seconds = NAN};
    validation_finish(NULL, NULL, &run->result.held_out);
#pragma omp critical(runner_events)
    if (events->fail != NULL) events->fail(events->context, run, error);
    return FAILED;
}

/* With the training data at hand. */
static enum outcome train_on(struct training *training, struct task_data *data, struct run *run)
{
    struct error error = {""};
    struct trainer_settings settings = run_trainer_settings(&run->hparams, data);
    if (!validation_open(&run->hparams, &settings, &training->validation, &error)) return fail(training, run, &error);
    if (keeping_asks(run, WEIGHTS_BEST)) validation_keep_best(training->validation);
    training->diagnosing = diagnosing_new(&run->hparams, &settings);
    training->step_cost = run_cost(&run->hparams) / (double)settings.num_train_steps;
    training->data = data;
    const double pause = training->pool->events->checkpoint_seconds;
    settings.stop = training->pool->events->stop;
    const bool goes_on = begin(training, &settings) && resume(training, &settings);
    training->sequences = sequences_new(data, settings.batch_size, settings.num_steps);
    training->start = clock_nanoseconds();
    training->checkpoint = training->start + (int64_t)(pause * 1e9);
    enum outcome outcome = goes_on ? train_steps(training) : STOPPED;
    if (outcome == PAUSED) take_pause(training, &run->result);
    else if (outcome != STOPPED) take_result(training, outcome, &run->result);
    else if (is_worth_keeping(training)) keep_checkpoint(training);
    sequences_free(training->sequences);
    validation_free(training->validation);
    diagnosing_free(training->diagnosing);
    trainer_free(training->trainer);
    recorder_release(&training->recorder);
    return outcome;
}

enum outcome running_train(struct pool *pool, struct run *run)
{
    struct error error = {""};
    struct training training = {.pool = pool, .run = run, .cost = order_cost(run)};
    struct task_data *data = run_open_task(&run->hparams, TASK_TRAINING, &error);
    if (data == NULL) return fail(&training, run, &error);
    const enum outcome outcome = train_on(&training, data, run);
    data->close(data);
    if (outcome != STOPPED) pool_add_cost(pool, training.cost - training.reported);
    return outcome;
}
