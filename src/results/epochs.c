#include "results/epochs.h"

#include <math.h>

#define ALIKE 0.01 /* of an epoch */

/* The length of the run's epochs, or 0. */
static double epoch_of(const struct run *run, enum line_x x)
{
    const struct hparams *hparams = &run->hparams;
    const struct curve *curve = &run->result.curve;
    if (!hparams->carry_state || hparams->epochs > EPOCHS_MOST || curve->count == 0) return 0;
    const double steps = (double)curve->steps[curve->count - 1] / (double)hparams->epochs;
    return x == LINE_STEPS ? steps : steps * (double)hparams->batch_size * (double)hparams->num_steps;
}

int epochs_starts(const struct results *results, enum line_x x, double starts[EPOCHS_MOST])
{
    double length = 0;
    int64_t epochs = 0;
    for (int i = 0; i < results->num_runs && x != LINE_SECONDS; i++) {
        const struct run *run = &results->runs[i];
        if (run->result.status != RUN_DONE) continue;
        const double own = epoch_of(run, x);
        if (epochs > 0 && fabs(own - length) > ALIKE * length) return 0;
        if (own == 0) return 0;
        if (run->hparams.epochs > epochs) epochs = run->hparams.epochs, length = own;
    }
    for (int i = 1; i < epochs; i++) starts[i - 1] = i * length;
    return epochs > 0 ? (int)epochs - 1 : 0;
}
