/* The product that makes gradients of weights: sums over steps and lanes. */
#include "rnn/products.h"

#include "rnn/product_few.h"
#include "rnn/rows.h"

/* A tile of sums is TILE_INPUTS by TILE_UNITS: 24 of 32 registers with AVX-512, where 10 loads serve 24 multiply-adds, else 12 of
 * 16 for one part of the lanes at a time. */
#if defined __AVX512F__
enum { TILE_UNITS = 4 };
#else
enum { TILE_UNITS = 2 };
#endif
enum { TILE_INPUTS = 6, TILE = TILE_INPUTS * TILE_UNITS };

/* Sums run over at most NEAR vectors of each row at a time, then rest in memory while other tiles run over theirs: six rows of
 * so many stay in the first cache, from where all tiles of BLOCK_UNITS units take them. The rows of those units stay in the
 * second cache, however many inputs there are. (An lstm of 2 x 128, windows of 50: twice as fast.) */
enum { NEAR = 64, BLOCK_UNITS = 64, BLOCK_TILES = BLOCK_UNITS / TILE_UNITS };

/* Sums that are still spread over the lanes: number TILE_UNITS * input + unit. */
struct tile {
    float sums[TILE][LANES] __attribute__((aligned(64)));
};

/* ---- from lanes to sums ---- */

/* FOLD of two vectors in runs of 2 h lanes: runs of h lanes, those of x and y in turn, each the sum of a run's lower and upper
 * half. One blend and one shuffle bring the halves over each other. */
#if defined __AVX512F__
#define BLEND_8 0, 1, 2, 3, 4, 5, 6, 7, 24, 25, 26, 27, 28, 29, 30, 31
#define SHUFFLE_8 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23
#define BLEND_4 0, 1, 2, 3, 20, 21, 22, 23, 8, 9, 10, 11, 28, 29, 30, 31
#define SHUFFLE_4 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15, 24, 25, 26, 27
#define BLEND_2 0, 1, 18, 19, 4, 5, 22, 23, 8, 9, 26, 27, 12, 13, 30, 31
#define SHUFFLE_2 2, 3, 16, 17, 6, 7, 20, 21, 10, 11, 24, 25, 14, 15, 28, 29
#define BLEND_1 0, 17, 2, 19, 4, 21, 6, 23, 8, 25, 10, 27, 12, 29, 14, 31
#define SHUFFLE_1 1, 16, 3, 18, 5, 20, 7, 22, 9, 24, 11, 26, 13, 28, 15, 30
#elif defined __AVX__
#define BLEND_4 0, 1, 2, 3, 12, 13, 14, 15
#define SHUFFLE_4 4, 5, 6, 7, 8, 9, 10, 11
#define BLEND_2 0, 1, 10, 11, 4, 5, 14, 15
#define SHUFFLE_2 2, 3, 8, 9, 6, 7, 12, 13
#define BLEND_1 0, 9, 2, 11, 4, 13, 6, 15
#define SHUFFLE_1 1, 8, 3, 10, 5, 12, 7, 14
#else
#define BLEND_2 0, 1, 6, 7
#define SHUFFLE_2 2, 3, 4, 5
#define BLEND_1 0, 5, 2, 7
#define SHUFFLE_1 1, 4, 3, 6
#endif
#define FOLD(x, y, h) (__builtin_shufflevector(x, y, BLEND_##h) + __builtin_shufflevector(x, y, SHUFFLE_##h))

/* out: the sums of the lanes of the rows' vectors, TILE_UNITS a row, by one tree: lane l and l + 8, then l + 4, l + 2, l + 1, the
 * last of which are left to this function where vectors are shorter than 16. Several are folded into one vector, so that every
 * step works on full vectors; the order in which they come in is the one that brings them out in theirs. */
#if defined __AVX512F__
INLINE vec fold_four(vec a, vec b, vec c, vec d)
{
    const vec x = FOLD(a, b, 8), y = FOLD(c, d, 8);
    return FOLD(x, y, 4);
}

