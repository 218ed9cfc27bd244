/* Weights as large as keeps the spread of what passes through them. Glorot and Bengio, AISTATS 2010. */
#include "rnn/init.h"

#include <stddef.h>

static void weights(const struct start *start)
{
    start_glorot(start, start->settings->scale);
}

const struct init init_glorot = {
    .name = "glorot",
    .help = "weights uniform within +-init_scale sqrt(6 / (rows + columns)) of their block, biases 0",
    .weights = weights,
};
