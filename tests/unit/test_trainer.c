/* One train step at a time: evaluating between steps, and giving a step up, move no bit of what training comes to. */
#include "base/memory.h"
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
    for (int c = 0; trainer_cell_name(c) != NULL; c++) {
        const struct trainer_settings settings = settings_of(trainer_cell_name(c));
        struct stream data = {.settings = &settings}, held_out = {.settings = &settings, .kind = 1};
        const struct symbol_source source = {&data, window}, other = {&held_out, window};
        struct trainer *quiet = trainer_new(&settings), *watched = trainer_new(&settings);
        double before = 0.0;
        for (int step = 1; step <= STEPS; step++) {
            double loss = trainer_evaluate(watched, &other, 3, 1);
            assert_true(isfinite(loss) && loss != before);
            assert_true(loss == trainer_evaluate(watched, &other, 3, 1));
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
    const struct symbol_source source = {&data, window};
    struct trainer *trainer = trainer_new(&settings);
    double one = trainer_evaluate(trainer, &source, 1, 1), two = trainer_evaluate(trainer, &source, 2, 1);
    double first = trainer_step(trainer, &source, 1), second = trainer_step(trainer, &source, 1);
    assert_true(one == first);
    assert_true(fabs(two - (first + second) / 2) < 1e-12);
    trainer_free(trainer);
}

static void a_step_that_is_given_up_changes_nothing(void **test)
{
    (void)test;
    for (int c = 0; trainer_cell_name(c) != NULL; c++)
        for (int64_t stop_at = 1; stop_at <= 2; stop_at++) { /* while its first, its second group is at work */
            struct trainer_settings settings = settings_of(trainer_cell_name(c));
            atomic_bool stop = false;
            struct stream data = {.settings = &settings, .stop = &stop};
            const struct symbol_source source = {&data, window};
            settings.stop = &stop;
            struct trainer *trainer = trainer_new(&settings), *quiet = trainer_new(&settings);
            for (int step = 1; step < 3; step++) assert_true(isfinite(trainer_step(trainer, &source, 1)));
            char *expected = state_of(trainer);
            data.stop_at = data.asked + stop_at;
            assert_true(isnan(trainer_step(trainer, &source, 1)));
            assert_int_equal(trainer_steps_done(trainer), 2);
            expect_same_state(trainer, expected, "a step that was given up");
            assert_true(isnan(trainer_evaluate(trainer, &source, 2, 1)));
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(evaluating_moves_no_bit_of_training),
        cmocka_unit_test(an_evaluation_is_the_loss_of_its_windows),
        cmocka_unit_test(a_step_that_is_given_up_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
