#include "figures/metric.h"

#include <math.h>
#include <string.h>

static double final_loss(const struct run *run)
{
    return run->result.final_loss;
}

static double best_loss(const struct run *run)
{
    return run->result.best_loss;
}

static const struct metric metrics[] = {
    {"final_loss", "Final loss", "final loss (nats)", final_loss},
    {"best_loss", "Best loss", "best loss (nats)", best_loss},
};

enum { NUM_METRICS = sizeof metrics / sizeof *metrics };

const struct metric *metric_at(int index)
{
    return index >= 0 && index < NUM_METRICS ? &metrics[index] : NULL;
}

const struct metric *metric_find(const char *name)
{
    for (int i = 0; i < NUM_METRICS; i++)
        if (name[0] == '\0' || strcmp(metrics[i].name, name) == 0) return &metrics[i];
    return NULL;
}

bool metric_holds(const struct run *run)
{
    if (run->result.status != RUN_DONE || run->result.curve.count == 0) return false;
    for (int i = 0; i < run->result.curve.count; i++)
        if (!isfinite(run->result.curve.losses[i])) return false;
    return isfinite(run->result.final_loss) && isfinite(run->result.best_loss);
}
