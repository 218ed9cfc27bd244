#include "rnn/diagnosis.h"

#include "base/memory.h"
#include "base/stop.h"
#include "rnn/dropout.h"
#include "rnn/reset.h"
#include "rnn/spectrum.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SATURATED 0.1f /* so near to an end of 0 .. 1 */

struct diagnosis *diagnosis_new(int num_layers, int num_steps)
{
    struct diagnosis *diagnosis = memory_new(1, sizeof *diagnosis);
    const size_t layers = (size_t)num_layers, steps = (size_t)num_steps;
    *diagnosis = (struct diagnosis){.num_layers = num_layers,
                                    .num_steps = num_steps,
                                    .flow = memory_new(layers * steps, sizeof(double)),
                                    .saturated = memory_new(layers, sizeof(double)),
                                    .radius = memory_new(layers, sizeof(double)),
                                    .gradient = memory_new(layers + 1, sizeof(double)),
                                    .update = memory_new(layers + 1, sizeof(double)),
                                    .reached = memory_new(steps, sizeof(double))};
    return diagnosis;
}

void diagnosis_free(struct diagnosis *diagnosis)
{
    if (diagnosis == NULL) return;
    free(diagnosis->flow), free(diagnosis->saturated), free(diagnosis->radius);
    free(diagnosis->gradient), free(diagnosis->update), free(diagnosis->reached);
    free(diagnosis);
}

/* Adds to dh what reaches the layer's output at step t from the loss at step `last` alone. */
static void add_from_above(const struct model *model, const struct lane_group *group, int l, int t, int last)
{
    const struct layer *layer = &group->layers[l];
    const float *mask = group->drops ? dropout_mask(layer, t) : NULL;
    const bool is_top = l == model->num_layers - 1;
    const float *above = is_top ? group->outputs + (int64_t)t * model->num_outputs * layer->lanes
                                : group->layers[l + 1].dx + (int64_t)t * layer->units * layer->lanes;
    const float *projection = model->weights + model->blocks[model_first_block(model, model->num_layers)].offset;
    if (is_top && t != last) return;
    for (int u = 0; u < layer->units; u++)
        for (int lane = 0; lane < layer->lanes; lane++) {
            const int at = u * layer->lanes + lane;
            float sum = is_top ? 0.0f : above[at];
            for (int c = 0; is_top && c < model->num_outputs; c++)
                sum += projection[u * model->num_outputs + c] * above[c * layer->lanes + lane];
            layer->dh[at] += mask != NULL ? mask[at] * sum : sum;
        }
}

/* The norm of the gradient of one sequence's state. */
static double state_norm(const struct layer *layer, int lane)
{
    double square = 0.0;
    for (int at = lane; at < layer->units * layer->lanes; at += layer->lanes) {
        square += (double)layer->dh[at] * (double)layer->dh[at];
        if (layer->dmemory != NULL) square += (double)layer->dmemory[at] * (double)layer->dmemory[at];
    }
    return sqrt(square);
}

/* The way back from the loss at step `last`, through one layer. `reached` says of each lane whether its sequence goes back so
 * far.
 */
static void add_flow(struct diagnosis *diagnosis, const struct model *model, const struct lane_group *group, int l, int last,
                     uint8_t *reached)
{
    const struct layer *layer = &group->layers[l];
    const double share = (double)group_loss_window(model, group).share;
    const size_t bytes = (size_t)layer->units * (size_t)layer->lanes * sizeof(float);
    memset(layer->dh, 0, bytes);
    if (layer->dmemory != NULL) memset(layer->dmemory, 0, bytes);
    for (int lane = 0; lane < group->sequences; lane++) reached[lane] = group->wide_y[last * layer->lanes + lane] >= 0;
    for (int t = last; t >= 0 && !stop_asked(layer->stop); t--) {
        reset_swap(group, layer, t);
        add_from_above(model, group, l, t, last);
        for (int lane = 0; lane < group->sequences; lane++) {
            if (!reached[lane]) continue;
            diagnosis->flow[l * model->num_steps + last - t] += state_norm(layer, lane) / share;
            if (l == 0) diagnosis->reached[last - t]++;
            if (group->has_starts && group->starts[t * layer->lanes + lane]) reached[lane] = false;
        }
        model->cell->backward(layer, t);
        reset_cut(group, layer, t);
        reset_swap(group, layer, t);
    }
}

