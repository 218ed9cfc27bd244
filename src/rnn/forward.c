/* The way forward: from the symbols of a window through all layers to its outputs. */
#include "rnn/group.h"

#include "rnn/lanes_math.h"
#include "rnn/layer.h"

#include <string.h>

/* Symbols as whole numbers as wide as floats, to compare vectors of them. */
static void widen(const uint16_t *restrict symbols, int count, int32_t *restrict wide)
{
    for (int i = 0; i < count; i++) wide[i] = symbols[i];
}

/* The one-hot rows of the first layer's columns. */
static void fill_one_hot(const struct layer *layer, const int32_t *wide)
{
    for (int t = 0; t < layer->num_steps; t++)
        for (int lane = 0; lane < layer->lanes; lane += VEC, wide += VEC)
            for (int i = 0; i < layer->inputs; i++)
                vec_store(layer_in(layer, t) + i * layer->lanes + lane, vec_keep(*(const ivec *)wide == i, vec_splat(1.0f)));
}

static void layers_forward(const struct model *model, const struct group *group)
{
    if (group->layers[0].lookups == 0) fill_one_hot(&group->layers[0], group->wide_x);
    for (int l = 0; l < model->num_layers; l++) {
        const struct layer *layer = &group->layers[l];
        for (int t = 0; t < model->num_steps && !stop_asked(layer->stop); t++) {
            if (l > 0)
                memcpy(layer_in(layer, t), layer_state(layer - 1, t + 1),
                       (size_t)layer->inputs * (size_t)layer->lanes * sizeof(float));
            model->cell->forward(layer, t);
        }
    }
}

static void project(const struct model *model, const struct group *group)
{
    const struct layer *top = &group->layers[model->num_layers - 1];
    const struct model_block *blocks = &model->blocks[model_first_block(model, model->num_layers)];
    for (int t = 0; t < model->num_steps; t++)
        product_forward(model->units, model->num_classes, group->lanes, model->weights + blocks[0].offset, model->num_classes,
                        false, model->weights + blocks[1].offset, layer_state(top, t + 1),
                        group->outputs + (int64_t)t * model->num_classes * group->lanes);
}

void group_forward(const struct model *model, const struct group *group)
{
    const int symbols = model->num_steps * group->lanes;
    widen(group->x, symbols, group->wide_x);
    widen(group->y, symbols, group->wide_y);
    layers_forward(model, group);
    project(model, group);
}
