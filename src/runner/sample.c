/* How fast training is here: a few train steps of a run that nobody asked for. */
#include "base/clock.h"
#include "experiment/training.h"
#include "runner/runner.h"
#include "runner/source.h"
#include "tasks/sequences.h"

enum {
    ENOUGH_UNITS = 256,
    ENOUGH_SEQUENCES = 64,
    ENOUGH_SYMBOLS = 10 /* beyond, an operation costs what it costs */
};

#define MOST_OPERATIONS 1e9 /* of a train step: some hundredths of a second */

static bool halve(int64_t *size, int64_t enough)
{
    const bool large = *size > enough;
    if (large) *size = *size / 2 > enough ? *size / 2 : enough;
    return large;
}

/* Makes a run of which one train step would last a smaller one. False where its data cannot be had. */
static bool shrink(struct hparams *hparams)
{
    struct trainer_settings settings;
    struct error ignored = {""};
    while (run_find_settings(hparams, &settings, &ignored)) {
        if (trainer_flops(&settings) <= MOST_OPERATIONS) return true;
        if (!halve(&hparams->state_size, ENOUGH_UNITS) && !halve(&hparams->batch_size, ENOUGH_SEQUENCES) &&
            !halve(&hparams->num_steps, ENOUGH_SYMBOLS) && !halve(&hparams->num_layers, 1))
            return true;
    }
    return false;
}

/* The first step is not counted: it meets cold memory, and makes symbols for many. */
double runner_sample(const struct hparams *hparams, double most)
{
    struct error ignored = {""};
    struct hparams sample = *hparams;
    struct task_data *data = shrink(&sample) ? run_open_task(&sample, TASK_TRAINING, &ignored) : NULL;
    if (data == NULL) return 0.0;
    const struct trainer_settings settings = run_trainer_settings(&sample, data);
    struct trainer *trainer = trainer_new(&settings);
    struct sequences *sequences = sequences_new(data, settings.batch_size, settings.num_steps);
    const struct symbol_source source = source_of(sequences);
    if (settings.num_train_steps > 1) trainer_step(trainer, &source, 1);
    const int64_t before = trainer_steps_done(trainer);
    const double start = clock_seconds(), worked = clock_thread_seconds();
    do trainer_step(trainer, &source, 1);
    while (trainer_steps_done(trainer) < settings.num_train_steps && clock_seconds() - start < most);
    const double seconds = clock_thread_seconds() - worked; /* a machine that is busy now will not be so all the time */
    const double operations = trainer_flops(&settings) * (double)(trainer_steps_done(trainer) - before);
    sequences_free(sequences);
    data->close(data);
    trainer_free(trainer);
    return seconds / operations;
}
