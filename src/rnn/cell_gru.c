/* Gated recurrent unit, reset after the product as in cuDNN: r = s(x W_r + b_xr + h U_r + b_hr), z alike,
 * n = tanh(x W_n + b_xn + r (h U_n + b_hn)), h' = (1 - z) n + z h. Cho et al., EMNLP 2014.
 * The columns r, z, n of x's product and of h's stand in blocks of their own, since r acts on h's part of n alone. */
#include "rnn/cell.h"
#include "rnn/lanes_math.h"
#include "rnn/layer.h"

/* Kept for the way back: r, z, n as they act, and h U_n + b_hn. In their places come the gradients of r, z, n of x's product and
 * n of h's. */
enum { GATES = 3, KEPT = 4, SPARE = 3 /* x's product */ };
enum { W_X, B_X, W_H, B_H };

static void forward(const struct layer *layer, int t)
{
    const int n = layer->units * layer->lanes, columns = GATES * layer->units;
    const float *h = layer_state(layer, t);
    float *h_new = layer_state(layer, t + 1);
    float *r = layer_kept(layer, KEPT, t), *z = r + n, *candidate = z + n, *h_n = candidate + n;
    float *x_r = layer->spare, *x_z = x_r + n, *x_n = x_z + n;
    layer_input_product(layer, t, columns, W_X, x_r);
    product_forward(layer->units, columns, layer->sequences, &layer->packed[W_H].forward, false, layer->weights[B_H], h,
                    r); /* h's n where n will be */
    for (int k = 0; k < n; k += VEC) {
        vec reset = vec_sigmoid(vec_load(x_r + k) + vec_load(r + k));
        vec keep = vec_sigmoid(vec_load(x_z + k) + vec_load(z + k));
        vec of_h = vec_load(candidate + k), fresh = vec_tanh(vec_fma(reset, of_h, vec_load(x_n + k)));
        vec_store(h_n + k, of_h);
        vec_store(candidate + k, fresh);
        vec_store(r + k, reset);
        vec_store(z + k, keep);
        vec_store(h_new + k, vec_fma(keep, vec_load(h + k) - fresh, fresh));
    }
}

static void backward(const struct layer *layer, int t)
{
    const int n = layer->units * layer->lanes, columns = GATES * layer->units;
    const vec one = vec_splat(1.0f);
    const float *h = layer_state(layer, t);
    float *r = layer_kept(layer, KEPT, t), *z = r + n, *candidate = z + n, *h_n = candidate + n;
    for (int k = 0; k < n; k += VEC) {
        vec fresh = vec_load(candidate + k), reset = vec_load(r + k), keep = vec_load(z + k), dh = vec_load(layer->dh + k);
        vec dn = dh * (one - keep) * vec_fma(-fresh, fresh, one);
        vec_store(r + k, dn * vec_load(h_n + k) * reset * (one - reset));
        vec_store(z + k, dh * (vec_load(h + k) - fresh) * keep * (one - keep));
        vec_store(candidate + k, dn);
        vec_store(h_n + k, dn * reset);
        vec_store(layer->dh + k, dh * keep);
    }
    /* dh += dz U^T: the rows of r and z, then those of n, which stand apart */
    struct panels to_states = layer->packed[W_H].to_states;
    product_forward(2 * layer->units, layer->units, layer->sequences, &to_states, true, NULL, r, layer->dh);
    to_states.first = 2 * layer->units;
    product_forward(layer->units, layer->units, layer->sequences, &to_states, true, NULL, h_n, layer->dh);
    layer_input_back(layer, t, columns, W_X, r);
}

static void gradients(const struct layer *layer)
{
    const int units = layer->units, columns = GATES * units, dz_rows = KEPT * units;
    const float *h = layer->in + layer->inputs * layer->lanes, *dh_n = layer->kept + 3 * units * layer->lanes;
    float *gradient = layer->gradient[W_H]; /* and, in its last row, of b_h */
    layer_input_weights(layer, columns, dz_rows, layer->gradient[W_X], layer->gradient[B_X]);
    layer_weights(layer, units + 1, layer_rows(layer), 2 * units, dz_rows, h, layer->kept, gradient, columns);
    layer_weights(layer, units + 1, layer_rows(layer), units, dz_rows, h, dh_n, gradient + 2 * units, columns);
}

const struct cell ISA_NAME(cell_gru) = {
    .name = "gru",
    .help = "n = tanh(x W_n + b_xn + r (h U_n + b_hn)), h' = (1 - z) n + z h,\n"
            "where r = s(x W_r + b_xr + h U_r + b_hr), z alike, s(x) = 1 / (1 + exp(-x))",
    .states = 1,
    .kept = KEPT,
    .spare = SPARE,
    .gates = 1 << 0 | 1 << 1, /* r, z */
    .candidate = 2,
    .blocks = {{"W_x", OF_INPUTS, GATES, NULL, 0},
               {"b_x", OF_NONE, GATES, NULL, 0},
               {"W_h", OF_STATES, GATES, NULL, 0},
               {"b_h", OF_NONE, GATES, NULL, 0}},
    .forward = forward,
    .backward = backward,
    .gradients = gradients,
};
