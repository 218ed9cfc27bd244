/* Metrics: what they are for a run and a group, who does not have them, and how they are asked for. */
#include "results/group.h"
#include "results/metric.h"
#include "results/resolution.h"

#include "expected.h"
#include "figures/picture/scale.h"
#include "sweep_fixture.h"
#include "temporary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Two settings with two seeds, 10 points of 2 steps each, the last of 1; the losses of run i fall by halves from 8, 4, 2, 1. */
static void begin(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "learning_rate", "0.1", "1");
    FIXTURE_AXIS(fixture, "seed", "0", "1");
    fixture_end(fixture);
    for (int i = 0; i < 4; i++) {
        struct curve *curve = &fixture->runs[i].result.curve;
        for (int j = 0; j < curve->count; j++) curve->losses[j] = (8 >> i) * pow(0.5, j);
        curve->count = 4;
        curve->steps[3] = 7;
        fixture->runs[i].result.best_loss = curve->losses[3];
    }
}

static double of(const char *text, const struct run *run)
{
    struct metric *metric = metric_new(text, unit_find(""));
    assert_non_null(metric);
    double value = metric->of(metric, run);
    free(metric);
    return value;
}

static void runs_are_measured_by_their_curves(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    begin(&fixture);
    struct run *run = &fixture.runs[0]; /* 8, 4, 2, 1 after 2, 4, 6, 7 steps */
    assert_float_equal(of("mean_loss", run), (2 * 8 + 2 * 4 + 2 * 2 + 1) / 7.0, 1e-12);
    assert_float_equal(of("steps_to 4", run), 4, 0);
    assert_float_equal(of("steps_to 3.9", run), 6, 0);
    assert_true(isnan(of("steps_to 0.9", run)));
    assert_float_equal(of("symbols_to 4", run), 4.0 * (double)(run->hparams.batch_size * run->hparams.num_steps), 0);
    assert_float_equal(of("min loss", run), 1, 0);
    assert_float_equal(of("last_loss", run), 1, 0);
    assert_float_equal(of("argmin loss", run), 7, 0);
    assert_float_equal(of("loss@4", run), 4, 0);
    assert_float_equal(of("loss@5", run), 2, 0);
    assert_true(isnan(of("loss@8", run)));
    run->result.curve.losses[2] = 0.5;
    assert_float_equal(of("min_loss", run), 0.5, 0);
    assert_float_equal(of("argmin_loss", run), 6, 0);
    run->result.curve.losses[2] = 2;
    run->result.train_seconds = 14;
    assert_float_equal(of("seconds_to 4", run), 8, 1e-12);
    assert_float_equal(of("", run), run->result.final_loss, 0);
    run->result.held_out.accuracy = 0.75;
    assert_float_equal(of("held_out_error", run), 0.25, 0);
    run->result.held_out.accuracy = NAN;
    assert_true(isnan(of("held_out_error", run)));
    assert_true(isnan(of("sequences_to_solve", run)));
    assert_float_equal(of("unsolved", run), 1, 0);
    run->result.held_out.solved_at = 400;
    assert_float_equal(of("sequences to solve", run), 400, 0);
    assert_float_equal(of("unsolved", run), 0, 0);
    fixture_release(&fixture);
}

