#include "experiment/experiment.h"
#include "experiment/sweep.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static struct error error;

static struct experiment read_good(const char *path)
{
    struct experiment experiment;
    if (!experiment_read(path, &experiment, &error)) fail_msg("%s", error.message);
    return experiment;
}

/* "seed: 0 1 2 | state_size: 4 8": the axes with their values. */
static void assert_axes(const struct experiment *experiment, const char *expected)
{
    char text[2048] = "", value[HPARAM_TEXT];
    size_t at = 0;
    for (int i = 0; i < experiment->num_axes; i++) {
        const struct axis *axis = &experiment->axes[i];
        at += (size_t)snprintf(text + at, sizeof text - at, "%s%s:", i ? " | " : "", axis->hparam->name);
        for (int k = 0; k < axis->count; k++)
            at += (size_t)snprintf(text + at, sizeof text - at, " %s", hparam_format(axis->hparam, &axis->values[k], value));
    }
    assert_string_equal(text, expected);
}

static void an_empty_file_is_the_default_setting(void **state)
{
    (void)state;
    struct experiment experiment = read_good("good/empty.cfg");
    assert_string_equal(experiment.name, "empty");
    assert_string_equal(experiment.question, "");
    assert_string_equal(experiment.text, "name = \"empty\";\n");
    assert_string_equal(experiment.path, "good/empty.cfg");
    assert_int_equal(experiment.num_axes, 0);
    assert_false(experiment.has_figures);
    assert_int_equal(experiment.base.num_steps, 10);
    experiment_release(&experiment);
    assert_null(experiment.name);
}

static void every_notation_is_read(void **state)
{
    (void)state;
    struct experiment experiment = read_good("good/notation.cfg");
    assert_true(experiment.base.seed == INT64_C(3000000000));
    assert_true(experiment.base.learning_rate == 1);
    assert_int_equal(experiment.base.epoch_length, 2500000);
    assert_string_equal(experiment.question, "Is \"@include\" // text? Yes: ä");
    assert_axes(&experiment,
                "seed: 0 3000000000 9007199254740992 | learning_rate: 0.1 1 0.001 0.5 | carry_state: true false | cell: rnn | "
                "lags: [3, 8] [8, 3] | effects: [0.5, -1] [0.25, 0.5]");
    assert_int_equal(sweep_size(&experiment), 96);
    assert_int_equal(experiment.num_figures, 1);
    assert_string_equal(experiment.figures[0].kind, "curves");
    assert_string_equal(experiment.figures[0].rows, "seed");
    assert_string_equal(experiment.figures[0].columns, "lags");
    assert_string_equal(experiment.figures[0].color, "cell");
    assert_string_equal(experiment.figures[0].place, "good/notation.cfg:15");
    experiment_release(&experiment);
}

static void whole_numbers_are_read_in_any_notation(void **state)
{
    (void)state;
    struct experiment experiment = read_good("good/exactly-whole.cfg");
    assert_int_equal(experiment.base.epoch_length, 1000000);
    assert_axes(&experiment, "state_size: 4 16 32 | learning_rate: 1 0.1 | seed: 0 2 4");
    const struct hparam *lags = hparam_find("lags"), *effects = hparam_find("effects");
    struct hparam_value value = hparam_get(lags, &experiment.base);
    char text[HPARAM_TEXT];
    assert_string_equal(hparam_format(lags, &value, text), "[3, 8]");
    value = hparam_get(effects, &experiment.base);
    assert_string_equal(hparam_format(effects, &value, text), "[1, -0.25]");
    experiment_release(&experiment);
}

static void ranges_are_spread(void **state)
{
    (void)state;
    struct experiment experiment = read_good("good/ranges.cfg");
    assert_axes(&experiment,
                "num_steps: 2 8 14 20 | state_size: 4 8 16 32 64 | learning_rate: 0.01 0.0316227766017 0.1 0.316227766017 1 | "
                "clip_norm: 0.1 0.2 0.3 0.4 0.5 | seed: 7");
    experiment_release(&experiment);
}

static void a_file_wins_over_what_it_includes(void **state)
{
    (void)state;
    struct experiment experiment = read_good("good/override.cfg");
    assert_string_equal(experiment.name, "override");
    assert_string_equal(experiment.question, "Asked by the include?");
    assert_int_equal(experiment.base.num_steps, 7);
    assert_int_equal(experiment.base.num_layers, 2);
    assert_int_equal(experiment.base.state_size, 32);
    assert_true(experiment.base.learning_rate == 0.3);
    assert_axes(&experiment, "seed: 0 1 2 | batch_size: 100 200"); /* state_size was an axis of the include */
    assert_int_equal(experiment.num_figures, 2);
    assert_string_equal(experiment.figures[1].place, "good/include/seeds.cfg:7");
    experiment_release(&experiment);
}

