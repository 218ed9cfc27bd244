/* Points of the unit cube: as evenly spread as they should be, and the same points whenever there are more. */
#include "experiment/points.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { MOST = 1024, DIMENSIONS = 5 };

static double points[DIMENSIONS][MOST];

static void make(enum points_method method, uint64_t seed, int count)
{
    for (int d = 0; d < DIMENSIONS; d++) points_coordinates(method, seed, d, count, points[d]);
}

/* Warnock's formula of the L2 star discrepancy: "Computational investigations of low-discrepancy point sets" (1972). */
static double discrepancy(int count)
{
    double single = 0.0, pairs = 0.0;
    for (int i = 0; i < count; i++) {
        double product = 1.0;
        for (int d = 0; d < DIMENSIONS; d++) product *= (1.0 - points[d][i] * points[d][i]) / 2.0;
        single += product;
        for (int j = 0; j < count; j++) {
            product = 1.0;
            for (int d = 0; d < DIMENSIONS; d++) product *= 1.0 - fmax(points[d][i], points[d][j]);
            pairs += product;
        }
    }
    return sqrt(pow(3.0, -DIMENSIONS) - 2.0 * single / count + pairs / count / count);
}

/* Each of 2^k points lies in another of 2^k equal parts, in each dimension; and so do 2^k at the beginning of more. */
static void each_part_has_a_point(int count, int dimension)
{
    int hits[MOST] = {0};
    for (int i = 0; i < count; i++) {
        assert_true(points[dimension][i] >= 0.0 && points[dimension][i] < 1.0);
        hits[(int)(points[dimension][i] * count)]++;
    }
    for (int i = 0; i < count; i++) assert_int_equal(hits[i], 1);
}

static void sobol_fills_each_dimension_evenly(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 3; seed++) {
        make(POINTS_SOBOL, seed, MOST);
        for (int count = 1; count <= MOST; count *= 2)
            for (int d = 0; d < DIMENSIONS; d++) each_part_has_a_point(count, d);
    }
    double last[MOST];
    points_coordinates(POINTS_SOBOL, 0, POINTS_MOST_DIMENSIONS - 1, MOST, last);
    for (int i = 0; i < MOST; i++) points[0][i] = last[i];
    each_part_has_a_point(MOST, 0);
}

/* The first two dimensions are a (0, 2)-sequence: 2^k points have one in each box of 2^-a by 2^-(k - a). */
static void sobol_fills_the_plane_evenly(void **state)
{
    enum { COUNT = 256, LOG = 8 };
    (void)state;
    make(POINTS_SOBOL, 7, COUNT);
    for (int a = 0; a <= LOG; a++) {
        int hits[COUNT] = {0};
        for (int i = 0; i < COUNT; i++)
            hits[((int)(points[0][i] * (1 << a)) << (LOG - a)) + (int)(points[1][i] * (1 << (LOG - a)))]++;
        for (int box = 0; box < COUNT; box++) assert_int_equal(hits[box], 1);
    }
}

/* The more so the more points there are. */
static void sobol_is_of_lower_discrepancy_than_chance(void **state)
{
    static const struct {
        int count;
        double times;
    } cases[] = {{64, 1.3}, {256, 2.2}, {MOST, 2.9}};
    (void)state;
    for (int i = 0; i < 3; i++) {
        double of_chance = 0.0, of_sobol = 0.0;
        for (uint64_t seed = 0; seed < 4; seed++) {
            make(POINTS_RANDOM, seed, cases[i].count);
            of_chance += discrepancy(cases[i].count);
            make(POINTS_SOBOL, seed, cases[i].count);
            of_sobol += discrepancy(cases[i].count);
        }
        assert_true(of_sobol * cases[i].times < of_chance);
    }
}

static void latin_has_a_point_in_each_part(void **state)
{
    (void)state;
    make(POINTS_LATIN, 3, 100);
    for (int d = 0; d < DIMENSIONS; d++) each_part_has_a_point(100, d);
}

static void more_points_begin_with_the_same(void **state)
{
    double few[10], many[MOST];
    (void)state;
    for (enum points_method method = POINTS_SOBOL; method <= POINTS_RANDOM; method++) {
        points_coordinates(method, 5, 3, 10, few);
        points_coordinates(method, 5, 3, MOST, many);
        assert_memory_equal(few, many, sizeof few);
    }
}

static void seeds_and_dimensions_differ(void **state)
{
    double a[8], b[8];
    (void)state;
    for (enum points_method method = POINTS_SOBOL; method < POINTS_METHODS; method++) {
        points_coordinates(method, 0, 0, 8, a);
        points_coordinates(method, 1, 0, 8, b);
        assert_memory_not_equal(a, b, sizeof a);
        points_coordinates(method, 0, 1, 8, b);
        assert_memory_not_equal(a, b, sizeof a);
    }
}

/* Without a scramble that flips nothing the sequence is Joe and Kuo's own: what the seed flips is the same in all points, for the
 * bit that no other bit stands above. */
static void the_first_bits_are_those_of_joe_and_kuo(void **state)
{
    static const int halves[] = {0, 1, 1, 0, 0, 1, 1, 0}; /* of 0, 1/2, 3/4, 1/4, 3/8, 7/8, 5/8, 1/8: the first dimension */
    (void)state;
    make(POINTS_SOBOL, 11, 8);
    const int flipped = (points[0][0] >= 0.5) != halves[0];
    for (int i = 0; i < 8; i++) assert_int_equal((points[0][i] >= 0.5) != flipped, halves[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sobol_fills_each_dimension_evenly),         cmocka_unit_test(sobol_fills_the_plane_evenly),
        cmocka_unit_test(sobol_is_of_lower_discrepancy_than_chance), cmocka_unit_test(latin_has_a_point_in_each_part),
        cmocka_unit_test(more_points_begin_with_the_same),           cmocka_unit_test(seeds_and_dimensions_differ),
        cmocka_unit_test(the_first_bits_are_those_of_joe_and_kuo),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
