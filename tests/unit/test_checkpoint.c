/* What is saved between two train steps goes on to the same bits: trainer, recorder, both together, and through the runner. */
#include "base/memory.h"
#include "experiment/training.h"
#include "runner/checkpoint.h"
#include "runner/runner.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { STEPS = 20, WINDOWS = 7 /* of an epoch */ };

/* Symbols without a pattern, a function of their place. */
static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x, uint16_t *y)
{
    const struct trainer_settings *settings = context;
    for (int s = 0; s < count; s++)
        for (int t = 0; t < settings->num_steps; t++) {
            uint64_t place = (((uint64_t)epoch * 1000 + (uint64_t)number) * 1000 + (uint64_t)(first + s)) * 1000 + (uint64_t)t;
            uint64_t mixed = (place + 1) * 0x9e3779b97f4a7c15u;
            x[t * stride + s] = (uint16_t)((mixed >> 40) % (uint64_t)settings->num_symbols);
            y[t * stride + s] = (uint16_t)((mixed >> 50) % (uint64_t)settings->num_classes);
        }
}

struct losses {
    int64_t stop_at; /* this step; 0: never */
    double loss[STEPS];
};

/* Trains to losses->stop_at, or to the end. */
static void train(struct trainer *trainer, struct trainer_settings *settings, struct losses *losses)
{
    const int64_t last = losses->stop_at > 0 ? losses->stop_at : settings->num_train_steps;
    while (trainer_steps_done(trainer) < last) {
        double loss = trainer_step(trainer, &(struct symbol_source){.context = settings, .window = window}, 1);
        losses->loss[trainer_steps_done(trainer) - 1] = loss;
    }
}

/* 70 sequences are two lane groups, the last of which has lanes without a sequence. */
static struct trainer_settings settings_of(const char *cell, const char *optimizer)
{
    return (struct trainer_settings){.cell = cell,
                                     .loss = "softmax",
                                     .optimizer = optimizer,
                                     .num_layers = 2,
                                     .state_size = 5,
                                     .num_steps = 3,
                                     .batch_size = 70,
                                     .num_symbols = 2,
                                     .num_classes = 3,
                                     .carry_state = true,
                                     .learning_rate = 0.05,
                                     .windows_per_epoch = WINDOWS,
                                     .num_train_steps = STEPS,
                                     .seed = 3};
}

/* A copy of the state after `step` train steps; the caller frees. */
static void *state_after(struct trainer_settings *settings, int64_t step, struct losses *losses, size_t *size)
{
    struct trainer *trainer = trainer_new(settings);
    losses->stop_at = step;
    train(trainer, settings, losses);
    *size = trainer_state_size(trainer);
    void *state = memory_new(*size, 1);
    trainer_save(trainer, state);
    trainer_free(trainer);
    return state;
}

static void expect_same_end(struct trainer_settings *settings)
{
    static const int64_t stops[] = {1, 2, WINDOWS - 1, WINDOWS, WINDOWS + 1, STEPS - 1};
    struct losses quiet = {0};
    int64_t count;
    struct trainer *whole = trainer_new(settings);
    train(whole, settings, &quiet);
    const float *weights = trainer_weights(whole, &count);
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++) {
        struct losses cut = {0};
        size_t size;
        void *state = state_after(settings, stops[i], &cut, &size);
        struct trainer *rest = trainer_new(settings);
        assert_true(trainer_restore(rest, state, size));
        cut.stop_at = 0;
        train(rest, settings, &cut);
        if (memcmp(cut.loss, quiet.loss, sizeof quiet.loss) != 0 ||
            memcmp(trainer_weights(rest, &count), weights, (size_t)count * sizeof *weights) != 0)
            fail_msg("%s, %s: stopped after step %d it ends elsewhere", settings->cell, settings->optimizer, (int)stops[i]);
        trainer_free(rest);
        free(state);
    }
    trainer_free(whole);
}

