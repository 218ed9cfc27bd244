/* What is held out: looked at when it is due, beside training that goes on to the same bits. */
#include "base/memory.h"
#include "experiment/training.h"
#include "runner/runner.h"
#include "runner/source.h"
#include "runner/validation.h"
#include "tasks/sequences.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { EPOCH = 40, EPOCHS = 3 /* train steps */ };

static struct hparams make_hparams(double held_out, int64_t evaluate_every, int64_t log_every)
{
    struct hparams hparams = hparams_default();
    hparams.state_size = 6;
    hparams.batch_size = 70; /* two lane groups */
    hparams.epoch_length = (int64_t)EPOCH * hparams.batch_size * hparams.num_steps;
    hparams.epochs = EPOCHS;
    hparams.learning_rate = 0.3;
    hparams.held_out = held_out;
    hparams.evaluate_every = evaluate_every;
    hparams.log_every = log_every;
    return hparams;
}

static void keep(void *context, const struct run *run)
{
    run_copy_arrays(&run->result, context);
}

/* Trains it; the curves are in *curves, which the caller releases. */
static struct run train(const struct hparams *hparams, int jobs, struct run_result *curves)
{
    struct run run = {.hparams = *hparams};
    runner_train(&run, 1, jobs, &(struct runner_events){.context = curves, .finish = keep});
    assert_int_equal(run.result.status, RUN_DONE);
    return run;
}

static void training_moves_no_bit(void **state)
{
    (void)state;
    struct run_result curves = {0};
    struct hparams hparams = make_hparams(0, 0, 10);
    const struct run alone = train(&hparams, 1, &curves);
    assert_true(isnan(alone.result.held_out.loss) && isnan(alone.result.held_out.accuracy));
    assert_int_equal(curves.held_out.curve.count, 0);
    run_release_arrays(&curves);
    double loss = NAN;
    for (int jobs = 1; jobs <= 2; jobs++)
        for (int every = 0; every <= 20; every += 10) {
            hparams = make_hparams(0.1, every, 10);
            const struct run run = train(&hparams, jobs, &curves);
            assert_string_equal(run.result.digest, alone.result.digest);
            assert_true(run.result.held_out.loss == (isnan(loss) ? run.result.held_out.loss : loss));
            loss = run.result.held_out.loss;
            run_release_arrays(&curves);
        }
    assert_true(isfinite(loss));
}

/* The steps at which it is looked: count of them, then each. */
static void expect_looks(int64_t evaluate_every, int64_t log_every, int count, const int64_t *steps)
{
    struct run_result curves = {0};
    const struct hparams hparams = make_hparams(0.1, evaluate_every, log_every);
    const struct run run = train(&hparams, 1, &curves);
    const struct held_out *seen = &run.result.held_out;
    assert_int_equal(curves.held_out.curve.count, count);
    double best = INFINITY;
    for (int i = 0; i < count; i++) {
        assert_int_equal(curves.held_out.curve.steps[i], steps[i]);
        best = fmin(best, curves.held_out.curve.losses[i]);
        assert_true(curves.held_out.accuracies[i] > 0.4 && curves.held_out.accuracies[i] < 1);
        if (curves.held_out.curve.losses[i] == seen->best_loss) assert_int_equal(seen->best_step, steps[i]);
    }
    assert_true(seen->best_loss == best);
    assert_true(seen->loss == curves.held_out.curve.losses[count - 1]);
    assert_true(seen->accuracy == curves.held_out.accuracies[count - 1]);
    run_release_arrays(&curves);
}

static void looks_are_at_points_of_the_curve(void **state)
{
    (void)state;
    expect_looks(0, 10, 3, (const int64_t[]){40, 80, 120});
    expect_looks(30, 10, 4, (const int64_t[]){30, 60, 90, 120});
    expect_looks(25, 10, 5, (const int64_t[]){30, 50, 80, 100, 120}); /* the first point at or behind 25, 50, 75, 100 */
    expect_looks(3, 50, 3, (const int64_t[]){50, 100, 120});
    expect_looks(1000, 10, 1, (const int64_t[]){120});
}

/* The mean over the windows of the held-out part, which is another stream, of the weights at the end. */
static void the_loss_is_that_of_the_held_out_stream(void **state)
{
    (void)state;
    struct error error;
    struct run_result curves = {0};
    const struct hparams hparams = make_hparams(0.13, 0, 10); /* of 40 windows: 5.2, so 6 */
    const struct run run = train(&hparams, 1, &curves);
    run_release_arrays(&curves);
    struct task_data *data = run_open_task(&hparams, TASK_TRAINING, &error), *held_out;
    held_out = run_open_task(&hparams, TASK_HELD_OUT, &error);
    const struct trainer_settings settings = run_trainer_settings(&hparams, data);
    struct sequences *all = sequences_new(data, 70, 10), *apart = sequences_new(held_out, 70, 10);
    struct trainer *trainer = trainer_new(&settings);
    const struct symbol_source source = source_of(all), other = source_of(apart);
    assert_int_equal(held_out->length, 6 * 70 * 10);
    while (trainer_steps_done(trainer) < settings.num_train_steps) trainer_step(trainer, &source, 1);
    assert_true(run.result.held_out.loss == trainer_evaluate(trainer, &other, 6, 1).loss);
    assert_true(run.result.held_out.loss != trainer_evaluate(trainer, &source, 6, 1).loss);
    trainer_free(trainer);
    sequences_free(all), sequences_free(apart);
    data->close(data), held_out->close(held_out);
}

