/* Products for few sequences, with vectors along the units. See product_forward and product_weights for what they are. */
#ifndef UNROLL_RNN_PRODUCT_FEW_H
#define UNROLL_RNN_PRODUCT_FEW_H

#include "rnn/products.h"

enum { FEW = 8 }; /* at most */

/* product_forward of the lanes in .. in + count - 1; weights.plain is there. */
void few_forward(int count, int inputs, int units, int lanes, const struct panels *weights, bool add, const float *bias,
                 const float *in, float *out);

/* product_weights of a group of `count` sequences, in LANES lanes. */
void few_weights(int count, int steps, int inputs, int64_t in_step, int units, int64_t dz_step, const float *in, const float *dz,
                 float *gradient, int stride);

#endif
