#include "rnn/products.h"

#include "rnn/lanes.h"

#include <stddef.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))

/* How many units (rows) of how many vectors a block of the forward product keeps in registers: 24 of 32 sums with
 * AVX-512, 12 of 16 with AVX2. A block of weight gradients is 4 inputs by WEIGHT_UNITS units. */
#if defined __AVX512F__
enum { BLOCK_UNITS = 6, BLOCK_VECS = 4, WEIGHT_UNITS = 4 };
#else
enum { BLOCK_UNITS = 6, BLOCK_VECS = 2, WEIGHT_UNITS = 2 };
#endif

/* Up to four vectors as named members: gcc keeps them in registers, an array it may not. n, the number in use, is known
 * at compile time wherever these functions are inlined. */
struct row {
    vec a, b, c, d;
};

INLINE struct row row_splat(float value)
{
    vec v = vec_splat(value);
    return (struct row){v, v, v, v};
}

/* stride: floats from one vector to the next. */
INLINE struct row row_load(int n, const float *from, int stride)
{
    struct row r = row_splat(0.0f);
    r.a = vec_load(from);
    if (n > 1) r.b = vec_load(from + stride);
    if (n > 2) r.c = vec_load(from + 2 * stride);
    if (n > 3) r.d = vec_load(from + 3 * stride);
    return r;
}

INLINE void row_store(int n, float *to, int stride, struct row r)
{
    vec_store(to, r.a);
    if (n > 1) vec_store(to + stride, r.b);
    if (n > 2) vec_store(to + 2 * stride, r.c);
    if (n > 3) vec_store(to + 3 * stride, r.d);
}

/* factor * x + sum */
INLINE struct row row_fma(int n, vec factor, struct row x, struct row sum)
{
    sum.a = vec_fma(factor, x.a, sum.a);
    if (n > 1) sum.b = vec_fma(factor, x.b, sum.b);
    if (n > 2) sum.c = vec_fma(factor, x.c, sum.c);
    if (n > 3) sum.d = vec_fma(factor, x.d, sum.d);
    return sum;
}

/* ---- forward ---- */

/* `units` (at most 6) rows of n vectors of the forward product. */
INLINE void forward_block(int units, int n, int inputs, int lanes, const float *weights, int stride, bool add, const float *bias,
                          const float *in, float *out)
{
#define START(u) (add ? row_load(n, out + (u)*lanes, VEC) : row_splat(bias != NULL ? bias[u] : 0.0f))
    struct row r0 = START(0), r1 = r0, r2 = r0, r3 = r0, r4 = r0, r5 = r0;
    if (units > 1) r1 = START(1);
    if (units > 2) r2 = START(2);
    if (units > 3) r3 = START(3);
    if (units > 4) r4 = START(4);
    if (units > 5) r5 = START(5);
#undef START
    for (int i = 0; i < inputs; i++) {
        struct row x = row_load(n, in, VEC);
        r0 = row_fma(n, vec_splat(weights[0]), x, r0);
        if (units > 1) r1 = row_fma(n, vec_splat(weights[1]), x, r1);
        if (units > 2) r2 = row_fma(n, vec_splat(weights[2]), x, r2);
        if (units > 3) r3 = row_fma(n, vec_splat(weights[3]), x, r3);
        if (units > 4) r4 = row_fma(n, vec_splat(weights[4]), x, r4);
        if (units > 5) r5 = row_fma(n, vec_splat(weights[5]), x, r5);
        in += lanes;
        weights += stride;
    }
    row_store(n, out, VEC, r0);
    if (units > 1) row_store(n, out + lanes, VEC, r1);
    if (units > 2) row_store(n, out + 2 * lanes, VEC, r2);
    if (units > 3) row_store(n, out + 3 * lanes, VEC, r3);
    if (units > 4) row_store(n, out + 4 * lanes, VEC, r4);
    if (units > 5) row_store(n, out + 5 * lanes, VEC, r5);
}

