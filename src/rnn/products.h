/* The three products that carry nearly all the work, on lanes: blocks of units by vectors in registers. Every sum runs
 * over its terms in one order whatever the blocks, so it has the same bits on every instruction set.
 *
 * lanes is a multiple of LANES; arrays of lanes start at multiples of 64 bytes. */
#ifndef UNROLL_RNN_PRODUCTS_H
#define UNROLL_RNN_PRODUCTS_H

#include "rnn/isa.h"

#include <stdbool.h>
#include <stdint.h>

/* A matrix of weights as product_forward takes it: cut into panels of PANEL columns, the last perhaps narrower, one behind the
 * other, each (rows, width) row after row: what a block of units needs lies side by side. (In rows of 1024 columns a block's
 * weights were a page apart; an lstm of 256 units is a third faster so.) */
enum { PANEL = 6 };

struct panels {
    float *at; /* NULL: not packed, since there are few sequences alone */
    int rows;  /* of the whole matrix */
    int first; /* of its rows, which belongs to input 0 */
    const float
        *plain; /* the matrix once more, row by row, for few sequences; NULL: there are none. LANES floats behind its end */
    int stride; /* are read, too. Floats from one of these rows to the next */
};

/* How many sequences of a batch, the last, are so few that vectors go along the units for them and not along the lanes: those
 * that would leave most of a vector empty. */
int few_sequences(int batch_size);

/* Whether a matrix is large enough for that to pay. */
static inline bool few_pays(int rows, int columns)
{
    return rows >= 16 && columns >= 16 && (int64_t)rows * columns >= 1024;
}

/* out[u][lane] = start + sum over i of weights[i][u] * in[i][lane], i ascending. in (inputs, lanes), out (units, lanes), lanes
 * being `sequences` rounded up; of lanes past the sequences a product may make zeros. The matrix has `units` columns.
 * The start is what out holds if `add`, else bias[u], or zero where bias is NULL. With transposed weights this is the product
 * that takes gradients back to states. */
void product_forward(int inputs, int units, int sequences, const struct panels *weights, bool add, const float *bias,
                     const float *in, float *out);

/* gradient[i * stride + u] += sum over steps t and all lanes of in[t][i][lane] * dz[t][u][lane].
 * in (steps, inputs of in_rows, lanes), dz (steps, units of dz_rows, lanes): a step takes in_rows, dz_rows rows.
 * Each of 16 lanes is summed over t and lanes ascending, then the 16 by a fixed tree. */
void product_weights(int steps, int inputs, int in_rows, int units, int dz_rows, int sequences, const float *in, const float *dz,
                     float *gradient, int stride);

/* out[u][lane] = bias[u] + weights[symbols[lane] * stride + u]: the product of a one-hot input, as the look-up it is. */
void lookup_forward(int units, int lanes, const float *weights, int stride, const float *bias, const uint16_t *symbols,
                    float *out);

/* gradient[symbols[lane] * stride + u] += dz[u][lane], lanes ascending. */
void lookup_weights(int units, int lanes, const uint16_t *symbols, const float *dz, float *gradient, int stride);

#endif
