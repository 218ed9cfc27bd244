#include "rnn/spectrum.h"

#include "base/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { VECTORS = 16, ITERATIONS = 100, SQUARINGS = 40 };

/* out (n, VECTORS) = matrix times in. */
static void multiply(int n, int vectors, const float *matrix, int stride, const double *in, double *out)
{
    memset(out, 0, (size_t)n * (size_t)vectors * sizeof *out);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++) {
            const double weight = (double)matrix[(long)i * stride + k];
            for (int v = 0; v < vectors; v++) out[i * vectors + v] += weight * in[k * vectors + v];
        }
}

static double product(int n, int vectors, const double *basis, int a, int b)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++) sum += basis[i * vectors + a] * basis[i * vectors + b];
    return sum;
}

/* Gram and Schmidt, twice, as rounding asks; what is left of a vector that depends on those before is zero. */
static void orthogonalize(int n, int vectors, double *basis)
{
    for (int v = 0; v < vectors; v++) {
        const double before = sqrt(product(n, vectors, basis, v, v));
        for (int pass = 0; pass < 2; pass++)
            for (int other = 0; other < v; other++) {
                const double share = product(n, vectors, basis, v, other);
                for (int i = 0; i < n; i++) basis[i * vectors + v] -= share * basis[i * vectors + other];
            }
        const double length = sqrt(product(n, vectors, basis, v, v));
        const double scale = length > 1e-12 * before ? 1.0 / length : 0.0;
        for (int i = 0; i < n; i++) basis[i * vectors + v] *= scale;
    }
}

/* Gelfand's formula: the radius is the limit of |B^k|^(1/k), here with k = 2^SQUARINGS; after each squaring the norm is taken
 * out. */
static double small_radius(int n, double *b)
{
    double logarithm = 0.0, square[VECTORS * VECTORS];
    for (int s = 0; s <= SQUARINGS; s++) {
        double norm = 0.0;
        for (int i = 0; i < n * n; i++) norm += b[i] * b[i];
        norm = sqrt(norm);
        if (!(norm > 0.0)) return norm; /* nilpotent, or NaN */
        logarithm += ldexp(log(norm), -s);
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                double sum = 0.0;
                for (int k = 0; k < n; k++) sum += b[i * n + k] / norm * (b[k * n + j] / norm);
                square[i * n + j] = sum;
            }
        memcpy(b, square, (size_t)(n * n) * sizeof *b);
    }
    return exp(logarithm);
}

/* Where the matrix takes a subspace that its powers have turned towards its largest eigenvalues: B = Q^T A Q. */
static double large_radius(int n, const float *matrix, int stride)
{
    const size_t count = (size_t)n * VECTORS;
    double *basis = memory_new(count, sizeof *basis), *moved = memory_new(count, sizeof *moved), b[VECTORS * VECTORS] = {0};
    for (int i = 0; i < n; i++)
        for (int v = 0; v < VECTORS; v++) basis[i * VECTORS + v] = cos((double)(i + 1) * (v + 1)); /* any that differ */
    orthogonalize(n, VECTORS, basis);
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
        multiply(n, VECTORS, matrix, stride, basis, moved);
        memcpy(basis, moved, count * sizeof *basis);
        orthogonalize(n, VECTORS, basis);
    }
    multiply(n, VECTORS, matrix, stride, basis, moved);
    for (int i = 0; i < n; i++)
        for (int a = 0; a < VECTORS; a++)
            for (int c = 0; c < VECTORS; c++) b[a * VECTORS + c] += basis[i * VECTORS + a] * moved[i * VECTORS + c];
    free(basis), free(moved);
    return small_radius(VECTORS, b);
}

double spectral_radius(int n, const float *matrix, int stride)
{
    double b[VECTORS * VECTORS];
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++)
            if (!isfinite(matrix[(long)i * stride + k])) return NAN;
    if (n > VECTORS) return large_radius(n, matrix, stride);
    for (int i = 0; i < n; i++)
        for (int k = 0; k < n; k++) b[i * n + k] = (double)matrix[(long)i * stride + k];
    return small_radius(n, b);
}

double spectral_radius_flops(int n)
{
    enum { OF_PAIR = 4 /* a product, and what is taken away */, PASSES = 2 };
    const double multiplied = 2.0 * n * n * VECTORS, orthogonal = (double)PASSES * OF_PAIR * n * VECTORS * (VECTORS - 1) / 2;
    const int small = n > VECTORS ? VECTORS : n;
    const double squared = (SQUARINGS + 1) * 2.0 * small * small * small;
    return squared + (n > VECTORS ? ITERATIONS * (multiplied + orthogonal) : 0.0);
}