/* All units of n vectors. */
INLINE void forward_columns(int n, int inputs, int units, int lanes, const float *weights, int stride, bool add,
                            const float *bias, const float *in, float *out)
{
#define BLOCK(count) forward_block(count, n, inputs, lanes, weights + u, stride, add, bias ? bias + u : NULL, in, out + u * lanes)
    int u = 0;
    for (; u + BLOCK_UNITS <= units; u += BLOCK_UNITS) BLOCK(BLOCK_UNITS);
    switch (units - u) {
    case 1: BLOCK(1); break;
    case 2: BLOCK(2); break;
    case 3: BLOCK(3); break;
    case 4: BLOCK(4); break;
    case 5: BLOCK(5); break;
    }
#undef BLOCK
}

void product_forward(int inputs, int units, int lanes, const float *weights, int stride, bool add, const float *bias,
                     const float *in, float *out)
{
    int lane = 0;
    for (; lane + BLOCK_VECS * VEC <= lanes; lane += BLOCK_VECS * VEC)
        forward_columns(BLOCK_VECS, inputs, units, lanes, weights, stride, add, bias, in + lane, out + lane);
    switch ((lanes - lane) / VEC) {
    case 1: forward_columns(1, inputs, units, lanes, weights, stride, add, bias, in + lane, out + lane); break;
    case 2: forward_columns(2, inputs, units, lanes, weights, stride, add, bias, in + lane, out + lane); break;
    case 3: forward_columns(3, inputs, units, lanes, weights, stride, add, bias, in + lane, out + lane); break;
    }
}

/* ---- weights ---- */

/* Sixteen sums that are still spread over the lanes. */
struct tile {
    float sums[16][LANES] __attribute__((aligned(64)));
};

/* Indices of the lower and the upper half of each run of lanes, the runs of two vectors side by side: adding both halves
 * leaves half as many lanes to each run. FOLD_n: runs of 2 n lanes. */
#if defined __AVX512F__
#define LOWER_8 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23
#define UPPER_8 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31
#define LOWER_4 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27
#define UPPER_4 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31
#define LOWER_2 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29
#define UPPER_2 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31
#define LOWER_1 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30
#define UPPER_1 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31
#elif defined __AVX__
#define LOWER_4 0, 1, 2, 3, 8, 9, 10, 11
#define UPPER_4 4, 5, 6, 7, 12, 13, 14, 15
#define LOWER_2 0, 1, 4, 5, 8, 9, 12, 13
#define UPPER_2 2, 3, 6, 7, 10, 11, 14, 15
#define LOWER_1 0, 2, 4, 6, 8, 10, 12, 14
#define UPPER_1 1, 3, 5, 7, 9, 11, 13, 15
#else
#define LOWER_2 0, 1, 4, 5
#define UPPER_2 2, 3, 6, 7
#define LOWER_1 0, 2, 4, 6
#define UPPER_1 1, 3, 5, 7
#endif