INLINE void fold(struct row r0, struct row r1, struct row r2, struct row r3, struct row r4, struct row r5, int inputs, float *out)
{
    vec a = fold_four(r0.a, r2.a, r1.a, r3.a), b = fold_four(r0.b, r2.b, r1.b, r3.b);
    vec c = fold_four(r0.c, r2.c, r1.c, r3.c), d = fold_four(r0.d, r2.d, r1.d, r3.d);
    const vec ac = FOLD(a, c, 2), bd = FOLD(b, d, 2);
    vec_store(out, FOLD(ac, bd, 1));
    if (inputs <= 4) return;
    a = fold_four(r4.a, r5.a, r4.c, r5.c), b = fold_four(r4.b, r5.b, r4.d, r5.d);
    const vec pairs = FOLD(a, b, 2), twice = FOLD(pairs, pairs, 1);
    vec_store(out + 16, __builtin_shufflevector(twice, twice, 0, 2, 4, 6, 8, 10, 12, 14, 0, 2, 4, 6, 8, 10, 12, 14));
}
#elif defined __AVX__
INLINE void fold(struct row r0, struct row r1, struct row r2, struct row r3, struct row r4, struct row r5, int inputs, float *out)
{
    const vec a = FOLD(r0.a, r2.a, 4), b = FOLD(r1.a, r3.a, 4), c = FOLD(r0.b, r2.b, 4), d = FOLD(r1.b, r3.b, 4);
    const vec ab = FOLD(a, b, 2), cd = FOLD(c, d, 2);
    vec_store(out, FOLD(ab, cd, 1));
    if (inputs <= 4) return;
    const vec e = FOLD(r4.a, r5.a, 4), f = FOLD(r4.b, r5.b, 4);
    const vec pairs = FOLD(e, f, 2), twice = FOLD(pairs, pairs, 1);
    vec_store(out + 8, __builtin_shufflevector(twice, twice, 0, 2, 4, 6, 0, 2, 4, 6));
}
#else
INLINE vec fold_two(struct row r0, struct row r1)
{
    const vec a = FOLD(r0.a, r1.a, 2), b = FOLD(r0.b, r1.b, 2);
    return FOLD(a, b, 1);
}

INLINE void fold(struct row r0, struct row r1, struct row r2, struct row r3, struct row r4, struct row r5, int inputs, float *out)
{
    (void)inputs;
    vec_store(out, fold_two(r0, r1));
    vec_store(out + 4, fold_two(r2, r3));
    vec_store(out + 8, fold_two(r4, r5));
}
#endif

/* ---- sums ---- */

/* Where a weight product stands: step t's rows in[t * in_step], dz[t * dz_step]. */
struct spans {
    int steps, lanes;
    int64_t in_step, dz_step;
};

/* Which of a tile's sums are to be had: the lanes from `part` on; from zero, or from where they rested; to rest, or to be
 * folded to `out`. */
struct course {
    int part;
    bool first, last;
};

/* Shorter vectors have the lanes of a sum in several parts, of which the last is at hand: the upper halves come to the lower. */
INLINE struct row whole(int n, const float *sums, struct row r)
{
#if defined __AVX512F__
    (void)n, (void)sums;
    return r;
#elif defined __AVX__
    return row_add(n, row_load(n, sums, LANES), r);
#else
    return row_add(n, row_add(n, row_load(n, sums, LANES), row_load(n, sums + 8, LANES)),
                   row_add(n, row_load(n, sums + 4, LANES), r));
#endif
}

/* The tile's sums += in[i] * dz[u] over steps and vectors, for one vector's part of the lanes: `inputs` by n. */
INLINE void tile_part(int inputs, int n, struct course course, struct spans s, const float *in, const float *dz,
                      struct tile *tile, float *out)
{
    struct row r0 = row_splat(0.0f), r1 = r0, r2 = r0, r3 = r0, r4 = r0, r5 = r0;
    float *const sums = tile->sums[0] + course.part;
    enum { NEXT = TILE_UNITS * LANES };
    if (!course.first) {
        r0 = row_load(n, sums, LANES);
        if (inputs > 1) r1 = row_load(n, sums + NEXT, LANES);
        if (inputs > 2) r2 = row_load(n, sums + 2 * NEXT, LANES);
        if (inputs > 3) r3 = row_load(n, sums + 3 * NEXT, LANES);
        if (inputs > 4) r4 = row_load(n, sums + 4 * NEXT, LANES);
        if (inputs > 5) r5 = row_load(n, sums + 5 * NEXT, LANES);
    }
    /* One loop over steps and vectors: of two, the inner would run three or four times, which costs a tenth more. */
    const int vectors = s.lanes / LANES;
    const int64_t in_next = s.in_step - s.lanes + LANES, dz_next = s.dz_step - s.lanes + LANES; /* from a step's last */
    in += course.part;
    dz += course.part;
    for (int left = s.steps * vectors, vector = vectors; left > 0; left--) {
        const struct row x = row_load(n, dz, s.lanes);
        r0 = row_fma(n, vec_load(in), x, r0);
        if (inputs > 1) r1 = row_fma(n, vec_load(in + s.lanes), x, r1);
        if (inputs > 2) r2 = row_fma(n, vec_load(in + 2 * s.lanes), x, r2);
        if (inputs > 3) r3 = row_fma(n, vec_load(in + 3 * s.lanes), x, r3);
        if (inputs > 4) r4 = row_fma(n, vec_load(in + 4 * s.lanes), x, r4);
        if (inputs > 5) r5 = row_fma(n, vec_load(in + 5 * s.lanes), x, r5);
        const bool was_last = --vector == 0;
        in += was_last ? in_next : LANES;
        dz += was_last ? dz_next : LANES;
        if (was_last) vector = vectors;
    }
    if (course.last && course.part + VEC == LANES) {
        const float *base = tile->sums[0];
        r0 = whole(n, base, r0);
        if (inputs > 1) r1 = whole(n, base + NEXT, r1);
        if (inputs > 2) r2 = whole(n, base + 2 * NEXT, r2);
        if (inputs > 3) r3 = whole(n, base + 3 * NEXT, r3);
        if (inputs > 4) r4 = whole(n, base + 4 * NEXT, r4);
        if (inputs > 5) r5 = whole(n, base + 5 * NEXT, r5);
        fold(r0, r1, r2, r3, r4, r5, inputs, out);
        return;
    }
    row_store(n, sums, LANES, r0);
    if (inputs > 1) row_store(n, sums + NEXT, LANES, r1);
    if (inputs > 2) row_store(n, sums + 2 * NEXT, LANES, r2);
    if (inputs > 3) row_store(n, sums + 3 * NEXT, LANES, r3);
    if (inputs > 4) row_store(n, sums + 4 * NEXT, LANES, r4);
    if (inputs > 5) row_store(n, sums + 5 * NEXT, LANES, r5);
}

