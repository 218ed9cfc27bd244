/* Every kind of figure: its script to the letter, for plain data and for edges; its options. What it looks like: test_picture.c.
 */
#include "figures/figure.h"
#include "figures/picture/scale.h"
#include "figures/picture/style.h"
#include "results/line.h"

#include "edges.h"
#include "expected.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void scripts_are_as_expected(void **state)
{
    (void)state;
    for (int i = 0; figure_kind(i) != NULL; i++)
        for (int j = 0; edge_at(j) != NULL; j++) {
            struct figure_spec spec = {0};
            struct sweep_fixture fixture;
            if (!edge_at(j)->kept) continue;
            char *name = memory_format("%s-%s.gp", figure_kind(i)->name, edge_at(j)->name);
            snprintf(spec.kind, sizeof spec.kind, "%s", figure_kind(i)->name);
            edge_at(j)->begin(&fixture);
            assert_script(&spec, &fixture.data, "figure.svg", name);
            fixture_release(&fixture);
            free(name);
        }
}

static void options_reach_the_figure(void **state)
{
    (void)state;
    static const struct {
        struct figure_spec spec;
        const char *part; /* of the script */
    } cases[] = {
        {{.kind = "curves", .x = "steps"}, "train steps"},
        {{.kind = "curves", .x = "seconds", .x_scale = "log"}, "set logscale x"},
        {{.kind = "curves", .y_scale = "log"}, "set logscale y"},
        {{.kind = "curves", .spread = "quartiles"}, "band = quartiles over 1 to 2 seeds"},
        {{.kind = "curves", .spread = "sd"}, "band = ±1 standard deviation over 1 to 2 seeds"},
        {{.kind = "curves", .smoothing = 0.5}, "smoothed (0.5), unsmoothed faint"},
        {{.kind = "heatmap", .x = "state_size", .y = "learning_rate", .metric = "best_loss"},
         "Best loss by state size and learning rate"},
        {{.kind = "slice", .x = "state_size"}, "'state size' at screen"},
        {{.kind = "frontier", .x = "weights"}, "number of weights"},
        {{.kind = "seeds", .color = "state_size"}, "best first"},
    };
    struct sweep_fixture fixture;
    edge_find("plain")->begin(&fixture);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error;
        assert_true(figure_check(&cases[i].spec, &error));
        char *script = script_of(&cases[i].spec, &fixture.data, "figure.svg");
        if (strstr(script, cases[i].part) == NULL) fail_msg("the script %d lacks '%s'", (int)i, cases[i].part);
        free(script);
    }
    fixture_release(&fixture);
}

