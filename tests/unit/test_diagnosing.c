/* The diagnoses of a run: when they are made, and that a run that was stopped goes on with them. */
#include "base/memory.h"
#include "experiment/training.h"
#include "runner/diagnosing.h"
#include "runner/source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum {
    EVERY = 4,
    TRAIN_STEPS = 11,
    OF_A_LOOK = 10 + 2 + 2 * 2 /* lags; saturation, radius; two norms of layer and projection */
};

struct training {
    struct task_data *data;
    struct trainer_settings settings;
    struct trainer *trainer;
    struct sequences *sequences;
    struct diagnosing *diagnosing;
};

static struct training begin(int64_t every)
{
    struct hparams hparams = hparams_default();
    struct error error;
    hparams.diagnose_every = every;
    hparams.state_size = 3;
    struct training training = {.data = run_open_task(&hparams, TASK_TRAINING, &error)};
    training.settings = run_trainer_settings(&hparams, training.data);
    training.settings.num_train_steps = TRAIN_STEPS;
    training.trainer = trainer_new(&training.settings);
    training.sequences = sequences_new(training.data, training.settings.batch_size, training.settings.num_steps);
    training.diagnosing = diagnosing_new(&hparams, &training.settings);
    return training;
}

static void train(struct training *training, int64_t last)
{
    const struct symbol_source source = source_of(training->sequences);
    while (trainer_steps_done(training->trainer) < last) {
        diagnosing_ask(training->diagnosing, training->trainer);
        trainer_step(training->trainer, &source, 1);
        diagnosing_note(training->diagnosing, training->trainer);
    }
}

static void end(struct training *training)
{
    diagnosing_free(training->diagnosing);
    sequences_free(training->sequences);
    trainer_free(training->trainer);
    training->data->close(training->data);
}

static void looks_are_the_first_and_each_so_many_later(void **state)
{
    (void)state;
    struct training training = begin(EVERY);
    struct diagnostics diagnostics;
    train(&training, TRAIN_STEPS);
    diagnosing_finish(training.diagnosing, &diagnostics);
    assert_int_equal(diagnostics.count, 3 * OF_A_LOOK);
    for (int64_t i = 0; i < diagnostics.count; i++) assert_int_equal(diagnostics.all[i].step, 1 + i / OF_A_LOOK * EVERY);
    assert_int_equal(diagnosing_most_size(training.diagnosing), 3 * OF_A_LOOK * sizeof(struct diagnostic));
    diagnostics_release(&diagnostics);
    end(&training);
    training = begin(0);
    assert_null(training.diagnosing);
    train(&training, 2);
    diagnosing_finish(training.diagnosing, &diagnostics);
    assert_int_equal(diagnostics.count + (int64_t)diagnosing_most_size(NULL), 0);
    end(&training);
}

/* Stopped after each train step in turn. */
static void what_was_seen_is_gone_on_with(void **state)
{
    (void)state;
    struct training whole = begin(EVERY);
    struct diagnostics expected, found;
    train(&whole, TRAIN_STEPS);
    diagnosing_finish(whole.diagnosing, &expected);
    for (int64_t stop = 0; stop < TRAIN_STEPS; stop++) {
        struct training before = begin(EVERY), after = begin(EVERY);
        train(&before, stop);
        const size_t size = diagnosing_state_size(before.diagnosing), trainer_size = trainer_state_size(before.trainer);
        char *kept = memory_new(size + 1, 1), *trained = memory_new(trainer_size, 1);
        diagnosing_save(before.diagnosing, kept);
        trainer_save(before.trainer, trained);
        assert_true(trainer_restore(after.trainer, trained, trainer_size));
        assert_true(diagnosing_restore(after.diagnosing, stop, kept, size));
        train(&after, TRAIN_STEPS);
        diagnosing_finish(after.diagnosing, &found);
        assert_int_equal(found.count, expected.count);
        for (int64_t i = 0; i < found.count; i++) assert_true(found.all[i].value == expected.all[i].value);
        diagnostics_release(&found);
        free(kept), free(trained);
        end(&before), end(&after);
    }
    diagnostics_release(&expected);
    end(&whole);
}

static void what_does_not_fit_is_refused(void **state)
{
    (void)state;
    struct training training = begin(EVERY);
    const struct diagnostic good = {1, DIAGNOSTIC_SATURATED, 0, 0, 0.5};
    const struct diagnostic wrong[] = {{0, DIAGNOSTIC_SATURATED, 0, 0, 0.5},  {2, DIAGNOSTIC_SATURATED, 0, 0, 0.5},
                                       {9, DIAGNOSTIC_SATURATED, 0, 0, 0.5},  {1, DIAGNOSTIC_KINDS, 0, 0, 0.5},
                                       {1, DIAGNOSTIC_SATURATED, 2, 0, 0.5},  {1, DIAGNOSTIC_SATURATED, -1, 0, 0.5},
                                       {1, DIAGNOSTIC_SATURATED, 0, 10, 0.5}, {1, DIAGNOSTIC_SATURATED, 0, -1, 0.5}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(diagnosing_restore(training.diagnosing, 6, &wrong[i], sizeof wrong[i]));
    assert_false(diagnosing_restore(training.diagnosing, 6, &good, sizeof good - 1));
    assert_false(diagnosing_restore(NULL, 6, &good, sizeof good));
    assert_true(diagnosing_restore(training.diagnosing, 6, &good, sizeof good));
    end(&training);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(looks_are_the_first_and_each_so_many_later),
        cmocka_unit_test(what_was_seen_is_gone_on_with),
        cmocka_unit_test(what_does_not_fit_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
