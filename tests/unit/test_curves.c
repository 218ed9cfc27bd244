/* What the figure "curves" is made of: lines and bands from runs, places from axes, scales, captions. */
#include "figures/gnuplot/band.h"
#include "figures/picture/caption.h"
#include "figures/picture/scale.h"
#include "figures/picture/scheme.h"
#include "figures/picture/style.h"
#include "results/line.h"

#include "sweep_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static const struct line_form plain = {0};

static void a_line_is_the_mean_and_the_spread_of_its_seeds(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "seed", "0", "1", "2");
    FIXTURE_AXIS(&fixture, "state_size", "16", "4");
    fixture_end(&fixture);
    int count;
    struct line *lines = lines_new(&fixture.data.results, &plain, &count);
    assert_int_equal(count, 2);
    assert_int_equal(lines[0].hparams->state_size, 4);
    assert_int_equal(lines[0].num_runs, 3);
    assert_int_equal(lines[0].num_points, 10);
    assert_float_equal(lines[0].points[0].x, 2000, 1e-9); /* the middle of steps 1 and 2 of 2000 symbols each */
    assert_float_equal(lines[0].points[9].x, 38000, 1e-9);
    assert_float_equal(lines[0].symbols_per_point, 4000, 1e-9);
    double share = pow(0.5, 9 / 4.0); /* runs 1, 3 and 5 end towards 0.51, 0.53 and 0.55 */
    assert_float_equal(lines[0].points[9].low, 0.51 + 0.24 * share, 1e-12);
    assert_float_equal(lines[0].points[9].mean, 0.53 + 0.22 * share, 1e-12);
    assert_float_equal(lines[0].points[9].high, 0.55 + 0.20 * share, 1e-12);
    const double mean = lines[0].points[9].mean, raw = lines[0].points[9].raw;
    lines_free(lines, count);
    lines = lines_new(&fixture.data.results, &(struct line_form){.unit = unit_find("bits")}, &count);
    assert_float_equal(lines[0].points[9].mean, mean / log(2), 1e-12);
    assert_float_equal(lines[0].points[9].raw, raw / log(2), 1e-12);
    lines_free(lines, count);
    /* the standard deviation of a sample: of three values in equal distances it is the distance */
    const double distance = 0.02 - 0.02 * share;
    lines = lines_new(&fixture.data.results, &(struct line_form){.spread = LINE_SD}, &count);
    assert_float_equal(lines[0].points[9].low, 0.53 + 0.22 * share - distance, 1e-12);
    assert_float_equal(lines[0].points[9].high, 0.53 + 0.22 * share + distance, 1e-12);
    lines_free(lines, count);
    fixture_release(&fixture);
}

static void diverged_runs_are_counted_and_left_out(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "state_size", "4", "16");
    FIXTURE_AXIS(&fixture, "seed", "0", "1");
    fixture_end(&fixture);
    fixture_diverge(&fixture, 1);
    fixture.runs[2].result.curve.losses[3] = INFINITY; /* whatever its status says */
    fixture_diverge(&fixture, 3);
    int count;
    struct line *lines = lines_new(&fixture.data.results, &plain, &count);
    assert_int_equal(lines[0].num_runs, 1);
    assert_int_equal(lines[0].num_diverged, 1);
    for (int i = 0; i < lines[0].num_points; i++)
        assert_float_equal(lines[0].points[i].mean, fixture.runs[0].result.curve.losses[i], 1e-15);
    assert_int_equal(lines[1].num_points, 0);
    assert_int_equal(lines[1].num_diverged, 2);
    fixture.data.results.num_missing = 5;
    char *footer = caption_footer(&fixture.data, "a remark", false, 0), digest[RUN_KEY];
    runs_digest(fixture.data.results.runs, fixture.data.results.num_runs, digest);
    char *expected =
        memory_format("%s · unroll %s · data %.8s", "made-up · 1 run · 3 diverged, left out · 5 not trained yet · a remark",
                      UNROLL_VERSION, digest);
    assert_string_equal(footer, expected);
    free(footer), free(expected);
    lines_free(lines, count);
    fixture_release(&fixture);
}

