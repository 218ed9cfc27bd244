/* How fast training is here: a few train steps of a run that nobody asked for. */
#include "base/clock.h"
#include "experiment/training.h"
#include "runner/runner.h"
#include "runner/source.h"
#include "tasks/sequences.h"

double runner_sample(const struct hparams *hparams, int steps)
{
    struct error ignored = {""};
    struct task_data *data = run_open_task(hparams, TASK_TRAINING, &ignored);
    if (data == NULL) return 0.0;
    const struct trainer_settings settings = run_trainer_settings(hparams, data);
    struct trainer *trainer = trainer_new(&settings);
    struct sequences *sequences = sequences_new(data, settings.batch_size, settings.num_steps);
    const int64_t most = steps < settings.num_train_steps ? steps : settings.num_train_steps, start = clock_nanoseconds();
    const struct symbol_source source = source_of(sequences);
    while (trainer_steps_done(trainer) < most) trainer_step(trainer, &source, 1);
    const double seconds = (double)(clock_nanoseconds() - start) * 1e-9;
    sequences_free(sequences);
    data->close(data);
    trainer_free(trainer);
    return seconds / (double)most;
}