static bool is_saturated(const struct cell *cell, float value)
{
    if (cell->gates != 0) return value < SATURATED || value > 1.0f - SATURATED;
    return cell->rectified ? value == 0.0f : fabsf(value) > 1.0f - SATURATED;
}

/* Of one block of units of one step. */
static int64_t count_saturated(const struct lane_group *group, const struct layer *layer, const struct cell *cell,
                               const float *values)
{
    int64_t count = 0;
    for (int u = 0; u < layer->units; u++)
        for (int lane = 0; lane < group->sequences; lane++) count += is_saturated(cell, values[u * layer->lanes + lane]);
    return count;
}

static void add_saturated(struct diagnosis *diagnosis, const struct model *model, const struct lane_group *group, int l)
{
    const struct cell *cell = model->cell;
    const struct layer *layer = &group->layers[l];
    const int64_t size = (int64_t)layer->units * layer->lanes;
    int64_t count = 0;
    for (int t = 0; t < model->num_steps; t++) {
        for (int b = 0; b < cell->kept; b++)
            if (cell->gates >> b & 1) count += count_saturated(group, layer, cell, layer_kept(layer, cell->kept, t) + b * size);
        if (cell->gates == 0) count += count_saturated(group, layer, cell, layer_state(layer, t + 1));
    }
    const int blocks = cell->gates != 0 ? __builtin_popcount(cell->gates) : 1;
    diagnosis->saturated[l] += (double)count / blocks / layer->units / model->num_steps / model->batch_size;
}

/* Of the weights, in a layer's first block that acts on the state, of the candidate. */
static double layer_radius(const struct model *model, int l)
{
    const struct cell *cell = model->cell;
    int b = 0;
    while (!(cell->blocks[b].rows & OF_STATES)) b++;
    const struct model_block *block = &model->blocks[model_first_block(model, l) + b];
    const int before = block->rows - model->units; /* rows of inputs */
    return spectral_radius(model->units,
                           model->weights + block->offset + (int64_t)before * block->columns + cell->candidate * model->units,
                           block->columns);
}

void diagnosis_look(struct diagnosis *diagnosis, const struct model *model, const struct lane_group *groups, int num_groups)
{
    const int layers = diagnosis->num_layers, steps = diagnosis->num_steps;
    memset(diagnosis->flow, 0, (size_t)(layers * steps) * sizeof(double));
    memset(diagnosis->reached, 0, (size_t)steps * sizeof(double));
    memset(diagnosis->saturated, 0, (size_t)layers * sizeof(double));
    for (int g = 0; g < num_groups; g++) {
        const struct lane_group *group = &groups[g];
        uint8_t *reached = memory_new((size_t)group->lanes, 1);
        int last = steps - 1;
        while (last >= 0 && group->targets[last] == 0) last--;
        for (int l = layers - 1; l >= 0; l--) {
            add_saturated(diagnosis, model, group, l);
            if (last >= 0) add_flow(diagnosis, model, group, l, last, reached);
        }
        free(reached);
    }
    for (int i = 0; i < layers * steps; i++) diagnosis->flow[i] /= diagnosis->reached[i % steps]; /* NaN where none is */
    for (int l = 0; l < layers; l++) diagnosis->radius[l] = layer_radius(model, l);
}

void diagnosis_norms(const struct model *model, const float *numbers, double *norms)
{
    for (int l = 0; l <= model->num_layers; l++) {
        const int last = l < model->num_layers ? model_first_block(model, l + 1) : model->num_blocks;
        const int64_t end = last < model->num_blocks ? model->blocks[last].offset : model->num_weights;
        double square = 0.0;
        for (int64_t i = model->blocks[model_first_block(model, l)].offset; i < end; i++)
            square += (double)numbers[i] * (double)numbers[i];
        norms[l] = sqrt(square);
    }
}