static void many_points_are_averaged_by_their_train_steps(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    fixture.experiment.base.epoch_length = 2000 * 2 * 250; /* 250 points */
    fixture_end(&fixture);
    struct curve *curve = &fixture.runs[0].result.curve;
    curve->steps[249] = 499; /* the last block has one train step only */
    for (int i = 0; i < 250; i++) curve->losses[i] = i;
    int count;
    struct line *lines = lines_new(&fixture.data.results, &plain, &count);
    assert_int_equal(lines[0].num_points, 84);
    assert_float_equal(lines[0].points[0].mean, 1, 1e-12);
    assert_float_equal(lines[0].points[82].mean, 247, 1e-12);
    assert_float_equal(lines[0].points[83].mean, 249, 1e-12);
    assert_float_equal(lines[0].points[83].x, 498.5 * 2000, 1e-6);
    assert_float_equal(lines[0].symbols_per_point, 12000, 1e-9);
    lines_free(lines, count);
    curve->losses[248] = 0; /* two points of 2 and 1 steps: not their plain mean */
    curve->count = 249;
    curve->steps[248] = 497;
    lines = lines_new(&fixture.data.results, &plain, &count);
    assert_float_equal(lines[0].points[82].mean, (2 * 246 + 2 * 247 + 0) / 5.0, 1e-12);
    lines_free(lines, count);
    fixture_release(&fixture);
}

static void silent_places_go_to_the_axes_that_vary(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "seed", "0", "1");
    FIXTURE_AXIS(&fixture, "clip_norm", "1");
    FIXTURE_AXIS(&fixture, "learning_rate", "10", "0.1");
    FIXTURE_AXIS(&fixture, "optimizer", "sgd", "adam");
    FIXTURE_AXIS(&fixture, "state_size", "4", "16");
    FIXTURE_AXIS(&fixture, "num_steps", "5", "2");
    fixture_end(&fixture);
    struct figure_spec spec = {.columns = "num_steps"};
    const struct roles roles = {3, 3, {ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS}};
    struct scheme scheme = scheme_new(&spec, &fixture.data, &roles);
    assert_string_equal(scheme.by[ROLE_COLOR].hparam->name, "learning_rate");
    assert_string_equal(scheme.by[ROLE_COLUMNS].hparam->name, "num_steps");
    assert_string_equal(scheme.by[ROLE_ROWS].hparam->name, "optimizer");
    assert_int_equal(scheme.num_others, 1);
    assert_string_equal(scheme.others[0]->name, "state_size");
    char *label = dimension_label(&scheme.by[ROLE_COLOR], 1), *first = dimension_label(&scheme.by[ROLE_COLUMNS], 0);
    assert_string_equal(label, "learning rate 10");
    assert_string_equal(first, "num steps 2");
    assert_int_equal(dimension_index(&scheme.by[ROLE_COLUMNS], &fixture.runs[0].hparams), 1);
    int count;
    struct line *lines = lines_new(&fixture.data.results, &plain, &count);
    char *varying = caption_varying("Cross entropy", &scheme), *fixed = caption_fixed(&fixture.data);
    char *seeds = caption_seeds(&fixture.data, lines, count, LINE_QUARTILES), *resolution = caption_resolution(lines, count);
    assert_string_equal(varying, "Cross entropy by learning rate, num steps and optimizer");
    assert_string_equal(fixed, "task lags · cell rnn · batch size 200 · epoch length 40000 · clip norm 1");
    assert_string_equal(seeds, "median of 2 seeds");
    char *two = caption_spread("band", LINE_QUARTILES, (int[]){2, 0, 2}, 3),
         *some = caption_spread("bar", LINE_SD, (int[]){3, 1}, 2);
    assert_string_equal(two, "band = quartiles over 2 seeds");
    assert_string_equal(some, "bar = ±1 standard deviation over 1 to 3 seeds");
    assert_null(caption_spread("band", LINE_SD, (int[]){1, 0}, 2));
    free(two), free(some);
    assert_string_equal(resolution, "a point is the mean over 800 to 2k symbols");
    free(seeds), free(resolution);
    free(label), free(first), free(varying), free(fixed);
    lines_free(lines, count);
    scheme_release(&scheme);
    fixture_release(&fixture);
}

