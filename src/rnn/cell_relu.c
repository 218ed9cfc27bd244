/* The plain recurrent cell with rectified units: h' = max(0, [x, h] W + b). Le, Jaitly and Hinton, "A simple way to initialize
 * recurrent networks of rectified linear units", arXiv:1504.00941 (2015). */
#include "rnn/cell.h"
#include "rnn/lanes.h"
#include "rnn/layer.h"

static void forward(const struct layer *layer, int t)
{
    float *h = layer_state(layer, t + 1);
    layer_product(layer, t, 1, 0, h);
    for (int i = 0; i < layer->units * layer->lanes; i += VEC)
        vec_store(h + i, vec_max(vec_splat(0.0f), vec_load(h + i))); /* NaN stays NaN */
}

static void backward(const struct layer *layer, int t)
{
    const float *h = layer_state(layer, t + 1);
    float *dz = layer_kept(layer, 1, t);
    for (int i = 0; i < layer->units * layer->lanes; i += VEC)
        vec_store(dz + i, vec_keep(vec_load(h + i) > 0.0f, vec_load(layer->dh + i)));
    layer_product_back(layer, t, 1, 0, dz);
}

static void gradients(const struct layer *layer)
{
    layer_product_weights(layer, 1, 1, layer->gradient[0]);
}

const struct cell ISA_NAME(cell_relu) = {
    .name = "relu",
    .help = "h' = max(0, [x, h] W + b)",
    .states = 1,
    .kept = 1,
    .rectified = true,
    .blocks = {{"W", OF_INPUTS | OF_STATES, 1, NULL, 0}, {"b", OF_NONE, 1, NULL, 0}},
    .forward = forward,
    .backward = backward,
    .gradients = gradients,
};
