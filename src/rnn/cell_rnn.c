/* The plain recurrent cell: h' = tanh([x, h] W + b). Elman, "Finding structure in time", Cognitive Science 14 (1990). */
#include "rnn/cell.h"
#include "rnn/lanes_math.h"
#include "rnn/layer.h"

static void forward(const struct layer *layer, int t)
{
    float *h = layer_state(layer, t + 1);
    layer_product(layer, t, 1, 0, h);
    for (int i = 0; i < layer->units * layer->lanes; i += VEC) vec_store(h + i, vec_tanh(vec_load(h + i)));
}

static void backward(const struct layer *layer, int t)
{
    const float *h = layer_state(layer, t + 1);
    float *dz = layer_kept(layer, 1, t);
    for (int i = 0; i < layer->units * layer->lanes; i += VEC) {
        vec y = vec_load(h + i); /* tanh' = 1 - tanh^2 */
        vec_store(dz + i, vec_load(layer->dh + i) * vec_fma(-y, y, vec_splat(1.0f)));
    }
    layer_product_back(layer, t, 1, 0, dz);
}

static void gradients(const struct layer *layer)
{
    layer_product_weights(layer, 1, 1, layer->gradient[0]);
}

const struct cell ISA_NAME(cell_rnn) = {
    .name = "rnn",
    .help = "h' = tanh([x, h] W + b)",
    .states = 1,
    .kept = 1,
    .blocks = {{"W", OF_INPUTS | OF_STATES, 1, NULL, 0}, {"b", OF_NONE, 1, NULL, 0}},
    .forward = forward,
    .backward = backward,
    .gradients = gradients,
};