static void counts_are_short(void **state)
{
    (void)state;
    static const struct {
        double count;
        const char *text;
    } cases[] = {{0, "0"},         {950, "950"},       {999.4, "999"},  {1000, "1k"},    {12500, "12.5k"},
                 {200000, "200k"}, {999999, "1M"},     {1e6, "1M"},     {2.5e9, "2.5G"}, {1e20, "100E"},
                 {1e30, "1e30"},   {9.999e29, "1e30"}, {2e150, "2e150"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[SCALE_LABEL];
        assert_string_equal(scale_count(cases[i].count, text), cases[i].text);
    }
}

/* The scale of one line with these losses. */
static struct scale scale_of(const double *losses, int count, const struct reference_loss *references, int num_references)
{
    struct point points[100] = {{0}};
    struct line line = {.num_runs = 1, .num_points = count, .points = points};
    for (int i = 0; i < count; i++) points[i] = (struct point){i + 1, losses[i], losses[i], losses[i], losses[i]};
    return scale_losses(&line, 1, SCALE_AUTOMATIC, references, num_references);
}

static void the_steep_beginning_does_not_set_the_scale(void **state)
{
    (void)state;
    static const struct reference_loss references[] = {
        {"nothing", 0.66, false}, {"all", 0.45, false}, {"a secret", 0.001, false}};
    double losses[100];
    for (int i = 0; i < 100; i++) losses[i] = i < 3 ? 9 : i < 50 ? 0.6 : 0.5;
    struct scale scale = scale_of(losses, 100, references, 2);
    assert_false(scale.log);
    assert_true(scale.high > 0.66 && scale.high < 0.7);
    assert_true(scale.low < 0.45 && scale.low > 0.4);
    assert_string_equal(scale.ticks[0].label, "0.45");
    assert_float_equal(scale.ticks[0].at, 0.45, 1e-12);
    for (int i = 90; i < 100; i++) losses[i] = 5; /* where one of few lines ends is never cut off */
    scale = scale_of(losses, 100, references, 2);
    assert_true(scale.high > 5);
}

static void far_references_are_left_out(void **state)
{
    (void)state;
    static const struct reference_loss references[] = {{"nothing", 0.66, false}, {"all", 0.45, false}};
    double losses[] = {5.1, 5.2, 5.0};
    struct scale scale = scale_of(losses, 3, references, 2);
    assert_true(scale.low > 4.9);
}

static void losses_over_orders_of_magnitude_take_a_log_scale(void **state)
{
    (void)state;
    double losses[] = {0.7, 0.5, 0.1, 0.001};
    struct scale scale = scale_of(losses, 4, NULL, 0);
    assert_true(scale.log);
    assert_float_equal(scale_share(&scale, scale.low), 0, 1e-12);
    assert_float_equal(scale_share(&scale, sqrt(scale.low * scale.high)), 0.5, 1e-12);
    assert_string_equal(scale.ticks[0].label, "0.001");
    double zero[] = {0.7, 0.1, 0};
    scale = scale_of(zero, 3, NULL, 0);
    assert_true(!scale.log && scale.low == 0 && scale.num_ticks > 2);
    double small[] = {0.7, 0.001, 0};
    scale = scale_of(small, 3, NULL, 0);
    assert_true(scale.log && scale.low > 0);
    assert_string_equal(scale.ticks[0].label, "0");
    double at = scale_share(&scale, 0); /* a place of its own, below all others */
    assert_true(at > 0.01 && at < scale_share(&scale, 0.001) - 0.03);
    assert_float_equal(scale_share(&scale, scale.ticks[0].at), at, 1e-12);
    assert_true(isfinite(log(scale_place(&scale, 0))) && scale_place(&scale, 0.1) == 0.1);
    static const struct reference_loss references[] = {{"nothing", 0.69, false}, {"all", 0, false}};
    scale = scale_of(losses, 4, references, 2);
    assert_true(scale.log && scale.low > 0.0005); /* a reference of zero does not push the losses to the top */
    double same[] = {0.5, 0.5};
    scale = scale_of(same, 2, NULL, 0);
    assert_true(scale.high > scale.low && scale.num_ticks > 2);
}

static void expect_labels(const char *const *labels, const char *const *shown)
{
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    fixture_axis(&fixture, "variant", labels);
    fixture_end(&fixture);
    struct dimension dimension = dimension_new(hparam_find("variant"), &fixture.data.results);
    for (int i = 0; i < dimension.count; i++) {
        char *text = dimension_value(&dimension, i);
        assert_string_equal(text, shown[i]);
        free(text);
    }
    free(dimension.values);
    fixture_release(&fixture);
}

static void long_names_are_shortened_between_characters_to_what_no_other_has(void **state)
{
    (void)state;
    static const char *const alike[] = {"orthogonal, without bias, tuned by hand", "plain",
                                        "orthogonal, with gates, tuned by hand", "orthogonal but not tuned", NULL};
    expect_labels(alike, (const char *const[]){"orthogonal, without bias, tuned by hand", "plain",
                                               "orthogonal, with gates, tuned by hand", "orthogonal… not tuned"});
    expect_labels((const char *const[]){"ÄÖÜäöüß, ÄÖÜäöüß, ÄÖÜäöüß", "Größe ✓ 日本 a..b", NULL},
                  (const char *const[]){"ÄÖÜäöüß, Ä…ß, ÄÖÜäöüß", "Größe ✓ 日本 a..b"});
    expect_labels((const char *const[]){"a123456789b1234567890", "a123456789…1234567890", "a123456789bb1234567890", NULL},
                  (const char *const[]){"a123456789b1234567890", "a123456789…1234567890", "a123456789bb1234567890"});
    expect_labels((const char *const[]){"used", "unused", NULL}, (const char *const[]){"used", "\"unused\""});
}

static struct scale clip_norm_scale(const char *first, enum scale_kind kind)
{
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "clip_norm", first, "0.01", "0.1", "1");
    fixture_end(&fixture);
    struct dimension dimension = dimension_new(hparam_find("clip_norm"), &fixture.data.results);
    struct scale scale = scale_dimension(&dimension, kind, 1000);
    double before = -0.1;
    for (int i = 0; i < 4; i++) {
        double share = scale_share(&scale, scale_position(&dimension, i));
        if (scale.log) assert_true(share > before + 0.1 && share < 1);
        before = share;
    }
    free(dimension.values);
    fixture_release(&fixture);
    return scale;
}