static void sweep_and_figures_are_replaced_whole(void **state)
{
    (void)state;
    struct experiment experiment = read_good("good/replace.cfg");
    assert_axes(&experiment, "num_steps: 5 10");
    assert_int_equal(experiment.base.num_steps, 3);
    assert_true(experiment.has_figures);
    assert_int_equal(experiment.num_figures, 0);
    experiment_release(&experiment);
}

static void seed_cfg_spells_out_the_defaults(void **state)
{
    (void)state;
    struct experiment experiment = read_good("../configs/defaults.cfg");
    struct hparams defaults = hparams_default();
    for (int i = 0; i < hparam_count(); i++) {
        struct hparam_value said = hparam_get(hparam_row(i), &experiment.base), usual = hparam_get(hparam_row(i), &defaults);
        assert_int_equal(hparam_compare(hparam_row(i), &said, &usual), 0);
        if (hparam_used(hparam_row(i), &defaults) && !hparam_row(i)->label)
            assert_non_null(strstr(experiment.text, hparam_row(i)->name));
    }
    experiment_release(&experiment);
}

static void shipped_experiments_are_right(void **state)
{
    (void)state;
    static const struct {
        const char *path;
        int runs;
    } shipped[] = {{"../experiments/defaults.cfg", 1},
                   {"../experiments/how-far-back.cfg", 36},
                   {"../experiments/learning-rate.cfg", 63},
                   {"../experiments/full-sweep.cfg", 180},
                   {"../experiments/carry.cfg", 36}};
    for (size_t i = 0; i < sizeof shipped / sizeof *shipped; i++) {
        struct experiment experiment = read_good(shipped[i].path);
        assert_int_equal(sweep_size(&experiment), shipped[i].runs);
        assert_true(experiment.question[0] != '\0');
        assert_true(experiment.num_figures > 0);
        experiment_release(&experiment);
    }
}

static void set_replaces_value_and_axis(void **state)
{
    (void)state;
    struct experiment experiment = read_good("../experiments/how-far-back.cfg");
    assert_true(experiment_set(&experiment, "num_steps=3", &error));
    assert_true(experiment_set(&experiment, "learning_rate=0.3", &error));
    assert_axes(&experiment, "state_size: 4 16 64 | seed: 0 1 2");
    assert_int_equal(experiment.base.num_steps, 3);
    assert_true(experiment.base.learning_rate == 0.3);
    experiment_release(&experiment);
}

static void assert_not_set(const char *assignment, const char *message)
{
    struct experiment experiment = read_good("../experiments/how-far-back.cfg");
    assert_false(experiment_set(&experiment, assignment, &error));
    assert_string_equal(error.message, message);
    experiment_release(&experiment);
}

static void wrong_assignments_are_named(void **state)
{
    (void)state;
    assert_not_set("num_steps", "'num_steps' sets nothing, expected NAME=VALUE");
    assert_not_set("=3", "unknown hyperparameter '', expected one of `unroll hparams`");
    assert_not_set("num_step=3", "unknown hyperparameter 'num_step', did you mean 'num_steps'?");
    assert_not_set("num_steps=0", "num_steps is 0, expected 1 to 10000");
    assert_not_set("num_steps=5=6", "num_steps is '5=6', expected a whole number");
    assert_not_set("cell=“gru”", "cell=“gru”: “ (U+201C) is a typographic quote, write \"");
    assert_not_set("learning_rate=−1", "learning_rate=−1: − (U+2212) is a minus sign of typography, write -");
    assert_not_set("Seed=1", "unknown hyperparameter 'Seed', did you mean 'seed'?");
    assert_not_set("epoch_length=1000",
                   "run 19 of the sweep (num_steps = 10, state_size = 4, seed = 0): epoch_length 1000 cut into batch_size "
                   "200 parts leaves 5 symbols, fewer than one window of num_steps 10");
}

/* Reads bytes as a file; returns the message behind "FILE:", or "" if it is right. */
static const char *read_bytes(const char *bytes, size_t length)
{
    char path[] = "/tmp/unroll-test-XXXXXX";
    struct experiment experiment;
    int file = mkstemp(path);
    assert_true(file >= 0 && write(file, bytes, length) == (ssize_t)length);
    close(file);
    bool good = experiment_read(path, &experiment, &error);
    unlink(path);
    if (good) experiment_release(&experiment);
    else assert_memory_equal(error.message, path, strlen(path));
    return good ? "" : error.message + strlen(path) + 1;
}

/* before, then count times middle, then after */
static const char *read_repeated(const char *before, const char *middle, size_t count, const char *after)
{
    size_t start = strlen(before), step = strlen(middle), length = start + count * step + strlen(after);
    char *text = malloc(length + 1);
    memcpy(text, before, start);
    for (size_t i = 0; i < count; i++) memcpy(text + start + i * step, middle, step);
    strcpy(text + start + count * step, after);
    const char *message = read_bytes(text, length);
    free(text);
    return message;
}

