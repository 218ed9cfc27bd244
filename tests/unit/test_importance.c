/* What axes explain, of small grids that can be worked out by hand. */
#include "results/importance.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const double close_enough = 1e-12;

static struct importance of(int num_axes, int *num_levels, int count, int *levels, double *values, double within)
{
    static bool ordered[] = {true, true, false};
    const struct factors factors = {num_axes, count, num_levels, ordered, levels, values, within};
    return importance_of(&factors);
}

/* a adds -1 or 1, b adds -2, 0 or 2: variances 1 and 8/3, and nothing else. */
static void axes_that_add_up_explain_all(void **state)
{
    (void)state;
    int num_levels[] = {2, 3}, levels[] = {0, 0, 0, 1, 0, 2, 1, 0, 1, 1, 1, 2};
    double values[] = {-3, -1, 1, -1, 1, 3};
    struct importance importance = of(2, num_levels, 6, levels, values, NAN);
    assert_true(importance.is_grid);
    assert_int_equal(importance.count, 3);
    assert_int_equal(importance.shares[0].a, 1);
    assert_float_equal(importance.shares[0].share, 8.0 / 11, close_enough);
    assert_int_equal(importance.shares[1].a, 0);
    assert_float_equal(importance.shares[1].share, 3.0 / 11, close_enough);
    assert_float_equal(importance.shares[2].share, 0, close_enough);
    assert_true(isnan(importance.seeds));
    importance_release(&importance);
}

/* The exclusive or: neither axis explains anything alone. Variance 1/4, the seeds' as much. */
static void a_pair_explains_what_neither_does(void **state)
{
    (void)state;
    int num_levels[] = {2, 2}, levels[] = {0, 0, 0, 1, 1, 0, 1, 1};
    double values[] = {0, 1, 1, 0};
    struct importance importance = of(2, num_levels, 4, levels, values, 0.25);
    assert_int_equal(importance.shares[0].b, 1);
    assert_float_equal(importance.shares[0].share, 0.5, close_enough);
    assert_float_equal(importance.shares[1].share, 0, close_enough);
    assert_float_equal(importance.seeds, 0.5, close_enough);
    assert_float_equal(importance.rest, 0, close_enough);
    importance_release(&importance);
}

/* Parity of three bits: all of it is the rest. */
static void three_axes_together_are_the_rest(void **state)
{
    (void)state;
    int num_levels[] = {2, 2, 2}, levels[24];
    double values[8];
    for (int i = 0; i < 8; i++) {
        for (int a = 0; a < 3; a++) levels[3 * i + a] = i >> a & 1;
        values[i] = (i ^ i >> 1 ^ i >> 2) & 1;
    }
    struct importance importance = of(3, num_levels, 8, levels, values, NAN);
    assert_int_equal(importance.count, 6);
    assert_float_equal(importance.shares[0].share, 0, close_enough);
    assert_float_equal(importance.rest, 1, close_enough);
    importance_release(&importance);
}

/* A 3 x 3 grid without its last setting is one of 2 x 3. */
static void a_level_with_a_gap_is_left_out(void **state)
{
    (void)state;
    int num_levels[] = {3, 3}, levels[16];
    double values[8];
    for (int i = 0; i < 8; i++) levels[2 * i] = i / 3, levels[2 * i + 1] = i % 3, values[i] = i % 3;
    struct importance importance = of(2, num_levels, 8, levels, values, NAN);
    assert_true(importance.is_grid);
    assert_int_equal(importance.num_used, 6);
    assert_int_equal(importance.num_dropped, 1);
    assert_int_equal(importance.dropped[0].axis, 0);
    assert_int_equal(importance.dropped[0].level, 2);
    assert_float_equal(importance.shares[0].share, 1, close_enough);
    importance_release(&importance);
}

/* Along the diagonal of a grid that is mostly empty. */
static void what_is_no_grid_is_correlated_by_ranks(void **state)
{
    (void)state;
    int num_levels[] = {20, 20, 2}, levels[60];
    double values[20];
    for (int i = 0; i < 20; i++) {
        levels[3 * i] = i, levels[3 * i + 1] = (7 * i) % 20, levels[3 * i + 2] = i >= 10;
        values[i] = exp(-i);
    }
    struct importance importance = of(3, num_levels, 20, levels, values, NAN);
    assert_false(importance.is_grid);
    assert_int_equal(importance.count, 3);
    assert_int_equal(importance.shares[0].a, 0);
    assert_float_equal(importance.shares[0].correlation, -1, close_enough);
    assert_int_equal(importance.shares[1].a, 2); /* the ranks' variance 33.25, 25 of it between the halves */
    assert_float_equal(importance.shares[1].share, 25 / 33.25, close_enough);
    assert_true(isnan(importance.shares[1].correlation));
    importance_release(&importance);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(axes_that_add_up_explain_all),           cmocka_unit_test(a_pair_explains_what_neither_does),
        cmocka_unit_test(three_axes_together_are_the_rest),       cmocka_unit_test(a_level_with_a_gap_is_left_out),
        cmocka_unit_test(what_is_no_grid_is_correlated_by_ranks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