static void every_cell_and_optimizer_goes_on(void **test)
{
    (void)test;
    for (int c = 0; trainer_cell_name(c) != NULL; c++)
        for (int o = 0; trainer_optimizer_name(o) != NULL; o++) {
            struct trainer_settings settings = settings_of(trainer_cell_name(c), trainer_optimizer_name(o));
            expect_same_end(&settings);
        }
}

static void other_shapes_go_on(void **test)
{
    (void)test;
    struct trainer_settings settings = settings_of("lstm", "adam");
    settings.num_symbols = 7; /* looked up */
    expect_same_end(&settings);
    settings.num_layers = 1;
    settings.carry_state = false;
    expect_same_end(&settings);
    settings.clip_norm = 0.01;
    settings.batch_size = 1;
    expect_same_end(&settings);
}

/* What depends on the number of the train step. */
static void schedules_and_dropout_go_on(void **test)
{
    (void)test;
    for (int s = 0; trainer_schedule_name(s) != NULL; s++) {
        struct trainer_settings settings = settings_of("gru", "rmsprop");
        settings.rmsprop_decay = 0.95;
        settings.schedule = trainer_schedule_name(s);
        settings.warmup = 2;
        settings.decay = 0.5;
        settings.decay_after = settings.decay_every = 3;
        settings.dropout = 0.25;
        expect_same_end(&settings);
    }
}

static void what_does_not_fit_is_refused(void **test)
{
    (void)test;
    struct trainer_settings settings = settings_of("rnn", "adagrad"), larger = settings;
    struct losses losses = {0};
    int64_t count, step;
    size_t size;
    char *state = state_after(&settings, 5, &losses, &size);
    struct trainer *trainer = trainer_new(&settings);
    float *before = memory_new(size, 1);
    const float *weights = trainer_weights(trainer, &count);
    memcpy(before, weights, (size_t)count * sizeof *before);
    assert_false(trainer_restore(trainer, state, size - 1));
    assert_false(trainer_restore(trainer, state, size + 4));
    assert_false(trainer_restore(trainer, state, 0));
    memcpy(state, &(int64_t){STEPS + 1}, sizeof step);
    assert_false(trainer_restore(trainer, state, size));
    memcpy(state, &(int64_t){-1}, sizeof step);
    assert_false(trainer_restore(trainer, state, size));
    assert_memory_equal(weights, before, (size_t)count * sizeof *before);
    assert_int_equal(trainer_steps_done(trainer), 0);
    trainer_free(trainer);
    larger.state_size++;
    trainer = trainer_new(&larger);
    memcpy(state, &(int64_t){5}, sizeof step);
    assert_false(trainer_restore(trainer, state, size));
    trainer_free(trainer);
    free(before);
    free(state);
}

static double some_loss(int64_t step)
{
    return 0.7 / (double)step + 1.0 / 3;
}

static void add_losses(struct recorder *recorder, int64_t first, int64_t last)
{
    for (int64_t step = first; step <= last; step++) recorder_add(recorder, step, some_loss(step), 1.0);
}

static void the_recorder_goes_on(void **test)
{
    (void)test;
    enum { RUN_STEPS = 47 };
    for (int64_t log_every = 1; log_every <= 60; log_every += log_every < 5 ? 1 : 11)
        for (int64_t cut = 1; cut < RUN_STEPS; cut++) {
            struct recorder whole, first, second;
            struct run_result expected = {0}, result = {0};
            recorder_init(&whole, RUN_STEPS, log_every);
            recorder_init(&first, RUN_STEPS, log_every);
            recorder_init(&second, RUN_STEPS, log_every);
            add_losses(&whole, 1, RUN_STEPS);
            recorder_finish(&whole, &expected);
            add_losses(&first, 1, cut);
            size_t size = recorder_state_size(&first);
            assert_true(size <= recorder_most_size(&first));
            void *state = memory_new(size, 1);
            recorder_save(&first, state);
            assert_false(recorder_restore(&second, cut + 1, state, size));
            assert_false(recorder_restore(&second, cut, state, size - 1));
            assert_true(recorder_restore(&second, cut, state, size));
            add_losses(&second, cut + 1, RUN_STEPS);
            recorder_finish(&second, &result);
            assert_int_equal(result.curve.count, expected.curve.count);
            assert_memory_equal(result.curve.steps, expected.curve.steps, (size_t)expected.curve.count * sizeof(int64_t));
            assert_memory_equal(result.curve.losses, expected.curve.losses, (size_t)expected.curve.count * sizeof(double));
            assert_true(result.final_loss == expected.final_loss && result.best_loss == expected.best_loss);
            curve_release(&result.curve);
            curve_release(&expected.curve);
            recorder_release(&first);
            free(state);
        }
}

