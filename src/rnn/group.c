/* What a lane group allocates and carries from window to window. */
#include "rnn/group.h"
#include "base/memory.h"
#include "rnn/dropout.h"
#include "rnn/reset.h"
#include "rnn/touched.h"

#include <stdlib.h>
#include <string.h>

/* A group is at most so wide (in vectors) while there are at most so many groups: narrow groups stay in the cache and
 * share out well over cores, but each costs a block of gradients. */
enum { GROUP_LANES = 16, GROUP_VECTORS = 4, GROUP_MOST = 16 };

static int batch_vectors(int batch_size)
{
    return (batch_size + GROUP_LANES - 1) / GROUP_LANES;
}

int group_count(int batch_size)
{
    int count = (batch_vectors(batch_size) + GROUP_VECTORS - 1) / GROUP_VECTORS;
    return count < GROUP_MOST ? count : GROUP_MOST;
}

static void layer_init(struct layer *layer, const struct model *model, struct lane_group *group, int l)
{
    const struct cell *cell = model->cell;
    const int lookups = model_lookups(model, l);
    *layer = (struct layer){
        .inputs = model_inputs(model, l) - lookups,
        .lookups = lookups,
        .units = model->units,
        .sequences = group->sequences,
        .lanes = group->lanes,
        .num_steps = model->num_steps,
        .symbols = group->x,
        .stop = model->stop,
    };
    size_t row = (size_t)group->lanes, rows = (size_t)model->units * row, steps = (size_t)model->num_steps;
    layer->in = memory_floats((steps + 1) * (size_t)layer_rows(layer) * row);
    for (int t = 0; t <= model->num_steps; t++)
        for (int lane = 0; lane < group->lanes; lane++) layer_in(layer, t)[(layer_rows(layer) - 1) * group->lanes + lane] = 1.0f;
    if (cell->states > 1) layer->memory = memory_floats((steps + 1) * rows);
    if (cell->states > 1) layer->dmemory = memory_floats(rows);
    layer->kept = memory_floats(steps * (size_t)cell->kept * rows);
    if (cell->spare > 0) layer->spare = memory_floats((size_t)cell->spare * rows);
    layer->dh = memory_floats(rows);
    if (l > 0) layer->dx = memory_floats(steps * rows);
    int first = model_first_block(model, l);
    layer->packed = model->packed + first;
    for (int b = 0; b < model_first_block(model, 1); b++) {
        layer->weights[b] = model->weights + model->blocks[first + b].offset;
        layer->gradient[b] = group->gradient + model->blocks[first + b].offset;
    }
}

void group_init(struct lane_group *group, const struct model *model, int index)
{
    int vectors = batch_vectors(model->batch_size), count = group_count(model->batch_size);
    int before = (int)((int64_t)vectors * index / count), after = (int)((int64_t)vectors * (index + 1) / count);
    int last = after * GROUP_LANES < model->batch_size ? after * GROUP_LANES : model->batch_size;
    *group = (struct lane_group){.first = before * GROUP_LANES, .lanes = (after - before) * GROUP_LANES};
    group->sequences = last - group->first;
    size_t symbols = (size_t)model->num_steps * (size_t)group->lanes;
    group->x = memory_new(symbols, sizeof *group->x);
    group->y = memory_new(symbols, sizeof *group->y);
    group->targets = memory_new((size_t)model->num_steps, sizeof *group->targets);
    group->wide_y = (int32_t *)memory_floats(symbols);
    if (model->num_inputs > 0) group->inputs = memory_floats(symbols * (size_t)model->num_inputs);
    if (model->loss->of_numbers) group->numbers = memory_floats(symbols * (size_t)model->num_outputs);
    group->outputs = memory_floats(symbols * (size_t)model->num_outputs);
    group->gradient = memory_floats((size_t)model->num_weights);
    group->layers = memory_new((size_t)model->num_layers, sizeof *group->layers);
    for (int l = 0; l < model->num_layers; l++) layer_init(&group->layers[l], model, group, l);
    dropout_init(group, model);
    touched_init(group, model);
}

