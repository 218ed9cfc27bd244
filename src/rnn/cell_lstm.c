/* Long short-term memory: c' = s(f) c + s(i) tanh(g), h' = s(o) tanh(c'), where i, f, g, o are the gate columns of
 * [x, h] W + b and s is the sigmoid. Hochreiter and Schmidhuber, Neural Computation 9 (1997), with the forget gate of
 * Gers, Schmidhuber and Cummins, Neural Computation 12 (2000), whose bias starts at 1. */
#include "rnn/cell.h"
#include "rnn/lanes_math.h"
#include "rnn/layer.h"

enum { GATES = 4, KEPT = 5 /* the gates as they act, and tanh(c') */ };

static void forward(const struct layer *layer, int t)
{
    const int n = layer->units * layer->lanes;
    const float *c = layer->memory + (int64_t)t * n;
    float *c_new = layer->memory + (int64_t)(t + 1) * n, *h = layer_state(layer, t + 1);
    float *i = layer_kept(layer, KEPT, t), *f = i + n, *g = f + n, *o = g + n, *tanh_c = o + n;
    layer_product(layer, t, GATES, 0, i);
    for (int k = 0; k < n; k += VEC) {
        vec in = vec_sigmoid(vec_load(i + k)), forget = vec_sigmoid(vec_load(f + k));
        vec candidate = vec_tanh(vec_load(g + k)), out = vec_sigmoid(vec_load(o + k));
        vec cell = vec_fma(forget, vec_load(c + k), in * candidate), squashed = vec_tanh(cell);
        vec_store(i + k, in);
        vec_store(f + k, forget);
        vec_store(g + k, candidate);
        vec_store(o + k, out);
        vec_store(tanh_c + k, squashed);
        vec_store(c_new + k, cell);
        vec_store(h + k, out * squashed);
    }
}

static void backward(const struct layer *layer, int t)
{
    const int n = layer->units * layer->lanes;
    const vec one = vec_splat(1.0f);
    const float *c = layer->memory + (int64_t)t * n;
    float *i = layer_kept(layer, KEPT, t), *f = i + n, *g = f + n, *o = g + n;
    const float *tanh_c = o + n;
    for (int k = 0; k < n; k += VEC) {
        vec in = vec_load(i + k), forget = vec_load(f + k), candidate = vec_load(g + k), out = vec_load(o + k);
        vec squashed = vec_load(tanh_c + k), dh = vec_load(layer->dh + k);
        vec dc = vec_fma(dh * out, vec_fma(-squashed, squashed, one), vec_load(layer->dmemory + k));
        vec_store(i + k, dc * candidate * in * (one - in));
        vec_store(f + k, dc * vec_load(c + k) * forget * (one - forget));
        vec_store(g + k, dc * in * vec_fma(-candidate, candidate, one));
        vec_store(o + k, dh * squashed * out * (one - out));
        vec_store(layer->dmemory + k, dc * forget);
    }
    layer_product_back(layer, t, GATES, 0, i);
}

static void gradients(const struct layer *layer)
{
    layer_product_weights(layer, GATES, KEPT, layer->gradient[0]);
}

/* What was remembered stays until something is learned. */
static void start_forget_bias(const struct start *start)
{
    for (int u = 0; u < start->units; u++) start->weights[start->units + u] = (float)start->settings->forget_bias;
}

const struct cell ISA_NAME(cell_lstm) = {
    .name = "lstm",
    .help = "c' = s(f) c + s(i) tanh(g), h' = s(o) tanh(c'), where [i, f, g, o] = [x, h] W + b, s(x) = 1 / (1 + exp(-x))\n"
            "b of f starts at forget_bias",
    .states = 2,
    .kept = KEPT,
    .gates = 1 << 0 | 1 << 1 | 1 << 3, /* i, f, o */
    .candidate = 2,
    .blocks = {{"W", OF_INPUTS | OF_STATES, GATES, NULL, 0}, {"b", OF_NONE, GATES, start_forget_bias, 0}},
    .forward = forward,
    .backward = backward,
    .gradients = gradients,
};