INLINE void tile_units(int inputs, int units, struct course course, struct spans s, const float *in, const float *dz,
                       struct tile *tile, float *out)
{
    switch (units) {
    case 1: tile_part(inputs, 1, course, s, in, dz, tile, out); break;
    case 2: tile_part(inputs, 2, course, s, in, dz, tile, out); break;
#if defined __AVX512F__
    case 3: tile_part(inputs, 3, course, s, in, dz, tile, out); break;
    case 4: tile_part(inputs, 4, course, s, in, dz, tile, out); break;
#endif
    }
}

/* A tile of `inputs` by `units`; if `last`, out has its sums, (TILE_INPUTS, TILE_UNITS). */
static void tile_sums(int inputs, int units, bool first, bool last, struct spans s, const float *in, const float *dz,
                      struct tile *tile, float *out)
{
    for (int part = 0; part < LANES; part += VEC) {
        const struct course course = {part, first, last};
        switch (inputs) {
        case 1: tile_units(1, units, course, s, in, dz, tile, out); break;
        case 2: tile_units(2, units, course, s, in, dz, tile, out); break;
        case 3: tile_units(3, units, course, s, in, dz, tile, out); break;
        case 4: tile_units(4, units, course, s, in, dz, tile, out); break;
        case 5: tile_units(5, units, course, s, in, dz, tile, out); break;
        case 6: tile_units(6, units, course, s, in, dz, tile, out); break;
        }
    }
}

static void add_sums(int inputs, int units, const float *sums, float *gradient, int stride)
{
    typedef float whole_row __attribute__((vector_size(TILE_UNITS * sizeof(float)), aligned(sizeof(float))));
    for (int i = 0; i < inputs; i++, gradient += stride, sums += TILE_UNITS)
        if (units == TILE_UNITS) *(whole_row *)gradient += *(const whole_row *)sums;
        else
            for (int u = 0; u < units; u++) gradient[u] += sums[u];
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* The gradient of `inputs` (at most TILE_INPUTS) by `units` (at most BLOCK_UNITS). */
static void panel_gradient(int inputs, int units, struct spans s, const float *in, const float *dz, float *gradient, int stride)
{
    struct tile tiles[BLOCK_TILES];
    float sums[TILE + VEC] __attribute__((aligned(64)));
    const int parts = (s.steps * (s.lanes / LANES) + NEAR - 1) / NEAR;
    for (int part = 0, t = 0; part < parts; part++) {
        struct spans near = s;
        if (parts > 1) near.steps = (s.steps - t + parts - part - 1) / (parts - part);
        for (int u = 0; u < units; u += TILE_UNITS) {
            const int some = least(TILE_UNITS, units - u);
            const bool last = part == parts - 1;
            tile_sums(inputs, some, part == 0, last, near, in + t * s.in_step, dz + t * s.dz_step + u * s.lanes,
                      &tiles[parts > 1 ? u / TILE_UNITS : 0], sums);
            if (last) add_sums(inputs, some, sums, gradient + u, stride);
        }
        t += near.steps;
    }
}

void product_weights(int steps, int inputs, int in_rows, int units, int dz_rows, int sequences, const float *in, const float *dz,
                     float *gradient, int stride)
{
    const int lanes = lanes_of(sequences);
    const struct spans spans = {steps, lanes, (int64_t)in_rows * lanes, (int64_t)dz_rows * lanes};
    if (lanes == LANES && few_sequences(sequences) > 0 && few_pays(inputs, units)) {
        few_weights(sequences, steps, inputs, spans.in_step, units, spans.dz_step, in, dz, gradient, stride);
        return;
    }
    for (int u = 0; u < units; u += BLOCK_UNITS)
        for (int i = 0, some; i < inputs; i += some) {
            const int left = inputs - i; /* the last two panels share what is left: none is too low for its loads */
            some = left >= 2 * TILE_INPUTS || left <= TILE_INPUTS ? least(TILE_INPUTS, left) : (left + 1) / 2;
            panel_gradient(some, least(BLOCK_UNITS, units - u), spans, in + i * lanes, dz + u * lanes,
                           gradient + (int64_t)i * stride + u, stride);
        }
}
