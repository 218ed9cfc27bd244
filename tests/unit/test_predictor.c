/* A network at work, symbol by symbol, foretells what training and evaluation foretell of whole windows. */
#include "base/memory.h"
#include "base/symbol.h"
#include "rnn/predictor.h"
#include "runner/evaluate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <math.h>
#include <stdlib.h>

#include <cmocka.h>

enum { LENGTH = 60, STEPS = 12 };

static int symbol_at(int64_t at, int num_symbols)
{
    return (int)((uint64_t)(at + 1) * 0x9e3779b97f4a7c15u >> 40) % num_symbols;
}

/* Each symbol foretells the next; the last ones are not foretold. */
static void symbols(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    (void)epoch;
    for (int i = 0; i < count; i++) {
        x[i] = (uint16_t)symbol_at(first + i, data->num_symbols);
        y[i] = first + i < LENGTH - 5 ? (uint16_t)symbol_at(first + i + 1, data->num_symbols) : NO_TARGET;
    }
}

static double lost(const float *logits, int count, int class)
{
    double sum = 0.0;
    for (int i = 0; i < count; i++) sum += exp(logits[i]);
    return log(sum) - logits[class];
}

static void it_foretells_what_evaluation_does(void **state)
{
    (void)state;
    for (int c = 0; trainer_cell_name(c) != NULL; c++)
        for (int num_symbols = 2; num_symbols <= 7; num_symbols += 5) { /* fed as they are, looked up */
            const struct trainer_settings settings = {.cell = trainer_cell_name(c),
                                                      .loss = "softmax",
                                                      .optimizer = "sgd",
                                                      .num_layers = 2,
                                                      .state_size = 5,
                                                      .num_steps = STEPS,
                                                      .batch_size = 1,
                                                      .num_symbols = num_symbols,
                                                      .num_classes = num_symbols,
                                                      .carry_state = true,
                                                      .windows_per_epoch = 1,
                                                      .num_train_steps = 1,
                                                      .dropout = 0.5};
            const struct task_data data = {
                .num_symbols = num_symbols, .num_classes = num_symbols, .length = LENGTH, .symbols = symbols};
            const int64_t count = trainer_num_weights(&settings);
            float *weights = memory_floats((size_t)count);
            for (int64_t i = 0; i < count; i++) weights[i] = 0.3f * (float)sin((double)i * (double)i);
            struct predictor *predictor = predictor_new(&settings, weights);
            double sum = 0.0;
            for (int i = 0; i < LENGTH - 5; i++)
                sum += lost(predictor_show(predictor, symbol_at(i, num_symbols)), num_symbols, symbol_at(i + 1, num_symbols));
            assert_true(fabs(sum / (LENGTH - 5) - evaluate_weights(&settings, weights, &data).loss) < 1e-6);
            const float before = predictor_show(predictor, 1)[0];
            predictor_forget(predictor);
            const float begun = predictor_show(predictor, 1)[0];
            predictor_free(predictor);
            predictor = predictor_new(&settings, weights);
            assert_true(begun != before && begun == predictor_show(predictor, 1)[0]);
            predictor_free(predictor);
            free(weights);
        }
}

/* Two layers of one unit: what the second hands on is 1e-30 times 1e-10, less than the least normal float. That it is zero is so
 * within the core alone. */
static void what_is_less_than_a_normal_float_is_zero(void **state)
{
    (void)state;
    const struct trainer_settings settings = {
        .cell = "relu", .loss = "softmax", .num_layers = 2, .state_size = 1, .num_symbols = 2, .num_classes = 2};
    const float weights[] = {1e-30f, 1e-30f, 0.0f, 0.0f /* two symbols, the state, the bias */, 1e-10f, 0.0f, 0.0f, 1e20f,
                             1e20f,  0.0f,   0.5f};
    assert_int_equal(trainer_num_weights(&settings), sizeof weights / sizeof *weights);
    struct predictor *predictor = predictor_new(&settings, weights);
    const float *logits = predictor_show(predictor, 1);
    assert_true(logits[0] == 0.0f && logits[1] == 0.5f);
    predictor_free(predictor);
    volatile float tiny = 1e-30f;
    tiny *= 1e-10f;
    assert_true(tiny > 0.0f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(it_foretells_what_evaluation_does),
                                       cmocka_unit_test(what_is_less_than_a_normal_float_is_zero)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
