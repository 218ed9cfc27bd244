/* One train step at a time: evaluating between steps, and giving a step up, move no bit of what training comes to. */
#include "base/memory.h"
#include "base/symbol.h"
#include "rnn/trainer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { STEPS = 9, WINDOWS = 4 /* of an epoch */ };

/* Symbols without a pattern; sets a flag when a window of that number is asked for. */
struct stream {
    const struct trainer_settings *settings;
    uint64_t kind; /* each kind is another stream */
    int64_t stop_at;
    int asked; /* windows so far */
    atomic_bool *stop;
};

static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x, uint16_t *y)
{
    struct stream *stream = context;
    for (int s = 0; s < count; s++)
        for (int t = 0; t < stream->settings->num_steps; t++) {
            uint64_t place = (((uint64_t)epoch * 1000 + (uint64_t)number) * 1000 + (uint64_t)(first + s)) * 1000 + (uint64_t)t;
            uint64_t mixed = (place + 1 + stream->kind * 77777777) * 0x9e3779b97f4a7c15u;
            x[t * stride + s] = (uint16_t)((mixed >> 40) % (uint64_t)stream->settings->num_symbols);
            y[t * stride + s] = (uint16_t)((mixed >> 50) % (uint64_t)stream->settings->num_classes);
        }
    if (++stream->asked == stream->stop_at) *stream->stop = true;
}

/* The same where only the last step has targets, of every second sequence. */
static void sparse_window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x,
                          uint16_t *y)
{
    const struct stream *stream = context;
    window(context, epoch, number, first, count, stride, x, y);
    for (int s = 0; s < count; s++)
        for (int t = 0; t < stream->settings->num_steps; t++)
            if (t < stream->settings->num_steps - 1 || s % 2 > 0) y[t * stride + s] = NO_TARGET;
}

/* A sequence starts in every third lane at every second step, never at the window's own start. */
static void some_starts(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint8_t *starts)
{
    const struct stream *stream = context;
    (void)epoch, (void)number, (void)first;
    for (int s = 0; s < count; s++)
        for (int t = 0; t < stream->settings->num_steps; t++) starts[t * stride + s] = s % 3 == 0 && t % 2 == 1;
}

/* Every window is a sequence of its own. */
static void window_starts(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint8_t *starts)
{
    const struct stream *stream = context;
    (void)epoch, (void)number, (void)first;
    for (int s = 0; s < count; s++)
        for (int t = 0; t < stream->settings->num_steps; t++) starts[t * stride + s] = t == 0;
}

static struct symbol_source source_of(struct stream *stream, bool sparse)
{
    return (struct symbol_source){stream, sparse ? sparse_window : window, sparse ? some_starts : NULL, NULL};
}

/* Two lane groups, the last of which has lanes without a sequence. */
static struct trainer_settings settings_of(const char *cell)
{
    return (struct trainer_settings){.cell = cell,
                                     .loss = "softmax",
                                     .optimizer = "adam",
                                     .num_layers = 2,
                                     .state_size = 6,
                                     .num_steps = 5,
                                     .batch_size = 70,
                                     .num_symbols = 7,
                                     .num_classes = 3,
                                     .carry_state = true,
                                     .learning_rate = 0.05,
                                     .windows_per_epoch = WINDOWS,
                                     .num_train_steps = STEPS,
                                     .seed = 3};
}

/* What training goes on from; the caller frees. */
static char *state_of(const struct trainer *trainer)
{
    char *state = memory_new(trainer_state_size(trainer), 1);
    trainer_save(trainer, state);
    return state;
}

static void expect_same_state(struct trainer *trainer, const char *expected, const char *after)
{
    char *state = state_of(trainer);
    if (memcmp(state, expected, trainer_state_size(trainer)) != 0) fail_msg("training goes on elsewhere after %s", after);
    free(state);
}

