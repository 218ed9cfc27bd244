/* Sigmoid cross entropy: each output is the logit of a yes or no of its own, of whose cross entropies, in nats, the loss is the
 * sum: that of all of them together. A target is 1 for yes, 0 for no, or the probability of yes. */
#include "rnn/lanes_math.h"
#include "rnn/loss.h"
#include "rnn/loss_lanes.h"

#include <stddef.h>

/* -y ln s(z) - (1 - y) ln(1 - s(z)) = max(z, 0) - z y + ln(1 + e^-|z|), which no z makes infinite; s is the sigmoid. */
static inline vec cross_entropy(vec logit, vec target)
{
    const vec zero = vec_splat(0.0f), one = vec_splat(1.0f);
    const vec smaller = vec_exp(vec_min(logit, -logit));
    return vec_max(zero, logit) + vec_fma(-logit, target, vec_log(one + smaller));
}

/* The sums of losses of VEC lanes from `first` on; on the way back the outputs become their gradients, s(z) - y, times the share.
 * A lane past the sequences, or without a target, loses nothing. */
static inline vec lane_sums(bool back, const struct loss_window *w, int first)
{
    const ivec valid = lanes_before(w->sequences - first);
    const vec share = vec_splat(w->share);
    vec sum = vec_splat(0.0f);
    for (int64_t t = 0; t < w->num_steps; t++) {
        if (w->present != NULL && w->present[t] == 0) continue;
        const ivec here = valid & (*(const ivec *)(w->targets + t * w->lanes + first) >= 0);
        for (int64_t o = t * w->num_outputs; o < (t + 1) * w->num_outputs; o++) {
            float *output = w->outputs + o * w->lanes + first;
            const vec logit = vec_load(output), target = vec_load(w->numbers + o * w->lanes + first);
            sum += vec_keep(here, cross_entropy(logit, target));
            if (back) vec_store(output, vec_keep(here, (vec_sigmoid(logit) - target) * share));
        }
    }
    return sum;
}

static double forward(const struct loss_window *window)
{
    return window_total(false, window, lane_sums);
}

static double backward(const struct loss_window *window)
{
    return window_total(true, window, lane_sums);
}

const struct loss ISA_NAME(loss_sigmoid) = {
    .name = "sigmoid",
    .help = "the sum over the outputs, a yes or no each, of the cross entropies of their sigmoids, in nats",
    .of_numbers = true,
    .forward = forward,
    .backward = backward,
};
