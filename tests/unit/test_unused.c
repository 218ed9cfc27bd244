/* What the chosen task does not use is no part of a setting; and a value that is a text. Two tasks stand in for the program's. */
#include "base/memory.h"
#include "experiment/run.h"
#include "experiment/sweep.h"
#include "experiment/training.h"
#include "results/dimension.h"
#include "runner/runner.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct error error;

static void put(struct hparams *hparams, const char *name, const char *text)
{
    struct hparam_value value;
    if (!hparam_parse(hparam_find(name), text, &value, &error)) fail_msg("%s", error.message);
    hparam_put(hparam_find(name), hparams, &value);
}

static void assert_canonical(const struct hparams *hparams, const char *expected)
{
    char *canonical = run_canonical(hparams);
    assert_string_equal(canonical, expected);
    free(canonical);
}

static void rows_of_each_task_follow_those_of_every_run(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    const char *const own[] = {"lags", "effects", "base_probability", "half_period", "comment"};
    for (int i = 0; i < 5; i++) assert_string_equal(hparam_row(hparam_count() - 5 + i)->name, own[i]);
    for (int i = 0; i < hparam_count(); i++) {
        struct hparam_value value = hparam_get(hparam_row(i), &hparams);
        assert_int_equal(hparam_compare(hparam_row(i), &value, &hparam_row(i)->default_value), 0);
        assert_int_equal(hparam_index(hparam_row(i)), i);
    }
    assert_null(hparam_row(hparam_count()));
}

static void unused_values_change_no_key(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    put(&hparams, "half_period", "7");
    assert_canonical(&hparams, "");
    put(&hparams, "task", "square");
    assert_canonical(&hparams, "task=square\nhalf_period=7\n");
    put(&hparams, "base_probability", "0.25");
    assert_canonical(&hparams, "task=square\nhalf_period=7\n");
    put(&hparams, "task", "lags");
    assert_canonical(&hparams, "base_probability=0.25\n");
}

static struct hparam_value tasks[] = {{.name = "lags"}, {.name = "square"}},
                           periods[] = {{.integer = 2}, {.integer = 3}, {.integer = 5}},
                           probabilities[] = {{.real = 0.25}, {.real = 0.5}}, seeds[] = {{.integer = 0}, {.integer = 1}};

/* Each setting once: no key stands in the sweep twice, and each number of a setting has as many runs as there are seeds. */
static void assert_sweep(struct axis *axes, int num_axes, int64_t runs, int64_t settings, int num_seeds)
{
    struct experiment experiment = {.base = hparams_default(), .num_axes = num_axes, .axes = axes};
    char keys[64][RUN_KEY];
    int counts[64] = {0};
    assert_int_equal(sweep_size(&experiment), runs);
    for (int64_t i = 0; i < runs; i++) {
        int64_t setting;
        struct hparams hparams = sweep_run(&experiment, i, &setting);
        run_key(&hparams, 1, keys[i]);
        for (int64_t j = 0; j < i; j++) assert_string_not_equal(keys[i], keys[j]);
        assert_in_range(setting, 0, settings - 1);
        counts[setting]++;
    }
    for (int64_t i = 0; i < settings; i++) assert_int_equal(counts[i], num_seeds);
    assert_true(sweep_check(&experiment, &error));
}

static void a_sweep_of_two_tasks_has_each_setting_once(void **state)
{
    (void)state;
    struct axis of_task = {.hparam = hparam_find("task"), .count = 2, .values = tasks},
                of_period = {.hparam = hparam_find("half_period"), .count = 3, .values = periods},
                of_probability = {.hparam = hparam_find("base_probability"), .count = 2, .values = probabilities},
                of_seed = {.hparam = hparam_find("seed"), .count = 2, .values = seeds};
    assert_sweep((struct axis[]){of_task, of_period}, 2, 4, 4, 1);
    assert_sweep((struct axis[]){of_seed, of_period, of_task, of_probability}, 4, 10, 5, 2);
    assert_sweep((struct axis[]){of_period, of_seed}, 2, 2, 1, 2); /* lags alone: the period is not used */
    assert_sweep((struct axis[]){of_probability, of_seed}, 2, 4, 2, 2);
}

