/* The recorder: blocks of the curve, the last and partial one, the final tenth, divergence. */
#include "runner/recorder.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* Records losses 1, 2, 3, ..., num_steps; the last is `last` where that is not 0. */
static struct run_result record(int64_t num_steps, int64_t log_every, int64_t steps_done, double last)
{
    struct recorder recorder;
    struct run_result result = {0};
    recorder_init(&recorder, num_steps, log_every);
    for (int64_t step = 1; step <= steps_done; step++)
        recorder_add(&recorder, step, step == steps_done && last != 0 ? last : (double)step, 1.0);
    recorder_finish(&recorder, &result);
    recorder_release(&recorder); /* nothing is left in it */
    return result;
}

static void assert_curve(const struct curve *curve, int count, const int64_t *steps, const double *losses)
{
    assert_int_equal(curve->count, count);
    for (int i = 0; i < count; i++) {
        assert_int_equal(curve->steps[i], steps[i]);
        if (curve->losses[i] != losses[i]) fail_msg("point %d is %g, expected %g", i, curve->losses[i], losses[i]);
    }
}

static void points_are_means_of_blocks(void **state)
{
    (void)state;
    struct run_result result = record(12, 4, 12, 0);
    assert_curve(&result.curve, 3, (int64_t[]){4, 8, 12}, (double[]){2.5, 6.5, 10.5});
    assert_true(result.best_loss == 2.5);
    assert_int_equal(result.diverged_step, 0);
    curve_release(&result.curve);
}

static void the_last_block_may_be_partial(void **state)
{
    (void)state;
    struct run_result result = record(10, 4, 10, 0);
    assert_curve(&result.curve, 3, (int64_t[]){4, 8, 10}, (double[]){2.5, 6.5, 9.5});
    curve_release(&result.curve);
    result = record(3, 1000, 3, 0);
    assert_curve(&result.curve, 1, (int64_t[]){3}, (double[]){2});
    curve_release(&result.curve);
    result = record(3, 1, 3, 0);
    assert_curve(&result.curve, 3, (int64_t[]){1, 2, 3}, (double[]){1, 2, 3});
    curve_release(&result.curve);
}

/* Whatever the blocks: the last tenth of the steps, rounded up. */
static void the_final_loss_is_of_the_last_tenth(void **state)
{
    (void)state;
    static const struct {
        int64_t num_steps;
        double final_loss;
    } cases[] = {{1, 1}, {9, 9}, {10, 10}, {11, 10.5}, {20, 19.5}, {21, 20}, {100, 95.5}, {500, 475.5}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int64_t log_every = 1; log_every <= 1000; log_every *= 10) {
            struct run_result result = record(cases[i].num_steps, log_every, cases[i].num_steps, 0);
            assert_true(result.final_loss == cases[i].final_loss);
            curve_release(&result.curve);
        }
}

/* Points that are longer than the last tenth, or do not fall together with it: a loss that falls to the end is best there. */
static void the_best_loss_is_never_above_the_final(void **state)
{
    (void)state;
    for (int64_t num_steps = 1; num_steps <= 60; num_steps++)
        for (int64_t log_every = 1; log_every <= 64; log_every = log_every * 3 + 1) {
            struct recorder recorder;
            struct run_result result = {0};
            recorder_init(&recorder, num_steps, log_every);
            for (int64_t step = 1; step <= num_steps; step++) recorder_add(&recorder, step, 1.0 / (double)step, 1.0);
            recorder_finish(&recorder, &result);
            assert_true(result.best_loss <= result.final_loss);
            if (log_every >= num_steps) assert_true(result.best_loss == result.final_loss);
            if (log_every == 1) assert_true(result.best_loss == result.curve.losses[num_steps - 1]);
            curve_release(&result.curve);
        }
}

static void a_run_may_diverge_within_a_block(void **state)
{
    (void)state;
    struct run_result result = record(12, 4, 6, INFINITY);
    assert_curve(&result.curve, 2, (int64_t[]){4, 6}, (double[]){2.5, INFINITY});
    assert_int_equal(result.diverged_step, 6);
    assert_true(isnan(result.final_loss) && isnan(result.best_loss));
    curve_release(&result.curve);
}

static void a_run_may_diverge_at_either_end(void **state)
{
    (void)state;
    struct run_result result = record(12, 4, 1, NAN);
    assert_int_equal(result.curve.count, 1);
    assert_int_equal(result.curve.steps[0], 1);
    assert_true(isnan(result.curve.losses[0]));
    assert_int_equal(result.diverged_step, 1);
    curve_release(&result.curve);
    result = record(12, 4, 12, -INFINITY);
    assert_curve(&result.curve, 3, (int64_t[]){4, 8, 12}, (double[]){2.5, 6.5, -INFINITY});
    assert_int_equal(result.diverged_step, 12);
    assert_true(isnan(result.final_loss) && isnan(result.best_loss));
    curve_release(&result.curve);
}

/* Steps 2, 3 and 4 have no target, step 5 has half as many as 1 and 6: blocks of two end at 2, 6, 8; the last tenth is step 8. */
static void steps_weigh_as_much_as_they_have_targets(void **state)
{
    (void)state;
    static const double losses[] = {1, 0, 0, 0, 4, 7, 3, 0}, weights[] = {1, 0, 0, 0, 0.5, 1, 1, 0};
    struct recorder recorder, resumed;
    struct run_result result = {0};
    char kept[256];
    recorder_init(&recorder, 8, 2);
    recorder_init(&resumed, 8, 2);
    for (int i = 0; i < 5; i++) recorder_add(&recorder, i + 1, losses[i], weights[i]);
    assert_true(recorder_state_size(&recorder) <= sizeof kept);
    recorder_save(&recorder, kept);
    assert_true(recorder_restore(&resumed, 5, kept, recorder_state_size(&recorder)));
    for (int i = 5; i < 8; i++) recorder_add(&resumed, i + 1, losses[i], weights[i]);
    recorder_finish(&resumed, &result);
    assert_curve(&result.curve, 3, (int64_t[]){2, 6, 8}, (double[]){1, 6, 3});
    assert_true(result.final_loss == 3); /* nothing is to be predicted in the last tenth: the last point */
    assert_true(result.best_loss == 1);
    curve_release(&result.curve);
    recorder_release(&recorder);
}

static void a_stopped_recorder_frees_its_curve(void **state)
{
    (void)state;
    struct recorder recorder;
    recorder_init(&recorder, 100, 3);
    recorder_add(&recorder, 1, 0.5, 1.0);
    recorder_release(&recorder);
    assert_null(recorder.curve.losses);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(points_are_means_of_blocks),
        cmocka_unit_test(the_last_block_may_be_partial),
        cmocka_unit_test(the_final_loss_is_of_the_last_tenth),
        cmocka_unit_test(the_best_loss_is_never_above_the_final),
        cmocka_unit_test(a_run_may_diverge_within_a_block),
        cmocka_unit_test(a_run_may_diverge_at_either_end),
        cmocka_unit_test(steps_weigh_as_much_as_they_have_targets),
        cmocka_unit_test(a_stopped_recorder_frees_its_curve),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
