#include "rnn/reset.h"

#include "base/memory.h"

#include <stdlib.h>

uint8_t *reset_expect(struct lane_group *group, const struct model *model)
{
    const size_t steps = (size_t)model->num_steps, lanes = (size_t)group->lanes;
    group->has_starts = true;
    if (group->starts != NULL) return group->starts;
    group->starts = memory_new(steps * lanes, 1);
    group->starting = memory_new(steps, sizeof *group->starting);
    for (int l = 0; l < model->num_layers; l++)
        group->layers[l].aside = memory_floats(steps * (size_t)model->cell->states * (size_t)model->units * lanes);
    return group->starts;
}

void reset_release(struct lane_group *group, const struct model *model)
{
    for (int l = 0; l < model->num_layers; l++) free(group->layers[l].aside);
    free(group->starts);
    free(group->starting);
}

void reset_count(const struct lane_group *group, const struct model *model)
{
    for (int t = 0; group->has_starts && t < model->num_steps; t++) {
        group->starting[t] = 0;
        for (int lane = 0; lane < group->sequences; lane++) group->starting[t] += group->starts[t * group->lanes + lane];
    }
}

static bool any(const struct lane_group *group, int t)
{
    return group->has_starts && group->starting[t] > 0;
}

/* a <-> b, (units, lanes), in the lanes that start. */
static void swap(const struct layer *layer, const uint8_t *starts, float *restrict a, float *restrict b)
{
    for (int u = 0; u < layer->units; u++, a += layer->lanes, b += layer->lanes)
        for (int lane = 0; lane < layer->lanes; lane++) {
            const float x = a[lane], y = b[lane];
            a[lane] = starts[lane] ? y : x;
            b[lane] = starts[lane] ? x : y;
        }
}

void reset_swap(const struct lane_group *group, const struct layer *layer, int t)
{
    if (!any(group, t)) return;
    const uint8_t *starts = group->starts + (int64_t)t * layer->lanes;
    const int64_t size = (int64_t)layer->units * layer->lanes;
    float *aside = layer->aside + (layer->memory != NULL ? 2 : 1) * size * t;
    swap(layer, starts, layer_state(layer, t), aside);
    if (layer->memory != NULL) swap(layer, starts, layer->memory + size * t, aside + size);
}

void reset_swap_all(const struct lane_group *group, const struct layer *layer, int end)
{
    for (int t = 0; group->has_starts && t < end; t++) reset_swap(group, layer, t);
}

static void zero(const struct layer *layer, const uint8_t *starts, float *gradient)
{
    for (int u = 0; u < layer->units; u++, gradient += layer->lanes)
        for (int lane = 0; lane < layer->lanes; lane++) gradient[lane] = starts[lane] ? 0.0f : gradient[lane];
}

void reset_cut(const struct lane_group *group, const struct layer *layer, int t)
{
    if (!any(group, t)) return;
    const uint8_t *starts = group->starts + (int64_t)t * layer->lanes;
    zero(layer, starts, layer->dh);
    if (layer->dmemory != NULL) zero(layer, starts, layer->dmemory);
}