static void runs_without_the_metric_are_counted_apart(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    begin(&fixture);
    fixture_diverge(&fixture, 3);
    struct metric *metric = metric_new("steps_to 0.5", unit_find("")), *share = metric_new("diverged", unit_find(""));
    struct groups groups = groups_new(&fixture.data.results, metric, NULL, 0); /* runs end at 1, 0.5, 0.25 and nowhere */
    assert_int_equal(groups.count, 2);
    assert_int_equal(groups.groups[0].num_runs, 1);
    assert_int_equal(groups.groups[0].num_diverged, 1);
    assert_int_equal(groups.groups[1].num_runs, 1);
    assert_float_equal(group_middle(&groups.groups[1], metric), 6, 0);
    groups_release(&groups);
    groups = groups_new(&fixture.data.results, share, NULL, 0);
    assert_int_equal(groups.groups[1].num_runs, 2);
    assert_float_equal(group_middle(&groups.groups[0], share), 0, 0);
    assert_float_equal(group_middle(&groups.groups[1], share), 0.5, 0);
    groups_release(&groups);
    char *script = script_of(&(struct figure_spec){.kind = "slice", .metric = "steps_to 0.5"}, &fixture.data, "a.svg");
    assert_non_null(strstr(script, "made-up · 2 runs · 1 diverged, left out · 1 never at a loss of 0.5, left out"));
    assert_non_null(strstr(script, "'train steps to 0.5 nats'"));
    assert_null(strstr(script, "knowing")); /* losses are no train steps */
    free(script);
    script = script_of(&(struct figure_spec){.kind = "heatmap", .metric = "diverged"}, &fixture.data, "a.svg");
    assert_non_null(strstr(script, "made-up · 4 runs · 1 diverged · unroll"));
    free(script);
    script = script_of(&(struct figure_spec){.kind = "seeds", .metric = "steps_to 0.1"}, &fixture.data, "a.svg");
    assert_non_null(strstr(script, "None of 4 runs reaches a loss of 0.1 nats"));
    assert_non_null(strstr(script, "made-up · 1 diverged, left out · 3 never at a loss of 0.1, left out"));
    assert_non_null(strstr(script, "diverged at train step 7, 1 never at 0.1, best 0.2500"));
    free(script);
    script = script_of(&(struct figure_spec){.kind = "slice", .metric = "sequences_to_solve"}, &fixture.data, "a.svg");
    assert_non_null(strstr(script, "None of 4 runs solves its task"));
    assert_non_null(strstr(script, "1 never solved, best 0.2500"));
    free(script);
    fixture.runs[0].result.held_out.solved_at = 400;
    script = script_of(&(struct figure_spec){.kind = "slice", .metric = "sequences_to_solve"}, &fixture.data, "a.svg");
    assert_non_null(strstr(script, "1 of 2 seeds solved in 1 setting, 0 of 2 in 1"));
    free(script);
    fixture.runs[1].result.held_out.solved_at = 200;
    script = script_of(&(struct figure_spec){.kind = "slice", .metric = "sequences_to_solve"}, &fixture.data, "a.svg");
    assert_non_null(strstr(script, "made-up · 3 runs · 1 diverged, left out · 2 of 2 seeds solved in 1 setting, 0 of 2 in 1"));
    assert_non_null(strstr(script, "'sequences until solved'"));
    free(script), free(metric), free(share);
    fixture_release(&fixture);
}

/* Of one count, or of some that are near each other. */
static void ticks_of_counts_differ(void **state)
{
    (void)state;
    const double counts[] = {59200, 59300, 59500};
    for (int count = 1; count <= 3; count++) {
        const struct scale scale = scale_values(counts, count, SCALE_LINEAR, NULL, 0);
        assert_true(scale.num_ticks > 1);
        for (int i = 1; i < scale.num_ticks; i++) assert_string_not_equal(scale.ticks[i - 1].label, scale.ticks[i].label);
    }
}

static void losses_are_measured_in_the_unit(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    begin(&fixture);
    const struct unit *bits = unit_find("bits");
    const struct run *run = &fixture.runs[0]; /* 8, 4, 2, 1 nats after 2, 4, 6, 7 steps */
    struct metric *best = metric_new("best_loss", bits), *steps = metric_new("steps_to 5.8", bits),
                  *earlier = metric_new("steps_to 5.7", bits);
    assert_float_equal(best->of(best, run), 1 / log(2), 1e-12);
    assert_string_equal(best->axis, "best loss (bits)");
    assert_float_equal(steps->of(steps, run), 4, 0); /* 4 nats are 5.77 bits */
    assert_float_equal(earlier->of(earlier, run), 6, 0);
    assert_string_equal(steps->axis, "train steps to 5.8 bits");
    assert_null(unit_find("bit"));
    free(best), free(steps), free(earlier);
    char *script =
        script_of(&(struct figure_spec){.kind = "seeds", .metric = "steps_to 0.1", .unit = "bits"}, &fixture.data, "a.svg");
    assert_non_null(strstr(script, "None of 4 runs reaches a loss of 0.1 bits"));
    assert_non_null(strstr(script, "2 never at 0.1, best 0.1803")); /* an eighth of a nat */
    free(script);
    fixture_release(&fixture);
}

