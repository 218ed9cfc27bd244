/* All weights alike, as char-rnn and Karpathy, Johnson and Li (arXiv:1506.02078) start them: within +-0.08. */
#include "rnn/init.h"

static void all(const struct start *start)
{
    start_uniform(start, start->settings->scale);
}

const struct init init_uniform = {
    .name = "uniform",
    .help = "weights and biases uniform within +-init_scale",
    .weights = all,
    .biases = all,
};