static void huge_files_get_a_message(void **state)
{
    (void)state;
    static const char too_large[] = "1: cannot read the file: it is larger than 1 MiB";
    assert_string_equal(read_repeated("question = \"", "0123456789", 1000000, "\";"), too_large);
    assert_string_equal(read_repeated("", "(", 2000000, ""), too_large);
    assert_string_equal(read_repeated("question = \"", "0123456789", 100000, "\";"), "1: the question is longer than 1000 bytes");
    assert_string_equal(read_repeated("question = ", "\"\" ", 300000, ";"), "");
    assert_string_equal(read_repeated("question = \"", "\\", 1000000, "\";"), "1: the question is longer than 1000 bytes");
    assert_string_equal(read_repeated("a = ", "(", 1000000, ""), "1: more than 16 brackets inside each other");
    assert_string_equal(read_repeated("", "\n", 1000000, "}"), "1000001: } closes nothing");
    assert_string_equal(read_repeated("", "@include \"/nothing\"\n", 30000, ""),
                        "1: cannot read include \"/nothing\": No such file or directory");
    assert_string_equal(read_repeated("sweep = { seed = [1", ",1", 100000, "]; };"),
                        "1: seed has 100001 values, expected at most 100000");
    assert_string_equal(read_repeated("lags = [1", ",1", 20000, "];"), "1: lags has 20001 numbers, expected at most 8");
    assert_string_equal(read_repeated("figures = ({}", ",{}", 20000, ");"), "1: 20001 figures, expected at most 100");
}

static void many_names_are_refused(void **state)
{
    (void)state;
    char *text = malloc(1000000);
    size_t at = 0;
    for (int i = 0; i < 60000; i++) at += (size_t)sprintf(text + at, "a%d = 1;\n", i);
    assert_string_equal(read_bytes(text, at), "2001: more than 2000 settings in one file");
    free(text);
}

static void a_long_name_is_cut(void **state)
{
    (void)state;
    const char *message = read_repeated("", "x", 500000, " = 1;");
    assert_true(strlen(message) < 300);
}

static void any_bytes_get_a_message(void **state)
{
    (void)state;
    assert_string_equal(read_bytes("question = \"\xff\xfe\";", 16),
                        "1: the question holds control characters or broken UTF-8: \\xff\\xfe");
    assert_string_equal(read_bytes("\xff\xfe", 2), "1: unexpected character \\xff");
    assert_string_equal(
        read_bytes("name = \"\xc3\xa4\";", 12),
        "1: the experiment's name is 'ä', expected up to 100 letters, digits, '.', '_' and '-', not starting with '.'");
    assert_string_equal(read_bytes("a\x1b[31m = 1;", 10), "1: unexpected character \\x1b");
}

/* Bytes drawn from the grammar, cheaply: nothing may crash, and every message has its place. */
static void random_files_never_crash(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "sweep", "num_steps", "seed",       "lags", "figures",    "kind",    "from", "to", "count", "scale", "name",
        "=",     "=",         "=",          ";",    ";",          ",",       ",",    "{",  "}",     "{",     "}",
        "(",     ")",         "[",          "]",    "\"curves\"", "\"log\"", "\"\\", "\"", "1",     "5",     "-1",
        "0.1",   "1e9",       "9999999999", "0x1F", "true",       "/*",      "*/",   "//", "\n",    "#",     "@include \"bad\"",
        "\x01"};
    uint32_t random = 1;
    char text[512];
    for (int i = 0; i < 20000; i++) {
        size_t at = 0;
        for (int k = 0; k < 24; k++) {
            random = random * 1664525 + 1013904223;
            at += (size_t)sprintf(text + at, "%s ", pieces[(random >> 16) % (sizeof pieces / sizeof *pieces)]);
        }
        const char *message = read_bytes(text, at);
        assert_true(message[0] == '\0' || strtol(message, NULL, 10) >= 1);
        assert_null(strstr(message, "syntax error")); /* libconfig's own words say nothing */
    }
}

static void the_largest_sweep_is_checked(void **state)
{
    (void)state;
    static const char text[] =
        "sweep = { seed = { from = 1; to = 100000; count = 100000; }; learning_rate = { from = 0.1; to = 1; count = 10; }; };";
    assert_string_equal(read_bytes(text, sizeof text - 1), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_file_is_the_default_setting),
        cmocka_unit_test(every_notation_is_read),
        cmocka_unit_test(whole_numbers_are_read_in_any_notation),
        cmocka_unit_test(ranges_are_spread),
        cmocka_unit_test(a_file_wins_over_what_it_includes),
        cmocka_unit_test(sweep_and_figures_are_replaced_whole),
        cmocka_unit_test(seed_cfg_spells_out_the_defaults),
        cmocka_unit_test(shipped_experiments_are_right),
        cmocka_unit_test(set_replaces_value_and_axis),
        cmocka_unit_test(wrong_assignments_are_named),
        cmocka_unit_test(huge_files_get_a_message),
        cmocka_unit_test(many_names_are_refused),
        cmocka_unit_test(a_long_name_is_cut),
        cmocka_unit_test(any_bytes_get_a_message),
        cmocka_unit_test(random_files_never_crash),
        cmocka_unit_test(the_largest_sweep_is_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
