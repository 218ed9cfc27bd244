/* The closing sentence, word for word. */
#include "commands/answer.h"
#include "results/trend.h"

#include "sweep_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* What answer_say writes on stdout; static text. */
static const char *answer(const struct sweep_fixture *fixture, struct falling falling)
{
    static char text[4096];
    struct ends ends = {.experiment = &fixture->experiment};
    for (int i = 0; i < fixture->data.results.num_runs; i++) {
        const struct run_result *result = &fixture->runs[i].result;
        if (result->status != RUN_FAILED) ends_add(&ends, i, result->status == RUN_DONE ? result->final_loss : NAN);
    }
    struct standings standings = standings_new(&ends);
    FILE *file = tmpfile();
    assert_non_null(file);
    fflush(stdout);
    int out = dup(STDOUT_FILENO);
    dup2(fileno(file), STDOUT_FILENO);
    answer_say(&fixture->experiment, &standings, fixture->runs[standings.standings[0].run].references, falling);
    fflush(stdout);
    dup2(out, STDOUT_FILENO);
    close(out);
    rewind(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    standings_release(&standings);
    ends_release(&ends);
    return text;
}

/* Settings of three seeds each, with these final losses; NaN: it diverged. */
static void begin(struct sweep_fixture *fixture, const double *losses)
{
    fixture_begin(fixture);
    fixture->experiment.question = "Which?";
    FIXTURE_AXIS(fixture, "state_size", "4", "8", "16");
    FIXTURE_AXIS(fixture, "seed", "0", "1", "2");
    fixture_end(fixture);
    for (int i = 0; i < 9; i++) {
        fixture->runs[i].result.final_loss = losses[i];
        if (isnan(losses[i])) fixture_diverge(fixture, i);
    }
}

static void expect(const double *losses, const char *sentence)
{
    struct sweep_fixture fixture;
    begin(&fixture, losses);
    assert_string_equal(answer(&fixture, (struct falling){0}), sentence);
    fixture_release(&fixture);
}

/* By the mean 8 would be the best and 16 the worst. */
static void best_and_worst_are_medians(void **state)
{
    (void)state;
    expect(
        (const double[]){0.46, 0.47, 0.70, 0.50, 0.51, 0.52, 0.48, 0.495, 1.9},
        "Which? Best: state_size 4 ends at 0.4700 nats (median of 3 seeds, 0.4600 to 0.7000), not told apart from state_size 16; "
        "state_size 8, too near to the 0.5192 of one who knows lag 3 to tell; the best possible is 0.4545 (knowing lags 3, "
        "8).\n");
    expect(
        (const double[]){0.461, 0.460, 0.462, 0.51, 0.511, 0.512, 0.499, 0.5, 0.501},
        "Which? Best: state_size 4 ends at 0.4610 nats (median of 3 seeds, 0.4600 to 0.4620), below the 0.5192 possible for one "
        "who knows lag 3; the best possible is 0.4545 (knowing lags 3, 8). Worst: state_size 8, 0.5110.\n");
}

static void what_seeds_cannot_tell_is_not_claimed(void **state)
{
    (void)state;
    expect(
        (const double[]){0.5181, 0.5170, 0.5192, 0.5185, 0.5171, 0.5195, 0.6, 0.6001, 0.6002},
        "Which? Best: state_size 4 ends at 0.5181 nats (median of 3 seeds, 0.5170 to 0.5192), not told apart from state_size 8, "
        "below the 0.6277 possible for one who knows lag 8, too near to the 0.5192 of one who knows lag 3 to tell; the best "
        "possible is 0.4545 (knowing lags 3, 8). Worst: state_size 16, 0.6001.\n");
    expect(
        (const double[]){NAN, NAN, 0.5, 0.51, NAN, NAN, NAN, NAN, NAN},
        "Which? Best: state_size 4 ends at 0.5000 nats (one seed), below the 0.5192 possible for one who knows lag 3; the best "
        "possible is 0.4545 (knowing lags 3, 8). Worst: state_size 8, 0.5100. 7 runs diverged.\n");
    expect((const double[]){NAN, NAN, 0.515, 0.53, NAN, NAN, NAN, NAN, NAN},
           "Which? Best: state_size 4 ends at 0.5150 nats (one seed), below the 0.6277 possible for one who knows lag 8, too "
           "near to the 0.5192 of one who knows lag 3 to tell; the best possible is 0.4545 (knowing lags 3, 8). Worst: "
           "state_size 8, 0.5300. 7 runs diverged.\n");
}

static void those_that_diverged_are_counted_not_ranked(void **state)
{
    (void)state;
    expect(
        (const double[]){NAN, NAN, NAN, 0.6, NAN, 0.602, 0.65, 0.651, 0.652},
        "Which? Best: state_size 8 ends at 0.6010 nats (median of 2 seeds, 0.6000 to 0.6020), below the 0.6277 possible for one "
        "who knows lag 8; the best possible is 0.4545 (knowing lags 3, 8). Worst: state_size 16, 0.6510. 4 runs diverged.\n");
    /* where half or more did, the rest is no best */
    expect(
        (const double[]){NAN, 0.5, NAN, 0.6, NAN, 0.602, 0.65, 0.651, 0.652},
        "Which? Best: state_size 8 ends at 0.6010 nats (median of 2 seeds, 0.6000 to 0.6020), below the 0.6277 possible for one "
        "who knows lag 8; the best possible is 0.4545 (knowing lags 3, 8). Worst: state_size 4, 0.5000 where 2 of its 3 seeds "
        "diverged. 3 runs diverged.\n");
    expect((const double[]){NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN}, "Which? No run reached its end: 9 diverged.\n");
}

static void runs_that_failed_did_not_diverge(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    fixture_end(&fixture);
    fixture.runs[0].result.status = RUN_FAILED;
    assert_string_equal(answer(&fixture, (struct falling){0}), "No run reached its end.\n");
    fixture_release(&fixture);
}

static void ties_are_named_as_ties(void **state)
{
    (void)state;
    expect(
        (const double[]){0.7, 0.699, 0.701, 0.8, 0.8, 0.8, 0.7, 0.7, 0.7},
        "Which? Best: state_size 4 ends at 0.7000 nats (median of 3 seeds, 0.6990 to 0.7010), tied with state_size 16; the best "
        "possible is 0.4545 (knowing lags 3, 8). Worst: state_size 8, 0.8000.\n");
    expect(
        (const double[]){0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7},
        "Which? Best: state_size 4 ends at 0.7000 nats (median of 3 seeds, 0.7000 to 0.7000), tied with state_size 8; state_size "
        "16; the best possible is 0.4545 (knowing lags 3, 8).\n");
}

static void that_curves_still_fall_is_said(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    fixture_end(&fixture);
    assert_non_null(strstr(answer(&fixture, (struct falling){1, 1}), " Its curve still falls.\n"));
    assert_non_null(strstr(answer(&fixture, (struct falling){9, 5}), " Most curves still fall (5 of 9 looked at).\n"));
    assert_null(strstr(answer(&fixture, (struct falling){8, 4}), "fall"));
    fixture_release(&fixture);
}

/* Noise of 0.01 around what falls by `fall` from each tenth of 50 points to the next. */
static enum trend trend_with(double fall)
{
    double losses[500];
    for (int i = 0; i < 500; i++) losses[i] = 1 - fall * i / 50 + 0.01 * (i * 7919 % 101 / 50.0 - 1);
    return trend_of(&(struct curve){.count = 500, .losses = losses});
}

static void a_curve_falls_beyond_its_noise(void **state)
{
    (void)state;
    assert_int_equal(trend_with(0.02), TREND_FALLING);
    assert_int_equal(trend_with(0), TREND_FLAT);
    assert_int_equal(trend_with(0.001), TREND_FLAT);
    assert_int_equal(trend_with(-0.02), TREND_FLAT);
    assert_int_equal(trend_of(&(struct curve){.count = 39}), TREND_UNKNOWN);
}

/* Where knowing nothing is enough for the best loss, nothing is beaten. */
static void references_that_are_the_best_are_not_compared(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    const struct reference_losses same = {.count = 2, .losses = {{.known = "nothing"}, {.known = "lag 3"}}};
    const struct reference_losses *own;
    fixture_begin(&fixture);
    fixture_end(&fixture);
    own = fixture.runs[0].references;
    fixture.runs[0].references = &same;
    fixture.runs[0].result.final_loss = 0;
    assert_string_equal(answer(&fixture, (struct falling){0}),
                        "It ends at 0 nats (one seed); the best possible is 0 (knowing lag 3).\n");
    fixture.runs[0].references = own;
    fixture_release(&fixture);
}

static void a_task_that_cannot_say_has_no_references(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    fixture_end(&fixture);
    fixture.runs[0].result.final_loss = 0.5;
    free((void *)fixture.runs[0].references);
    fixture.runs[0].references = NULL;
    assert_string_equal(answer(&fixture, (struct falling){0}), "It ends at 0.5000 nats (one seed).\n");
    fixture_release(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_and_worst_are_medians),
        cmocka_unit_test(what_seeds_cannot_tell_is_not_claimed),
        cmocka_unit_test(that_curves_still_fall_is_said),
        cmocka_unit_test(runs_that_failed_did_not_diverge),
        cmocka_unit_test(a_curve_falls_beyond_its_noise),
        cmocka_unit_test(those_that_diverged_are_counted_not_ranked),
        cmocka_unit_test(ties_are_named_as_ties),
        cmocka_unit_test(references_that_are_the_best_are_not_compared),
        cmocka_unit_test(a_task_that_cannot_say_has_no_references),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