/* ---- through the runner ---- */

struct keeper {
    int stop_after, checkpoints, refused; /* stops after so many checkpoints; 0: never */
    int stop_beyond;                      /* or at the first beyond this train step; 0: never */
    atomic_bool stop;
    int64_t step, last_step;
    char *data;
    size_t size;
    bool resumed, finished, stopped;
    struct run_result kept; /* arrays of the finished run */
};

static void finish(void *context, const struct run *run)
{
    struct keeper *keeper = context;
    run_copy_arrays(&run->result, &keeper->kept);
    keeper->finished = true;
}

static void give_up(void *context, const struct run *run)
{
    (void)run;
    ((struct keeper *)context)->stopped = true;
}

static void checkpoint(void *context, const struct run *run, int64_t step, const void *data, size_t size)
{
    struct keeper *keeper = context;
    (void)run;
    free(keeper->data);
    keeper->data = memory_new(size, 1);
    memcpy(keeper->data, data, size);
    keeper->size = size;
    keeper->step = step;
    if (++keeper->checkpoints == keeper->stop_after || (keeper->stop_beyond > 0 && step > keeper->stop_beyond))
        keeper->stop = true;
}

static void *resume(void *context, const struct run *run, size_t most, size_t *size)
{
    struct keeper *keeper = context;
    (void)run;
    if (keeper->data == NULL) return NULL;
    assert_true(keeper->size <= most);
    *size = keeper->size;
    char *copy = memory_new(*size, 1);
    memcpy(copy, keeper->data, *size);
    keeper->resumed = true;
    return copy;
}

static void refuse(void *context, const struct run *run)
{
    (void)run;
    ((struct keeper *)context)->refused++;
}

static void run_with(struct run *run, int jobs, struct keeper *keeper, double seconds)
{
    runner_train(run, 1, jobs,
                 &(struct runner_events){.context = keeper,
                                         .finish = finish,
                                         .stop = &keeper->stop,
                                         .give_up = give_up,
                                         .checkpoint_seconds = seconds,
                                         .checkpoint = checkpoint,
                                         .resume = resume,
                                         .refuse = refuse});
}

static struct run make_run(void)
{
    struct run run = {.hparams = hparams_default()};
    run.hparams.epoch_length = 400000;
    run.hparams.log_every = 7;
    run.hparams.cell = "gru";
    run.hparams.held_out = 0.1;
    run.hparams.evaluate_every = 10;
    run.keep = 1 << WEIGHTS_FINAL | 1 << WEIGHTS_BEST;
    return run;
}

static void expect_same_weights(const struct kept_weights *seen, const struct kept_weights *expected)
{
    assert_true(seen->count > 0 && seen->count == expected->count);
    for (int kind = 0; kind < WEIGHTS_KINDS; kind++)
        assert_memory_equal(seen->kind[kind], expected->kind[kind], (size_t)seen->count * sizeof(float));
}

