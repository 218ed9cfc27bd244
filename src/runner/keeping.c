#include "runner/keeping.h"

#include "base/memory.h"

#include <string.h>

bool keeping_asks(const struct run *run, enum weights_kind kind)
{
    return run->keep >> kind & 1;
}

void keeping_take(const struct run *run, const struct task_data *data, struct trainer *trainer, struct validation *validation,
                  struct kept_weights *kept)
{
    const struct vocabulary *vocabulary = &data->vocabulary;
    int64_t count;
    const float *weights = trainer_weights(trainer, &count);
    if (run->keep == 0) return;
    *kept = (struct kept_weights){.count = count, .vocabulary = *vocabulary};
    if (vocabulary->count > 0) {
        const size_t bytes = (size_t)vocabulary->count * sizeof *vocabulary->letters;
        kept->vocabulary.letters = memcpy(memory_new(bytes, 1), vocabulary->letters, bytes);
    }
    if (keeping_asks(run, WEIGHTS_FINAL)) {
        kept->kind[WEIGHTS_FINAL] = memory_floats((size_t)count);
        memcpy(kept->kind[WEIGHTS_FINAL], weights, (size_t)count * sizeof *weights);
    }
    kept->kind[WEIGHTS_BEST] = validation_take_best(validation);
}