static void wrong_options_are_named(void **state)
{
    (void)state;
    static const struct {
        struct figure_spec spec;
        const char *message;
    } cases[] = {
        {{.kind = "curves", .x = "stepps", .place = "a.cfg:7"},
         "a.cfg:7: x is 'stepps', expected symbols, steps or seconds, did you mean 'steps'?"},
        {{.kind = "heatmap", .x = "state_siz"}, "x is 'state_siz', expected a hyperparameter, did you mean 'state_size'?"},
        {{.kind = "heatmap", .x = "cell", .y = "cell"}, "y and x are both 'cell', expected two hyperparameters"},
        {{.kind = "slice", .metric = "finalloss"},
         "metric is 'finalloss', expected final_loss, best_loss, mean_loss, min_loss, last_loss, loss@STEP, held_out_loss, "
         "best_held_out_loss, held_out_error, argmin_loss, "
         "steps_to LOSS, "
         "symbols_to LOSS, seconds_to LOSS, sequences_to_solve, unsolved or "
         "diverged, "
         "did you mean 'final_loss'?"},
        {{.kind = "curves", .spread = "minmax"},
         "spread is 'minmax', expected min-max, quartiles or sd, did you mean 'min-max'?"},
        {{.kind = "curves", .y_scale = "loog"}, "y_scale is 'loog', expected linear or log, did you mean 'log'?"},
        {{.kind = "seeds", .rows = "cell", .place = "a.cfg:7"},
         "a.cfg:7: the figure 'seeds' has no option 'rows', expected color, metric or where"},
        {{.kind = "overview", .smoothing = 0.5, .has_smoothing = true},
         "the figure 'overview' has no option 'smoothing', expected metric or where"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error;
        assert_false(figure_check(&cases[i].spec, &error));
        assert_string_equal(error.message, cases[i].message);
    }
}

static void smoothing_does_not_lean_to_the_start(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    int count;
    edge_find("one")->begin(&fixture);
    struct curve *curve = &fixture.runs[0].result.curve; /* 10 points */
    for (int i = 0; i < curve->count; i++) curve->losses[i] = i == 0 ? 9 : 1;
    struct line *lines =
        lines_new(&fixture.data.results, &(struct line_form){.smoothing = pow(0.5, 0.1)}, &count); /* 0.5 a point */
    assert_float_equal(lines[0].points[0].mean, 9, 1e-12);
    assert_float_equal(lines[0].points[1].mean, (0.5 * 9 + 1) / 1.5, 1e-12);
    assert_float_equal(lines[0].points[1].raw, 1, 1e-12);
    for (int i = 0; i < curve->count; i++) curve->losses[i] = 3;
    lines_free(lines, count);
    lines = lines_new(&fixture.data.results, &(struct line_form){.smoothing = 0.99}, &count);
    for (int i = 0; i < lines[0].num_points; i++) assert_float_equal(lines[0].points[i].mean, 3, 1e-12);
    lines_free(lines, count);
    for (int i = 0; i < curve->count; i++)
        curve->losses[i] = i == 0 ? 8 : 1; /* in logarithms (0.5 log 8 + log 1) / 1.5 = log 2 */
    lines = lines_new(&fixture.data.results, &(struct line_form){.smoothing = pow(0.5, 0.1), .log = true}, &count);
    assert_float_equal(lines[0].points[0].mean, 8, 1e-12);
    assert_float_equal(lines[0].points[1].mean, 2, 1e-12);
    assert_float_equal(lines[0].points[1].raw, 1, 1e-12);
    lines_free(lines, count);
    fixture_release(&fixture);
}

static void far_values_do_not_set_the_range(void **state)
{
    (void)state;
    double values[] = {0.5, 0.51, 0.52, 0.53, 0.54, 0.55, 0.56, 0.57, 0.58, 0.59, 0.6, 5};
    assert_true(scale_values(values, 12, SCALE_AUTOMATIC, NULL, 0).high < 0.65);
    assert_true(scale_values(values, 12, SCALE_LOG, NULL, 0).high > 5); /* not ten times the others */
    values[11] = 0.649;                                                 /* almost half of 0.5 to 0.6 further on */
    assert_true(scale_values(values, 12, SCALE_AUTOMATIC, NULL, 0).high > 0.649);
    values[11] = 0.651;
    assert_true(scale_values(values, 12, SCALE_AUTOMATIC, NULL, 0).high < 0.649);
    values[11] = 50;
    assert_true(scale_values(values, 12, SCALE_LOG, NULL, 0).high < 0.65);
    assert_false(scale_values(values, 12, SCALE_AUTOMATIC, NULL, 0).log);         /* for one value */
    assert_true(scale_values(values + 9, 3, SCALE_AUTOMATIC, NULL, 0).high > 50); /* few are all shown, here by ratio */
    assert_true(scale_values(values + 9, 3, SCALE_AUTOMATIC, NULL, 0).log);
}

/* The setting of ten that ends far above the others is marked over its panel, without a band. */
static void lines_above_the_range_are_marked(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "learning_rate", "0.01", "0.03", "0.1", "0.3", "1");
    FIXTURE_AXIS(&fixture, "state_size", "4", "8", "16", "64");
    FIXTURE_AXIS(&fixture, "seed", "0", "1");
    fixture_end(&fixture);
    for (int run = 38; run < 40; run++)
        for (int i = 0; i < fixture.runs[run].result.curve.count; i++) fixture.runs[run].result.curve.losses[i] += 5;
    assert_script(&(struct figure_spec){.kind = "curves"}, &fixture.data, "figure.svg", "curves-above.gp");
    fixture_release(&fixture);
}

