/* What cells share: products of one step of a layer with its weights. A block W of weights is (symbols looked up + inputs +
 * units, columns) and acts on x and h of the column [x, h, 1], a symbol that is looked up being part of x without a row in it;
 * W_x is its part for x alone. */
#ifndef UNROLL_RNN_LAYER_H
#define UNROLL_RNN_LAYER_H

#include "base/stop.h"
#include "rnn/cell.h"
#include "rnn/products.h"

#include <stddef.h>

/* A product of weights is cut at about so many operations. */
#define SLICE_FLOPS 1e9

static inline const uint16_t *layer_symbols(const struct layer *layer, int t)
{
    return layer->symbols + (int64_t)t * layer->lanes;
}

/* z = x W_x + b for step t; z (columns, lanes). Here and below W is the number of a block; its bias stands behind it. */
static inline void layer_input_product(const struct layer *layer, int t, int columns, int W, float *z)
{
    const bool looked_up = layer->lookups > 0;
    const float *bias = layer->weights[W + 1];
    if (looked_up) lookup_forward(columns, layer->lanes, layer->weights[W], columns, bias, layer_symbols(layer, t), z);
    if (looked_up && layer->inputs == 0) return;
    product_forward(layer->inputs, columns, layer->sequences, &layer->packed[W].forward, looked_up, looked_up ? NULL : bias,
                    layer_in(layer, t), z);
}

/* z = [x, h] W + b for step t; z (gates * units, lanes). */
static inline void layer_product(const struct layer *layer, int t, int gates, int W, float *z)
{
    const int columns = gates * layer->units;
    const bool looked_up = layer->lookups > 0;
    const float *bias = layer->weights[W + 1];
    if (looked_up) lookup_forward(columns, layer->lanes, layer->weights[W], columns, bias, layer_symbols(layer, t), z);
    product_forward(layer->inputs + layer->units, columns, layer->sequences, &layer->packed[W].forward, looked_up,
                    looked_up ? NULL : bias, layer_in(layer, t), z);
}

/* Where there is a layer below: dx of step t = dz W_x^T, dz (columns, lanes). */
static inline void layer_input_back(const struct layer *layer, int t, int columns, int W, const float *dz)
{
    if (layer->dx == NULL) return;
    product_forward(columns, layer->inputs, layer->sequences, &layer->packed[W].to_inputs, false, NULL, dz,
                    layer->dx + (int64_t)t * layer->inputs * layer->lanes);
}

/* dh = dz W_h^T and, where there is a layer below, dx of step t = dz W_x^T. */
static inline void layer_product_back(const struct layer *layer, int t, int gates, int W, const float *dz)
{
    const int columns = gates * layer->units;
    product_forward(columns, layer->units, layer->sequences, &layer->packed[W].to_states, false, NULL, dz, layer->dh);
    layer_input_back(layer, t, columns, W, dz);
}

static inline void layer_lookup_weights(const struct layer *layer, int columns, int dz_rows, float *gradient)
{
    for (int t = 0; t < layer->num_steps; t++)
        lookup_weights(columns, layer->lanes, layer_symbols(layer, t), layer->kept + (int64_t)t * dz_rows * layer->lanes,
                       gradient, columns);
}

/* As product_weights over the window and all lanes: in slices of units, so that the largest can be given up within a fraction
 * of a second. `in` are mostly rows of the columns [x, h, 1], whose in_rows are layer_rows. */
static inline void layer_weights(const struct layer *layer, int inputs, int in_rows, int units, int dz_rows, const float *in,
                                 const float *dz, float *gradient, int stride)
{
    const double flops = 2.0 * inputs * layer->lanes * layer->num_steps; /* of one unit */
    const int most = flops * units <= SLICE_FLOPS ? units : (int)(SLICE_FLOPS / flops) / 4 * 4 + 4;
    for (int u = 0; u < units && !stop_asked(layer->stop); u += most)
        product_weights(layer->num_steps, inputs, in_rows, units - u < most ? units - u : most, dz_rows, layer->sequences, in,
                        dz + u * layer->lanes, gradient + u, stride);
}

/* The window's gradient of W_x and its bias; a step has dz_rows rows of dz, the first `columns` of which count. */
static inline void layer_input_weights(const struct layer *layer, int columns, int dz_rows, float *weights, float *bias)
{
    const float *ones = layer->in + (layer_rows(layer) - 1) * layer->lanes;
    if (layer->lookups) layer_lookup_weights(layer, columns, dz_rows, weights);
    if (layer->inputs)
        layer_weights(layer, layer->inputs, layer_rows(layer), columns, dz_rows, layer->in, layer->kept,
                      weights + layer->lookups * columns, columns);
    layer_weights(layer, 1, layer_rows(layer), columns, dz_rows, ones, layer->kept, bias, columns);
}

/* The window's gradients of W and, as its last row, b, from the columns [x, h, 1] and dz of all steps, of a cell that keeps so
 * much. */
static inline void layer_product_weights(const struct layer *layer, int gates, int kept, float *weights)
{
    const int columns = gates * layer->units, dz_rows = kept * layer->units, rows = layer_rows(layer);
    if (layer->lookups) layer_lookup_weights(layer, columns, dz_rows, weights);
    layer_weights(layer, rows, rows, columns, dz_rows, layer->in, layer->kept, weights + layer->lookups * columns, columns);
}

#endif
