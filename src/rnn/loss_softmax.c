/* Softmax cross entropy: -ln of the share of exp(output) that the class which came has, in nats. */
#include "rnn/lanes_math.h"
#include "rnn/loss.h"
#include "rnn/loss_lanes.h"

#include <stdbool.h>
#include <stddef.h>

#define INLINE static inline __attribute__((always_inline))

/* The losses of VEC lanes over time: ln of the sums of a softmax, less the logits of what came. The sums are multiplied up,
 * so that one logarithm serves many of them. */
struct lane_losses {
    vec losses, product;
    int factors;
};

/* So many factors of 1 to num_classes, and another, stay below 2^127. */
static int most_factors(int num_classes)
{
    int bits = 32 - __builtin_clz((unsigned)num_classes);
    return 120 / bits;
}

static void take_logarithm(struct lane_losses *lanes)
{
    lanes->losses += vec_log(lanes->product);
    lanes->product = vec_splat(1.0f);
    lanes->factors = 0;
}

/* Softmax and cross entropy of VEC lanes at one time; on the way back turns the logits (num_classes rows of `lanes`) into
 * their gradients, times scale. A loss is infinite where a symbol came that was given probability 0 in float32. If `masked`, a
 * lane may have no target: then it loses nothing, and its gradients are zero. Of two classes one is e^0 = 1, so that one
 * exponential serves both. */
INLINE void softmax_loss(bool back, bool masked, int num_classes, int lanes, const int32_t *targets, vec scale, float *logits,
                         struct lane_losses *sum)
{
    const ivec target = *(const ivec *)targets;
    const vec zero = vec_splat(0.0f);
    vec largest = vec_load(logits), total = zero, logit = zero, chosen = zero;
    for (int c = 1; c < num_classes; c++) largest = vec_max(vec_load(logits + c * lanes), largest);
    const bool two = num_classes == 2;
    const vec smaller = two ? vec_exp((vec_load(logits) - largest) + (vec_load(logits + lanes) - largest)) : zero;
    for (int c = 0; c < num_classes; c++) {
        const vec z = vec_load(logits + c * lanes) - largest;
        const vec e = two ? vec_select(z == zero, vec_splat(1.0f), smaller) : vec_exp(z);
        logit += vec_keep(target == c, z);
        chosen += vec_keep(target == c, e);
        total += e;
        if (back) vec_store(logits + c * lanes, e);
    }
    if (masked) {
        const ivec here = target >= 0;
        scale = vec_keep(here, scale);
        total = vec_select(here, total, vec_splat(1.0f));
        chosen = vec_select(here, chosen, vec_splat(1.0f)); /* its logit is 0 */
    }
    const vec share = scale / total;
    for (int c = 0; back && c < num_classes; c++)
        vec_store(logits + c * lanes, vec_load(logits + c * lanes) * share - vec_keep(target == c, scale));
    sum->product *= total;
    sum->losses += vec_keep(chosen == 0.0f, vec_splat(INFINITY)) - logit;
}

/* Losses of VEC lanes from `first` on, over all steps of the window; 0 for lanes past the sequences. */
INLINE vec lane_sums(bool back, bool masked, int num_classes, const struct loss_window *w, int first)
{
    const ivec valid = lanes_before(w->sequences - first);
    const vec scale = vec_keep(valid, vec_splat(w->share));
    const int most = most_factors(num_classes);
    struct lane_losses sum = {vec_splat(0.0f), vec_splat(1.0f), 0};
    for (int64_t t = 0; t < w->num_steps; t++) {
        if (masked && w->present[t] == 0) continue;
        softmax_loss(back, masked, num_classes, w->lanes, w->targets + t * w->lanes + first, scale,
                     w->outputs + t * num_classes * w->lanes + first, &sum);
        if (++sum.factors == most) take_logarithm(&sum);
    }
    take_logarithm(&sum);
    return vec_keep(valid, sum.losses);
}

INLINE double sum_of_classes(bool back, bool masked, int num_classes, const struct loss_window *window)
{
    float sums[LANES] __attribute__((aligned(64))) = {0};
    for (int first = 0; first < window->lanes; first += VEC)
        vec_store(sums + first % LANES, vec_load(sums + first % LANES) + lane_sums(back, masked, num_classes, window, first));
    return fold_lanes(sums);
}

/* Two classes are many people's, and known to the compiler they stay in registers. */
INLINE double window_sum(bool back, bool masked, const struct loss_window *window)
{
    return window->num_outputs == 2 ? sum_of_classes(back, masked, 2, window)
                                    : sum_of_classes(back, masked, window->num_outputs, window);
}

/* The way with absent targets stands apart, so that the other keeps its registers. */
static __attribute__((noinline)) double masked_sum(bool back, const struct loss_window *window)
{
    return back ? window_sum(true, true, window) : window_sum(false, true, window);
}

static double forward(const struct loss_window *window)
{
    return window->present != NULL ? masked_sum(false, window) : window_sum(false, false, window);
}

static double backward(const struct loss_window *window)
{
    return window->present != NULL ? masked_sum(true, window) : window_sum(true, false, window);
}

/* For VEC lanes at one time: -1 where the target is the class of the largest logit, else 0. */
static ivec is_likeliest(int num_classes, int lanes, const int32_t *targets, const float *logits)
{
    vec largest = vec_load(logits);
    ivec likeliest = {0};
    for (int c = 1; c < num_classes; c++) {
        const vec logit = vec_load(logits + c * lanes);
        const ivec larger = logit > largest;
        likeliest = (larger & c) | (~larger & likeliest);
        largest = vec_select(larger, logit, largest);
    }
    return likeliest == *(const ivec *)targets;
}

static int64_t correct(const struct loss_window *w)
{
    int64_t count = 0;
    for (int64_t t = 0; t < w->num_steps; t++)
        for (int first = 0; first < w->lanes && (w->present == NULL || w->present[t] > 0); first += VEC) {
            const ivec right = is_likeliest(w->num_outputs, w->lanes, w->targets + t * w->lanes + first,
                                            w->outputs + t * w->num_outputs * w->lanes + first);
            EACH_LANE count -= first + lane < w->sequences ? right[lane] : 0;
        }
    return count;
}

const struct loss ISA_NAME(loss_softmax) = {
    .name = "softmax",
    .help = "cross entropy of a softmax over the classes, in nats",
    .correct = correct,
    .forward = forward,
    .backward = backward,
};
