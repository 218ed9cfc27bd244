/* The hot part of a lane group: forward, loss, backward. What is allocated and carried stands in group_memory.c. */
#include "rnn/group.h"

#include "rnn/lanes_math.h"
#include "rnn/layer.h"

#include <string.h>

/* The one-hot rows of the first layer's columns. */
static void fill_one_hot(const struct layer *layer)
{
    for (int t = 0; t < layer->num_steps; t++) {
        const uint8_t *symbols = layer->symbols + (int64_t)t * layer->lanes;
        float *rows = layer_in(layer, t);
        for (int i = 0; i < layer->inputs; i++)
            for (int lane = 0; lane < layer->lanes; lane++) rows[i * layer->lanes + lane] = symbols[lane] == i ? 1.0f : 0.0f;
    }
}

static void layers_forward(const struct model *model, const struct group *group)
{
    if (group->layers[0].lookups == 0) fill_one_hot(&group->layers[0]);
    for (int l = 0; l < model->num_layers; l++) {
        const struct layer *layer = &group->layers[l];
        for (int t = 0; t < model->num_steps; t++) {
            if (l > 0)
                memcpy(layer_in(layer, t), layer_state(layer - 1, t + 1), (size_t)layer->inputs * (size_t)layer->lanes * sizeof(float));
            model->cell->forward(layer, t);
        }
    }
}

/* Softmax and cross entropy of VEC lanes: turns the logits (num_classes rows of `lanes`) into gradients, scaled, and
 * returns each lane's loss. A loss is infinite where a symbol came that was given probability 0 in float32. */
static vec softmax_loss(int num_classes, int lanes, const uint8_t *y, ivec valid, float scale, float *logits)
{
    ivec target;
    vec largest = vec_load(logits), sum = vec_splat(0.0f), logit = sum, chosen = sum;
    EACH_LANE target[lane] = y[lane];
    for (int c = 1; c < num_classes; c++) largest = vec_max(vec_load(logits + c * lanes), largest);
    for (int c = 0; c < num_classes; c++) {
        vec z = vec_load(logits + c * lanes) - largest, e = vec_exp(z);
        logit = vec_select(target == c, z, logit);
        chosen = vec_select(target == c, e, chosen);
        sum += e;
        vec_store(logits + c * lanes, e);
    }
    vec factor = vec_select(valid, vec_splat(scale), vec_splat(0.0f));
    vec share = factor / sum;
    for (int c = 0; c < num_classes; c++) {
        vec p = vec_load(logits + c * lanes) * share;
        vec_store(logits + c * lanes, p - vec_select(target == c, factor, vec_splat(0.0f)));
    }
    vec loss = vec_select(chosen > 0.0f, vec_log(sum) - logit, vec_splat(INFINITY));
    loss = vec_select(sum == sum, loss, sum); /* NaN stays NaN */
    return vec_select(valid, loss, vec_splat(0.0f));
}

/* Sum of the lanes by one tree, lane l and l + 8, then + 4, + 2, + 1. */
static double fold_lanes(const float sums[LANES])
{
    float s[LANES];
    memcpy(s, sums, sizeof s);
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int lane = 0; lane < half; lane++) s[lane] += s[lane + half];
    return s[0];
}

static double project_forward(const struct model *model, const struct group *group)
{
    const struct layer *top = &group->layers[model->num_layers - 1];
    const struct model_block *blocks = &model->blocks[model_first_block(model, model->num_layers)];
    const float scale = 1.0f / ((float)model->batch_size * (float)model->num_steps);
    const int step = model->num_classes * group->lanes;
    double loss = 0.0;
    for (int t = 0; t < model->num_steps; t++)
        product_forward(model->units, model->num_classes, group->lanes, model->weights + blocks[0].offset, model->num_classes, false,
                        model->weights + blocks[1].offset, layer_state(top, t + 1), group->logits + (int64_t)t * step);
    for (int first = 0; first < group->lanes; first += LANES) {
        float sums[LANES] __attribute__((aligned(64)));
        for (int part = first; part < first + LANES; part += VEC) {
            ivec valid;
            vec sum = vec_splat(0.0f);
            EACH_LANE valid[lane] = part + lane < group->sequences ? -1 : 0;
            for (int t = 0; t < model->num_steps; t++)
                sum += softmax_loss(model->num_classes, group->lanes, group->y + (int64_t)t * group->lanes + part, valid, scale,
                                    group->logits + (int64_t)t * step + part);
            vec_store(sums + part - first, sum);
        }
        loss += fold_lanes(sums);
    }
    return loss;
}

static void project_gradients(const struct model *model, const struct group *group)
{
    const struct layer *top = &group->layers[model->num_layers - 1];
    const struct model_block *blocks = &model->blocks[model_first_block(model, model->num_layers)];
    product_weights(model->num_steps, model->units, top->inputs + top->units, model->num_classes, model->num_classes, group->lanes,
                    layer_state(top, 1), group->logits, group->gradient + blocks[0].offset, model->num_classes);
    product_biases(model->num_steps, model->num_classes, model->num_classes, group->lanes, group->logits,
                   group->gradient + blocks[1].offset);
}

/* Adds to dh what reaches the layer's output at step t from above. */
static void add_from_above(const struct model *model, const struct group *group, int l, int t)
{
    const struct layer *layer = &group->layers[l];
    if (l == model->num_layers - 1) {
        const struct model_block *block = &model->blocks[model_first_block(model, model->num_layers)];
        product_forward(model->num_classes, model->units, group->lanes, model->transposed + block->offset, model->units, true, NULL,
                        group->logits + (int64_t)t * model->num_classes * group->lanes, layer->dh);
    } else {
        const float *dx = group->layers[l + 1].dx + (int64_t)t * layer->units * layer->lanes;
        for (int i = 0; i < layer->units * layer->lanes; i += VEC) vec_store(layer->dh + i, vec_load(layer->dh + i) + vec_load(dx + i));
    }
}

static void layers_backward(const struct model *model, const struct group *group)
{
    for (int l = model->num_layers - 1; l >= 0; l--) {
        const struct layer *layer = &group->layers[l];
        size_t bytes = (size_t)layer->units * (size_t)layer->lanes * sizeof(float);
        memset(layer->dh, 0, bytes);
        if (layer->dmemory != NULL) memset(layer->dmemory, 0, bytes);
        for (int t = model->num_steps - 1; t >= 0; t--) {
            add_from_above(model, group, l, t);
            model->cell->backward(layer, t);
        }
        model->cell->gradients(layer);
    }
}

double group_train(const struct model *model, struct group *group)
{
    memset(group->gradient, 0, (size_t)model->num_weights * sizeof(float));
    layers_forward(model, group);
    double loss = project_forward(model, group);
    project_gradients(model, group);
    layers_backward(model, group);
    return loss;
}
