/* What dropout leaves out: how much, never the same twice, and whatever else is trained beside it. */
#include "rnn/dropout.h"

#include "rnn/isa.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

enum { UNITS = 40, STEPS = 6, LAYERS = 2, BATCH = 96 };

static struct model model_of(int batch_size, double dropout)
{
    struct model model = {.cell = isa_cell(isa_pick(), "rnn"),
                          .loss = isa_loss(isa_pick(), "softmax"),
                          .num_layers = LAYERS,
                          .units = UNITS,
                          .num_symbols = 2,
                          .num_outputs = 2,
                          .num_steps = STEPS,
                          .batch_size = batch_size,
                          .dropout = dropout};
    model_init(&model);
    return model;
}

static void outputs_stay_as_often_as_they_should(void **state)
{
    (void)state;
    static const double dropouts[] = {0.1, 0.5, 0.95};
    for (int d = 0; d < 3; d++) {
        struct model model = model_of(BATCH, dropouts[d]);
        struct lane_group group;
        group_init(&group, &model, 0);
        dropout_draw(&group, &model, 7, 3);
        assert_true(group.drops);
        const int count = STEPS * UNITS * group.lanes;
        const double expected = 1.0 / (1.0 - dropouts[d]);
        for (int l = 0; l < LAYERS; l++) {
            int left_out = 0;
            for (int i = 0; i < count; i++) {
                const float factor = group.layers[l].mask[i];
                assert_true(factor == 0.0f || fabs((double)factor - expected) < 1e-3 * expected);
                left_out += factor == 0.0f;
            }
            const double sd = sqrt(dropouts[d] * (1.0 - dropouts[d]) * count);
            assert_true(fabs(left_out - dropouts[d] * count) < 5 * sd);
        }
        group_release(&group, &model);
        model_release(&model);
    }
}

/* Of two rows of fair fates, about half differ. */
static void assert_unlike(const float *a, const float *b, int count)
{
    int differ = 0;
    for (int i = 0; i < count; i++) differ += a[i] != b[i];
    assert_true(abs(2 * differ - count) < 5 * sqrt(count));
}

static void layers_steps_units_and_train_steps_differ(void **state)
{
    (void)state;
    struct model model = model_of(BATCH, 0.5);
    struct lane_group group, later;
    group_init(&group, &model, 0);
    group_init(&later, &model, 0);
    dropout_draw(&group, &model, 7, 3);
    dropout_draw(&later, &model, 7, 4);
    const int units = UNITS * group.lanes, steps = STEPS * units;
    assert_unlike(group.layers[0].mask, group.layers[1].mask, steps);
    assert_unlike(group.layers[0].mask, later.layers[0].mask, steps);
    assert_unlike(group.layers[0].mask, group.layers[0].mask + units, steps - units);
    assert_unlike(group.layers[0].mask, group.layers[0].mask + group.lanes, units - group.lanes);
    dropout_draw(&later, &model, 8, 3);
    assert_unlike(group.layers[0].mask, later.layers[0].mask, steps);
    dropout_draw(&later, &model, 7, 3);
    assert_memory_equal(group.layers[0].mask, later.layers[0].mask, (size_t)steps * sizeof(float));
    group_release(&group, &model);
    group_release(&later, &model);
    model_release(&model);
}

/* Sequence 64 is lane 0 of the second group of a batch of 128, and another lane where the batch is cut otherwise. */
static void a_sequence_is_the_same_in_any_group(void **state)
{
    (void)state;
    enum { SEQUENCE = 64 };
    static const int batches[] = {65, 128, 200, 1100};
    float expected[STEPS * UNITS];
    for (int b = 0; b < 4; b++) {
        struct model model = model_of(batches[b], 0.5);
        int found = 0;
        for (int g = 0; g < group_count(batches[b]); g++) {
            struct lane_group group;
            group_init(&group, &model, g);
            dropout_draw(&group, &model, 1, 2);
            const int lane = SEQUENCE - group.first;
            for (int i = 0; lane >= 0 && lane < group.sequences && i < STEPS * UNITS; i++, found++) {
                const float factor = group.layers[1].mask[i * group.lanes + lane];
                if (b == 0) expected[i] = factor;
                assert_true(factor == expected[i]);
            }
            group_release(&group, &model);
        }
        assert_int_equal(found, STEPS * UNITS);
        model_release(&model);
    }
}

static void without_dropout_nothing_is_kept(void **state)
{
    (void)state;
    struct model model = model_of(BATCH, 0.0);
    struct lane_group group;
    group_init(&group, &model, 0);
    dropout_draw(&group, &model, 7, 3);
    assert_false(group.drops);
    assert_null(group.top);
    assert_null(group.layers[0].mask);
    group_release(&group, &model);
    model_release(&model);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(outputs_stay_as_often_as_they_should),
        cmocka_unit_test(layers_steps_units_and_train_steps_differ),
        cmocka_unit_test(a_sequence_is_the_same_in_any_group),
        cmocka_unit_test(without_dropout_nothing_is_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