static void evaluating_moves_no_bit_of_training(void **test)
{
    (void)test;
    for (int c = 0; trainer_cell_name(c / 2) != NULL; c++) {
        const struct trainer_settings settings = settings_of(trainer_cell_name(c / 2));
        struct stream data = {.settings = &settings}, held_out = {.settings = &settings, .kind = 1};
        const struct symbol_source source = source_of(&data, c % 2 > 0), other = source_of(&held_out, c % 2 == 0);
        struct trainer *quiet = trainer_new(&settings), *watched = trainer_new(&settings);
        double before = 0.0;
        for (int step = 1; step <= STEPS; step++) {
            double loss = trainer_evaluate(watched, &other, 3, 1).loss;
            assert_true(isfinite(loss) && loss != before);
            assert_true(loss == trainer_evaluate(watched, &other, 3, 1).loss);
            before = loss;
            assert_true(trainer_step(quiet, &source, 1) == trainer_step(watched, &source, 1));
            char *expected = state_of(quiet);
            expect_same_state(watched, expected, "an evaluation");
            free(expected);
        }
        trainer_free(quiet);
        trainer_free(watched);
    }
}

/* Before the first update, the loss of the first train step is that of its window; over two windows, the state is carried. */
static void an_evaluation_is_the_loss_of_its_windows(void **test)
{
    (void)test;
    struct trainer_settings settings = settings_of("lstm");
    settings.learning_rate = 0.0; /* the weights stay */
    struct stream data = {.settings = &settings};
    const struct symbol_source source = {.context = &data, .window = window};
    struct trainer *trainer = trainer_new(&settings);
    double one = trainer_evaluate(trainer, &source, 1, 1).loss, two = trainer_evaluate(trainer, &source, 2, 1).loss;
    double first = trainer_step(trainer, &source, 1), second = trainer_step(trainer, &source, 1);
    assert_true(one == first);
    assert_true(fabs(two - (first + second) / 2) < 1e-12);
    trainer_free(trainer);
}

/* Nothing is left out of it. */
static void an_evaluation_knows_no_dropout(void **test)
{
    (void)test;
    struct trainer_settings settings = settings_of("lstm"), dropping = settings;
    dropping.dropout = 0.5;
    struct stream data = {.settings = &settings};
    const struct symbol_source source = {.context = &data, .window = window};
    struct trainer *whole = trainer_new(&settings), *trainer = trainer_new(&dropping);
    double loss = trainer_evaluate(whole, &source, 2, 1).loss;
    assert_true(trainer_evaluate(trainer, &source, 2, 1).loss == loss);
    assert_true(trainer_step(trainer, &source, 1) != trainer_step(whole, &source, 1));
    int64_t count;
    float *weights = trainer_weights(trainer, &count);
    memcpy(weights, trainer_weights(whole, &count), (size_t)count * sizeof *weights);
    assert_true(trainer_evaluate(trainer, &source, 2, 1).loss == trainer_evaluate(whole, &source, 2, 1).loss);
    trainer_free(whole);
    trainer_free(trainer);
}

/* The share of class `class` among the targets of the stream's first two windows. */
static double share_of(struct stream *stream, bool sparse, int class)
{
    const struct trainer_settings *settings = stream->settings;
    const struct symbol_source source = source_of(stream, sparse);
    const int count = settings->batch_size * settings->num_steps;
    uint16_t *x = memory_new((size_t)count, sizeof *x), *y = memory_new((size_t)count, sizeof *y);
    int targets = 0, hits = 0;
    for (int w = 0; w < 2; w++) {
        source.window(stream, 0, w, 0, settings->batch_size, settings->batch_size, x, y);
        for (int i = 0; i < count; i++) targets += y[i] != NO_TARGET, hits += y[i] == class;
    }
    free(x), free(y);
    return (double)hits / targets;
}

