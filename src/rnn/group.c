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
                memcpy(layer_in(layer, t), layer_state(layer - 1, t + 1),
                       (size_t)layer->inputs * (size_t)layer->lanes * sizeof(float));
            model->cell->forward(layer, t);
        }
    }
}

/* The losses of VEC lanes over time: ln of the sums of a softmax, less the logits of what came. The sums are multiplied up,
 * so that one logarithm serves many of them. */
struct lane_losses {
    vec losses, product;
    int factors;
};

/* So many factors of 1 to num_classes, and another, stay below 2^127. */
static int most_factors(int num_classes)
{
    int bits = 32 - __builtin_clz((unsigned)num_classes);
    return 120 / bits;
}

static void take_logarithm(struct lane_losses *lanes)
{
    lanes->losses += vec_log(lanes->product);
    lanes->product = vec_splat(1.0f);
    lanes->factors = 0;
}

/* Softmax and cross entropy of VEC lanes at one time: turns the logits (num_classes rows of `lanes`) into their gradients,
 * times scale. A loss is infinite where a symbol came that was given probability 0 in float32. */
static inline void softmax_loss(int num_classes, int lanes, const int32_t *targets, vec scale, float *logits,
                                struct lane_losses *sum)
{
    const ivec target = *(const ivec *)targets;
    const vec zero = vec_splat(0.0f);
    vec largest = vec_load(logits), total = zero, logit = zero, chosen = zero;
    for (int c = 1; c < num_classes; c++) largest = vec_max(vec_load(logits + c * lanes), largest);
    for (int c = 0; c < num_classes; c++) {
        vec z = vec_load(logits + c * lanes) - largest, e = vec_exp(z);
        logit += vec_keep(target == c, z);
        chosen += vec_keep(target == c, e);
        total += e;
        vec_store(logits + c * lanes, e);
    }
    const vec share = scale / total;
    for (int c = 0; c < num_classes; c++)
        vec_store(logits + c * lanes, vec_load(logits + c * lanes) * share - vec_keep(target == c, scale));
    sum->product *= total;
    sum->losses += vec_keep(chosen == 0.0f, vec_splat(INFINITY)) - logit;
}

/* A mask of the lanes below count. */
static ivec lanes_before(int count)
{
    ivec mask;
    EACH_LANE mask[lane] = lane < count ? -1 : 0;
    return mask;
}

/* Losses of VEC lanes from `first` on, over all steps of the window; 0 for lanes past the sequences. */
static vec window_losses(const struct model *model, const struct group *group, int first)
{
    const ivec valid = lanes_before(group->sequences - first);
    const vec scale = vec_keep(valid, vec_splat(1.0f / ((float)model->batch_size * (float)model->num_steps)));
    const int most = most_factors(model->num_classes);
    struct lane_losses sum = {vec_splat(0.0f), vec_splat(1.0f), 0};
    for (int64_t t = 0; t < model->num_steps; t++) {
        softmax_loss(model->num_classes, group->lanes, group->wide_y + t * group->lanes + first, scale,
                     group->logits + t * model->num_classes * group->lanes + first, &sum);
        if (++sum.factors == most) take_logarithm(&sum);
    }
    take_logarithm(&sum);
    return vec_keep(valid, sum.losses);
}

/* Sum of the lanes by one tree, lane l and l + 8, then + 4, + 2, + 1. */
static double fold_lanes(float sums[LANES])
{
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int lane = 0; lane < half; lane++) sums[lane] += sums[lane + half];
    return sums[0];
}

static double project_forward(const struct model *model, const struct group *group)
{
    const struct layer *top = &group->layers[model->num_layers - 1];
    const struct model_block *blocks = &model->blocks[model_first_block(model, model->num_layers)];
    float sums[LANES] __attribute__((aligned(64))) = {0};
    for (int t = 0; t < model->num_steps; t++)
        product_forward(model->units, model->num_classes, group->lanes, model->weights + blocks[0].offset, model->num_classes,
                        false, model->weights + blocks[1].offset, layer_state(top, t + 1),
                        group->logits + (int64_t)t * model->num_classes * group->lanes);
    for (int first = 0; first < group->lanes; first += VEC)
        vec_store(sums + first % LANES, vec_load(sums + first % LANES) + window_losses(model, group, first));
    return fold_lanes(sums);
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
        product_forward(model->num_classes, model->units, group->lanes, model->transposed + block->offset, model->units, true,
                        NULL, group->logits + (int64_t)t * model->num_classes * group->lanes, layer->dh);
    } else {
        const float *dx = group->layers[l + 1].dx + (int64_t)t * layer->units * layer->lanes;
        for (int i = 0; i < layer->units * layer->lanes; i += VEC)
            vec_store(layer->dh + i, vec_load(layer->dh + i) + vec_load(dx + i));
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
