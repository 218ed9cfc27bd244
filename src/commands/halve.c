#include "commands/halve.h"

#include "base/interrupt.h"
#include "commands/train_events.h"
#include "experiment/sweep.h"
#include "rnn/trainer.h"

#include <stdio.h>

char *halve_say_rung(const struct experiment *experiment, const struct rung *rung, char out[RUNG_SAID])
{
    int length = experiment->halving.brackets ? snprintf(out, RUNG_SAID, "bracket %d, ", rung->bracket + 1) : 0;
    if (rung->until == 0) snprintf(out + length, (size_t)(RUNG_SAID - length), "the end");
    else
        snprintf(out + length, (size_t)(RUNG_SAID - length), "rung %d (%lld train steps)", rung->number + 1,
                 (long long)rung->until);
    return out;
}

struct halving_of {
    const struct train_options *options;
    const struct experiment *experiment;
    struct train *train;
    bool complete;
};

static bool train_rung(void *context, const struct rung *rung)
{
    struct halving_of *halving = context;
    char name[RUNG_SAID], said[RUNG_SAID + 2];
    if (!halving->complete) return false;
    snprintf(said, sizeof said, ", %s", halve_say_rung(halving->experiment, rung, name));
    const struct train_part part = {said, rung->numbers, rung->num_runs, rung->until};
    halving->complete = train_some(halving->options, halving->experiment, halving->train, &part);
    return halving->complete;
}

/* Of all runs, those that are not finished. */
static void say_paused(const struct experiment *experiment, struct train *train)
{
    const int64_t size = sweep_size(experiment);
    int64_t paused = 0;
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        char key[RUN_KEY];
        run_key(&hparams, trainer_numerics(), key);
        paused += !store_is_finished(train->store, key, 0);
    }
    if (paused > 0)
        train_say(train, "%lld %s paused where %s setting fell behind; --finish trains %s, too\n", (long long)paused,
                  paused == 1 ? "run stays" : "runs stay", paused == 1 ? "its" : "their", paused == 1 ? "it" : "them");
}

void halve(const struct train_options *options, const struct experiment *experiment, struct train *train)
{
    struct halving_of halving = {options, experiment, train, true};
    train_begin(options, experiment, train);
    if (!rungs_each(experiment, train->store, trainer_numerics(), train_rung, &halving, &train->error)) train_broke(train);
    if (train->failed_runs > 0 || train->too_large > 0)
        train_say(train, "the rung cannot be judged without them; the same command tries again\n");
    else if (halving.complete && !train->failed) say_paused(experiment, train);
    train_end(train);
}
