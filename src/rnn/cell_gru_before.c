/* Gated recurrent unit, reset before the product, as it was first proposed: r = s(x W_r + b_xr + h U_r + b_hr), z alike,
 * n = tanh(x W_n + b_xn + (r h) U_n + b_hn), h' = (1 - z) n + z h. Cho et al., EMNLP 2014; char-rnn's GRU.
 * Its blocks are those of the GRU that resets after the product. */
#include "rnn/cell.h"
#include "rnn/lanes_math.h"
#include "rnn/layer.h"

#include <string.h>

/* Kept for the way back: r, z, n as they act, and r h. In the places of the first three come the gradients of r, z, n, the same
 * for x's product and h's. */
enum { GATES = 3, KEPT = 4, SPARE = 3 /* x's product; on the way back the gradient of r h */ };
enum { W_X, B_X, W_H, B_H };

static void forward(const struct layer *layer, int t)
{
    const int units = layer->units, n = units * layer->lanes, columns = GATES * units;
    const float *h = layer_state(layer, t), *bias = layer->weights[B_H];
    float *h_new = layer_state(layer, t + 1);
    float *r = layer_kept(layer, KEPT, t), *z = r + n, *candidate = z + n, *r_h = candidate + n;
    float *x_r = layer->spare, *x_z = x_r + n, *x_n = x_z + n;
    layer_input_product(layer, t, columns, W_X, x_r);
    product_forward(units, 2 * units, layer->sequences, &layer->packed[W_H].forward, false, bias, h, r);
    for (int k = 0; k < n; k += VEC) {
        vec reset = vec_sigmoid(vec_load(x_r + k) + vec_load(r + k));
        vec_store(r + k, reset);
        vec_store(z + k, vec_sigmoid(vec_load(x_z + k) + vec_load(z + k)));
        vec_store(r_h + k, reset * vec_load(h + k));
    }
    product_forward(units, units, layer->sequences, &layer->packed[W_H].apart, false, bias + 2 * units, r_h, candidate);
    for (int k = 0; k < n; k += VEC) {
        vec fresh = vec_tanh(vec_load(x_n + k) + vec_load(candidate + k));
        vec_store(candidate + k, fresh);
        vec_store(h_new + k, vec_fma(vec_load(z + k), vec_load(h + k) - fresh, fresh));
    }
}

static void backward(const struct layer *layer, int t)
{
    const int units = layer->units, n = units * layer->lanes, columns = GATES * units;
    const vec one = vec_splat(1.0f);
    const float *h = layer_state(layer, t);
    const struct panels to_states = layer->packed[W_H].to_states;
    struct panels of_n = to_states;
    of_n.first = 2 * units;
    float *r = layer_kept(layer, KEPT, t), *z = r + n, *candidate = z + n, *dr_h = layer->spare;
    for (int k = 0; k < n; k += VEC) {
        vec fresh = vec_load(candidate + k), keep = vec_load(z + k), dh = vec_load(layer->dh + k);
        vec_store(z + k, dh * (vec_load(h + k) - fresh) * keep * (one - keep));
        vec_store(candidate + k, dh * (one - keep) * vec_fma(-fresh, fresh, one));
        vec_store(layer->dh + k, dh * keep);
    }
    product_forward(units, units, layer->sequences, &of_n, false, NULL, candidate, dr_h);
    for (int k = 0; k < n; k += VEC) {
        vec reset = vec_load(r + k), back = vec_load(dr_h + k);
        vec_store(r + k, back * vec_load(h + k) * reset * (one - reset));
        vec_store(layer->dh + k, vec_fma(back, reset, vec_load(layer->dh + k)));
    }
    product_forward(2 * units, units, layer->sequences, &to_states, true, NULL, r, layer->dh);
    layer_input_back(layer, t, columns, W_X, r);
}

static void gradients(const struct layer *layer)
{
    const int units = layer->units, n = units * layer->lanes, columns = GATES * units;
    const int dz_rows = KEPT * units;
    const float *h = layer->in + layer->inputs * layer->lanes, *r_h = layer->kept + 3 * n, *dn = layer->kept + 2 * n;
    float *gradient = layer->gradient[W_H];
    layer_input_weights(layer, columns, dz_rows, layer->gradient[W_X], layer->gradient[B_X]);
    layer_weights(layer, units, layer_rows(layer), 2 * units, dz_rows, h, layer->kept, gradient, columns);
    layer_weights(layer, units, dz_rows, units, dz_rows, r_h, dn, gradient + 2 * units, columns);
    memcpy(layer->gradient[B_H], layer->gradient[B_X], (size_t)columns * sizeof(float)); /* both biases act alike */
}

const struct cell ISA_NAME(cell_gru_before) = {
    .name = "gru_before",
    .help = "n = tanh(x W_n + b_xn + (r h) U_n + b_hn), h' = (1 - z) n + z h,\n"
            "where r = s(x W_r + b_xr + h U_r + b_hr), z alike, s(x) = 1 / (1 + exp(-x)); reset before the product",
    .states = 1,
    .kept = KEPT,
    .spare = SPARE,
    .gates = 1 << 0 | 1 << 1, /* r, z */
    .candidate = 2,
    .blocks = {{"W_x", OF_INPUTS, GATES, NULL, 0},
               {"b_x", OF_NONE, GATES, NULL, 0},
               {"W_h", OF_STATES, GATES, NULL, 1},
               {"b_h", OF_NONE, GATES, NULL, 0}},
    .forward = forward,
    .backward = backward,
    .gradients = gradients,
};
