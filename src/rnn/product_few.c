/* Products for few sequences: where most of a vector of lanes would be empty, vectors go along the units. Each sum has its terms
 * in the same order, so the same bits. (A symbol of batch 1 cost 16 times as much as one of batch 16; it costs about 3 times.) */
#include "rnn/product_few.h"

#include "base/memory.h"
#include "rnn/rows.h"

#include <stdlib.h>

/* A block: so many vectors of units, for so many sequences or inputs: 16 sums with AVX-512, 8 with AVX2. */
#if defined __AVX512F__
enum { BLOCK_VECS = 4 };
#else
enum { BLOCK_VECS = 2 };
#endif
enum { BLOCK_ROWS = 4, BLOCK_UNITS = BLOCK_VECS * VEC };

/* The sums of a block. */
struct block {
    float sums[BLOCK_ROWS][BLOCK_UNITS] __attribute__((aligned(64)));
};

/* sums[r] += factors[i * factor_step + r * factor_row] * rows[i * row_step + the units], i ascending. */
INLINE void block_sums(int count, int n, int inputs, const float *factors, int64_t factor_step, int factor_row, const float *rows,
                       int64_t row_step, struct block *block)
{
    struct row r0 = row_load(n, block->sums[0], VEC), r1 = r0, r2 = r0, r3 = r0;
    if (count > 1) r1 = row_load(n, block->sums[1], VEC);
    if (count > 2) r2 = row_load(n, block->sums[2], VEC);
    if (count > 3) r3 = row_load(n, block->sums[3], VEC);
    for (int i = 0; i < inputs; i++) {
        const struct row w = row_load_anywhere(n, rows, VEC);
        r0 = row_fma(n, vec_splat(factors[0]), w, r0);
        if (count > 1) r1 = row_fma(n, vec_splat(factors[factor_row]), w, r1);
        if (count > 2) r2 = row_fma(n, vec_splat(factors[2 * factor_row]), w, r2);
        if (count > 3) r3 = row_fma(n, vec_splat(factors[3 * factor_row]), w, r3);
        factors += factor_step;
        rows += row_step;
    }
    row_store(n, block->sums[0], VEC, r0);
    if (count > 1) row_store(n, block->sums[1], VEC, r1);
    if (count > 2) row_store(n, block->sums[2], VEC, r2);
    if (count > 3) row_store(n, block->sums[3], VEC, r3);
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* The same for 1 to BLOCK_ROWS rows, and for all vectors or, at the edge, one. */
static void sum_up(int count, bool is_whole, int inputs, const float *factors, int64_t factor_step, int factor_row,
                   const float *rows, int64_t row_step, struct block *block)
{
#define SUMS(count, n) block_sums(count, n, inputs, factors, factor_step, factor_row, rows, row_step, block)
    switch (2 * count + is_whole) {
    case 2: SUMS(1, 1); break;
    case 3: SUMS(1, BLOCK_VECS); break;
    case 4: SUMS(2, 1); break;
    case 5: SUMS(2, BLOCK_VECS); break;
    case 6: SUMS(3, 1); break;
    case 7: SUMS(3, BLOCK_VECS); break;
    case 8: SUMS(4, 1); break;
    case 9: SUMS(4, BLOCK_VECS); break;
    }
#undef SUMS
}

/* How many units the next block has. */
static int next_units(int left)
{
    return left >= BLOCK_UNITS ? BLOCK_UNITS : least(left, VEC);
}

void few_forward(int count, int inputs, int units, int lanes, const struct panels *weights, bool add, const float *bias,
                 const float *in, float *out)
{
    struct block block = {0};
    const float *plain = weights->plain + (int64_t)weights->first * weights->stride;
    for (int first = 0; first < count; first += BLOCK_ROWS, in += BLOCK_ROWS, out += BLOCK_ROWS) {
        const int rows = least(BLOCK_ROWS, count - first);
        for (int u = 0, some; u < units; u += some) {
            some = next_units(units - u);
            for (int s = 0; s < rows; s++)
                for (int k = 0; k < some; k++)
                    block.sums[s][k] = add ? out[(u + k) * lanes + s] : bias != NULL ? bias[u + k] : 0.0f;
            sum_up(rows, some == BLOCK_UNITS, inputs, in, lanes, 1, plain + u, weights->stride, &block);
            for (int k = 0; k < some; k++)
                for (int s = 0; s < rows; s++) out[(u + k) * lanes + s] = block.sums[s][k];
        }
    }
}

/* out[s][t][k] = dz[t][k][s] of `units` units, zeros behind them. */
static void lay_along(int count, int steps, int units, int64_t dz_step, const float *dz, float *out)
{
    for (int t = 0; t < steps; t++, dz += dz_step, out += BLOCK_UNITS)
        for (int s = 0; s < count; s++)
            for (int k = 0; k < BLOCK_UNITS; k++)
                out[(int64_t)s * steps * BLOCK_UNITS + k] = k < units ? dz[k * LANES + s] : 0.0f;
}

/* gradient += the sum over the sequences by the tree of LANES lanes, of which those past `count` are zero. */
static void add_blocks(int count, int inputs, int units, struct block *blocks, float *gradient, int stride)
{
    for (int half = FEW / 2; half > 0; half /= 2)
        for (int s = 0; s < half && s + half < count; s++)
            for (int i = 0; i < inputs; i++)
                for (int k = 0; k < units; k++) blocks[s].sums[i][k] += blocks[s + half].sums[i][k];
    for (int i = 0; i < inputs; i++)
        for (int k = 0; k < units; k++) gradient[i * stride + k] += blocks[0].sums[i][k];
}

void few_weights(int count, int steps, int inputs, int64_t in_step, int units, int64_t dz_step, const float *in, const float *dz,
                 float *gradient, int stride)
{
    float *along = memory_floats((size_t)count * (size_t)steps * BLOCK_UNITS);
    struct block blocks[FEW];
    for (int u = 0, some; u < units; u += some) {
        some = next_units(units - u);
        lay_along(count, steps, some, dz_step, dz + u * LANES, along);
        for (int i = 0; i < inputs; i += BLOCK_ROWS) {
            const int rows = least(BLOCK_ROWS, inputs - i);
            for (int s = 0; s < count; s++) {
                blocks[s] = (struct block){0};
                sum_up(rows, some == BLOCK_UNITS, steps, in + i * LANES + s, in_step, LANES,
                       along + (int64_t)s * steps * BLOCK_UNITS, BLOCK_UNITS, &blocks[s]);
            }
            add_blocks(count, rows, some, blocks, gradient + (int64_t)i * stride + u, stride);
        }
    }
    free(along);
}
