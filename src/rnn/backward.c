/* The way back: from the gradients of a window's outputs to those of all weights. */
#include "rnn/dropout.h"
#include "rnn/flush.h"
#include "rnn/group.h"
#include "rnn/lanes.h"
#include "rnn/layer.h"
#include "rnn/reset.h"
#include "rnn/touched.h"

#include <string.h>

/* The gradient of project.W and, as its last row, project.b. */
static void project_gradients(const struct model *model, const struct lane_group *group)
{
    struct layer span = group->layers[model->num_layers - 1];
    const struct model_block *block = &model->blocks[model_first_block(model, model->num_layers)];
    for (int t = 0, end; t < model->num_steps; t = end + 1) { /* spans of steps that have targets */
        for (end = t; end < model->num_steps && group->targets[end] > 0;) end++;
        span.num_steps = end - t;
        const float *seen = group->drops ? dropout_top(group, t) : layer_state(&span, t + 1);
        layer_weights(&span, model->units + 1, group->drops ? model->units + 1 : layer_rows(&span), model->num_outputs,
                      model->num_outputs, seen, group->outputs + (int64_t)t * model->num_outputs * group->lanes,
                      group->gradient + block->offset, model->num_outputs);
    }
}

/* Adds to dh what reaches the layer's output at step t from above, `from` being the gradient of what is seen of it. */
static void add_seen(const struct lane_group *group, const struct layer *layer, int t, const float *from)
{
    const int count = layer->units * layer->lanes;
    if (!group->drops) {
        for (int i = 0; i < count; i += VEC) vec_store(layer->dh + i, vec_load(layer->dh + i) + vec_load(from + i));
        return;
    }
    const float *mask = dropout_mask(layer, t);
    for (int i = 0; i < count; i += VEC)
        vec_store(layer->dh + i, vec_load(layer->dh + i) + vec_load(from + i) * vec_load(mask + i));
}

/* The same, from whatever lies above. */
static void add_from_above(const struct model *model, const struct lane_group *group, int l, int t)
{
    const struct layer *layer = &group->layers[l];
    if (l == model->num_layers - 1) {
        if (group->targets[t] == 0) return;
        const int block = model_first_block(model, model->num_layers);
        float *sum = group->drops ? dropout_top(group, t) : layer->dh; /* what was seen has served */
        product_forward(model->num_outputs, model->units, group->sequences, &model->packed[block].to_inputs, !group->drops, NULL,
                        group->outputs + (int64_t)t * model->num_outputs * group->lanes, sum);
        if (group->drops) add_seen(group, layer, t, sum);
    } else {
        add_seen(group, layer, t, group->layers[l + 1].dx + (int64_t)t * layer->units * layer->lanes);
    }
}

static void layers_backward(const struct model *model, const struct lane_group *group)
{
    for (int l = model->num_layers - 1; l >= 0; l--) {
        const struct layer *layer = &group->layers[l];
        size_t bytes = (size_t)layer->units * (size_t)layer->lanes * sizeof(float);
        memset(layer->dh, 0, bytes);
        if (layer->dmemory != NULL) memset(layer->dmemory, 0, bytes);
        for (int t = model->num_steps - 1; t >= 0 && !stop_asked(layer->stop); t--) {
            reset_swap(group, layer, t);
            add_from_above(model, group, l, t);
            model->cell->backward(layer, t);
            reset_cut(group, layer, t);
            reset_swap(group, layer, t);
        }
        reset_swap_all(group, layer, layer->num_steps);
        model->cell->gradients(layer);
        reset_swap_all(group, layer, layer->num_steps);
    }
}

void group_backward(const struct model *model, const struct lane_group *group)
{
    if (stop_asked(model->stop)) return;
    const uint64_t control = flush_begin();
    touched_restart(group, model);
    project_gradients(model, group);
    layers_backward(model, group);
    flush_end(control);
}
