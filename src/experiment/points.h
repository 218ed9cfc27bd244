/* Points of the unit cube, for a sweep that is sampled: a pure function of method, seed and number. */
#ifndef UNROLL_EXPERIMENT_POINTS_H
#define UNROLL_EXPERIMENT_POINTS_H

#include <stdbool.h>
#include <stdint.h>

enum { POINTS_MOST = 10000, POINTS_MOST_DIMENSIONS = 20 };

enum points_method {
    POINTS_SOBOL,  /* a Sobol sequence, scrambled by the seed: evenly spread, and so is each beginning of 2^k points */
    POINTS_RANDOM, /* independent and uniform */
    POINTS_LATIN,  /* a Latin hypercube: each dimension's range, cut into as many parts as points, has a point in each part */
    POINTS_METHODS
};

/* "sobol", "random", "latin", and back (false if there is no such method). */
const char *points_method_name(enum points_method method);
bool points_method_find(const char *name, enum points_method *method);

/* out[i] = coordinate `dimension` of point number i of count, 0 <= out[i] < 1. Of sobol and random the first points are the same
 * whatever the count, of latin they are not.
 * Sobol: Joe and Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30 (2008), by
 * their direction numbers new-joe-kuo-6; scrambled as in Owen, "Randomly permuted (t,m,s)-nets and (t,s)-sequences" (1995): each
 * bit is flipped by chance, anew for all that the bits above it can be, which keeps how evenly the points are spread. */
void points_coordinates(enum points_method method, uint64_t seed, int dimension, int count, double *out);

#endif
