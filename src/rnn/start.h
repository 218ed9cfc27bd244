/* A block of weights about to be started, and what rules for it share; the rules themselves are those of init.h. */
#ifndef UNROLL_RNN_START_H
#define UNROLL_RNN_START_H

#include <stdatomic.h>
#include <stdint.h>

/* What a run says of its start. */
struct start_settings {
    uint64_t seed;
    double scale; /* what it scales is the rule's to say */
    double forget_bias;
};

/* A block to be started. It holds zeros. */
struct start {
    const struct start_settings *settings;
    int inputs, states; /* rows for inputs, then rows for units of the state; neither: one row */
    int rows, columns;
    int units;               /* of the layer: columns / units gates stand side by side; of the projection's input */
    uint64_t first;          /* of the run's RNG_WEIGHTS, numbers from here on are this block's to draw, one for each weight */
    float *weights;          /* (rows, columns) */
    const atomic_bool *stop; /* whether to leave it half-way, see trainer.h; NULL: never */
};

/* Uniform within +-limit. */
void start_uniform(const struct start *start, double limit);

/* Uniform within +-scale sqrt(6 / (rows + columns)) (Glorot and Bengio, AISTATS 2010). */
void start_glorot(const struct start *start, double scale);

/* The block's rows for units of the state. */
float *start_of_states(const struct start *start);

#endif
