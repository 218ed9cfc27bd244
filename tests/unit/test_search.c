/* Finding runs in a sweep, and the kinds of runs that it has. */
#include "experiment/search.h"
#include "experiment/training.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static struct error error;

static struct experiment read_sweep(void)
{
    static const char text[] = "name = \"s\"; epoch_length = 40000;\n"
                               "sweep = { cell = [\"lstm\", \"rnn\"]; forget_bias = [1.0, 0.0]; state_size = [16, 4];\n"
                               "          learning_rate = (0.3, 0.03, 0.1); seed = [5, 1, 3]; };\n";
    struct experiment experiment;
    if (!experiment_read_text("s", text, &experiment, &error)) fail_msg("%s", error.message);
    return experiment;
}

static bool has(const struct sweep_search *search, const struct hparams *hparams)
{
    char key[RUN_KEY];
    run_key(hparams, 1, key);
    return sweep_search_has(search, hparams, key, 1);
}

static void every_run_of_a_sweep_is_found_and_no_other(void **state)
{
    (void)state;
    struct experiment experiment = read_sweep();
    struct sweep_search *search = sweep_search_new(&experiment);
    const int64_t size = sweep_size(&experiment);
    assert_int_equal(size, 3 * 2 * 3 * 3);
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(&experiment, i);
        struct hparams seed = hparams, units = hparams, steps = hparams, unused = hparams;
        seed.seed = 2, units.state_size = 8, steps.num_steps = 11, unused.decay = 0.5;
        assert_true(has(search, &hparams));
        assert_true(has(search, &unused));
        assert_false(has(search, &seed) || has(search, &units) || has(search, &steps));
        assert_false(sweep_search_has(search, &hparams, "00112233445566778899aabbccddeeff", 1));
    }
    sweep_search_free(search);
    experiment_release(&experiment);
}

static void kinds_stand_for_all_runs_and_what_they_take(void **state)
{
    (void)state;
    struct experiment experiment = read_sweep(), kinds = sweep_kinds(&experiment);
    double all = 0.0, of_kinds = 0.0;
    int64_t runs = 0;
    for (int64_t i = 0; i < sweep_size(&experiment); i++) {
        const struct hparams hparams = sweep_hparams(&experiment, i);
        all += run_cost(&hparams);
    }
    assert_int_equal(sweep_size(&kinds), 2 * 2);
    for (int64_t i = 0; i < sweep_size(&kinds); i++) {
        const struct hparams hparams = sweep_hparams(&kinds, i);
        const int64_t alike = sweep_alike(&experiment, &hparams);
        runs += alike;
        of_kinds += run_cost(&hparams) * (double)alike;
    }
    assert_int_equal(runs, sweep_size(&experiment));
    assert_true(of_kinds == all); /* whole numbers */
    free(kinds.axes);
    experiment_release(&experiment);
}

/* A row that says so wrongly would let through what cannot be trained. */
static void what_is_free_changes_nothing_of_what_a_run_takes(void **state)
{
    (void)state;
    const struct hparam *hparam;
    int rows = 0;
    for (int i = 0; (hparam = hparam_row(i)) != NULL; i++) {
        if (!hparam->free) continue;
        const double bounds[] = {hparam->min, hparam->max};
        rows++;
        for (int end = 0; end < 2; end++) {
            struct hparams plain = hparams_default();
            plain.cell = "lstm", plain.optimizer = "rmsprop", plain.schedule = "exponential";
            struct hparams other = plain;
            struct hparam_value value = {0};
            if (hparam->label) snprintf(value.text, sizeof value.text, "called so");
            else if (hparam->kind == &hparam_integer) value.integer = (int64_t)bounds[end];
            else value.real = bounds[end];
            hparam_put(hparam, &other, &value);
            assert_true(run_check(&other, &error));
            assert_true(run_cost(&other) == run_cost(&plain));
            assert_true(run_memory(&other) == run_memory(&plain));
        }
    }
    assert_int_equal(rows, 16);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_run_of_a_sweep_is_found_and_no_other),
                                       cmocka_unit_test(kinds_stand_for_all_runs_and_what_they_take),
                                       cmocka_unit_test(what_is_free_changes_nothing_of_what_a_run_takes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