/* The key marks values whose runs all diverged. */
static void what_diverged_is_said(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "optimizer", "sgd", "adam");
    FIXTURE_AXIS(&fixture, "state_size", "4", "16");
    fixture_end(&fixture);
    fixture_diverge(&fixture, 2);
    fixture_diverge(&fixture, 3);
    char *script = script_of(&(struct figure_spec){.kind = "curves", .color = "optimizer"}, &fixture.data, "figure.svg");
    assert_non_null(strstr(script, "'adam ×'"));
    assert_null(strstr(script, "'sgd ×'"));
    free(script);
    fixture_release(&fixture);
}

/* Four axes: colours, columns, rows and dashes; a fifth and seeds would be lines of their own. */
static void a_fourth_axis_is_told_by_dashes(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    struct error error;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "num_steps", "1", "2", "4", "5", "10");
    FIXTURE_AXIS(&fixture, "state_size", "4", "16");
    FIXTURE_AXIS(&fixture, "learning_rate", "0.1", "1");
    FIXTURE_AXIS(&fixture, "cell", "rnn", "gru", "lstm");
    fixture_end(&fixture);
    assert_script(&(struct figure_spec){.kind = "curves"}, &fixture.data, "figure.svg", "curves-dash.gp");
    char *asked =
        script_of(&(struct figure_spec){.kind = "curves", .color = "cell", .dash = "state_size"}, &fixture.data, "figure.svg");
    assert_non_null(strstr(asked, "dt (15,9) lc rgb '#0072b2'"));
    assert_null(strstr(asked, "dt (4,7)")); /* colours of names have no dashes of their own then */
    FILE *out = fopen("/dev/null", "w");
    assert_false(figure_script(&(struct figure_spec){.kind = "curves", .dash = "num_steps", .place = "a.cfg:7"}, &fixture.data,
                               "a.svg", out, &error));
    assert_string_equal(error.message,
                        "a.cfg:7: dash is 'num_steps', which has 5 values, expected at most 4; take it for `color`");
    fclose(out);
    free(asked);
    fixture_release(&fixture);
}

/* No colour of paper is left in a figure on dark. */
static void dark_has_its_own_colours(void **state)
{
    (void)state;
    static const char *const of_paper[] = {"'#ffffff'", "'#222222'", "'#666666'", "'#aaaaaa'", "'#ebebeb'", "'#033661'"};
    for (int kind = 0; figure_kind(kind) != NULL; kind++) {
        struct sweep_fixture fixture;
        fixture_begin(&fixture);
        FIXTURE_AXIS(&fixture, "learning_rate", "0.01", "0.1", "1");
        FIXTURE_AXIS(&fixture, "state_size", "4", "16");
        FIXTURE_AXIS(&fixture, "seed", "0", "1");
        fixture_end(&fixture);
        fixture_diverge(&fixture, 3);
        fixture.data.style = style_find("dark");
        struct figure_spec spec = {0};
        snprintf(spec.kind, sizeof spec.kind, "%s", figure_kind(kind)->name);
        char *script = script_of(&spec, &fixture.data, "figure.png");
        assert_non_null(strstr(script, "background rgb '#171717'"));
        for (size_t i = 0; i < sizeof of_paper / sizeof *of_paper; i++) assert_null(strstr(script, of_paper[i]));
        free(script);
        fixture_release(&fixture);
    }
}

