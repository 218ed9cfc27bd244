/* The hot part of a lane group: forward, loss, backward. What is allocated and carried stands in group_memory.c. */
#include "rnn/group.h"

#include "rnn/lanes_math.h"
#include "rnn/layer.h"

#include <string.h>

/* Symbols as whole numbers as wide as floats, to compare vectors of them. */
static void widen(const uint8_t *restrict symbols, int count, int32_t *restrict wide)
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
        for (int t = 0; t < model->num_steps; t++) {
            if (l > 0)
                memcpy(layer_in(layer, t), layer_state(layer - 1, t + 1), (size_t)layer->inputs * (size_t)layer->lanes * sizeof(float));
            model->cell->forward(layer, t);
        }
    }
}

/* Softmax and cross entropy of VEC lanes: turns the logits (num_classes rows of `lanes`) into their gradients, scaled by
 * scale, and returns each lane's loss. A loss is infinite where a symbol came that was given probability 0 in float32. */
static vec softmax_loss(int num_classes, int lanes, const int32_t *targets, vec scale, float *logits)
{
    const ivec target = *(const ivec *)targets;
    const vec zero = vec_splat(0.0f);
    vec largest = vec_load(logits), sum = zero, logit = zero, chosen = zero;
    for (int c = 1; c < num_classes; c++) largest = vec_max(vec_load(logits + c * lanes), largest);
    for (int c = 0; c < num_classes; c++) {
        vec z = vec_load(logits + c * lanes) - largest, e = vec_exp(z);
        logit += vec_keep(target == c, z);
        chosen += vec_keep(target == c, e);
        sum += e;
        vec_store(logits + c * lanes, e);
    }
    const vec share = scale / sum;
    for (int c = 0; c < num_classes; c++)
        vec_store(logits + c * lanes, vec_load(logits + c * lanes) * share - vec_keep(target == c, scale));
    /* infinity - infinity never arises: where chosen is 0, logit is finite or NaN */
    return vec_log(sum) - logit + vec_keep(chosen == 0.0f, vec_splat(INFINITY));
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

/* A mask of the lanes below count. */
static ivec lanes_before(int count)
{
    ivec mask;
    EACH_LANE mask[lane] = lane < count ? -1 : 0;
    return mask;
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
            const ivec valid = lanes_before(group->sequences - part);
            vec sum = vec_splat(0.0f);
            for (int t = 0; t < model->num_steps; t++)
                sum += softmax_loss(model->num_classes, group->lanes, group->wide_y + (int64_t)t * group->lanes + part,
                                    vec_keep(valid, vec_splat(scale)), group->logits + (int64_t)t * step + part);
            vec_store(sums + part - first, vec_keep(valid, sum));
        }
        loss += fold_lanes(sums);
    }
    return loss;
}

/* The gradient of project.W and, as its last row, project.b. */
static void project_gradients(const struct model *model, const struct group *group)
{
    const struct layer *top = &group->layers[model->num_layers - 1];
    const struct model_block *block = &model->blocks[model_first_block(model, model->num_layers)];
    product_weights(model->num_steps, model->units + 1, layer_rows(top), model->num_classes, model->num_classes, group->lanes,
                    layer_state(top, 1), group->logits, group->gradient + block->offset, model->num_classes);
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
    const int symbols = model->num_steps * group->lanes;
    memset(group->gradient, 0, (size_t)model->num_weights * sizeof(float));
    widen(group->x, symbols, group->wide_x);
    widen(group->y, symbols, group->wide_y);
    layers_forward(model, group);
    double loss = project_forward(model, group);
    project_gradients(model, group);
    layers_backward(model, group);
    return loss;
}
