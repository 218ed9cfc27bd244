#include "experiment/run.h"
#include "experiment/search.h"
#include "experiment/shard.h"
#include "experiment/sweep.h"
#include "experiment/training.h"

#include "experiment/axis.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static struct error error;

static struct hparam_value value_of(const struct hparam *hparam, double number)
{
    if (hparam->kind == &hparam_integer) return (struct hparam_value){.integer = (int64_t)number};
    return (struct hparam_value){.real = number};
}

/* An axis of the range from..to, or NULL values and the message in `error`. */
static struct axis expand(const char *name, double from, double to, int64_t count, bool log)
{
    struct axis axis = {.hparam = hparam_find(name)};
    struct axis_range range = {.count = count, .log = log};
    range.from = value_of(axis.hparam, from);
    range.to = value_of(axis.hparam, to);
    bool good = axis_expand(&axis, &range, &error);
    assert_true(good == (axis.values != NULL));
    return axis;
}

static void assert_reals(double from, double to, int64_t count, bool log, const double *expected)
{
    struct axis axis = expand("learning_rate", from, to, count, log);
    assert_int_equal(axis.count, count);
    for (int i = 0; i < axis.count; i++) assert_true(axis.values[i].real == expected[i]);
    free(axis.values);
}

static void assert_integers(double from, double to, int64_t count, bool log, const int64_t *expected)
{
    struct axis axis = expand("state_size", from, to, count, log);
    assert_int_equal(axis.count, count);
    for (int i = 0; i < axis.count; i++) assert_int_equal(axis.values[i].integer, expected[i]);
    free(axis.values);
}

/* What lies between is the number a person would write, so that both have one key. */
static void assert_steps(int64_t from, int64_t to, int64_t step, int count, const int64_t *values)
{
    struct axis axis = {.hparam = hparam_find("state_size")};
    const struct axis_range range = {.from.integer = from, .to.integer = to, .step = step};
    assert_true(axis_expand(&axis, &range, &error));
    assert_int_equal(axis.count, count);
    for (int i = 0; i < count; i++) assert_int_equal(axis.values[i].integer, values[i]);
    free(axis.values);
}

static void ranges_have_exact_ends_and_clean_middles(void **state)
{
    (void)state;
    assert_reals(0.1, 0.5, 5, false, (double[]){0.1, 0.2, 0.3, 0.4, 0.5});
    assert_reals(0.5, 0.1, 5, false, (double[]){0.5, 0.4, 0.3, 0.2, 0.1});
    assert_reals(0.001, 1, 4, true, (double[]){0.001, 0.01, 0.1, 1});
    assert_reals(0.01, 1, 5, true, (double[]){0.01, 0.0316227766017, 0.1, 0.316227766017, 1});
    assert_reals(1.0 / 3, 2.0 / 3, 2, false, (double[]){1.0 / 3, 2.0 / 3});
    assert_reals(0.7, 0.7, 1, true, (double[]){0.7});
    assert_integers(4, 64, 5, true, (int64_t[]){4, 8, 16, 32, 64});
    assert_integers(1, 10, 4, false, (int64_t[]){1, 4, 7, 10});
    assert_integers(1, 4, 3, false, (int64_t[]){1, 3, 4});
    assert_steps(4, 20, 8, 3, (int64_t[]){4, 12, 20});
    assert_steps(4, 19, 8, 2, (int64_t[]){4, 12});
    assert_steps(7, 7, 1, 1, (int64_t[]){7});
    struct axis close = expand("num_steps", 1, 10, 10, true); /* rounded: 1, 1, 2, 2, 3, 4, 5, 6, 8, 10 */
    assert_int_equal(close.count, 8);
    for (int i = 0; i < close.count; i++) assert_int_equal(close.values[i].integer, ((int64_t[]){1, 2, 3, 4, 5, 6, 8, 10})[i]);
    free(close.values);
}

static void ranges_of_any_size_stay_finite(void **state)
{
    (void)state;
    struct axis axis = expand("clip_norm", 5e-324, 1e30, 1000, true);
    for (int i = 1; i < axis.count; i++)
        assert_true(isfinite(axis.values[i].real) && axis.values[i].real > axis.values[i - 1].real);
    free(axis.values);
    axis = expand("seed", 0, 9007199254740992.0, 3, false);
    assert_true(axis.values[1].integer == INT64_C(4503599627370496) && axis.values[2].integer == INT64_C(9007199254740992));
    free(axis.values);
}

static void assert_refused(const char *name, double from, double to, int64_t count, bool log, const char *message)
{
    struct axis axis = expand(name, from, to, count, log);
    assert_null(axis.values);
    assert_string_equal(error.message, message);
}

