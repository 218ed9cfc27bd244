/* How weights start: what is uniform, orthogonal, the identity, and what the lstm's forget gates begin at. */
#include "rnn/isa.h"
#include "rnn/model.h"
#include "rnn/trainer.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { UNITS = 21, SYMBOLS = 5, CLASSES = 3 };

static struct model started(const char *cell, const char *init, double scale)
{
    struct model model = {.cell = isa_cell(isa_pick(), cell),
                          .num_layers = 2,
                          .units = UNITS,
                          .num_symbols = SYMBOLS,
                          .num_outputs = CLASSES,
                          .num_steps = 1,
                          .batch_size = 1};
    model_init(&model);
    model_start(&model, init_find(init), &(struct start_settings){.seed = 4, .scale = scale, .forget_bias = 2.5});
    return model;
}

static bool is_bias(const struct model_block *block)
{
    return block->rows == 1;
}

/* Number b's weights are within +-limit, on both sides and near it. */
static void assert_uniform(const struct model *model, int b, int rows, double limit)
{
    const struct model_block *block = &model->blocks[b];
    double least = 0.0, most = 0.0;
    for (int64_t i = 0; i < (int64_t)rows * block->columns; i++) {
        least = fmin(least, (double)model->weights[block->offset + i]);
        most = fmax(most, (double)model->weights[block->offset + i]);
    }
    if (!(most <= limit && most > 0.7 * limit && least >= -limit && least < -0.7 * limit))
        fail_msg("%s is within %g and %g, expected +-%g", block->name, least, most, limit);
}

static double glorot_limit(const struct model_block *block)
{
    return sqrt(6.0 / (block->rows + block->columns)) * (1 + 1e-6);
}

static void glorot_leaves_biases_at_zero(void **state)
{
    (void)state;
    struct model model = started("gru", "glorot", 0.5);
    for (int b = 0; b < model.num_blocks; b++) {
        const struct model_block *block = &model.blocks[b];
        if (!is_bias(block)) assert_uniform(&model, b, block->rows, 0.5 * glorot_limit(block));
        for (int64_t i = 0; is_bias(block) && i < block->columns; i++) assert_true(model.weights[block->offset + i] == 0.0f);
    }
    model_release(&model);
}

static void uniform_is_all_but_the_forget_bias(void **state)
{
    (void)state;
    struct model model = started("lstm", "uniform", 0.08);
    for (int b = 0; b < model.num_blocks; b++) {
        float *weights = model.weights + model.blocks[b].offset;
        if (is_bias(&model.blocks[b]) && b < 4)
            for (int u = UNITS; u < 2 * UNITS; u++) {
                assert_true(weights[u] == 2.5f);
                weights[u] = 0.0f;
            }
        if (model.blocks[b].columns > CLASSES) assert_uniform(&model, b, model.blocks[b].rows, 0.08 * (1 + 1e-6));
        else
            for (int i = 0; i < CLASSES; i++) assert_true(weights[i] != 0.0f && fabsf(weights[i]) <= 0.08f);
    }
    model_release(&model);
}

/* The product of row i with row j of a gate's matrix from state to state. */
static double rows_product(const struct model *model, int b, int gate, int i, int j)
{
    const struct model_block *block = &model->blocks[b];
    const float *matrix = model->weights + block->offset + (int64_t)(block->rows - UNITS) * block->columns + gate * UNITS;
    double sum = 0.0;
    for (int u = 0; u < UNITS; u++) sum += (double)matrix[i * block->columns + u] * (double)matrix[j * block->columns + u];
    return sum;
}

static void assert_orthogonal(const char *cell, const char *block)
{
    struct model model = started(cell, "orthogonal", 1.5);
    int found = 0;
    for (int b = 0; b < model.num_blocks - 2; b++) {
        if (strcmp(strchr(model.blocks[b].name, '.') + 1, block) != 0) continue;
        found++;
        for (int gate = 0; gate < model.blocks[b].columns / UNITS; gate++)
            for (int i = 0; i < UNITS; i++)
                for (int j = 0; j <= i; j++)
                    assert_true(fabs(rows_product(&model, b, gate, i, j) - (i == j ? 2.25 : 0.0)) < 1e-5);
        if (model.blocks[b].rows > UNITS) assert_uniform(&model, b, model.blocks[b].rows - UNITS, glorot_limit(&model.blocks[b]));
    }
    assert_int_equal(found, 2);
    assert_uniform(&model, model.num_blocks - 2, UNITS, glorot_limit(&model.blocks[model.num_blocks - 2]));
    model_release(&model);
}

static void every_gate_turns_the_state(void **state)
{
    (void)state;
    assert_orthogonal("rnn", "W");
    assert_orthogonal("lstm", "W");
    assert_orthogonal("gru", "W_h");
    assert_orthogonal("gru_before", "W_h");
}

static void identity_keeps_the_state(void **state)
{
    (void)state;
    struct model model = started("relu", "identity", 0.9);
    for (int layer = 0; layer < 2; layer++) {
        const struct model_block *block = &model.blocks[2 * layer];
        const int inputs = block->rows - UNITS;
        for (int i = 0; i < UNITS; i++)
            for (int j = 0; j < UNITS; j++)
                assert_true(model.weights[block->offset + (inputs + i) * UNITS + j] == (i == j ? 0.9f : 0.0f));
        assert_uniform(&model, 2 * layer, inputs, glorot_limit(block));
    }
    model_release(&model);
}

static void identity_is_refused_where_gates_would_share_it(void **state)
{
    (void)state;
    struct error error;
    struct trainer_settings settings = {.cell = "lstm", .init = "identity"};
    assert_false(trainer_check(&settings, &error));
    assert_string_equal(error.message, "init \"identity\" has no meaning for cell lstm, expected cell rnn or relu");
    settings.cell = "rnn";
    assert_true(trainer_check(&settings, &error));
    assert_null(init_find("identiy"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(glorot_leaves_biases_at_zero),
        cmocka_unit_test(uniform_is_all_but_the_forget_bias),
        cmocka_unit_test(every_gate_turns_the_state),
        cmocka_unit_test(identity_keeps_the_state),
        cmocka_unit_test(identity_is_refused_where_gates_would_share_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
