/* The runner: which runs it trains, in what order, how often, and how it stops. */
#include "experiment/training.h"
#include "runner/runner.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

enum { RUNS = 8 };

/* What the events tell, counted by run; the seed of a run is its number. */
struct log {
    int started[RUNS], finished[RUNS], stopped[RUNS], order[RUNS], starts;
    int finishes;
    int large, most_large; /* runs of more than 16 units in training at once */
    int inside;            /* events in progress now; atomic */
    int overlaps;          /* those that began while another was in progress */
    int skip;              /* the run that is not to be trained, or -1 */
    int stop_after;        /* finished runs after which everything is to stop (0: once some of the work is done), or -1 */
    atomic_bool stop;
    double share; /* the last one told */
    bool fell;    /* whether a share was smaller than one before */
};

static struct log log_new(void)
{
    return (struct log){.skip = -1, .stop_after = -1};
}

/* Events are called one at a time, so the log needs no lock of its own; each takes a moment, so that two would meet. */
static void enter(struct log *log)
{
    int inside;
#pragma omp atomic capture
    inside = ++log->inside;
    if (inside > 1) log->overlaps++;
    nanosleep(&(struct timespec){.tv_nsec = 200000}, NULL);
}

static void leave(struct log *log)
{
#pragma omp atomic update
    log->inside--;
}

static bool start(void *context, const struct run *run)
{
    struct log *log = context;
    enter(log);
    log->started[run->hparams.seed]++;
    log->order[log->starts++] = (int)run->hparams.seed;
    bool go = run->hparams.seed != log->skip;
    if (go && run->hparams.state_size > 16) log->large++;
    if (log->large > log->most_large) log->most_large = log->large;
    leave(log);
    return go;
}

static void finish(void *context, const struct run *run)
{
    struct log *log = context;
    enter(log);
    if (run->hparams.state_size > 16) log->large--;
    log->finished[run->hparams.seed]++;
    int64_t steps = run_to_train(&run->hparams).num_train_steps;
    bool whole = run->result.status == RUN_DONE && run->result.curve.count > 0 &&
                 run->result.curve.steps[run->result.curve.count - 1] == steps && strlen(run->result.digest) == RUN_KEY - 1;
    if (!whole) log->finished[run->hparams.seed] = -100;
    if (++log->finishes == log->stop_after) log->stop = true;
    leave(log);
}

static void give_up(void *context, const struct run *run)
{
    struct log *log = context;
    enter(log);
    log->stopped[run->hparams.seed]++;
    leave(log);
}

static void progress(void *context, double share)
{
    struct log *log = context;
    enter(log);
    if (share < log->share) log->fell = true;
    log->share = share;
    if (log->stop_after == 0) log->stop = true;
    leave(log);
}

/* RUNS short runs of different lengths, the shortest first; run r has seed r. */
static void make_runs(struct run runs[RUNS])
{
    for (int r = 0; r < RUNS; r++) {
        runs[r] = (struct run){.hparams = hparams_default()};
        runs[r].hparams.seed = r;
        runs[r].hparams.epoch_length = 20000 * (1 + r / 2); /* pairs of equal length */
        runs[r].hparams.batch_size = 100;
    }
}

static double train(struct run runs[RUNS], int jobs, struct log *log)
{
    struct timespec before, after;
    clock_gettime(CLOCK_MONOTONIC, &before);
    runner_train(
        runs, RUNS, jobs,
        &(struct runner_events){
            .context = log, .start = start, .finish = finish, .stop = &log->stop, .give_up = give_up, .progress = progress});
    clock_gettime(CLOCK_MONOTONIC, &after);
    return (double)(after.tv_sec - before.tv_sec) + (double)(after.tv_nsec - before.tv_nsec) * 1e-9;
}

static void every_run_is_trained_once(void **state)
{
    (void)state;
    for (int jobs = 1; jobs <= 4; jobs += 3) {
        struct run runs[RUNS];
        struct log log = log_new();
        make_runs(runs);
        train(runs, jobs, &log);
        for (int r = 0; r < RUNS; r++) {
            assert_int_equal(log.started[r], 1);
            assert_int_equal(log.finished[r], 1);
            assert_int_equal(log.stopped[r], 0);
            assert_null(runs[r].result.curve.losses); /* released */
            assert_true(runs[r].result.final_loss > 0.3 && runs[r].result.final_loss < 0.75);
        }
        assert_int_equal(log.overlaps, 0);
    }
}

