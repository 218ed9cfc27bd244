/* A large table of symbols, of which a window shows few: training comes to the same bits as with a table of those that ever
 * occur, small enough that all of it is gone over, and the rows of the others stay as they were. */
#include "rnn/touched.h"
#include "rnn/trainer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { SMALL = TOUCHED_LEAST - 1, LARGE = TOUCHED_LEAST + 50, STEPS = 6, UNITS = 9 };

/* Few symbols of SMALL in each window, others in the next. */
static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x, uint16_t *y)
{
    const struct trainer_settings *settings = context;
    (void)epoch;
    for (int s = 0; s < count; s++)
        for (int t = 0; t < settings->num_steps; t++) {
            x[t * stride + s] = (uint16_t)((number * 31 + (first + s) / 10 * 7 + t) % SMALL);
            y[t * stride + s] = (uint16_t)((first + s + t + number) % settings->num_classes);
        }
}

static struct trainer_settings settings_of(const char *cell, const char *optimizer, int num_symbols)
{
    return (struct trainer_settings){.cell = cell,
                                     .loss = "softmax",
                                     .optimizer = optimizer,
                                     .num_layers = 1,
                                     .state_size = UNITS,
                                     .num_steps = 4,
                                     .batch_size = 150, /* three groups, which show different symbols */
                                     .num_symbols = num_symbols,
                                     .num_classes = 3,
                                     .carry_state = true,
                                     .learning_rate = 0.05,
                                     .rmsprop_decay = 0.9,
                                     .windows_per_epoch = STEPS,
                                     .num_train_steps = STEPS};
}

/* Both with the same weights where they have the same, the large one's others being ones. */
static void give_weights(struct trainer *small, struct trainer *large, int64_t table, int64_t more)
{
    int64_t count, large_count;
    const float *from = trainer_weights(small, &count);
    float *to = trainer_weights(large, &large_count);
    assert_int_equal(large_count, count + more);
    memcpy(to, from, (size_t)table * sizeof *to);
    for (int64_t i = 0; i < more; i++) to[table + i] = 1.0f;
    memcpy(to + table + more, from + table, (size_t)(count - table) * sizeof *to);
}

static void expect_same(struct trainer *small, struct trainer *large, int64_t table, int64_t more, bool rests)
{
    int64_t count, large_count;
    const float *a = trainer_weights(small, &count), *b = trainer_weights(large, &large_count);
    assert_memory_equal(a, b, (size_t)table * sizeof *a);
    assert_memory_equal(a + table, b + table + more, (size_t)(count - table) * sizeof *a);
    for (int64_t i = 0; rests && i < more; i++) assert_true(b[table + i] == 1.0f);
}

static void train_both(struct trainer_settings *small_settings, struct trainer_settings *large_settings, int gates)
{
    const int64_t table = (int64_t)SMALL * gates * UNITS, more = (int64_t)(LARGE - SMALL) * gates * UNITS;
    struct trainer *small = trainer_new(small_settings), *large = trainer_new(large_settings);
    const struct symbol_source a = {.context = small_settings, .window = window},
                               b = {.context = large_settings, .window = window};
    give_weights(small, large, table, more);
    for (int i = 0; i < STEPS; i++) {
        const double loss = trainer_step(small, &a, 1);
        assert_true(loss == trainer_step(large, &b, 1));
        expect_same(small, large, table, more, small_settings->weight_decay == 0.0);
    }
    trainer_free(small);
    trainer_free(large);
}

static void rows_that_do_not_occur_cost_no_bit(void **state)
{
    (void)state;
    static const struct {
        const char *cell;
        int gates;
    } cells[] = {{"rnn", 1}, {"lstm", 4}, {"gru", 3}, {"gru_before", 3}};
    for (int c = 0; c < 4; c++)
        for (int o = 0; trainer_optimizer_name(o) != NULL; o++)
            for (int clipped = 0; clipped < 2; clipped++)
                for (int decayed = 0; decayed < 2; decayed++) {
                    struct trainer_settings settings[2];
                    for (int i = 0; i < 2; i++) {
                        settings[i] = settings_of(cells[c].cell, trainer_optimizer_name(o), i == 0 ? SMALL : LARGE);
                        settings[i].clip_norm = clipped ? 0.01 : 0.0;
                        settings[i].clip_value = clipped ? 0.002 : 0.0;
                        settings[i].weight_decay = decayed ? 0.01 : 0.0;
                    }
                    train_both(&settings[0], &settings[1], cells[c].gates);
                }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(rows_that_do_not_occur_cost_no_bit)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
