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
    int64_t num_ended; /* runs that were trained to their end */
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
    if (rung->until == 0) halving->num_ended += rung->num_runs;
    return halving->complete;
}

void halve(const struct train_options *options, const struct experiment *experiment, struct train *train)
{
    struct halving_of halving = {options, experiment, train, 0, true};
    train_begin(options, experiment, train);
    if (!rungs_each(experiment, train->store, trainer_numerics(), train_rung, &halving, &train->error)) train_broke(train);
    const int64_t paused = sweep_size(experiment) - halving.num_ended;
    if (train->failed_runs > 0 || train->too_large > 0)
        train_say(train, "the rung cannot be judged without them; the same command tries again\n");
    else if (halving.complete && !train->failed)
        train_say(train, "%lld %s to the end; %lld stay where they were left behind, --finish trains them, too\n",
                  (long long)halving.num_ended, halving.num_ended == 1 ? "run is trained" : "runs are trained",
                  (long long)paused);
    train_end(train);
}
