/* The state stays as it is. Le, Jaitly and Hinton, "A simple way to initialize recurrent networks of rectified linear units",
 * arXiv:1504.00941 (2015). */
#include "rnn/init.h"

#include <string.h>

static void weights(const struct start *start)
{
    start_glorot(start, 1.0);
    if (start->states == 0) return;
    float *of_states = start_of_states(start);
    memset(of_states, 0, (size_t)start->states * (size_t)start->columns * sizeof *of_states);
    for (int u = 0; u < start->units; u++) of_states[(int64_t)u * start->columns + u] = (float)start->settings->scale;
}

const struct init init_identity = {
    .name = "identity",
    .help =
        "the matrix from state to state init_scale times the identity, so that the state stays; all else as glorot of scale 1;\n"
        "of cells with a single such matrix",
    .of_plain_cells = true,
    .weights = weights,
};