static void a_run_stopped_again_and_again_ends_the_same(void **test)
{
    (void)test;
    for (int jobs = 1; jobs <= 2; jobs++) {
        struct run quiet = make_run(), run = make_run();
        struct keeper none = {0}, keeper = {.stop_after = 1};
        run_with(&quiet, jobs, &none, 0.0);
        assert_true(none.finished && none.checkpoints == 0);
        int stops = 0;
        double seconds = 0.0, before; /* of the last checkpoint, the one before */
        for (; !keeper.finished; stops++) {
            keeper.stop_after = keeper.checkpoints + 1;
            keeper.stop = keeper.stopped = false;
            run_with(&run, jobs, &keeper, 0.002);
            assert_true(keeper.finished != keeper.stopped);
            assert_true(keeper.step > keeper.last_step || keeper.finished);
            keeper.last_step = keeper.step;
            before = seconds;
            memcpy(&seconds, keeper.data + sizeof(uint64_t), sizeof seconds);
            assert_true(seconds > before || keeper.finished);
        }
        assert_true(stops > 2 && keeper.resumed && keeper.refused == 0);
        assert_string_equal(run.result.digest, quiet.result.digest);
        assert_true(run.result.final_loss == quiet.result.final_loss && run.result.best_loss == quiet.result.best_loss);
        const struct held_out *seen = &run.result.held_out, *expected = &quiet.result.held_out;
        assert_true(isfinite(seen->loss) && seen->loss == expected->loss && seen->best_loss == expected->best_loss);
        assert_true(seen->best_step == expected->best_step && seen->accuracy == expected->accuracy);
        assert_true(run.result.train_seconds > seconds); /* the time of all its parts */
        expect_same_weights(&keeper.kept.weights, &none.kept.weights);
        run_release_arrays(&keeper.kept), run_release_arrays(&none.kept);
        free(keeper.data);
    }
}

static void a_checkpoint_that_does_not_fit_starts_the_run_anew(void **test)
{
    (void)test;
    struct run quiet = make_run();
    struct keeper none = {0}, keeper = {.stop_after = 1};
    struct run run = make_run();
    run_with(&quiet, 1, &none, 0.0);
    run_with(&run, 1, &keeper, 0.002);
    assert_true(keeper.stopped);
    for (size_t at = 0; at < 40; at += 8) { /* layout, seconds, size of the trainer's state, its step, its first weights */
        struct keeper other = {.size = keeper.size - (at == 32), .data = memory_new(keeper.size, 1)};
        memcpy(other.data, keeper.data, keeper.size);
        memset(other.data + at, 0xff, at == 32 ? 0 : 8);
        run = make_run();
        run_with(&run, 1, &other, 0.0);
        assert_int_equal(other.refused, 1);
        assert_string_equal(run.result.digest, quiet.result.digest);
        expect_same_weights(&other.kept.weights, &none.kept.weights);
        run_release_arrays(&other.kept);
        free(other.data);
    }
    run_release_arrays(&none.kept);
    free(keeper.data);
}

/* The best weights so far may be those that an earlier process did not keep. */
static void a_checkpoint_without_the_best_weights_is_for_those_who_keep_none(void **test)
{
    (void)test;
    for (unsigned keep = 0; keep < 4; keep++) {
        struct run run = make_run();
        struct keeper keeper = {.stop_beyond = 20}; /* so late that somebody looked */
        run.keep = 1 << WEIGHTS_FINAL;
        run_with(&run, 1, &keeper, 1e-5);
        assert_true(keeper.stopped && keeper.step > 20);
        keeper.stop = false;
        run.keep = keep;
        run_with(&run, 1, &keeper, 0.0);
        assert_int_equal(keeper.refused, (keep & 1 << WEIGHTS_BEST) != 0);
        for (int kind = 0; kind < WEIGHTS_KINDS; kind++)
            assert_int_equal(keeper.kept.weights.kind[kind] != NULL, keep >> kind & 1);
        run_release_arrays(&keeper.kept);
        free(keeper.data);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_cell_and_optimizer_goes_on),
        cmocka_unit_test(other_shapes_go_on),
        cmocka_unit_test(schedules_and_dropout_go_on),
        cmocka_unit_test(what_does_not_fit_is_refused),
        cmocka_unit_test(the_recorder_goes_on),
        cmocka_unit_test(a_run_stopped_again_and_again_ends_the_same),
        cmocka_unit_test(a_checkpoint_that_does_not_fit_starts_the_run_anew),
        cmocka_unit_test(a_checkpoint_without_the_best_weights_is_for_those_who_keep_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