/* Weights of zero but for the classes' biases: the class of the largest is foretold whatever comes, of equal ones the first. */
static void accuracy_is_the_share_of_targets_that_were_likeliest(void **test)
{
    (void)test;
    static const float biases[][3] = {{0, 0, 0}, {0, 1, 0.5f}, {-1, -2, -0.5f}, {-3, 2, 2}};
    static const int likeliest[] = {0, 1, 2, 1};
    const struct trainer_settings settings = settings_of("rnn");
    struct trainer *trainer = trainer_new(&settings);
    int64_t count;
    float *weights = trainer_weights(trainer, &count);
    for (int sparse = 0; sparse <= 1; sparse++)
        for (int i = 0; i < 4; i++) {
            struct stream data = {.settings = &settings};
            const struct symbol_source source = source_of(&data, sparse > 0);
            memset(weights, 0, (size_t)count * sizeof *weights);
            memcpy(weights + count - 3, biases[i], sizeof biases[i]);
            const double accuracy = trainer_evaluate(trainer, &source, 2, 1).accuracy;
            assert_true(accuracy == share_of(&data, sparse > 0, likeliest[i]));
            assert_true(accuracy > 0.2 && accuracy < 0.5);
        }
    trainer_free(trainer);
}

static void a_step_that_is_given_up_changes_nothing(void **test)
{
    (void)test;
    for (int c = 0; trainer_cell_name(c / 2) != NULL; c++)
        for (int64_t stop_at = 1; stop_at <= 2; stop_at++) { /* while its first, its second group is at work */
            struct trainer_settings settings = settings_of(trainer_cell_name(c / 2));
            atomic_bool stop = false;
            struct stream data = {.settings = &settings, .stop = &stop};
            const struct symbol_source source = source_of(&data, c % 2 > 0);
            settings.stop = &stop;
            struct trainer *trainer = trainer_new(&settings), *quiet = trainer_new(&settings);
            for (int step = 1; step < 3; step++) assert_true(isfinite(trainer_step(trainer, &source, 1)));
            char *expected = state_of(trainer);
            data.stop_at = data.asked + stop_at;
            assert_true(isnan(trainer_step(trainer, &source, 1)));
            assert_int_equal(trainer_steps_done(trainer), 2);
            expect_same_state(trainer, expected, "a step that was given up");
            assert_true(isnan(trainer_evaluate(trainer, &source, 2, 1).loss));
            expect_same_state(trainer, expected, "an evaluation that was given up");
            stop = false; /* no program takes it back, but then the step is done as if nothing had been */
            while (trainer_steps_done(quiet) < 2) trainer_step(quiet, &source, 1);
            assert_true(trainer_step(trainer, &source, 1) == trainer_step(quiet, &source, 1));
            free(expected);
            expected = state_of(quiet);
            expect_same_state(trainer, expected, "a step that was done again");
            free(expected);
            trainer_free(trainer);
            trainer_free(quiet);
        }
}

/* A sequence that starts with every window, and a state that no window carries over, are the same to the bit. */
static void a_start_is_a_state_of_zeros(void **test)
{
    (void)test;
    for (int c = 0; trainer_cell_name(c) != NULL; c++) {
        struct trainer_settings settings = settings_of(trainer_cell_name(c)), fresh = settings;
        fresh.carry_state = false;
        struct stream data = {.settings = &settings};
        const struct symbol_source source = {&data, window, NULL, NULL}, starting = {&data, window, window_starts, NULL};
        struct trainer *reset = trainer_new(&settings), *zeroed = trainer_new(&fresh);
        for (int step = 1; step <= STEPS; step++)
            assert_true(trainer_step(reset, &starting, 1) == trainer_step(zeroed, &source, 1));
        char *expected = state_of(zeroed);
        expect_same_state(reset, expected, "windows that are sequences of their own");
        free(expected);
        trainer_free(reset);
        trainer_free(zeroed);
    }
}

static void nothing_at_all(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x,
                           uint16_t *y)
{
    const struct stream *stream = context;
    window(context, epoch, number, first, count, stride, x, y);
    for (int s = 0; s < count; s++)
        for (int t = 0; t < stream->settings->num_steps; t++) y[t * stride + s] = NO_TARGET;
}

