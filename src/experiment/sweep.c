#include "experiment/sweep.h"

#include <stdio.h>

int64_t sweep_size(const struct experiment *experiment)
{
    int64_t size = 1;
    for (int i = 0; i < experiment->num_axes; i++) {
        int64_t count = experiment->axes[i].count;
        if (count > EXPERIMENT_MAX_RUNS / size) return EXPERIMENT_MAX_RUNS + 1;
        size *= count;
    }
    return size;
}

struct hparams sweep_hparams(const struct experiment *experiment, int64_t index)
{
    struct hparams hparams = experiment->base;
    for (int i = experiment->num_axes - 1; i >= 0; i--) {
        const struct axis *axis = &experiment->axes[i];
        hparam_put(axis->hparam, &hparams, &axis->values[index % axis->count]);
        index /= axis->count;
    }
    return hparams;
}

/* Names the run by the values of its axes: "run 2 of the sweep (num_steps = 5, state_size = 4): SENTENCE". */
static bool name_run(const struct experiment *experiment, int64_t index, const struct hparams *hparams, struct error *error)
{
    char axes[512] = "", text[HPARAM_TEXT];
    struct error sentence = *error;
    size_t at = 0;
    for (int i = 0; i < experiment->num_axes && at < sizeof axes; i++) {
        const struct hparam *hparam = experiment->axes[i].hparam;
        struct hparam_value value = hparam_get(hparam, hparams);
        at += (size_t)snprintf(axes + at, sizeof axes - at, "%s%s = %s", i ? ", " : "", hparam->name,
                               hparam_format(hparam, &value, text));
    }
    return error_set(error, "run %lld of the sweep (%s): %s", (long long)index + 1, axes, sentence.message);
}

bool sweep_check(const struct experiment *experiment, struct error *error)
{
    double runs = 1;
    for (int i = 0; i < experiment->num_axes; i++) runs *= experiment->axes[i].count;
    if (runs > EXPERIMENT_MAX_RUNS)
        return error_set(error, "the sweep has %.15g runs, expected at most %d", runs, EXPERIMENT_MAX_RUNS);
    for (int64_t index = 0; index < (int64_t)runs; index++) {
        struct hparams hparams = sweep_hparams(experiment, index);
        if (!hparams_check(&hparams, error))
            return experiment->num_axes == 0 ? false : name_run(experiment, index, &hparams, error);
    }
    return true;
}
