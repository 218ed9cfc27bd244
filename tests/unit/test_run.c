#include "base/memory.h"
#include "experiment/training.h"
#include "tasks/lags.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void assert_canonical(const struct hparams *hparams, const char *expected)
{
    char *canonical = run_canonical(hparams);
    assert_string_equal(canonical, expected);
    free(canonical);
}

static void canonical_text_leaves_defaults_out(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    assert_canonical(&hparams, "");
    hparams.optimizer = "adam";
    hparams.state_size = 64;
    hparams.learning_rate = 0.03;
    hparams.carry_state = false;
    hparams.seed = 3;
    struct lags_hparams *own = (struct lags_hparams *)hparams_own(&hparams, &task_lags.owner);
    own->lags = (struct number_list){1, {5}};
    own->effects = (struct number_list){1, {0.5}};
    assert_canonical(&hparams,
                     "optimizer=adam\nstate_size=64\nlearning_rate=0.03\ncarry_state=false\nseed=3\nlags=[5]\neffects=[0.5]\n");
}

static void what_the_optimizer_does_not_read_is_left_out(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    hparams.rmsprop_decay = 0.95;
    assert_canonical(&hparams, "");
    hparams.optimizer = "rmsprop";
    hparams.clip_value = 0.1;
    hparams.weight_decay = 0.01;
    assert_canonical(&hparams, "optimizer=rmsprop\nclip_value=0.1\nrmsprop_decay=0.95\nweight_decay=0.01\n");
}

static void schedules_leave_out_what_they_do_not_read(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    hparams.decay = 0.5;
    hparams.decay_after = 9;
    assert_canonical(&hparams, "");
    hparams.schedule = "exponential";
    hparams.warmup = 10;
    assert_canonical(&hparams, "schedule=exponential\nwarmup=10\ndecay=0.5\ndecay_after=9\n");
}

/* 500 train steps an epoch */
static void schedules_are_told_train_steps(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    struct error error;
    struct task_data *data = run_open_task(&hparams, TASK_TRAINING, &error);
    hparams.decay_after = 0.1;
    hparams.decay_every = 0;
    struct trainer_settings settings = run_trainer_settings(&hparams, data);
    data->close(data);
    assert_int_equal(settings.decay_after, 50);
    assert_int_equal(settings.decay_every, 1);
    hparams.warmup = 499;
    assert_true(run_check(&hparams, &error));
    hparams.warmup = 500;
    assert_false(run_check(&hparams, &error));
    assert_string_equal(error.message, "warmup is 500 train steps, expected fewer than the run's 500");
}

/* If this fails, every database in the world trains everything again: do not change the expected keys. */
static void keys_never_change(void **state)
{
    (void)state;
    char key[RUN_KEY];
    struct hparams hparams = hparams_default();
    run_key(&hparams, 1, key);
    assert_string_equal(key, "034a92bd2fe7f46f1e96c783186d6c42");
    hparams.state_size = 64;
    hparams.seed = 3;
    run_key(&hparams, 1, key);
    assert_string_equal(key, "9661b7a508ad2daf8e9e5f06aaaccb79");
}

static void seed_and_numerics_are_part_of_the_key(void **state)
{
    (void)state;
    char key[RUN_KEY], other[RUN_KEY];
    struct hparams hparams = hparams_default();
    run_key(&hparams, 1, key);
    assert_int_equal(strlen(key), RUN_KEY - 1);
    run_key(&hparams, 2, other);
    assert_string_not_equal(key, other);
    hparams.seed = 1;
    run_key(&hparams, 1, other);
    assert_string_not_equal(key, other);
}

/* The first choice with which the row is used. */
static void choose(const struct hparam *decides, const struct hparam *used, struct hparams *hparams)
{
    int i = 0;
    while (!hparam_used_with(used, decides->choice(i))) i++;
    hparam_put(decides, hparams, &(struct hparam_value){.name = decides->choice(i)});
}

static void every_hyperparameter_is_part_of_the_key(void **state)
{
    (void)state;
    static const char *const others[] = {"2",
                                         "3",
                                         "20",
                                         "0.125",
                                         "false",
                                         "true",
                                         "sgd",
                                         "[1, 2]",
                                         "rows",
                                         "cosine",
                                         "uniform",
                                         "characters",
                                         "value",
                                         "anywhere",
                                         "symmetric",
                                         "yes_no",
                                         "0123456789abcdef0123456789abcdef"};
    char key[RUN_KEY], other[RUN_KEY];
    int changes = 0, rows = 0;
    for (int i = 0; i < hparam_count(); i++) {
        struct hparams hparams = hparams_default();
        const char *decides = hparam_depends(hparam_row(i));
        struct hparam_value value;
        struct error error;
        size_t k = 0;
        if (hparam_row(i)->apart) continue;
        rows++;
        if (decides != NULL) choose(hparam_find(decides), hparam_row(i), &hparams);
        run_key(&hparams, 1, key);
        const struct hparam *row = hparam_row(i);
        while (k < sizeof others / sizeof *others &&
               (!hparam_parse(row, others[k], &value, &error) || hparam_compare(row, &value, &row->default_value) == 0))
            k++;
        if (k == sizeof others / sizeof *others) continue; /* task and cell: a name of few choices */
        hparam_put(hparam_row(i), &hparams, &value);
        run_key(&hparams, 1, other);
        assert_string_not_equal(key, other);
        changes++;
    }
    assert_true(changes >= rows - 2);
}

