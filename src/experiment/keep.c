#include "experiment/keep.h"

#include "experiment/run.h"
#include "experiment/sweep.h"
#include "experiment/training.h"

#include <stdio.h>
#include <string.h>

enum { KEEP_FINAL = 1 << WEIGHTS_FINAL, KEEP_BEST = 1 << WEIGHTS_BEST, MOST_OF_A_RUN = 240000000 /* a database takes 1 GB */ };

/* By their bits. */
static const char *const names[] = {"none", "final", "best", "both"};

_Static_assert(KEEP_FINAL == 1 && KEEP_BEST == 2, "the names stand in this order");

enum { NAMES = sizeof names / sizeof *names };

bool keep_find(const char *name, unsigned *keep)
{
    for (unsigned i = 0; i < NAMES; i++)
        if (strcmp(name, names[i]) == 0) {
            *keep = i;
            return true;
        }
    return false;
}

/* Weights of all runs together, counted until there are more than `most`. */
static int64_t count_weights(const struct experiment *experiment, int64_t most)
{
    const int64_t size = sweep_size(experiment);
    int64_t sum = 0;
    for (int64_t i = 0; i < size && sum <= most; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        sum += run_num_weights(&hparams);
    }
    return sum;
}

unsigned keep_of(const struct experiment *experiment)
{
    if (experiment->has_keep) return experiment->keep;
    return count_weights(experiment, KEEP_MOST_UNSAID) <= KEEP_MOST_UNSAID ? KEEP_FINAL : 0;
}

bool keep_check(const struct experiment *experiment, struct error *error)
{
    const int64_t size = experiment->has_keep && experiment->keep != 0 ? sweep_size(experiment) : 0;
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        const int64_t weights = run_num_weights(&hparams);
        if ((experiment->keep & KEEP_BEST) && hparams.held_out == 0.0)
            return error_set(error,
                             "keep is \"%s\", but held_out is 0: without a part that is held out no weights are known to be "
                             "best; set held_out, such as held_out = 0.1",
                             names[experiment->keep]);
        if (weights > MOST_OF_A_RUN)
            return error_set(error, "keep is \"%s\", but a run has %lld weights, and a database keeps at most %d of each",
                             names[experiment->keep], (long long)weights, MOST_OF_A_RUN);
    }
    return true;
}

char *keep_say(const struct experiment *experiment, char out[KEEP_SAID])
{
    const unsigned keep = keep_of(experiment);
    const bool both = keep == (KEEP_FINAL | KEEP_BEST);
    if (keep == 0 && experiment->has_keep) snprintf(out, KEEP_SAID, "keeps no weights");
    else if (keep == 0)
        snprintf(out, KEEP_SAID, "keeps no weights: its runs have more than %d million, and keep is not set",
                 KEEP_MOST_UNSAID / 1000000);
    else
        snprintf(out, KEEP_SAID, "keeps the %s weights, %.1f MB", both ? "final and the best" : names[keep],
                 (both ? 2 : 1) * (double)count_weights(experiment, INT64_MAX) * (double)sizeof(float) / 1e6);
    return out;
}
