/* Starts: how a block of weights begins. Each is a rule of its own; a cell names one for each of its blocks. */
#ifndef UNROLL_RNN_START_H
#define UNROLL_RNN_START_H

#include <stdatomic.h>
#include <stdint.h>

/* A block to be started. It holds zeros. */
struct start {
    int inputs, states; /* rows for inputs, then rows for units of the state; neither: one row */
    int rows, columns;
    int units;               /* of the layer: columns / units gates stand side by side; of the projection's input */
    uint64_t seed;           /* of the run; with RNG_WEIGHTS, numbers from `first` on are this block's to draw */
    uint64_t first;          /* one for each weight */
    float *weights;          /* (rows, columns) */
    const atomic_bool *stop; /* whether to leave it half-way, see trainer.h; NULL: never */
};

/* All zero. */
void start_zero(const struct start *start);

/* Uniform within +-sqrt(6 / (rows + columns)) (Glorot and Bengio, AISTATS 2010). */
void start_glorot(const struct start *start);

#endif
