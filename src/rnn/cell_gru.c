/* Gated recurrent unit, reset after the product as in cuDNN: r = s(x W_r + b_xr + h U_r + b_hr), z alike,
 * n = tanh(x W_n + b_xn + r (h U_n + b_hn)), h' = (1 - z) n + z h. Cho et al., EMNLP 2014.
 * The columns r, z, n of x's product and of h's stand in blocks of their own, since r acts on h's part of n alone. */
#include "rnn/cell.h"
#include "rnn/lanes_math.h"
#include "rnn/layer.h"

/* Kept for the way back: n, r, z as they act, and h U_n + b_hn. Gradients: r, z, n of x's product, n of h's. */
enum { GATES = 3, SAVED = 4, DZ_ROWS = 4 };
enum { W_X, B_X, W_H, B_H };

static void forward(const struct layer *layer, int t)
{
    const int n = layer->units * layer->lanes, columns = GATES * layer->units;
    const float *h = layer_state(layer, t);
    float *h_new = layer_state(layer, t + 1);
    float *candidate = layer_saved(layer, SAVED, t), *r = candidate + n, *z = r + n, *h_n = z + n;
    float *x_r = layer_dz(layer, DZ_ROWS, t), *x_z = x_r + n, *x_n = x_z + n; /* free until the way back */
    layer_input_product(layer, t, columns, W_X, x_r);
    product_forward(layer->units, columns, layer->sequences, &layer->packed[W_H].forward, false, layer->weights[B_H], h, r);
    for (int k = 0; k < n; k += VEC) {
        vec reset = vec_sigmoid(vec_load(x_r + k) + vec_load(r + k));
        vec keep = vec_sigmoid(vec_load(x_z + k) + vec_load(z + k));
        vec fresh = vec_tanh(vec_fma(reset, vec_load(h_n + k), vec_load(x_n + k)));
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
    const float *candidate = layer_saved(layer, SAVED, t), *r = candidate + n, *z = r + n, *h_n = z + n;
    float *dr = layer_dz(layer, DZ_ROWS, t), *dz = dr + n, *dx_n = dz + n, *dh_n = dx_n + n;
    for (int k = 0; k < n; k += VEC) {
        vec fresh = vec_load(candidate + k), reset = vec_load(r + k), keep = vec_load(z + k), dh = vec_load(layer->dh + k);
        vec dn = dh * (one - keep) * vec_fma(-fresh, fresh, one);
        vec_store(dr + k, dn * vec_load(h_n + k) * reset * (one - reset));
        vec_store(dz + k, dh * (vec_load(h + k) - fresh) * keep * (one - keep));
        vec_store(dx_n + k, dn);
        vec_store(dh_n + k, dn * reset);
        vec_store(layer->dh + k, dh * keep);
    }
    /* dh += (dr, dz, dh_n) U^T: the rows of r and z, then those of n, which stand apart */
    struct panels to_states = layer->packed[W_H].to_states;
    product_forward(2 * layer->units, layer->units, layer->sequences, &to_states, true, NULL, dr, layer->dh);
    to_states.first = 2 * layer->units;
    product_forward(layer->units, layer->units, layer->sequences, &to_states, true, NULL, dh_n, layer->dh);
    layer_input_back(layer, t, columns, W_X, dr);
}

static void gradients(const struct layer *layer)
{
    const int units = layer->units, columns = GATES * units, dz_rows = DZ_ROWS * units;
    const float *h = layer->in + layer->inputs * layer->lanes, *dh_n = layer->dz + 3 * units * layer->lanes;
    float *gradient = layer->gradient[W_H]; /* and, in its last row, of b_h */
    layer_input_weights(layer, columns, dz_rows, layer->gradient[W_X], layer->gradient[B_X]);
    layer_weights(layer, units + 1, layer_rows(layer), 2 * units, dz_rows, h, layer->dz, gradient, columns);
    layer_weights(layer, units + 1, layer_rows(layer), units, dz_rows, h, dh_n, gradient + 2 * units, columns);
}

const struct cell ISA_NAME(cell_gru) = {
    .name = "gru",
    .help = "n = tanh(x W_n + b_xn + r (h U_n + b_hn)), h' = (1 - z) n + z h,\n"
            "where r = s(x W_r + b_xr + h U_r + b_hr), z alike, s(x) = 1 / (1 + exp(-x))",
    .states = 1,
    .saved = SAVED,
    .dz_rows = DZ_ROWS,
    .gates = 1 << 1 | 1 << 2, /* r, z */
    .candidate = 2,
    .blocks = {{"W_x", OF_INPUTS, GATES, NULL, 0},
               {"b_x", OF_NONE, GATES, NULL, 0},
               {"W_h", OF_STATES, GATES, NULL, 0},
               {"b_h", OF_NONE, GATES, NULL, 0}},
    .forward = forward,
    .backward = backward,
    .gradients = gradients,
};