#define FOLD(v, count, half)                                                                                                     \
    _Pragma("GCC unroll 8") for (int k = 0; k < (count); k++) v[k] =                                                             \
        __builtin_shufflevector(v[2 * k], v[2 * k + 1], LOWER_##half) +                                                          \
        __builtin_shufflevector(v[2 * k], v[2 * k + 1], UPPER_##half)

/* out[k] = the sum of the 16 lanes of sums[k], by one tree: lane l and l + 8, then l + 4, l + 2, l + 1. Several k are folded
 * into one vector, so that every step works on full vectors. */
static void tile_fold(const struct tile *tile, float out[16])
{
    vec v[16];
#if defined __AVX512F__
    for (int k = 0; k < 16; k++) v[k] = vec_load(tile->sums[k]);
    FOLD(v, 8, 8);
    FOLD(v, 4, 4);
    FOLD(v, 2, 2);
    FOLD(v, 1, 1);
#elif defined __AVX__
    for (int k = 0; k < 16; k++) v[k] = vec_load(tile->sums[k]) + vec_load(tile->sums[k] + 8);
    FOLD(v, 8, 4);
    FOLD(v, 4, 2);
    FOLD(v, 2, 1);
#else
    for (int k = 0; k < 16; k++)
        v[k] = (vec_load(tile->sums[k]) + vec_load(tile->sums[k] + 8)) +
               (vec_load(tile->sums[k] + 4) + vec_load(tile->sums[k] + 12));
    FOLD(v, 8, 2);
    FOLD(v, 4, 1);
#endif
    for (int k = 0; k < 16 / VEC; k++) vec_store(out + k * VEC, v[k]);
}

/* Where a weight product stands: step t's rows in[t * in_step], dz[t * dz_step]. */
struct spans {
    int steps, lanes, in_step, dz_step;
};

/* sums[4 i + u] += in[i] * dz[u] over steps and vectors, for one vector's part of the lanes: `inputs` by n, at most 4. */
INLINE void weights_block(int inputs, int n, struct spans s, const float *in, const float *dz, float (*sums)[LANES])
{
    struct row r0 = row_splat(0.0f), r1 = r0, r2 = r0, r3 = r0;
    for (int t = 0; t < s.steps; t++) {
        for (int lane = 0; lane < s.lanes; lane += LANES) {
            struct row x = row_load(n, dz + lane, s.lanes);
            r0 = row_fma(n, vec_load(in + lane), x, r0);
            if (inputs > 1) r1 = row_fma(n, vec_load(in + lane + s.lanes), x, r1);
            if (inputs > 2) r2 = row_fma(n, vec_load(in + lane + 2 * s.lanes), x, r2);
            if (inputs > 3) r3 = row_fma(n, vec_load(in + lane + 3 * s.lanes), x, r3);
        }
        in += s.in_step;
        dz += s.dz_step;
    }
    row_store(n, sums[0], LANES, r0);
    if (inputs > 1) row_store(n, sums[4], LANES, r1);
    if (inputs > 2) row_store(n, sums[8], LANES, r2);
    if (inputs > 3) row_store(n, sums[12], LANES, r3);
}

INLINE void weights_units(int inputs, int units, struct spans s, const float *in, const float *dz, float (*sums)[LANES])
{
    switch (units) {
    case 1: weights_block(inputs, 1, s, in, dz, sums); break;
    case 2: weights_block(inputs, 2, s, in, dz, sums); break;
    case 3: weights_block(inputs, 3, s, in, dz, sums); break;
    case 4: weights_block(inputs, 4, s, in, dz, sums); break;
    }
}

/* A tile of `inputs` by `units` (at most 4 by 4), WEIGHT_UNITS units and one vector's part of the lanes at a time. */
static void weights_tile(int inputs, int units, struct spans s, const float *in, const float *dz, struct tile *tile)
{
    for (int u = 0; u < units; u += WEIGHT_UNITS) {
        int some = units - u < WEIGHT_UNITS ? units - u : WEIGHT_UNITS;
        for (int part = 0; part < LANES; part += VEC) {
            const float *dz_part = dz + u * s.lanes + part;
            float(*sums)[LANES] = (float(*)[LANES])(tile->sums[u] + part);
            switch (inputs) {
            case 1: weights_units(1, some, s, in + part, dz_part, sums); break;
            case 2: weights_units(2, some, s, in + part, dz_part, sums); break;
            case 3: weights_units(3, some, s, in + part, dz_part, sums); break;
            case 4: weights_units(4, some, s, in + part, dz_part, sums); break;
            }
        }
    }
}

void product_weights(int steps, int inputs, int in_rows, int units, int dz_rows, int lanes, const float *in, const float *dz,
                     float *gradient, int stride)
{
    const struct spans spans = {steps, lanes, in_rows * lanes, dz_rows * lanes};
    struct tile tile = {0};
    float sums[16] __attribute__((aligned(64)));
    for (int u = 0; u < units; u += 4) {
        int tile_units = units - u < 4 ? units - u : 4;
        for (int i = 0; i < inputs; i += 4) {
            int tile_inputs = inputs - i < 4 ? inputs - i : 4;
            weights_tile(tile_inputs, tile_units, spans, in + i * lanes, dz + u * lanes, &tile);
            tile_fold(&tile, sums);
            for (int ti = 0; ti < tile_inputs; ti++)
                for (int tu = 0; tu < tile_units; tu++) gradient[(i + ti) * stride + u + tu] += sums[4 * ti + tu];
        }
    }
}

/* ---- look-ups ---- */

/* The lower, the upper halves of two vectors, element by element in turn. */
#if defined __AVX512F__
#define TURN_LOWER 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23
#define TURN_UPPER 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31
#elif defined __AVX__
#define TURN_LOWER 0, 8, 1, 9, 2, 10, 3, 11
#define TURN_UPPER 4, 12, 5, 13, 6, 14, 7, 15
#else
#define TURN_LOWER 0, 4, 1, 5
#define TURN_UPPER 2, 6, 3, 7
#endif

/* A square of VEC by VEC floats, rows turned into columns: each round shuffles the first half of the rows into the second
 * half as one shuffles cards, log2 VEC times. */
INLINE void transpose(vec v[VEC])
{
    for (int round = 1; round < VEC; round *= 2) {
        vec shuffled[VEC];
        _Pragma("GCC unroll 8") for (int i = 0; i < VEC / 2; i++)
        {
            shuffled[2 * i] = __builtin_shufflevector(v[i], v[i + VEC / 2], TURN_LOWER);
            shuffled[2 * i + 1] = __builtin_shufflevector(v[i], v[i + VEC / 2], TURN_UPPER);
        }
        memcpy(v, shuffled, sizeof shuffled);
    }
}

/* As vec_load and vec_store, anywhere in memory. */
INLINE vec load_anywhere(const float *from)
{
    vec v;
    memcpy(&v, from, sizeof v);
    return v;
}

INLINE void store_anywhere(float *to, vec v)
{
    memcpy(to, &v, sizeof v);
}

void lookup_forward(int units, int lanes, const float *weights, int stride, const float *bias, const uint16_t *symbols,
                    float *out)
{
    int u = 0;
    for (; u + VEC <= units; u += VEC)
        for (int lane = 0; lane < lanes; lane += VEC) {
            vec v[VEC];
            for (int l = 0; l < VEC; l++)
                v[l] = load_anywhere(weights + symbols[lane + l] * stride + u) + load_anywhere(bias + u);
            transpose(v);
            for (int k = 0; k < VEC; k++) vec_store(out + (u + k) * lanes + lane, v[k]);
        }
    for (; u < units; u++)
        for (int lane = 0; lane < lanes; lane++) out[u * lanes + lane] = weights[symbols[lane] * stride + u] + bias[u];
}

void lookup_weights(int units, int lanes, const uint16_t *symbols, const float *dz, float *gradient, int stride)
{
    int u = 0;
    for (; u + VEC <= units; u += VEC)
        for (int lane = 0; lane < lanes; lane += VEC) {
            vec v[VEC];
            for (int k = 0; k < VEC; k++) v[k] = vec_load(dz + (u + k) * lanes + lane);
            transpose(v);
            for (int l = 0; l < VEC; l++) {
                float *row = gradient + symbols[lane + l] * stride + u;
                store_anywhere(row, load_anywhere(row) + v[l]);
            }
        }
    for (; u < units; u++)
        for (int lane = 0; lane < lanes; lane++) gradient[symbols[lane] * stride + u] += dz[u * lanes + lane];
}