/* A run's train steps are shared out over the threads that must not train another one. */
static void so_many_are_trained_at_once_as_fit_into_memory(void **state)
{
    (void)state;
    static const struct {
        double memory; /* of a run of the second half, which need more */
        int most;
    } cases[] = {{0.5, 1}, {1.0, 1}, {1.9, 1}, {2.1, 2}, {3.5, 3}};
    struct run quiet[RUNS];
    struct log quiet_log = log_new();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct run runs[RUNS];
        struct log log = log_new();
        make_runs(runs);
        for (int r = 0; r < RUNS; r++) runs[r].hparams.state_size = r < RUNS / 2 ? 4 : 32;
        for (int r = 0; r < RUNS; r++) quiet[r] = runs[r];
        const double small = (double)run_memory(&runs[0].hparams), large = (double)run_memory(&runs[RUNS - 1].hparams);
        assert_true(large > 3 * small);
        runner_train(runs, RUNS, 4,
                     &(struct runner_events){
                         .context = &log, .start = start, .finish = finish, .memory = (int64_t)(cases[i].memory * large)});
        assert_true(log.most_large >= 1 && log.most_large <= cases[i].most);
        for (int r = 0; r < RUNS; r++) assert_int_equal(log.finished[r], 1);
        if (i > 0) continue;
        runner_train(quiet, RUNS, 1, &(struct runner_events){.context = &quiet_log, .start = start, .finish = finish});
        for (int r = 0; r < RUNS; r++) assert_string_equal(runs[r].result.digest, quiet[r].result.digest);
    }
}

static struct run *make_one(void *context, int64_t index, struct run *room)
{
    enter(context);
    struct run runs[RUNS];
    make_runs(runs);
    *room = runs[index];
    leave(context);
    return room;
}

static void runs_can_be_made_when_their_turn_comes(void **state)
{
    (void)state;
    struct log log = log_new();
    runner_train_all(&(struct runner_work){RUNS, &log, make_one}, 4,
                     &(struct runner_events){.context = &log, .start = start, .finish = finish});
    for (int r = 0; r < RUNS; r++) assert_int_equal(log.finished[r], 1);
    assert_int_equal(log.overlaps, 0);
}

static void the_longest_comes_first(void **state)
{
    (void)state;
    struct run runs[RUNS];
    struct log log = log_new();
    make_runs(runs);
    train(runs, 1, &log);
    static const int order[RUNS] = {6, 7, 4, 5, 2, 3, 0, 1}; /* among equals, as they were given */
    for (int r = 0; r < RUNS; r++) assert_int_equal(log.order[r], order[r]);
}

static void a_run_that_is_not_to_be_started_is_passed_over(void **state)
{
    (void)state;
    for (int jobs = 1; jobs <= 4; jobs += 3) {
        struct run runs[RUNS];
        struct log log = log_new();
        log.skip = 5;
        make_runs(runs);
        train(runs, jobs, &log);
        for (int r = 0; r < RUNS; r++) {
            assert_int_equal(log.started[r], 1);
            assert_int_equal(log.finished[r], r != 5);
            assert_int_equal(log.stopped[r], 0);
        }
    }
}

/* Runs that would take hours are left within seconds, each told once; no other is begun. */
static void an_interrupt_stops_runs_within_a_train_step(void **state)
{
    (void)state;
    for (int jobs = 1; jobs <= 4; jobs++) {
        struct run runs[RUNS];
        struct log log = log_new();
        log.stop_after = 0;
        make_runs(runs);
        for (int r = 0; r < RUNS; r++) runs[r].hparams.epochs = 1000000, runs[r].hparams.log_every = 1000000;
        double seconds = train(runs, jobs, &log);
        if (seconds > 10.0) fail_msg("stopping took %.1f seconds", seconds);
        int starts = 0;
        for (int r = 0; r < RUNS; r++) {
            assert_int_equal(log.finished[r], 0);
            assert_int_equal(log.stopped[r], log.started[r]);
            starts += log.started[r];
        }
        assert_in_range(starts, 1, jobs);
        assert_true(log.share < 0.01);
    }
}

static void what_is_finished_before_an_interrupt_is_kept(void **state)
{
    (void)state;
    struct run runs[RUNS];
    struct log log = log_new();
    log.stop_after = 3;
    make_runs(runs);
    train(runs, 1, &log);
    for (int r = 0; r < RUNS; r++) assert_int_equal(log.finished[r], r == 6 || r == 7 || r == 4); /* the three longest */
    assert_int_equal(log.starts, 3);
}

static void progress_grows_to_the_whole(void **state)
{
    (void)state;
    for (int jobs = 1; jobs <= 4; jobs += 3) {
        struct run runs[RUNS];
        struct log log = log_new();
        make_runs(runs);
        train(runs, jobs, &log);
        assert_false(log.fell);
        if (log.share != 1.0) fail_msg("with %d threads, the last share told is %.4f, expected 1", jobs, log.share);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_run_is_trained_once),
        cmocka_unit_test(runs_can_be_made_when_their_turn_comes),
        cmocka_unit_test(so_many_are_trained_at_once_as_fit_into_memory),
        cmocka_unit_test(the_longest_comes_first),
        cmocka_unit_test(a_run_that_is_not_to_be_started_is_passed_over),
        cmocka_unit_test(an_interrupt_stops_runs_within_a_train_step),
        cmocka_unit_test(what_is_finished_before_an_interrupt_is_kept),
        cmocka_unit_test(progress_grows_to_the_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