static void wrong_ranges_are_refused(void **state)
{
    (void)state;
    assert_refused("seed", 0, 1, 0, false, "seed: count is 0, expected 2 to 100000");
    assert_refused("seed", 0, 1, 100001, false, "seed: count is 100001, expected 2 to 100000");
    assert_refused("seed", 0, 1, 1, false, "seed: count is 1, expected 2 or more to reach both ends");
    assert_refused("seed", 0, 9, 3, true, "seed: a log scale needs from and to above 0");
    assert_refused("seed", 0, 9, 11, false,
                   "seed: a range of count 11 gives 5 twice after rounding to whole numbers, expected a smaller count");
    assert_refused("learning_rate", 0.1, 0.1, 2, false,
                   "learning_rate: a range of count 2 gives 0.1 twice, expected a smaller count");
}

static void a_repeated_value_is_found(void **state)
{
    (void)state;
    struct hparam_value values[] = {{.integer = 5}, {.integer = 3}, {.integer = 7}, {.integer = 3}, {.integer = 5}};
    struct axis axis = {.hparam = hparam_find("seed"), .count = 5, .values = values};
    assert_int_equal(axis_repeated(&axis), 3);
    axis.count = 3;
    assert_int_equal(axis_repeated(&axis), -1);
}

static struct hparam_value steps[] = {{.integer = 5}, {.integer = 10}},
                           seeds[] = {{.integer = 0}, {.integer = 1}, {.integer = 2}};

static void the_last_axis_turns_fastest(void **state)
{
    (void)state;
    struct axis axes[] = {{.hparam = hparam_find("num_steps"), .count = 2, .values = steps},
                          {.hparam = hparam_find("seed"), .count = 3, .values = seeds}};
    struct experiment experiment = {.base = hparams_default(), .num_axes = 2, .axes = axes};
    experiment.base.state_size = 7;
    assert_int_equal(sweep_size(&experiment), 6);
    for (int64_t i = 0; i < 6; i++) {
        struct hparams hparams = sweep_hparams(&experiment, i);
        assert_int_equal(hparams.num_steps, i < 3 ? 5 : 10);
        assert_int_equal(hparams.seed, i % 3);
        assert_int_equal(hparams.state_size, 7);
    }
    assert_true(sweep_check(&experiment, &error));
}

/* Against what a reader of the file would write down. */
static void variants_multiply_with_other_axes(void **state)
{
    (void)state;
    static const char text[] =
        "state_size = 8; sweep = { num_steps = [5, 10]; model = ( { cell = \"lstm\"; forget_bias = [1.0, 2.0]; }, "
        "{ cell = [\"rnn\", \"gru\"]; num_layers = [1, 2]; state_size = 9; } ); seed = [0, 1, 2]; };";
    static const struct {
        const char *cell;
        int num_layers, state_size;
        double forget_bias;
    } variants[] = {{"lstm", 1, 8, 1}, {"lstm", 1, 8, 2}, {"rnn", 1, 9, 1}, {"rnn", 2, 9, 1}, {"gru", 1, 9, 1}, {"gru", 2, 9, 1}};
    struct experiment experiment;
    assert_true(experiment_read_text("variants", text, &experiment, &error));
    assert_int_equal(sweep_size(&experiment), 36);
    struct sweep_search *search = sweep_search_new(&experiment);
    for (int64_t i = 0; i < 36; i++) {
        int64_t setting;
        const struct hparams hparams = sweep_run(&experiment, i, &setting);
        const int variant = (int)(i / 6); /* they turn slowest, as what chooses does */
        char key[RUN_KEY];
        assert_int_equal(setting, i / 3);
        assert_int_equal(hparams.seed, i % 3);
        assert_int_equal(hparams.num_steps, i % 6 < 3 ? 5 : 10);
        assert_string_equal(hparams.cell, variants[variant].cell);
        assert_int_equal(hparams.num_layers, variants[variant].num_layers);
        assert_int_equal(hparams.state_size, variants[variant].state_size);
        assert_true(hparams.forget_bias == variants[variant].forget_bias);
        run_key(&hparams, 1, key);
        assert_true(sweep_search_has(search, &hparams, key, 1));
    }
    /* each value is one of its axis, but no variant is like that */
    struct hparams mixed = sweep_hparams(&experiment, 0);
    char key[RUN_KEY];
    mixed.num_layers = 2;
    run_key(&mixed, 1, key);
    assert_false(sweep_search_has(search, &mixed, key, 1));
    sweep_search_free(search);
    /* what a variant does not say follows --set, what one says does not */
    assert_true(experiment_set(&experiment, "clip_norm=1", &error));
    assert_false(experiment_set(&experiment, "state_size=5", &error));
    assert_string_equal(error.message, "state_size is set by 'model' of the sweep, expected an edited file");
    experiment_release(&experiment);
}

