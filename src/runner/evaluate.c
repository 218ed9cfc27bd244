#include "runner/evaluate.h"

#include "runner/source.h"
#include "tasks/sequences.h"

#include <string.h>

struct evaluation evaluate_weights(const struct trainer_settings *settings, const float *weights, const struct task_data *data)
{
    int64_t count;
    const int64_t windows = data->length / settings->batch_size / settings->num_steps;
    struct trainer *trainer = trainer_new(settings);
    struct sequences *sequences = sequences_new(data, settings->batch_size, settings->num_steps);
    const struct symbol_source source = source_of(sequences);
    float *own = trainer_weights(trainer, &count);
    memcpy(own, weights, (size_t)count * sizeof *own);
    const struct evaluation evaluation = trainer_evaluate(trainer, &source, windows, 1);
    sequences_free(sequences);
    trainer_free(trainer);
    return evaluation;
}
