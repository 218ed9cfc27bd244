/* The gradient that a window leaves, for every cell and depth, against central differences of a naive double-precision
 * twin (reference.h). The window checked is the second, so that the state carried into it counts. */
#include "reference.h"

#include "base/memory.h"
#include "base/symbol.h"
#include "rnn/dropout.h"
#include "rnn/group.h"
#include "rnn/isa.h"
#include "rnn/reset.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MOST_OF_A_BLOCK = 8 /* weights checked */ };

static uint32_t draw(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* One model in both forms. */
struct pair {
    struct reference reference;
    struct model model;
    const struct isa *isa;
    int num_groups;
    struct lane_group *groups;
    double *weights, *state;
    float *gradient;
    bool gaps;       /* whether targets are absent, and sequences start inside the window */
    uint16_t *x, *y; /* (num_steps, batch_size) */
    float *inputs;   /* (num_steps, num_inputs, batch_size) */
    float *outputs;  /* (num_steps, num_outputs, batch_size) */
    uint8_t *starts; /* the same */
    float *masks;    /* (num_layers, num_steps, units, batch_size), or NULL */
    uint32_t seed;
};

static bool is_rectified(const struct reference *reference)
{
    return strcmp(reference->cell, "relu") == 0;
}

/* Weights of all blocks, biases too, in -0.8..0.8, the same floats in both; half that where units do not saturate and several
 * layers would make logits that softmax takes for certain. */
static void pair_init(struct pair *pair, const struct reference *reference, bool gaps, double dropout)
{
    *pair = (struct pair){.reference = *reference, .gaps = gaps, .isa = isa_pick(), .seed = 11};
    pair->model = (struct model){
        .cell = isa_cell(pair->isa, reference->cell),
        .loss = isa_loss(pair->isa, reference->loss),
        .num_layers = reference->num_layers,
        .units = reference->units,
        .num_symbols = reference->num_symbols,
        .num_inputs = reference->num_inputs,
        .num_outputs = reference->num_classes + reference->num_outputs,
        .num_steps = reference->num_steps,
        .batch_size = reference->batch_size,
        .dropout = dropout,
    };
    model_init(&pair->model);
    assert_int_equal(pair->model.num_weights, reference_num_weights(reference));
    pair->weights = memory_new((size_t)pair->model.num_weights, sizeof *pair->weights);
    pair->gradient = memory_floats((size_t)pair->model.num_weights);
    const float limit = is_rectified(reference) ? 0.4f : 0.8f;
    for (int64_t i = 0; i < pair->model.num_weights; i++) {
        pair->model.weights[i] = limit * ((float)draw(&pair->seed) * 0x1p-23f - 1.0f);
        pair->weights[i] = pair->model.weights[i];
    }
    packed_update(&pair->model, true);
    pair->num_groups = group_count(reference->batch_size);
    pair->groups = memory_new((size_t)pair->num_groups, sizeof *pair->groups);
    for (int g = 0; g < pair->num_groups; g++) {
        group_init(&pair->groups[g], &pair->model, g);
        group_zero_state(&pair->groups[g], &pair->model);
    }
    pair->state = memory_new((size_t)reference_num_states(reference), sizeof *pair->state);
    pair->x = memory_new((size_t)(reference->num_steps * reference->batch_size), sizeof(uint16_t));
    pair->starts = memory_new((size_t)(reference->num_steps * reference->batch_size), 1);
    if (dropout > 0.0)
        pair->masks = memory_floats((size_t)reference->num_layers * (size_t)reference->num_steps * (size_t)reference->units *
                                    (size_t)reference->batch_size);
    pair->inputs = memory_floats((size_t)(reference->num_steps * reference->num_inputs * reference->batch_size) + 1);
    pair->outputs = memory_floats((size_t)(reference->num_steps * reference->num_outputs * reference->batch_size) + 1);
    pair->y = memory_new((size_t)(reference->num_steps * reference->batch_size), sizeof(uint16_t));
}

static void pair_release(struct pair *pair)
{
    for (int g = 0; g < pair->num_groups; g++) group_release(&pair->groups[g], &pair->model);
    model_release(&pair->model);
    free(pair->groups);
    free(pair->weights);
    free(pair->state);
    free(pair->gradient);
    free(pair->x);
    free(pair->y);
    free(pair->inputs);
    free(pair->outputs);
    free(pair->starts);
    free(pair->masks);
}

/* A third of the targets is absent and all of step 1; a quarter of the lanes starts at each step. */
static void pair_gaps(struct pair *pair)
{
    const struct reference *r = &pair->reference;
    for (int i = 0; i < r->num_steps * r->batch_size; i++) {
        if (draw(&pair->seed) % 3 == 0 || i / r->batch_size == 1) pair->y[i] = NO_TARGET;
        pair->starts[i] = draw(&pair->seed) % 4 == 0;
    }
    pair->y[0] = 0; /* one there is */
}

/* Numbers shown, and those to be foretold: in 0 .. 1, as sigmoid asks. */
static void pair_numbers(struct pair *pair)
{
    const struct reference *r = &pair->reference;
    for (int i = 0; i < r->num_steps * r->num_inputs * r->batch_size; i++)
        pair->inputs[i] = 2.0f * ((float)draw(&pair->seed) * 0x1p-23f - 1.0f);
    for (int i = 0; i < r->num_steps * r->num_outputs * r->batch_size; i++)
        pair->outputs[i] = (float)draw(&pair->seed) * 0x1p-24f;
    for (int g = 0; g < pair->num_groups; g++) {
        const struct lane_group *group = &pair->groups[g];
        const size_t bytes = (size_t)group->sequences * sizeof(float);
        for (int row = 0; row < r->num_steps * r->num_inputs; row++)
            memcpy(group->inputs + row * group->lanes, pair->inputs + row * r->batch_size + group->first, bytes);
        for (int row = 0; row < r->num_steps * r->num_outputs; row++)
            memcpy(group->numbers + row * group->lanes, pair->outputs + row * r->batch_size + group->first, bytes);
    }
}

/* Symbols of a window, the same in both. */
static void pair_symbols(struct pair *pair)
{
    const struct reference *r = &pair->reference;
    for (int i = 0; i < r->num_steps * r->batch_size; i++) {
        pair->x[i] = (uint16_t)(r->num_symbols > 0 ? draw(&pair->seed) % (uint32_t)r->num_symbols : 0);
        pair->y[i] = (uint16_t)(r->num_classes > 0 ? draw(&pair->seed) % (uint32_t)r->num_classes : 0);
    }
    pair_numbers(pair);
    if (pair->gaps) pair_gaps(pair);
    for (int g = 0; g < pair->num_groups; g++) {
        struct lane_group *group = &pair->groups[g];
        uint8_t *starts = pair->gaps ? reset_expect(group, &pair->model) : NULL;
        for (int t = 0; t < r->num_steps; t++) {
            if (pair->gaps)
                memcpy(starts + t * group->lanes, pair->starts + t * r->batch_size + group->first, (size_t)group->sequences);
            memcpy(group->x + t * group->lanes, pair->x + t * r->batch_size + group->first,
                   (size_t)group->sequences * sizeof(uint16_t));
            memcpy(group->y + t * group->lanes, pair->y + t * r->batch_size + group->first,
                   (size_t)group->sequences * sizeof(uint16_t));
        }
    }
}

/* What is left out of a window, the same in both. */
static void pair_masks(struct pair *pair, int window)
{
    const struct reference *r = &pair->reference;
    for (int g = 0; g < pair->num_groups; g++) {
        struct lane_group *group = &pair->groups[g];
        dropout_draw(group, &pair->model, 5, window);
        for (int l = 0; pair->masks != NULL && l < r->num_layers; l++)
            for (int row = 0; row < r->num_steps * r->units; row++)
                memcpy(pair->masks + (l * r->num_steps * r->units + row) * r->batch_size + group->first,
                       group->layers[l].mask + row * group->lanes, (size_t)group->sequences * sizeof(float));
    }
}

/* One window of the groups: the mean loss; the gradient is the sum of theirs. */
static double pair_train(struct pair *pair)
{
    double loss = 0.0;
    int64_t targets = 0;
    memset(pair->gradient, 0, (size_t)pair->model.num_weights * sizeof(float));
    for (int g = 0; g < pair->num_groups; g++) {
        struct lane_group *group = &pair->groups[g];
        group_enter_window(group, &pair->model);
        pair->isa->forward(&pair->model, group);
        struct loss_window window = group_loss_window(&pair->model, group);
        loss += pair->model.loss->backward(&window);
        pair->isa->backward(&pair->model, group);
        targets += group_num_targets(group, &pair->model);
        group_leave_window(group, &pair->model);
        for (int64_t i = 0; i < pair->model.num_weights; i++) pair->gradient[i] += group->gradient[i];
    }
    const float scale = (float)pair->reference.batch_size * (float)pair->reference.num_steps / (float)targets;
    for (int64_t i = 0; i < pair->model.num_weights; i++) pair->gradient[i] *= scale; /* to that of the mean over the targets */
    return loss / (double)targets;
}

static double loss_with(struct pair *pair, const double *state, int64_t weight, double value)
{
    size_t size = (size_t)reference_num_states(&pair->reference) * sizeof(double);
    double *moved = memory_new(1, size), kept = pair->weights[weight];
    memcpy(moved, state, size);
    pair->weights[weight] = value;
    double loss = reference_loss(&pair->reference, pair->weights, moved, pair->x, pair->y, pair->inputs, pair->outputs,
                                 pair->starts, pair->masks, NULL);
    pair->weights[weight] = kept;
    free(moved);
    return loss;
}

/* Fourth order: its error is far below that of float32. Hardly a rectified unit is to turn within the step. */
static double difference(struct pair *pair, int64_t weight)
{
    const double step = is_rectified(&pair->reference) ? 1e-6 : 1e-3, w = pair->weights[weight];
    double near = loss_with(pair, pair->state, weight, w + step) - loss_with(pair, pair->state, weight, w - step);
    double far = loss_with(pair, pair->state, weight, w + 2 * step) - loss_with(pair, pair->state, weight, w - 2 * step);
    return (8.0 * near - far) / (12.0 * step);
}

/* fmax would take NaN for nothing. */
static double larger(double a, double b)
{
    return isnan(a) || isnan(b) ? NAN : fmax(a, b);
}

/* The largest error of a block, relative to the block's largest gradient. */
static double block_error(struct pair *pair, const struct model_block *block)
{
    const int64_t count = (int64_t)block->rows * block->columns;
    const int checked = count < MOST_OF_A_BLOCK ? (int)count : MOST_OF_A_BLOCK;
    double largest = 0.0, error = 0.0;
    for (int64_t i = 0; i < count; i++) largest = larger(largest, fabs((double)pair->gradient[block->offset + i]));
    for (int k = 0; k < checked; k++) {
        int64_t weight = block->offset + (checked == count ? k : (int64_t)(draw(&pair->seed) % (uint32_t)count));
        double exact = difference(pair, weight);
        error = larger(error, fabs(pair->gradient[weight] - exact));
        largest = larger(largest, fabs(exact));
    }
    return error == 0.0 && largest == 0.0 ? 0.0 : error / largest; /* a rectified unit that is off has no gradient */
}

/* The largest relative error of the case, for the printed table. */
static double check_case(const struct reference *reference, bool gaps, double dropout)
{
    struct pair pair;
    double worst = 0.0;
    pair_init(&pair, reference, gaps, dropout);
    for (int window = 0; window < 2; window++) {
        pair_symbols(&pair);
        pair_masks(&pair, window);
        double loss = pair_train(&pair), *before = memory_new((size_t)reference_num_states(reference), sizeof *before);
        memcpy(before, pair.state, (size_t)reference_num_states(reference) * sizeof *before);
        double exact = reference_loss(reference, pair.weights, pair.state, pair.x, pair.y, pair.inputs, pair.outputs, pair.starts,
                                      pair.masks, NULL);
        if (!(fabs(loss - exact) < 1e-6 * exact)) fail_msg("the loss is %.9g, expected %.9g", loss, exact);
        if (window == 1) memcpy(pair.state, before, (size_t)reference_num_states(reference) * sizeof *before);
        free(before);
    }
    for (int b = 0; b < pair.model.num_blocks; b++) {
        double error = block_error(&pair, &pair.model.blocks[b]);
        worst = fmax(worst, error);
        if (!(error < 1e-4))
            fail_msg(
                "%s%s: %d layers of %d units, %d symbols, %d inputs, %s of %d, %d steps, batch %d: the gradient of %s is off by "
                "%.1e of its largest",
                reference->cell, gaps ? " with gaps" : "", reference->num_layers, reference->units, reference->num_symbols,
                reference->num_inputs, reference->loss, reference->num_classes + reference->num_outputs, reference->num_steps,
                reference->batch_size, pair.model.blocks[b].name, error);
    }
    pair_release(&pair);
    return worst;
}

/* units, num_symbols, num_classes, num_steps, batch_size: symbols looked up beyond MODEL_DENSE_SYMBOLS, lanes that stay
 * empty, more than one lane group, a single step, a single sequence; numbers shown beside symbols of both kinds, or alone, and
 * foretold */
static const struct reference shapes[] = {
    {"", 0, 5, 2, 2, 4, 19, "softmax", 0, 0},
    {"", 0, 3, 7, 5, 3, 16, "softmax", 0, 0},
    {"", 0, 7, 7, 2, 2, 33, "softmax", 0, 0},
    {"", 0, 4, 2, 5, 5, 1, "softmax", 0, 0},
    {"", 0, 1, 2, 2, 1, 70, "softmax", 0, 0},
    {"", 0, 13, MODEL_DENSE_SYMBOLS, 3, 3, 7, "softmax", 0, 0},
    {"", 0, 6, MODEL_DENSE_SYMBOLS + 1, 3, 3, 66, "softmax", 0, 0},
    {"", 0, 4, 1000, 300, 2, 18, "softmax", 0, 0},
    {"", 0, 5, 0, 0, 4, 19, "squared", 2, 1},
    {"", 0, 6, 3, 0, 3, 70, "squared", 1, 4},
    {"", 0, 4, 9, 0, 5, 1, "sigmoid", 3, 3},
    {"", 0, 7, 7, 3, 2, 33, "softmax", 2, 0},
    {"", 0, 3, 2, 0, 4, 16, "sigmoid", 0, 1},
};

static void check_cell(const char *cell, bool gaps, double dropout)
{
    for (int layers = 1; layers <= 3; layers++)
        for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
            struct reference reference = shapes[i];
            reference.cell = cell;
            reference.num_layers = layers;
            double error = check_case(&reference, gaps, dropout);
            printf("%-10s %d layers %2d units, %d symbols, %d inputs, %s of %d, %d steps, batch %2d: %.1e\n", cell, layers,
                   reference.units, reference.num_symbols, reference.num_inputs, reference.loss,
                   reference.num_classes + reference.num_outputs, reference.num_steps, reference.batch_size, error);
        }
}

static void gradients_of_every_cell(void **state)
{
    (void)state;
    const struct isa *isa = isa_pick();
    for (int i = 0; isa->cells[i] != NULL; i++) check_cell(isa->cells[i]->name, false, 0.0);
}

/* Where targets are absent and sequences start inside windows. */
static void gradients_with_gaps(void **state)
{
    (void)state;
    const struct isa *isa = isa_pick();
    for (int i = 0; isa->cells[i] != NULL; i++) check_cell(isa->cells[i]->name, true, 0.0);
}

/* Where outputs are left out, and gaps too. */
static void gradients_with_dropout(void **state)
{
    (void)state;
    const struct isa *isa = isa_pick();
    for (int i = 0; isa->cells[i] != NULL; i++) check_cell(isa->cells[i]->name, i % 2 > 0, 0.4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gradients_of_every_cell),
        cmocka_unit_test(gradients_with_gaps),
        cmocka_unit_test(gradients_with_dropout),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