static void shards_are_the_sweep_and_take_equally_long(void **state)
{
    (void)state;
    static const char *const files[] = {"../experiments/full-sweep.cfg", "../experiments/learning-rate.cfg",
                                        "../experiments/how-far-back.cfg", "../experiments/carry.cfg"};
    for (int f = 0; f < 4; f++) {
        struct experiment experiment;
        assert_true(experiment_read(files[f], &experiment, &error));
        const int64_t size = sweep_size(&experiment);
        for (int count = 1; count <= 7; count++) {
            int *times = calloc((size_t)size, sizeof *times);
            double least = INFINITY, most = 0, longest = 0;
            for (int number = 1; number <= count; number++) {
                int64_t num_runs;
                int64_t *runs = shard_runs(&experiment, &(struct shard){number, count}, &num_runs);
                double cost = 0;
                for (int64_t i = 0; i < num_runs; i++) {
                    const struct hparams hparams = sweep_hparams(&experiment, runs[i]);
                    cost += run_cost(&hparams);
                    longest = fmax(longest, run_cost(&hparams));
                    times[runs[i]]++;
                    assert_true(i == 0 || runs[i] > runs[i - 1]);
                }
                least = fmin(least, cost), most = fmax(most, cost);
                free(runs);
            }
            for (int64_t i = 0; i < size; i++) assert_int_equal(times[i], 1);
            assert_true(most - least <= longest + 0.004 * most);
            if (12 % count == 0) assert_true(most <= 1.2 * least); /* else a dozen of the longest runs cannot be shared out */
            free(times);
        }
        experiment_release(&experiment);
    }
}

static void without_axes_there_is_one_run(void **state)
{
    (void)state;
    struct experiment experiment = {.base = hparams_default()};
    assert_int_equal(sweep_size(&experiment), 1);
    assert_int_equal(sweep_hparams(&experiment, 0).num_steps, 10);
}

static void too_many_runs_are_counted_without_overflow(void **state)
{
    (void)state;
    struct axis axes[] = {{.hparam = hparam_find("num_steps"), .count = 100000, .values = steps},
                          {.hparam = hparam_find("seed"), .count = 100, .values = seeds},
                          {.hparam = hparam_find("epochs"), .count = 100000, .values = seeds},
                          {.hparam = hparam_find("batch_size"), .count = 100000, .values = seeds},
                          {.hparam = hparam_find("num_layers"), .count = 100000, .values = seeds}};
    struct experiment experiment = {.base = hparams_default(), .num_axes = 2, .axes = axes};
    assert_int_equal(sweep_size(&experiment), EXPERIMENT_MAX_RUNS);
    experiment.num_axes = 5;
    assert_int_equal(sweep_size(&experiment), EXPERIMENT_MAX_RUNS + 1);
    assert_false(sweep_check(&experiment, &error));
    assert_string_equal(error.message, "the sweep has 1e+22 runs, expected at most 10000000");
}

static void the_first_run_that_does_not_fit_is_named(void **state)
{
    (void)state;
    struct axis axes[] = {{.hparam = hparam_find("num_steps"), .count = 2, .values = steps},
                          {.hparam = hparam_find("seed"), .count = 3, .values = seeds}};
    struct experiment experiment = {.base = hparams_default(), .num_axes = 2, .axes = axes};
    experiment.base.epoch_length = 1000;
    assert_false(sweep_check(&experiment, &error));
    assert_string_equal(error.message,
                        "run 4 of the sweep (num_steps = 10, seed = 0): epoch_length 1000 cut into batch_size 200 parts leaves "
                        "5 symbols, fewer than one window of num_steps 10");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ranges_have_exact_ends_and_clean_middles),
        cmocka_unit_test(ranges_of_any_size_stay_finite),
        cmocka_unit_test(wrong_ranges_are_refused),
        cmocka_unit_test(a_repeated_value_is_found),
        cmocka_unit_test(the_last_axis_turns_fastest),
        cmocka_unit_test(variants_multiply_with_other_axes),
        cmocka_unit_test(shards_are_the_sweep_and_take_equally_long),
        cmocka_unit_test(without_axes_there_is_one_run),
        cmocka_unit_test(too_many_runs_are_counted_without_overflow),
        cmocka_unit_test(the_first_run_that_does_not_fit_is_named),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
