/* Squared error: the mean over the outputs of (output - target)^2. */
#include "rnn/lanes.h"
#include "rnn/loss.h"
#include "rnn/loss_lanes.h"

#include <stddef.h>

/* The sums of squares of VEC lanes from `first` on over all steps and outputs of the window; on the way back the outputs become
 * their differences times scale. A lane past the sequences, or without a target, differs by nothing. */
static inline vec lane_sums(bool back, const struct loss_window *w, int first)
{
    const ivec valid = lanes_before(w->sequences - first);
    const vec scale = vec_splat(2.0f * w->share / (float)w->num_outputs);
    vec sum = vec_splat(0.0f);
    for (int64_t t = 0; t < w->num_steps; t++) {
        if (w->present != NULL && w->present[t] == 0) continue;
        const ivec here = valid & (*(const ivec *)(w->targets + t * w->lanes + first) >= 0);
        for (int64_t o = t * w->num_outputs; o < (t + 1) * w->num_outputs; o++) {
            float *output = w->outputs + o * w->lanes + first;
            const vec difference = vec_keep(here, vec_load(output) - vec_load(w->numbers + o * w->lanes + first));
            sum = vec_fma(difference, difference, sum);
            if (back) vec_store(output, difference * scale);
        }
    }
    return sum;
}

static double forward(const struct loss_window *window)
{
    return window_total(false, window, lane_sums) / window->num_outputs;
}

static double backward(const struct loss_window *window)
{
    return window_total(true, window, lane_sums) / window->num_outputs;
}

const struct loss ISA_NAME(loss_squared) = {
    .name = "squared",
    .help = "the mean over the outputs of (output - target)^2",
    .of_numbers = true,
    .forward = forward,
    .backward = backward,
};