static void statuses_have_names(void **state)
{
    (void)state;
    static const char *const names[] = {"done", "diverged", "failed", "running"};
    enum run_status status;
    for (int i = 0; i < 4; i++) {
        assert_true(run_status_find(names[i], &status));
        assert_string_equal(run_status_name(status), names[i]);
    }
    assert_false(run_status_find("finished", &status));
}

static void train_steps_drop_the_rest(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    assert_int_equal(run_to_train(&hparams).num_train_steps, 500);
    hparams.epochs = 3;
    hparams.num_steps = 7;
    hparams.epoch_length = 1000199; /* 5000 symbols a part, 714 windows */
    assert_int_equal(run_to_train(&hparams).num_train_steps, 3 * 714);
}

static void cost_grows_with_work(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    double cost = run_cost(&hparams);
    assert_true(cost > 0);
    hparams.epochs = 2;
    assert_true(run_cost(&hparams) == 2 * cost);
    hparams.epochs = 1;
    hparams.diagnose_every = 1; /* a train step more for each, and what its spectral radius takes */
    assert_true(run_cost(&hparams) > 2 * cost);
    hparams.diagnose_every = 250;
    assert_true(run_cost(&hparams) > cost && run_cost(&hparams) < 1.1 * cost);
    hparams.diagnose_every = 0;
    hparams.state_size = 64;
    assert_true(run_cost(&hparams) > 4 * cost);
}

static void trainer_and_task_are_told_everything(void **state)
{
    (void)state;
    struct hparams hparams = hparams_default();
    hparams.seed = 5;
    struct error error;
    struct task_data *data = run_open_task(&hparams, TASK_TRAINING, &error);
    struct trainer_settings trainer = run_trainer_settings(&hparams, data);
    assert_string_equal(trainer.cell, "rnn");
    assert_string_equal(trainer.optimizer, "adagrad");
    assert_int_equal(trainer.num_symbols, 2);
    assert_int_equal(trainer.num_classes, 2);
    assert_int_equal(trainer.num_layers, 1);
    assert_int_equal(trainer.state_size, 16);
    assert_int_equal(trainer.num_steps, 10);
    assert_int_equal(trainer.batch_size, 200);
    assert_int_equal(trainer.windows_per_epoch, 500);
    assert_int_equal(trainer.num_train_steps, 500);
    assert_int_equal(trainer.seed, 5);
    assert_true(trainer.carry_state && trainer.learning_rate == 0.1 && trainer.clip_norm == 0);
    data->close(data);
    struct task_request request = run_task_request(&hparams, TASK_TRAINING);
    const struct lags_hparams *own = request.own;
    assert_int_equal(request.seed, 5);
    assert_int_equal(request.epoch_length, 1000000);
    assert_true(own->lags.count == 2 && own->lags.values[1] == 8 && own->effects.values[1] == -0.25);
    assert_true(own->base_probability == 0.5);
}

static void a_released_curve_is_empty(void **state)
{
    (void)state;
    struct curve curve = {.count = 2, .steps = calloc(2, sizeof(int64_t)), .losses = calloc(2, sizeof(double))};
    curve_release(&curve);
    assert_int_equal(curve.count, 0);
    assert_null(curve.steps);
    assert_null(curve.losses);
}

static void a_thinned_curve_keeps_its_means_and_its_end(void **state)
{
    (void)state;
    struct curve curve = {7, memory_new(7, sizeof(int64_t)), memory_new(7, sizeof(double))};
    for (int i = 0; i < 7; i++) curve.steps[i] = 10 * (i + 1), curve.losses[i] = i;
    curve_thin(&curve, 7);
    assert_int_equal(curve.count, 7);
    curve_thin(&curve, 3); /* 0 1 2, 3 4 5, 6 */
    assert_int_equal(curve.count, 3);
    const int64_t steps[] = {30, 60, 70};
    const double losses[] = {1, 4, 6};
    for (int i = 0; i < 3; i++) {
        assert_int_equal(curve.steps[i], steps[i]);
        assert_true(curve.losses[i] == losses[i]);
    }
    curve_release(&curve);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(canonical_text_leaves_defaults_out),
        cmocka_unit_test(what_the_optimizer_does_not_read_is_left_out),
        cmocka_unit_test(schedules_leave_out_what_they_do_not_read),
        cmocka_unit_test(schedules_are_told_train_steps),
        cmocka_unit_test(keys_never_change),
        cmocka_unit_test(seed_and_numerics_are_part_of_the_key),
        cmocka_unit_test(every_hyperparameter_is_part_of_the_key),
        cmocka_unit_test(statuses_have_names),
        cmocka_unit_test(train_steps_drop_the_rest),
        cmocka_unit_test(cost_grows_with_work),
        cmocka_unit_test(trainer_and_task_are_told_everything),
        cmocka_unit_test(a_released_curve_is_empty),
        cmocka_unit_test(a_thinned_curve_keeps_its_means_and_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
