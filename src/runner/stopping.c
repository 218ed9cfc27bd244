#include "runner/stopping.h"

/* How many points stand behind the best. */
static int points_since_best(const struct curve *curve)
{
    int best = 0;
    for (int i = 1; i < curve->count; i++)
        if (curve->losses[i] < curve->losses[best]) best = i;
    return curve->count - 1 - best;
}

bool stopping_ends(const struct hparams *hparams, const struct curve *watched)
{
    if (watched->count == 0) return false;
    const double last = watched->losses[watched->count - 1];
    const int64_t step = watched->steps[watched->count - 1];
    if (hparams->stop_loss > 0.0 && last <= hparams->stop_loss) return true;
    if (hparams->stop_above > 0.0 && step >= hparams->stop_above_after && last > hparams->stop_above) return true;
    return hparams->stop_patience > 0 && points_since_best(watched) >= hparams->stop_patience;
}