static void runs_that_do_not_use_it_have_a_place_of_their_own(void **state)
{
    (void)state;
    const struct hparam *period = hparam_find("half_period");
    struct run runs[] = {{.hparams = hparams_default()}, {.hparams = hparams_default()}, {.hparams = hparams_default()}};
    struct results results = {.num_runs = 3, .runs = runs};
    put(&runs[0].hparams, "task", "square");
    put(&runs[2].hparams, "task", "square");
    assert_true(same_in_all_runs(period, &results));
    put(&runs[2].hparams, "half_period", "9");
    assert_false(same_in_all_runs(period, &results));
    assert_true(hparams_compare(period, &runs[0].hparams, &runs[1].hparams) < 0); /* both hold 4, one of them uses it */
    assert_true(hparams_compare(period, &runs[1].hparams, &runs[2].hparams) > 0);
    struct dimension dimension = dimension_new(period, &results);
    static const char *const expected[] = {"4", "9", "unused"};
    static const int places[] = {0, 2, 1};
    assert_int_equal(dimension.count, 3);
    assert_false(dimension_is_ordered(&dimension));
    for (int i = 0; i < 3; i++) {
        char *value = dimension_value(&dimension, i);
        assert_string_equal(value, expected[i]);
        free(value);
        assert_int_equal(dimension_index(&dimension, &runs[i].hparams), places[i]);
    }
    free(dimension.values);
}

static void assert_text(const char *text, const char *value, const char *written)
{
    const struct hparam *comment = hparam_find("comment");
    struct hparam_value read, again;
    char out[HPARAM_TEXT];
    assert_true(hparam_parse(comment, text, &read, &error));
    assert_string_equal(read.text, value);
    assert_string_equal(hparam_format(comment, &read, out), written);
    assert_true(hparam_parse(comment, out, &again, &error));
    assert_string_equal(again.text, value);
    assert_int_equal(hparam_compare(comment, &read, &again), 0);
}

static void texts_come_back_as_they_were(void **state)
{
    (void)state;
    assert_text("data/a b.txt", "data/a b.txt", "data/a b.txt");
    assert_text("\"a, [b] = c\"", "a, [b] = c", "a, [b] = c");
    assert_text("\"\"", "", "");
    assert_text("\" a\"", " a", "\" a\"");
    assert_text("\"\"a\"\"", "\"a\"", "\"\"a\"\"");
    assert_text("日本語.txt", "日本語.txt", "日本語.txt");
}

static void wrong_texts_are_refused(void **state)
{
    (void)state;
    char longest[HPARAM_LONGEST_TEXT + 1];
    struct hparam_value value;
    memset(longest, 'a', sizeof longest);
    longest[HPARAM_LONGEST_TEXT] = '\0';
    assert_false(hparam_parse(hparam_find("comment"), longest, &value, &error));
    longest[HPARAM_LONGEST_TEXT - 1] = '\0';
    assert_true(hparam_parse(hparam_find("comment"), longest, &value, &error));
    assert_false(hparam_parse(hparam_find("comment"), "two\nlines", &value, &error));
    assert_string_equal(error.message, "comment is 'two\\x0alines', expected a text of one line, up to 239 bytes");
    assert_false(hparam_parse(hparam_find("comment"), "\xff", &value, &error));
}

static int failures, ends;

static void note_failure(void *context, const struct run *run, const struct error *reason)
{
    (void)context, (void)run;
    assert_int_equal(ends, 0); /* first why, then the end */
    assert_string_equal(reason->message, "the wave is gone-unit");
    failures++;
}

static void note_end(void *context, const struct run *run)
{
    (void)context;
    assert_int_equal(run->result.status, RUN_FAILED);
    assert_true(isnan(run->result.final_loss) && isnan(run->result.best_loss));
    assert_int_equal(run->result.curve.count, 0);
    ends++;
}

static void a_run_whose_data_is_gone_fails(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    put(&hparams, "task", "square");
    put(&hparams, "comment", "gone-unit");
    assert_true(run_check(&hparams, &error));
    struct run run = run_to_train(&hparams);
    assert_int_equal(run.num_train_steps, 500);
    fclose(fopen("gone-unit", "w"));
    assert_false(run_check(&hparams, &error));
    assert_string_equal(error.message, "the wave is gone-unit");
    assert_true(run_cost(&hparams) == 0.0 && runner_sample(&hparams, 0.1) == 0.0);
    runner_train(&run, 1, 1, &(struct runner_events){.finish = note_end, .fail = note_failure});
    remove("gone-unit");
    assert_true(failures == 1 && ends == 1);
}

int main(void)
{
    const struct CMUnitTest tests_of_unused[] = {
        cmocka_unit_test(a_run_whose_data_is_gone_fails),
        cmocka_unit_test(rows_of_each_task_follow_those_of_every_run),
        cmocka_unit_test(unused_values_change_no_key),
        cmocka_unit_test(a_sweep_of_two_tasks_has_each_setting_once),
        cmocka_unit_test(runs_that_do_not_use_it_have_a_place_of_their_own),
        cmocka_unit_test(texts_come_back_as_they_were),
        cmocka_unit_test(wrong_texts_are_refused),
    };
    return cmocka_run_group_tests(tests_of_unused, NULL, NULL);
}