/* Names of many joined settings would lie far from their dots: numbers stand there, a list beside the panel. Few are named. */
static void names_without_room_are_numbered(void **state)
{
    (void)state;
    struct sweep_fixture many, few;
    edge_find("many")->begin(&many);
    edge_find("axes")->begin(&few);
    char *script = script_of(&(struct figure_spec){.kind = "frontier"}, &many.data, "figure.svg");
    assert_non_null(strstr(script, "set label '1  20, 96'"));
    assert_null(strstr(script, "set label '20, 96'"));
    free(script);
    script = script_of(&(struct figure_spec){.kind = "frontier"}, &few.data, "figure.svg");
    assert_null(strstr(script, "set label '1  "));
    free(script);
    fixture_release(&many), fixture_release(&few);
}

/* Ticks, keys and titles give four digits of a long number, but all where another would look the same. */
static void long_numbers_are_rounded_where_that_tells_them_apart(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "learning_rate", "0.0316227766017", "0.0562341325190", "0.0562341399999", "0.12345", "0.99999999");
    FIXTURE_AXIS(&fixture, "optimizer", "sgd", "adam");
    fixture_end(&fixture);
    const struct figure_spec specs[] = {{.kind = "heatmap", .y = "learning_rate"},
                                        {.kind = "slice", .x = "optimizer", .color = "learning_rate"},
                                        {.kind = "curves", .rows = "learning_rate"}};
    for (size_t i = 0; i < sizeof specs / sizeof *specs; i++) {
        char *script = script_of(&specs[i], &fixture.data, "figure.svg");
        assert_non_null(strstr(script, "0.03162'"));
        assert_null(strstr(script, "0.0316227766017'"));
        assert_non_null(strstr(script, "0.056234132519'"));
        assert_non_null(strstr(script, "0.0562341399999'"));
        assert_non_null(strstr(script, "0.12345'"));
        assert_non_null(strstr(script, "0.99999999'"));
        free(script);
    }
    fixture_release(&fixture);
}

/* The upper end of the first y range after the text, in the script. */
__attribute__((noinline)) static double high_after(const char *script, const char *text)
{
    const char *at = strstr(script, text);
    assert_non_null(at);
    at = strstr(at, "set yrange [");
    assert_non_null(at);
    return strtod(strchr(at, ':') + 1, NULL);
}

/* Of 900 settings one is far off: cells and facets show the others as if it were not there, and say that it is. */
static void one_bad_value_of_hundreds_does_not_set_the_range(void **state)
{
    (void)state;
    static const double bad[] = {5, 1e6, 1e300};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct sweep_fixture fixture;
        edge_find("thirty-twice")->begin(&fixture);
        assert_int_equal(fixture.data.results.num_runs, 900);
        struct run_result *result = &fixture.runs[450].result;
        for (int j = 0; j < result->curve.count; j++) result->curve.losses[j] = bad[i];
        result->final_loss = result->best_loss = bad[i];
        char *cells = script_of(&(struct figure_spec){.kind = "heatmap"}, &fixture.data, "figure.svg");
        assert_non_null(strstr(cells, "'0.672 and more' at screen"));
        char *facets = script_of(&(struct figure_spec){.kind = "curves", .columns = "batch_size"}, &fixture.data, "figure.svg");
        assert_true(high_after(facets, "set margins") < 1);
        assert_non_null(strstr(facets, "1 ends above the range"));
        assert_non_null(strstr(facets, "'▲'"));
        free(cells), free(facets);
        fixture_release(&fixture);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dark_has_its_own_colours),
        cmocka_unit_test(scripts_are_as_expected),
        cmocka_unit_test(options_reach_the_figure),
        cmocka_unit_test(wrong_options_are_named),
        cmocka_unit_test(smoothing_does_not_lean_to_the_start),
        cmocka_unit_test(far_values_do_not_set_the_range),
        cmocka_unit_test(one_bad_value_of_hundreds_does_not_set_the_range),
        cmocka_unit_test(lines_above_the_range_are_marked),
        cmocka_unit_test(a_fourth_axis_is_told_by_dashes),
        cmocka_unit_test(what_diverged_is_said),
        cmocka_unit_test(names_without_room_are_numbered),
        cmocka_unit_test(long_numbers_are_rounded_where_that_tells_them_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
