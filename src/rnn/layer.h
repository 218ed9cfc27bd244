/* What cells share: the products of one step of a layer with a block of its weights, (inputs or symbols + units, gates *
 * units), acting on the column [x, h]. */
#ifndef UNROLL_RNN_LAYER_H
#define UNROLL_RNN_LAYER_H

#include "rnn/cell.h"
#include "rnn/products.h"

#include <stddef.h>

/* Rows of the weights that belong to the inputs. */
static inline int layer_input_rows(const struct layer *layer)
{
    return layer->lookups ? layer->lookups : layer->inputs;
}

/* z = [x, h] W + b for step t; z (gates * units, lanes). */
static inline void layer_product(const struct layer *layer, int t, int gates, const float *weights, const float *bias, float *z)
{
    int columns = gates * layer->units;
    if (layer->lookups) {
        lookup_forward(columns, layer->lanes, weights, columns, bias, layer->symbols + (int64_t)t * layer->lanes, z);
        product_forward(layer->units, columns, layer->lanes, weights + layer->lookups * columns, columns, true, NULL,
                        layer_state(layer, t), z);
    } else {
        product_forward(layer->inputs + layer->units, columns, layer->lanes, weights, columns, false, bias, layer_in(layer, t), z);
    }
}

/* dh = dz W_h^T and, where there is a layer below, dx of step t = dz W_x^T. */
static inline void layer_product_back(const struct layer *layer, int t, int gates, const float *transposed, const float *dz)
{
    int rows = gates * layer->units, inputs = layer_input_rows(layer), stride = inputs + layer->units;
    product_forward(rows, layer->units, layer->lanes, transposed + inputs, stride, false, NULL, dz, layer->dh);
    if (layer->dx != NULL)
        product_forward(rows, inputs, layer->lanes, transposed, stride, false, NULL, dz, layer->dx + (int64_t)t * inputs * layer->lanes);
}

/* The window's gradients of W and b from the columns [x, h] and dz of all steps. */
static inline void layer_product_weights(const struct layer *layer, int gates, float *weights, float *bias)
{
    int columns = gates * layer->units, rows = layer->inputs + layer->units;
    for (int t = 0; layer->lookups && t < layer->num_steps; t++)
        lookup_weights(columns, layer->lanes, layer->symbols + (int64_t)t * layer->lanes, layer_dz(layer, gates, t), weights, columns);
    product_weights(layer->num_steps, rows, rows, columns, columns, layer->lanes, layer->in, layer->dz,
                    weights + layer->lookups * columns, columns);
    product_biases(layer->num_steps, columns, columns, layer->lanes, layer->dz, bias);
}

#endif