void group_release(struct lane_group *group, const struct model *model)
{
    for (int l = 0; l < model->num_layers; l++) {
        struct layer *layer = &group->layers[l];
        free(layer->in);
        free(layer->memory);
        free(layer->kept);
        free(layer->spare);
        free(layer->dh);
        free(layer->dmemory);
        free(layer->dx);
    }
    reset_release(group, model);
    dropout_release(group, model);
    touched_release(group);
    free(group->layers);
    free(group->x);
    free(group->y);
    free(group->inputs);
    free(group->numbers);
    free(group->wide_y);
    free(group->targets);
    free(group->outputs);
    free(group->gradient);
}

int64_t group_num_targets(const struct lane_group *group, const struct model *model)
{
    int64_t sum = 0;
    for (int t = 0; t < model->num_steps; t++) sum += group->targets[t];
    return sum;
}

struct loss_window group_loss_window(const struct model *model, const struct lane_group *group)
{
    return (struct loss_window){
        .num_steps = model->num_steps,
        .num_outputs = model->num_outputs,
        .lanes = group->lanes,
        .sequences = group->sequences,
        .targets = group->wide_y,
        .present = group_num_targets(group, model) < (int64_t)model->num_steps * group->sequences ? group->targets : NULL,
        .numbers = group->numbers,
        .outputs = group->outputs,
        .share = 1.0f / ((float)model->batch_size * (float)model->num_steps),
    };
}

static size_t layer_size(const struct layer *layer)
{
    return (size_t)layer->units * (size_t)layer->lanes;
}

/* The second state, in front of step t, of a cell that has one. */
static float *layer_memory(const struct layer *layer, int t)
{
    return layer->memory + (size_t)t * layer_size(layer);
}

void group_zero_state(struct lane_group *group, const struct model *model)
{
    for (int l = 0; l < model->num_layers; l++) {
        struct layer *layer = &group->layers[l];
        memset(layer_state(layer, 0), 0, layer_size(layer) * sizeof(float));
        if (layer->memory != NULL) memset(layer->memory, 0, layer_size(layer) * sizeof(float));
    }
    group->at = 0;
}

void group_enter_window(struct lane_group *group, const struct model *model)
{
    for (int l = 0; group->at != 0 && l < model->num_layers; l++) {
        struct layer *layer = &group->layers[l];
        const size_t bytes = layer_size(layer) * sizeof(float);
        memcpy(layer_state(layer, 0), layer_state(layer, group->at), bytes);
        if (layer->memory != NULL) memcpy(layer->memory, layer_memory(layer, group->at), bytes);
    }
    group->at = 0;
}

void group_leave_window(struct lane_group *group, const struct model *model)
{
    group->at = model->num_steps;
}

size_t group_state_size(const struct lane_group *group, const struct model *model)
{
    return (size_t)model->num_layers * (size_t)model->cell->states * layer_size(&group->layers[0]);
}

void group_save_state(const struct lane_group *group, const struct model *model, float *state)
{
    for (int l = 0; l < model->num_layers; l++) {
        const struct layer *layer = &group->layers[l];
        const size_t size = layer_size(layer);
        memcpy(state, layer_state(layer, group->at), size * sizeof(float));
        if (layer->memory != NULL) memcpy(state + size, layer_memory(layer, group->at), size * sizeof(float));
        state += (size_t)model->cell->states * size;
    }
}

void group_restore_state(struct lane_group *group, const struct model *model, const float *state)
{
    group->at = 0;
    for (int l = 0; l < model->num_layers; l++) {
        struct layer *layer = &group->layers[l];
        const size_t size = layer_size(layer);
        memcpy(layer_state(layer, 0), state, size * sizeof(float));
        if (layer->memory != NULL) memcpy(layer->memory, state + size, size * sizeof(float));
        state += (size_t)model->cell->states * size;
    }
}
