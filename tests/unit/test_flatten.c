/* The text that an experiment leaves in a database: alone, it is the same experiment. */
#include "experiment/experiment.h"
#include "experiment/flatten.h"
#include "experiment/run.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct error error;

static void assert_same(const struct experiment *a, const struct experiment *b)
{
    char *one = run_canonical(&a->base), *other = run_canonical(&b->base);
    assert_string_equal(one, other);
    free(one), free(other);
    assert_string_equal(a->name, b->name);
    assert_string_equal(a->question, b->question);
    assert_int_equal(a->num_axes, b->num_axes);
    for (int i = 0; i < a->num_axes; i++) {
        assert_ptr_equal(a->axes[i].hparam, b->axes[i].hparam);
        assert_int_equal(a->axes[i].count, b->axes[i].count);
        for (int k = 0; k < a->axes[i].count; k++)
            assert_int_equal(hparam_compare(a->axes[i].hparam, &a->axes[i].values[k], &b->axes[i].values[k]), 0);
    }
    assert_int_equal(a->has_figures, b->has_figures);
    assert_int_equal(a->num_figures, b->num_figures);
    for (int i = 0; i < a->num_figures; i++) {
        assert_string_equal(a->figures[i].kind, b->figures[i].kind);
        assert_string_equal(a->figures[i].where, b->figures[i].where);
    }
}

static void assert_stands_alone(const struct experiment *experiment)
{
    struct experiment alone;
    if (!experiment_read_text("alone", experiment->text, &alone, &error)) fail_msg("%s\n%s", error.message, experiment->text);
    assert_same(experiment, &alone);
    assert_string_equal(alone.text, experiment->text);
    experiment_release(&alone);
}

static void the_text_alone_is_the_same_experiment(void **state)
{
    (void)state;
    glob_t files;
    assert_int_equal(glob("good/*.cfg", 0, NULL, &files), 0);
    assert_int_equal(glob("../experiments/*.cfg", GLOB_APPEND, NULL, &files), 0);
    assert_int_equal(glob("../configs/*.cfg", GLOB_APPEND, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        struct experiment experiment;
        if (!experiment_read(files.gl_pathv[i], &experiment, &error)) fail_msg("%s", error.message);
        assert_stands_alone(&experiment);
        experiment_release(&experiment);
    }
    globfree(&files);
}

static void what_was_set_is_in_the_text(void **state)
{
    (void)state;
    static const char *const sets[] = {"num_steps=7", "seed=[0, 1]",       "optimizer=adam",      "learning_rate=1e-3",
                                       "lags=[2, 5]", "carry_state=false", "effects=[0.25, 0.5]", "num_steps=8"};
    struct experiment experiment;
    for (int pass = 0; pass < 2; pass++) {
        if (!experiment_read(pass == 0 ? "good/override.cfg" : "../experiments/how-far-back.cfg", &experiment, &error))
            fail_msg("%s", error.message);
        for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
            if (experiment_set(&experiment, sets[i], &error)) assert_stands_alone(&experiment);
        assert_int_equal(experiment.base.num_steps, 8);
        assert_null(strstr(experiment.text, "num_steps = 7"));
        experiment_release(&experiment);
    }
}

static void later_settings_give_way_to_none(void **state)
{
    (void)state;
    struct flat flat = {0};
    flat_add(&flat, "seed = 1; sweep = { num_steps = [2, 4]; seed = (0, 1) }; // swept\n");
    flat_add(&flat, "question = \"a; } \\\" b\" /* ; */ \"c\"; num_steps = 3");
    char *text = flat_text(&flat, "# mine\n@include \"x\"\nbatch_size = 20; @include \"y\"\nquestion = \"mine\";\n");
    assert_string_equal(text, "# mine\n// @include \"x\"\nseed = 1;\nsweep = {  seed = (0, 1) };\nnum_steps = 3;\n"
                              "batch_size = 20; // @include \"y\"\nquestion = \"mine\";\n");
    flat_release(&flat);
    free(text);
    text = flat_set("sweep : { seed = [1, 2]; a = { from = 1; } } seed = 5 # five", "seed", "7");
    assert_string_equal(text, "sweep : {  a = { from = 1; } } seed = 7; # five");
    free(text);
    text = flat_set("", "seed", "7");
    assert_string_equal(text, "seed = 7;\n");
    free(text);
}

static void a_text_that_includes_does_not_stand_alone(void **state)
{
    (void)state;
    struct experiment experiment;
    assert_false(experiment_read_text("old", "\n@include \"good/empty.cfg\"\n", &experiment, &error));
    assert_string_equal(error.message,
                        "@old:2: \"good/empty.cfg\" is not in the database, which kept this text before texts were "
                        "whole; run it from its file once");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_text_alone_is_the_same_experiment),
        cmocka_unit_test(what_was_set_is_in_the_text),
        cmocka_unit_test(later_settings_give_way_to_none),
        cmocka_unit_test(a_text_that_includes_does_not_stand_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