static void unknown_metrics_are_refused(void **state)
{
    (void)state;
    static const char *const wrong[] = {"loss",         "steps_to",       "steps_to ",      "steps_to x",
                                        "steps_to 0",   "steps_to -1",    "steps_to 0.5 x", "steps_to inf",
                                        "steps_to nan", "final_loss 0.5", "steps_too 0.5"};
    struct error error;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct metric *metric = metric_new(wrong[i], unit_find(""));
        if (metric != NULL) fail_msg("'%s' is a metric", wrong[i]);
    }
    assert_false(figure_check(&(struct figure_spec){.kind = "slice", .metric = "steps_to", .place = "a.cfg:7"}, &error));
    assert_string_equal(error.message, "a.cfg:7: metric is 'steps_to', expected final_loss, best_loss, mean_loss, min_loss, "
                                       "last_loss, loss@STEP, held_out_loss, "
                                       "best_held_out_loss, held_out_error, argmin_loss, steps_to LOSS, "
                                       "symbols_to LOSS, seconds_to LOSS, sequences_to_solve, unsolved or diverged");
    assert_false(figure_check(&(struct figure_spec){.kind = "slice", .metric = "diverged", .place = "a.cfg:7"}, &error));
    assert_string_equal(error.message,
                        "a.cfg:7: metric is 'diverged', a share of runs, which the figure 'heatmap' shows, not 'slice'");
    assert_true(figure_check(&(struct figure_spec){.kind = "heatmap", .metric = "diverged"}, &error));
    assert_true(figure_check(&(struct figure_spec){.kind = "seeds", .metric = "symbols_to 1e-3"}, &error));
}

/* Quantiles from tables of the distribution. */
static void students_quantiles_are_right(void **state)
{
    (void)state;
    static const struct {
        int freedom;
        double quantile;
    } cases[] = {{1, 12.706205}, {2, 4.302653},   {3, 3.182446},     {4, 2.776445},
                 {11, 2.200985}, {100, 1.983972}, {100000, 1.959988}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_float_equal(student_quantile(cases[i].freedom), cases[i].quantile, 1e-6);
}

/* Runs of 1, 2, 3 and of 5, 6, 7 nats: s = 1 with 4 degrees of freedom, t sqrt(2 / 3) = 2.2670. */
static void seeds_tell_a_least_significant_difference(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    struct resolution resolution;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "learning_rate", "0.1", "1", "2");
    FIXTURE_AXIS(&fixture, "seed", "0", "1", "2");
    fixture_end(&fixture);
    for (int i = 0; i < 9; i++) fixture.runs[i].result.final_loss = i % 3 + (i < 3 ? 1 : 5);
    fixture_diverge(&fixture, 7), fixture_diverge(&fixture, 8); /* one run tells no spread */
    struct metric *metric = metric_new("final_loss", unit_find(""));
    struct groups groups = groups_new(&fixture.data.results, metric, NULL, 0);
    assert_true(resolution_of(&groups, metric, &resolution));
    assert_int_equal(resolution.num_seeds, 3);
    assert_float_equal(resolution.sd, 1, 1e-12);
    assert_float_equal(resolution.difference, 2.776445105 * sqrt(2.0 / 3), 1e-6);
    groups.count = 0;
    assert_false(resolution_of(&groups, metric, &resolution));
    groups_release(&groups);
    free(metric);
    char *script = script_of(&(struct figure_spec){.kind = "seeds"}, &fixture.data, "a.svg");
    assert_non_null(strstr(script, "3 seeds of sd 1 tell means 2.3 apart (t test, 5 %)"));
    free(script);
    fixture_release(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_are_measured_by_their_curves),
        cmocka_unit_test(runs_without_the_metric_are_counted_apart),
        cmocka_unit_test(ticks_of_counts_differ),
        cmocka_unit_test(losses_are_measured_in_the_unit),
        cmocka_unit_test(unknown_metrics_are_refused),
        cmocka_unit_test(students_quantiles_are_right),
        cmocka_unit_test(seeds_tell_a_least_significant_difference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