static void zero_among_powers_of_ten_stands_before_them(void **state)
{
    (void)state;
    struct scale scale = clip_norm_scale("0", SCALE_AUTOMATIC);
    assert_true(scale.log);
    assert_string_equal(scale.ticks[0].label, "off");
    assert_string_equal(scale.ticks[1].label, "0.01");
    assert_true(clip_norm_scale("0", SCALE_LOG).log);
    assert_false(clip_norm_scale("0", SCALE_LINEAR).log);
    assert_true(clip_norm_scale("0.001", SCALE_AUTOMATIC).zero == 0);
}

static void numbers_too_small_for_ratios_stand_by_rank(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "learning_rate", "1e-300", "1e-9", "0.1");
    fixture_end(&fixture);
    struct dimension dimension = dimension_new(hparam_find("learning_rate"), &fixture.data.results);
    struct scale scale = scale_dimension(&dimension, SCALE_AUTOMATIC, 1000);
    assert_int_equal(scale.num_ticks, 3);
    double before = 0;
    for (int i = 0; i < 3; i++) {
        double share = scale_share(&scale, scale_position(&dimension, i));
        assert_true(share > before + 0.1 && share < 1);
        before = share;
    }
    free(dimension.values);
    fixture_release(&fixture);
}

static void assert_outline(const struct item points[2], const struct scale *x, const struct scale *y, const char *expected)
{
    char *rows = NULL;
    size_t length;
    FILE *out = open_memstream(&rows, &length);
    band_write(points, 2, x, y, out);
    fclose(out);
    assert_string_equal(rows, expected);
    free(rows);
}

