/* The product forward, and with transposed weights back to states. */
#include "rnn/products.h"

#include "rnn/product_few.h"
#include "rnn/rows.h"

#include <stddef.h>
#include <string.h>

/* A block is PANEL units of how many vectors: 24 of 32 registers hold its sums with AVX-512, 12 of 16 with AVX2. */
#if defined __AVX512F__
enum { BLOCK_VECS = 4 };
#else
enum { BLOCK_VECS = 2 };
#endif

/* Of how many inputs (as vectors of VEC lanes) a block is summed up before the next block comes to them: they stay in the
 * first cache until all units have had them, and the sums rest in memory meanwhile. */
enum { NEAR = 6144 / VEC };

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
INLINE void forward_columns(int n, int inputs, int units, int lanes, const struct panels *weights, bool add, const float *bias,
                            const float *in, float *out)
{
#define BLOCK(count)                                                                                                             \
    forward_block(count, n, inputs, lanes, weights->at + (int64_t)u * weights->rows + weights->first * (count), count, add,      \
                  bias ? bias + u : NULL, in, out + u * lanes)
    int u = 0;
    for (; u + PANEL <= units; u += PANEL) BLOCK(PANEL);
    switch (units - u) {
    case 1: BLOCK(1); break;
    case 2: BLOCK(2); break;
    case 3: BLOCK(3); break;
    case 4: BLOCK(4); break;
    case 5: BLOCK(5); break;
    }
#undef BLOCK
}

/* The same as functions apart, by n: in one, gcc computes ahead what a small product never asks for. */
typedef void columns_function(int inputs, int units, int lanes, const struct panels *weights, bool add, const float *bias,
                              const float *in, float *out);

#define COLUMNS(n)                                                                                                               \
    static void columns_##n(int inputs, int units, int lanes, const struct panels *weights, bool add, const float *bias,         \
                            const float *in, float *out)                                                                         \
    {                                                                                                                            \
        forward_columns(n, inputs, units, lanes, weights, add, bias, in, out);                                                   \
    }
COLUMNS(1)
COLUMNS(2)
#if defined __AVX512F__
COLUMNS(3)
COLUMNS(4)
static columns_function *const columns[] = {NULL, columns_1, columns_2, columns_3, columns_4};
#else
static columns_function *const columns[] = {NULL, columns_1, columns_2};
#endif

/* Many lanes, or many inputs: in pieces that are as even as can be. */
static __attribute__((noinline)) void forward_pieces(int inputs, int units, int lanes, int full, struct panels weights, bool add,
                                                     const float *bias, const float *in, float *out)
{
    const int first = weights.first;
    for (int lane = 0, n; lane < full; lane += n * VEC) {
        n = full - lane < BLOCK_VECS * VEC ? (full - lane) / VEC : BLOCK_VECS;
        for (int i = 0, some; i < inputs; i += some) {
            const int left = inputs - i, pieces = (left * n + NEAR - 1) / NEAR;
            some = (left + pieces - 1) / pieces;
            weights.first = first + i;
            columns[n](some, units, lanes, &weights, add || i > 0, bias, in + (int64_t)i * lanes + lane, out + lane);
        }
    }
}

void product_forward(int inputs, int units, int sequences, const struct panels *weights, bool add, const float *bias,
                     const float *in, float *out)
{
    const int few = weights->plain != NULL ? few_sequences(sequences) : 0;
    const int lanes = lanes_of(sequences), full = few > 0 ? lanes - LANES : lanes, n = lanes / VEC;
    if (few == 0 && n <= BLOCK_VECS && inputs * n <= NEAR) {
        columns[n](inputs, units, lanes, weights, add, bias, in, out);
        return;
    }
    forward_pieces(inputs, units, lanes, full, *weights, add, bias, in, out);
    if (few == 0) return;
    for (int u = 0; !add && u < units; u++) memset(out + u * lanes + full, 0, LANES * sizeof *out);
    few_forward(few, inputs, units, lanes, weights, add, bias, in + full, out + full);
}
