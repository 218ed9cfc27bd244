/* The test of paired differences, its interval, and how many pairs would settle it, against values worked out by hand. */
#include "results/paired.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void exact_p_is_the_share_of_signs(void **state)
{
    (void)state;
    const double up[] = {1, 2, 3}, apart[] = {-1, 2}, ones[] = {1, 1, 1, 1, 1, 1}, mixed[] = {3, 2, -1};
    assert_float_equal(paired_of(up, 3).p, 2.0 / 8, 0);
    assert_float_equal(paired_of(apart, 2).p, 1, 0);
    assert_float_equal(paired_of(ones, 6).p, 2.0 / 64, 0);
    assert_float_equal(paired_of(mixed, 3).p, 4.0 / 8, 0); /* of +-3 +-2 +-1 four have a size of at least 4 */
    assert_float_equal(paired_of(up, 1).p, 1, 0);
}

static void only_p_of_five_percent_settles(void **state)
{
    (void)state;
    const double ones[] = {1, 1, 1, 1, 1, 1}, none[] = {0, 0, 0};
    assert_true(paired_of(ones, 6).is_settled);
    assert_int_equal(paired_of(ones, 6).needed, 0);
    assert_false(paired_of(ones, 5).is_settled);
    assert_int_equal(paired_of(ones, 5).needed, PAIRED_FEWEST);
    assert_true(paired_of(none, 3).is_equal);
    assert_false(paired_of(none, 3).is_settled);
    assert_int_equal(paired_of(none, 3).needed, 0);
}

static void needed_pairs_follow_the_formula(void **state)
{
    (void)state;
    const double values[] = {1, -1, 1, 1}; /* mean 0.5, sd 1: (2.8016 / 0.5)^2 + 1.92 = 33.3 */
    assert_int_equal(paired_of(values, 4).needed, 34);
}

static void beyond_sixteen_pairs_p_is_sampled(void **state)
{
    (void)state;
    double values[400];
    for (int i = 0; i < 400; i++) values[i] = i < 20 || i % 2 == 0 ? 1 : -1;
    const struct paired settled = paired_of(values, 20), same = paired_of(values, 20);
    assert_false(settled.is_exact);
    assert_true(settled.p < 0.001);
    assert_float_equal(settled.p, same.p, 0);
    /* of the 380 behind, half have each sign; those of p are near 1 */
    assert_true(paired_of(values + 20, 380).p > 0.99);
}

/* Half-width of the normal approximation: 1.96 sd / sqrt(n). */
static void interval_is_that_of_the_mean(void **state)
{
    (void)state;
    double values[300], squares = 0;
    const double mean = 149.5 / 300;
    for (int i = 0; i < 300; i++) values[i] = i / 300.0, squares += pow(values[i] - mean, 2);
    const struct paired paired = paired_of(values, 300);
    const double half = 1.959964 * sqrt(squares / 299 / 300);
    assert_float_equal(paired.difference, mean, 1e-12);
    assert_float_equal(paired.low, mean - half, 0.05 * half);
    assert_float_equal(paired.high, mean + half, 0.05 * half);
    assert_true(isnan(paired_of(values, 1).low));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(exact_p_is_the_share_of_signs),   cmocka_unit_test(only_p_of_five_percent_settles),
        cmocka_unit_test(needed_pairs_follow_the_formula), cmocka_unit_test(beyond_sixteen_pairs_p_is_sampled),
        cmocka_unit_test(interval_is_that_of_the_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
