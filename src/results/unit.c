#include "results/unit.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

const char *const unit_names[] = {"nats", "bits", NULL};

static const struct unit units[] = {{"nats", "cross entropy (nats)", "Cross entropy", 1},
                                    {"bits", "cross entropy (bits)", "Cross entropy", M_LOG2E}};
static const struct unit squared_error = {"squared error", "mean squared error", "Mean squared error", 1};
static const struct unit mixed = {"nats or squared error", "loss (nats or squared error)", "Loss", 1};

const struct unit *unit_find(const char *name)
{
    if (name[0] == '\0') return &units[0];
    for (int i = 0; unit_names[i] != NULL; i++)
        if (strcmp(units[i].name, name) == 0) return &units[i];
    return NULL;
}

const struct unit *unit_of(const struct hparams *hparams)
{
    return hparams_targets(hparams) == TARGETS_NUMBERS ? &squared_error : &units[0];
}

const struct unit *unit_of_results(const struct results *results, const char *name)
{
    int squared = 0;
    for (int i = 0; i < results->num_runs; i++) squared += unit_of(&results->runs[i].hparams) == &squared_error;
    if (squared == 0) return unit_find(name);
    return squared == results->num_runs ? &squared_error : &mixed;
}
