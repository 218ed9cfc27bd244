/* The hot functions of one instruction set, side by side with those of the others, for tests that compare them. */
#ifndef UNROLL_TESTS_ISA_COPY_H
#define UNROLL_TESTS_ISA_COPY_H

#include "rnn/products.h"

#include <stdbool.h>
#include <stdint.h>

enum lanes_function { LANES_TANH, LANES_SIGMOID, LANES_EXP, LANES_LOG, LANES_FUNCTIONS };

struct isa_copy {
    const char *name;
    /* out[i] = function(in[i]); count is a multiple of LANES, the arrays start at multiples of 64 bytes. */
    void (*map)(enum lanes_function function, int count, const float *in, float *out);
    /* See rnn/products.h. */
    void (*product_forward)(int inputs, int units, int lanes, const struct panels *weights, bool add, const float *bias,
                            const float *in, float *out);
    void (*product_weights)(int steps, int inputs, int in_rows, int units, int dz_rows, int sequences, const float *in,
                            const float *dz, float *gradient, int stride);
    void (*lookup_forward)(int units, int lanes, const float *weights, int stride, const float *bias, const uint16_t *symbols,
                           float *out);
    void (*lookup_weights)(int units, int lanes, const uint16_t *symbols, const float *dz, float *gradient, int stride);
};

/* Copy number index, or NULL past the last; v2 first. */
const struct isa_copy *isa_copy(int index);

/* Whether this machine can run the copy of that name; where not, says so. */
bool isa_copy_runs_here(const struct isa_copy *copy);

/* The copies v3 and v4, where this machine can run both; else NULL, NULL. */
void isa_copy_fused(const struct isa_copy *copies[2]);

#endif