/* Its loss is the mean over those that there are; without any, there is nothing to learn, but the state goes on. */
static void a_step_may_have_few_targets_or_none(void **test)
{
    (void)test;
    struct trainer_settings settings = settings_of("lstm");
    settings.optimizer = "sgd";
    struct stream data = {.settings = &settings};
    const struct symbol_source all = source_of(&data, false), none = {.context = &data, .window = nothing_at_all};
    struct trainer *trainer = trainer_new(&settings), *other = trainer_new(&settings);
    const struct symbol_source few = {.context = &data, .window = sparse_window};
    double loss = trainer_step(trainer, &few, 1);
    assert_true(loss > 0.9 && loss < 1.3); /* about ln 3 */
    assert_true(trainer_target_share(trainer) == 35.0 / (70 * 5));
    assert_true(trainer_step(other, &none, 1) == 0.0 && trainer_target_share(other) == 0.0);
    int64_t count;
    const float *untouched = trainer_weights(other, &count);
    struct trainer *fresh = trainer_new(&settings);
    assert_memory_equal(untouched, trainer_weights(fresh, &count), (size_t)count * sizeof *untouched);
    trainer_free(trainer);
    settings.learning_rate = 0.0;
    trainer = trainer_new(&settings);
    assert_true(trainer_step(trainer, &all, 1) > 0.0 && trainer_target_share(trainer) == 1.0);
    assert_true(trainer_step(trainer, &all, 1) == trainer_step(other, &all, 1)); /* from the state that window 0 left */
    trainer_free(trainer);
    trainer_free(other);
    trainer_free(fresh);
}

static void half_window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x, uint16_t *y)
{
    const struct stream *stream = context;
    window(context, epoch, number, first, count, stride, x, y);
    for (int s = 0; s < count; s++)
        for (int t = 0; t < stream->settings->num_steps; t++)
            if (first + s >= 16) y[t * stride + s] = NO_TARGET;
}

/* What has no target moves the weights as if it were not there. */
static void sequences_without_targets_weigh_nothing(void **test)
{
    (void)test;
    struct trainer_settings small = settings_of("gru"), large;
    small.optimizer = "sgd";
    small.batch_size = 16;
    large = small;
    large.batch_size = 100;
    struct stream data = {.settings = &small};
    const struct symbol_source all = source_of(&data, false), half = {.context = &data, .window = half_window};
    struct trainer *alone = trainer_new(&small), *beside = trainer_new(&large), *untrained = trainer_new(&small);
    for (int step = 1; step <= 3; step++) assert_true(fabs(trainer_step(alone, &all, 1) - trainer_step(beside, &half, 1)) < 1e-6);
    int64_t count;
    const float *a = trainer_weights(alone, &count), *b = trainer_weights(beside, &count),
                *c = trainer_weights(untrained, &count);
    double moved = 0.0, apart = 0.0;
    for (int64_t i = 0; i < count; i++) {
        moved = fmax(moved, fabs((double)a[i] - (double)c[i]));
        apart = fmax(apart, fabs((double)a[i] - (double)b[i]));
    }
    if (!(moved > 1e-3 && apart < 1e-5 * moved)) fail_msg("weights move by %g and are then %g apart", moved, apart);
    trainer_free(alone);
    trainer_free(beside);
    trainer_free(untrained);
}

static void there_may_be_60000_symbols_and_classes(void **test)
{
    (void)test;
    struct trainer_settings settings = settings_of("gru");
    settings.num_symbols = settings.num_classes = 60000;
    settings.learning_rate = 0.0;
    struct stream data = {.settings = &settings};
    const struct symbol_source source = source_of(&data, false);
    struct trainer *trainer = trainer_new(&settings);
    assert_true(fabs(trainer_step(trainer, &source, 1) - log(60000.0)) < 0.01);
    int64_t count;
    trainer_weights(trainer, &count);
    assert_int_equal(count, trainer_num_weights(&settings));
    trainer_free(trainer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(evaluating_moves_no_bit_of_training),
        cmocka_unit_test(an_evaluation_is_the_loss_of_its_windows),
        cmocka_unit_test(an_evaluation_knows_no_dropout),
        cmocka_unit_test(accuracy_is_the_share_of_targets_that_were_likeliest),
        cmocka_unit_test(a_step_that_is_given_up_changes_nothing),
        cmocka_unit_test(a_start_is_a_state_of_zeros),
        cmocka_unit_test(sequences_without_targets_weigh_nothing),
        cmocka_unit_test(a_step_may_have_few_targets_or_none),
        cmocka_unit_test(there_may_be_60000_symbols_and_classes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
