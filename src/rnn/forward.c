/* The way forward: from the symbols of a window through all layers to its outputs. */
#include "rnn/group.h"

#include "base/symbol.h"
#include "rnn/dropout.h"
#include "rnn/flush.h"
#include "rnn/lanes_math.h"
#include "rnn/layer.h"
#include "rnn/reset.h"

#include <string.h>

typedef uint16_t symbols __attribute__((vector_size(VEC * sizeof(uint16_t)), aligned(sizeof(uint16_t))));

/* VEC symbols as whole numbers as wide as floats, to compare vectors of them. */
static inline ivec widen(const uint16_t *from)
{
    return __builtin_convertvector(*(const symbols *)from, ivec);
}

/* The one-hot rows of the first layer's columns. */
static void fill_one_hot(const struct layer *layer, int num_symbols)
{
    const uint16_t *x = layer->symbols;
    for (int t = 0; t < layer->num_steps; t++) {
        float *rows = layer_in(layer, t);
        for (int lane = 0; lane < layer->lanes; lane += VEC, x += VEC) {
            const ivec symbol = widen(x);
            for (int i = 0; i < num_symbols; i++)
                vec_store(rows + i * layer->lanes + lane, vec_keep(symbol == i, vec_splat(1.0f)));
        }
    }
}

/* The rows of numbers, which stand behind them. */
static void fill_numbers(const struct layer *layer, int num_inputs, const float *inputs)
{
    const int size = num_inputs * layer->lanes, before = (layer->inputs - num_inputs) * layer->lanes;
    for (int t = 0; t < layer->num_steps; t++)
        memcpy(layer_in(layer, t) + before, inputs + (int64_t)t * size, (size_t)size * sizeof *inputs);
}

static bool any(ivec mask)
{
    int some = 0;
    EACH_LANE some |= mask[lane];
    return some != 0;
}

/* How many targets each step has: of lanes past the sequences none is ever absent. */
static void count_targets(const struct lane_group *group, int num_steps)
{
    for (int t = 0; t < num_steps; t++) {
        const int32_t *wide = group->wide_y + (int64_t)t * group->lanes;
        group->targets[t] = group->sequences;
        for (int lane = 0; lane < group->sequences; lane++) group->targets[t] -= wide[lane] < 0;
    }
}

/* The targets, -1 where there is none, and how many each step has: mostly all. */
static void widen_targets(const struct model *model, const struct lane_group *group)
{
    const uint16_t *targets = group->y;
    int32_t *wide = group->wide_y;
    ivec absent = {0};
    for (int i = 0; i < model->num_steps * group->lanes; i += VEC, targets += VEC, wide += VEC) {
        const ivec target = widen(targets), none = target == NO_TARGET;
        *(ivec *)wide = target | none;
        absent |= none;
    }
    for (int t = 0; t < model->num_steps; t++) group->targets[t] = group->sequences;
    if (any(absent)) count_targets(group, model->num_steps);
}

/* What is seen of the layer's outputs of step t. */
static void pass_up(const struct lane_group *group, const struct layer *layer, int t, float *seen)
{
    const float *h = layer_state(layer, t + 1);
    const int count = layer->units * layer->lanes;
    if (!group->drops) {
        memcpy(seen, h, (size_t)count * sizeof(float));
        return;
    }
    const float *mask = dropout_mask(layer, t);
    for (int i = 0; i < count; i += VEC) vec_store(seen + i, vec_load(h + i) * vec_load(mask + i));
}

static void layers_forward(const struct model *model, const struct lane_group *group)
{
    if (group->layers[0].lookups == 0) fill_one_hot(&group->layers[0], model->num_symbols);
    if (group->inputs != NULL) fill_numbers(&group->layers[0], model->num_inputs, group->inputs);
    for (int l = 0; l < model->num_layers; l++) {
        const struct layer *layer = &group->layers[l];
        int t = 0;
        for (; t < model->num_steps && !stop_asked(layer->stop); t++) {
            reset_swap(group, layer, t);
            if (l > 0) pass_up(group, layer - 1, t, layer_in(layer, t));
            model->cell->forward(layer, t);
        }
        reset_swap_all(group, layer, t);
    }
}

static void project(const struct model *model, const struct lane_group *group)
{
    const struct layer *top = &group->layers[model->num_layers - 1];
    const int block = model_first_block(model, model->num_layers);
    for (int t = 0; t < model->num_steps && !stop_asked(model->stop); t++) {
        if (group->targets[t] == 0) continue;
        if (group->drops) pass_up(group, top, t, dropout_top(group, t));
        product_forward(model->units, model->num_outputs, group->sequences, &model->packed[block].forward, false,
                        model->weights + model->blocks[block + 1].offset,
                        group->drops ? dropout_top(group, t) : layer_state(top, t + 1),
                        group->outputs + (int64_t)t * model->num_outputs * group->lanes);
    }
}

void group_forward(const struct model *model, const struct lane_group *group)
{
    const uint64_t control = flush_begin();
    widen_targets(model, group);
    reset_count(group, model);
    layers_forward(model, group);
    project(model, group);
    flush_end(control);
}
