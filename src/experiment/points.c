#include "experiment/points.h"

#include "base/memory.h"
#include "base/rng.h"

#include <stdlib.h>
#include <string.h>

enum { BITS = 32, MOST_DEGREE = 7 };

static const char *const names[POINTS_METHODS] = {[POINTS_SOBOL] = "sobol", [POINTS_RANDOM] = "random", [POINTS_LATIN] = "latin"};

const char *points_method_name(enum points_method method)
{
    return names[method];
}

bool points_method_find(const char *name, enum points_method *method)
{
    for (int i = 0; i < POINTS_METHODS; i++)
        if (strcmp(names[i], name) == 0) {
            *method = (enum points_method)i;
            return true;
        }
    return false;
}

/* The dimensions behind the first, which is van der Corput's: the degree of a primitive polynomial over 0 and 1, its inner
 * coefficients as bits, and the numbers that the direction numbers begin with. */
static const struct direction {
    int degree, coefficients, start[MOST_DEGREE];
} directions[POINTS_MOST_DIMENSIONS - 1] = {
    {1, 0, {1}},
    {2, 1, {1, 3}},
    {3, 1, {1, 3, 1}},
    {3, 2, {1, 1, 1}},
    {4, 1, {1, 1, 3, 3}},
    {4, 4, {1, 3, 5, 13}},
    {5, 2, {1, 1, 5, 5, 17}},
    {5, 4, {1, 1, 5, 5, 5}},
    {5, 7, {1, 1, 7, 11, 19}},
    {5, 11, {1, 1, 5, 1, 1}},
    {5, 13, {1, 1, 1, 3, 11}},
    {5, 14, {1, 3, 5, 5, 31}},
    {6, 1, {1, 3, 3, 9, 7, 49}},
    {6, 13, {1, 1, 1, 15, 21, 21}},
    {6, 16, {1, 3, 1, 13, 27, 49}},
    {6, 19, {1, 1, 1, 15, 7, 5}},
    {6, 22, {1, 3, 1, 15, 13, 25}},
    {6, 25, {1, 1, 5, 5, 19, 61}},
    {7, 1, {1, 3, 7, 11, 23, 15, 103}},
};

/* v[k] = m_k / 2^k as bits, with m_k = 2 a_1 m_(k-1) ^ 4 a_2 m_(k-2) ^ ... ^ 2^s m_(k-s) ^ m_(k-s). */
static void direction_numbers(int dimension, uint32_t v[BITS])
{
    for (int k = 0; dimension == 0 && k < BITS; k++) v[k] = UINT32_C(1) << (BITS - 1 - k);
    if (dimension == 0) return;
    const struct direction *d = &directions[dimension - 1];
    for (int k = 0; k < BITS; k++) {
        if (k < d->degree) {
            v[k] = (uint32_t)d->start[k] << (BITS - 1 - k);
            continue;
        }
        v[k] = v[k - d->degree] ^ (v[k - d->degree] >> d->degree);
        for (int j = 1; j < d->degree; j++)
            if (d->coefficients >> (d->degree - 1 - j) & 1) v[k] ^= v[k - j];
    }
}

/* Whether chance flips the bit below the `above` highest ones of x. */
static uint32_t flip(uint64_t seed, uint32_t stream, uint32_t x, int above)
{
    uint32_t word;
    const uint64_t prefix = above == 0 ? 0 : x >> (BITS - above);
    rng_words(seed, stream, 0, UINT64_C(1) << above | prefix, 1, &word);
    return word >> (BITS - 1);
}

static uint32_t scramble(uint64_t seed, uint32_t stream, uint32_t x)
{
    uint32_t scrambled = x;
    for (int above = 0; above < BITS; above++) scrambled ^= flip(seed, stream, x, above) << (BITS - 1 - above);
    return scrambled;
}

static void sobol(uint64_t seed, int dimension, int count, double *out)
{
    uint32_t v[BITS], x = 0;
    direction_numbers(dimension, v);
    for (int i = 0; i < count; i++) {
        out[i] = scramble(seed, RNG_POINTS + (uint32_t)dimension, x) * 0x1p-32;
        x ^= v[__builtin_ctz((unsigned)i + 1)]; /* in the order of a Gray code */
    }
}

/* Point i lies in part parts[i], a permutation drawn by Fisher and Yates. */
static void latin(uint64_t seed, int dimension, int count, double *out)
{
    double *draws = memory_new(2 * (size_t)count, sizeof *draws);
    int *parts = memory_new((size_t)count, sizeof *parts);
    rng_uniforms(seed, RNG_POINTS + (uint32_t)dimension, 0, 2 * count, draws);
    for (int i = 0; i < count; i++) {
        const int other = (int)(draws[i] * (i + 1));
        parts[i] = parts[other];
        parts[other] = i;
    }
    for (int i = 0; i < count; i++) out[i] = (parts[i] + draws[count + i]) / count;
    free(draws), free(parts);
}

void points_coordinates(enum points_method method, uint64_t seed, int dimension, int count, double *out)
{
    switch (method) {
    case POINTS_SOBOL: sobol(seed, dimension, count, out); return;
    case POINTS_RANDOM: rng_uniforms(seed, RNG_POINTS + (uint32_t)dimension, 0, count, out); return;
    case POINTS_LATIN: latin(seed, dimension, count, out); return;
    case POINTS_METHODS: return;
    }
}
