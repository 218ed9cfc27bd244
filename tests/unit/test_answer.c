/* The closing sentence, word for word. */
#include "commands/answer.h"

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
static const char *answer(const struct results *results)
{
    static char text[4096];
    FILE *file = tmpfile();
    assert_non_null(file);
    fflush(stdout);
    int out = dup(STDOUT_FILENO);
    dup2(fileno(file), STDOUT_FILENO);
    answer_say(results);
    fflush(stdout);
    dup2(out, STDOUT_FILENO);
    close(out);
    rewind(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
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
    assert_string_equal(answer(&fixture.data.results), sentence);
    fixture_release(&fixture);
}

/* By the mean 8 would be the best and 16 the worst. */
static void best_and_worst_are_medians(void **state)
{
    (void)state;
    expect(
        (const double[]){0.46, 0.47, 0.70, 0.50, 0.51, 0.52, 0.48, 0.495, 1.9},
        "Which? Best: state_size 4 ends at 0.4700 nats (median of 3 seeds), below the 0.5192 possible for one who knows lag 3; "
        "the best possible is 0.4545 (knowing lags 3, 8). Worst: state_size 8, 0.5100.\n");
}

static void those_that_diverged_are_counted_not_ranked(void **state)
{
    (void)state;
    expect(
        (const double[]){NAN, NAN, NAN, 0.6, NAN, 0.62, 0.65, 0.65, 0.65},
        "Which? Best: state_size 8 ends at 0.6100 nats (median of 2 seeds), below the 0.6277 possible for one who knows lag 8; "
        "the best possible is 0.4545 (knowing lags 3, 8). Worst: state_size 16, 0.6500. 4 runs diverged.\n");
    expect((const double[]){NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN}, "Which? No run reached its end: 9 diverged.\n");
}

static void ties_are_named_as_ties(void **state)
{
    (void)state;
    expect(
        (const double[]){0.7, 0.5, 0.9, 0.8, 0.8, 0.8, 0.4, 0.7, 0.71},
        "Which? Best: state_size 4 ends at 0.7000 nats (median of 3 seeds), tied with state_size 16; the best possible is 0.4545 "
        "(knowing lags 3, 8). Worst: state_size 8, 0.8000.\n");
    expect((const double[]){0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7},
           "Which? Best: state_size 4 ends at 0.7000 nats (median of 3 seeds), tied with state_size 8; state_size 16; the best "
           "possible is 0.4545 (knowing lags 3, 8).\n");
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
    assert_string_equal(answer(&fixture.data.results), "It ends at 0.5000 nats.\n");
    fixture_release(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(best_and_worst_are_medians),
        cmocka_unit_test(those_that_diverged_are_counted_not_ranked),
        cmocka_unit_test(ties_are_named_as_ties),
        cmocka_unit_test(a_task_that_cannot_say_has_no_references),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