static void the_best_weights_are_those_of_the_smallest_loss(void **state)
{
    (void)state;
    struct run_result curves = {0};
    struct hparams hparams = make_hparams(0.1, 10, 10);
    hparams.learning_rate = 2; /* restless */
    struct run run = {.hparams = hparams, .keep = 1 << WEIGHTS_FINAL | 1 << WEIGHTS_BEST};
    runner_train(&run, 1, 1, &(struct runner_events){.context = &curves, .finish = keep});
    const int64_t best = run.result.held_out.best_step, bytes = curves.weights.count * (int64_t)sizeof(float);
    assert_true(best > 0 && best < (int64_t)EPOCH * EPOCHS);
    assert_memory_not_equal(curves.weights.kind[WEIGHTS_BEST], curves.weights.kind[WEIGHTS_FINAL], (size_t)bytes);
    struct error error;
    struct task_data *data = run_open_task(&hparams, TASK_TRAINING, &error);
    const struct trainer_settings settings = run_trainer_settings(&hparams, data);
    struct sequences *sequences = sequences_new(data, 70, 10);
    const struct symbol_source source = source_of(sequences);
    struct trainer *trainer = trainer_new(&settings);
    int64_t count;
    while (trainer_steps_done(trainer) < best) trainer_step(trainer, &source, 1);
    assert_memory_equal(trainer_weights(trainer, &count), curves.weights.kind[WEIGHTS_BEST], (size_t)bytes);
    trainer_free(trainer);
    sequences_free(sequences);
    data->close(data);
    run_release_arrays(&curves);
}

static void what_does_not_fit_is_refused(void **state)
{
    (void)state;
    struct error error;
    struct validation *validation, *new;
    const struct hparams hparams = make_hparams(0.1, 30, 10);
    struct task_data *data = run_open_task(&hparams, TASK_TRAINING, &error);
    const struct trainer_settings settings = run_trainer_settings(&hparams, data);
    struct sequences *sequences = sequences_new(data, 70, 10);
    const struct symbol_source source = source_of(sequences);
    struct trainer *trainer = trainer_new(&settings);
    assert_true(validation_open(&hparams, &settings, &validation, &error));
    while (trainer_steps_done(trainer) < 60) {
        trainer_step(trainer, &source, 1);
        assert_true(validation_follow(validation, trainer, true, 1));
    }
    const size_t size = validation_state_size(validation);
    char *kept = memory_new(size, 1), *changed = memory_new(size + 1, 1);
    validation_save(validation, kept);
    assert_true(size <= validation_most_size(validation));
    assert_true(validation_open(&hparams, &settings, &new, &error));
    assert_true(validation_restore(NULL, 60, kept, 0) && !validation_restore(NULL, 60, kept, size));
    assert_false(validation_restore(new, 60, kept, size - 1));
    assert_false(validation_restore(new, 60, kept, 0));
    assert_false(validation_restore(new, 59, kept, size));
    for (size_t word = 0; word < 5; word++) /* step, count, best weights, the two steps */
        for (int k = 0; k < 3; k++) {
            memcpy(changed, kept, size);
            memcpy(changed + word * sizeof(int64_t), &(const int64_t){k == 0 ? -1 : k == 1 ? INT64_MAX : 1}, sizeof(int64_t));
            assert_false(validation_restore(new, 60, changed, size));
            assert_int_equal(validation_state_size(new), 3 * sizeof(int64_t));
        }
    assert_true(validation_restore(new, 61, kept, size));
    validation_save(new, changed);
    assert_memory_equal(changed, kept, size);
    free(kept), free(changed);
    validation_free(validation), validation_free(new);
    trainer_free(trainer);
    sequences_free(sequences);
    data->close(data);
}

static void put(struct hparams *hparams, const char *name, const char *text)
{
    struct hparam_value value;
    struct error error;
    if (!hparam_parse(hparam_named(name), text, &value, &error)) fail_msg("%s", error.message);
    hparam_put(hparam_named(name), hparams, &value);
}

/* Sequences of 100 symbols, each of the batch's has begun one more after every 10 windows of 10. */
static void a_run_notes_when_its_task_is_solved(void **state)
{
    (void)state;
    struct run_result curves = {0};
    struct hparams hparams = make_hparams(0.2, 1, 1);
    put(&hparams, "task", "echo");
    put(&hparams, "echo_lag", "1");
    hparams.learning_rate = 0.05;
    const struct run run = train(&hparams, 1, &curves);
    int step = 0;
    while (step < curves.held_out.curve.count && curves.held_out.accuracies[step] < 0.99) step++;
    assert_in_range(step, 11, curves.held_out.curve.count - 2); /* in the second sequences, or later */
    assert_int_equal(curves.held_out.curve.steps[step], step + 1);
    assert_int_equal(run.result.held_out.solved_at, hparams.batch_size * ((step + 1 + 9) / 10));
    run_release_arrays(&curves);
    hparams.learning_rate = 1e-9;
    assert_int_equal(train(&hparams, 1, &curves).result.held_out.solved_at, 0);
    run_release_arrays(&curves);
    put(&hparams, "task", "lags"); /* which nobody solves */
    hparams.learning_rate = 0.3;
    assert_int_equal(train(&hparams, 1, &curves).result.held_out.solved_at, 0);
    run_release_arrays(&curves);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(training_moves_no_bit),
        cmocka_unit_test(looks_are_at_points_of_the_curve),
        cmocka_unit_test(the_loss_is_that_of_the_held_out_stream),
        cmocka_unit_test(the_best_weights_are_those_of_the_smallest_loss),
        cmocka_unit_test(what_does_not_fit_is_refused),
        cmocka_unit_test(a_run_notes_when_its_task_is_solved),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
