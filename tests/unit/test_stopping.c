/* The rules by which a run ends itself. */
#include "runner/stopping.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { POINTS = 8 };

static int64_t steps[POINTS] = {10, 20, 30, 40, 50, 60, 70, 80};

/* The number of points after which a run with these losses is over; 0: it never is. */
static int points_until_over(const struct hparams *hparams, const double *losses)
{
    for (int count = 1; count <= POINTS; count++) {
        const struct curve curve = {count, steps, (double *)losses};
        if (stopping_ends(hparams, &curve)) return count;
    }
    return 0;
}

static void without_a_rule_no_run_is_over(void **state)
{
    static const double losses[POINTS] = {9, 9, 9, 0, 9, 9, 9, 9};
    const struct hparams hparams = hparams_default();
    const struct curve none = {0};
    (void)state;
    assert_int_equal(points_until_over(&hparams, losses), 0);
    assert_false(stopping_ends(&hparams, &none));
}

static void a_target_that_is_reached_ends_it(void **state)
{
    static const double losses[POINTS] = {0.9, 0.7, 0.51, 0.5, 0.6, 0.4, 0.3, 0.2};
    struct hparams hparams = hparams_default();
    (void)state;
    hparams.stop_loss = 0.5;
    assert_int_equal(points_until_over(&hparams, losses), 4);
    hparams.stop_loss = 0.1;
    assert_int_equal(points_until_over(&hparams, losses), 0);
}

static void too_high_after_so_many_steps_ends_it(void **state)
{
    static const double losses[POINTS] = {0.9, 0.8, 0.6, 0.7, 0.5, 0.61, 0.5, 0.5};
    struct hparams hparams = hparams_default();
    (void)state;
    hparams.stop_above = 0.6;
    assert_int_equal(points_until_over(&hparams, losses), 1);
    hparams.stop_above_after = 30; /* where it is 0.6, not above */
    assert_int_equal(points_until_over(&hparams, losses), 4);
    hparams.stop_above_after = 41;
    assert_int_equal(points_until_over(&hparams, losses), 6);
    hparams.stop_above_after = 61;
    assert_int_equal(points_until_over(&hparams, losses), 0);
}

static void so_many_points_no_better_than_the_best_end_it(void **state)
{
    static const double losses[POINTS] = {0.9, 0.7, 0.7, 0.8, 0.6, 0.65, 0.6, 0.7};
    struct hparams hparams = hparams_default();
    (void)state;
    hparams.stop_patience = 1;
    assert_int_equal(points_until_over(&hparams, losses), 3); /* as good as the best is no better */
    hparams.stop_patience = 2;
    assert_int_equal(points_until_over(&hparams, losses), 4);
    hparams.stop_patience = 3;
    assert_int_equal(points_until_over(&hparams, losses), 8);
    hparams.stop_patience = 4;
    assert_int_equal(points_until_over(&hparams, losses), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_a_rule_no_run_is_over),
        cmocka_unit_test(a_target_that_is_reached_ends_it),
        cmocka_unit_test(too_high_after_so_many_steps_ends_it),
        cmocka_unit_test(so_many_points_no_better_than_the_best_end_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
