/* The spectral radius of a matrix: the largest modulus of its eigenvalues, below which a linear recurrence forgets, and above
 * which it explodes (Pascanu, Mikolov and Bengio, ICML 2013). */
#ifndef UNROLL_RNN_SPECTRUM_H
#define UNROLL_RNN_SPECTRUM_H

/* Of the n x n matrix whose rows are `stride` floats apart; NaN where one of them is not finite. Exact up to 16 rows; beyond, as
 * orthogonal iteration with 16 vectors finds it: of random weights to a thousandth or two, less well where many eigenvalues are
 * nearly as large and their vectors nearly the same. */
double spectral_radius(int n, const float *matrix, int stride);

/* Floating-point operations that it takes, roughly. */
double spectral_radius_flops(int n);

#endif