static void bands_go_along_the_edge_where_they_leave_the_panel(void **state)
{
    (void)state;
    const struct scale x = {.low = 0, .high = 10}, y = {.low = 0, .high = 3}, log_x = {.low = 1, .high = 100, .log = true},
                       log_y = {.low = 2, .high = 100, .log = true};
    assert_outline((struct item[]){{.x = 0, .y = 4, .low = 2, .high = 6}, {.x = 10, .y = 1, .low = 0.5, .high = 1.5}}, &x, &y,
                   "0 2\n10 0.5\n10 1.5\n6.6666667 3\n0 3\n");
    assert_outline((struct item[]){{.x = 0, .y = 0, .low = -3, .high = 7}, {.x = 9, .y = 6, .low = 6, .high = 7}}, &x, &y,
                   "0 0\n3 0\n6 3\n9 3\n9 3\n0 3\n");
    assert_outline((struct item[]){{.x = 1, .y = 100, .low = 10, .high = 1000}, {.x = 100, .y = 1, .low = 10, .high = 10}},
                   &log_x, &log_y, "1 10\n100 10\n100 10\n10 100\n1 100\n");
}

static void captions_are_wrapped(void **state)
{
    (void)state;
    static const struct {
        const char *text, *separator, *widest, *lines;
        int count;
    } cases[] = {
        {"one · two · three · four", " · ", "one · two · three", "one · two · three\nfour", 2},
        {"one two three", " ", "three", "one\ntwo\nthree", 3},
        {"one two three", " ", "one two three", "one two three", 1},
        {"", " ", "one", "", 1},
        {"one · two three four · five", " · ", "two three f", "one\ntwo three\nfour · five", 3},
        {"one unsplittable", " ", "unspl", "one\nunspl\nittabl\ne", 4},
        {"学習率と窓", " ", "学習", "学習\n率と\n窓", 3},
        {"wide", " ", "", "w\ni\nd\ne", 4},
        {"שלום עולם LSTM", " ", "שלום עולם ל", "שלום עולם\n\u200fLSTM", 2}, /* stays at the right */
        {"words: שלום", " ", "words: ש", "words:\n\u200eשלום", 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *text = memory_text(cases[i].text);
        assert_int_equal(caption_wrap(&text, cases[i].separator, 10, style_text_width(cases[i].widest, 10)), cases[i].count);
        assert_string_equal(text, cases[i].lines);
        free(text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_line_is_the_mean_and_the_spread_of_its_seeds),
        cmocka_unit_test(diverged_runs_are_counted_and_left_out),
        cmocka_unit_test(many_points_are_averaged_by_their_train_steps),
        cmocka_unit_test(silent_places_go_to_the_axes_that_vary),
        cmocka_unit_test(counts_are_short),
        cmocka_unit_test(the_steep_beginning_does_not_set_the_scale),
        cmocka_unit_test(far_references_are_left_out),
        cmocka_unit_test(losses_over_orders_of_magnitude_take_a_log_scale),
        cmocka_unit_test(zero_among_powers_of_ten_stands_before_them),
        cmocka_unit_test(numbers_too_small_for_ratios_stand_by_rank),
        cmocka_unit_test(bands_go_along_the_edge_where_they_leave_the_panel),
        cmocka_unit_test(captions_are_wrapped),
        cmocka_unit_test(long_names_are_shortened_between_characters_to_what_no_other_has),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
