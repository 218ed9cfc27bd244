#include "results/metric.h"

#include "base/memory.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static double final_loss(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return run->result.final_loss;
}

static double best_loss(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return run->result.best_loss;
}

/* The area under the curve by its length: low for runs that learn fast and well. */
static double mean_loss(const struct metric *metric, const struct run *run)
{
    (void)metric;
    const struct curve *curve = &run->result.curve;
    double sum = 0;
    for (int i = 0; i < curve->count; i++)
        sum += curve->losses[i] * (double)(curve->steps[i] - (i > 0 ? curve->steps[i - 1] : 0));
    return sum / (double)curve->steps[curve->count - 1];
}

/* The train steps until the end of the first point of the curve that is at the target or below it. */
static double steps_to(const struct metric *metric, const struct run *run)
{
    const struct curve *curve = &run->result.curve;
    for (int i = 0; i < curve->count; i++)
        if (curve->losses[i] <= metric->target) return (double)curve->steps[i];
    return NAN;
}

static double symbols_to(const struct metric *metric, const struct run *run)
{
    return steps_to(metric, run) * (double)run->hparams.batch_size * (double)run->hparams.num_steps;
}

static double seconds_to(const struct metric *metric, const struct run *run)
{
    const struct curve *curve = &run->result.curve;
    return steps_to(metric, run) * run->result.train_seconds / (double)curve->steps[curve->count - 1];
}

static double diverged(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return run->result.status == RUN_DIVERGED;
}

enum metric_kind { LOSS, LOSS_REACHED, SHARE };

static const struct {
    const char *name, *title, *axis;
    enum metric_kind kind;
    double (*of)(const struct metric *metric, const struct run *run);
} metrics[] = {
    {"final_loss", "Final loss", "final loss (nats)", LOSS, final_loss},
    {"best_loss", "Best loss", "best loss (nats)", LOSS, best_loss},
    {"mean_loss", "Mean loss", "mean loss of the curve (nats)", LOSS, mean_loss},
    {"steps_to LOSS", "Train steps", "train steps", LOSS_REACHED, steps_to},
    {"symbols_to LOSS", "Symbols", "symbols", LOSS_REACHED, symbols_to},
    {"seconds_to LOSS", "Seconds", "seconds", LOSS_REACHED, seconds_to},
    {"diverged", "Share of runs that diverged", "share of runs that diverged", SHARE, diverged},
};

enum { NUM_METRICS = sizeof metrics / sizeof *metrics };

const char *metric_name(int index)
{
    return index >= 0 && index < NUM_METRICS ? metrics[index].name : NULL;
}

/* Whether the text is "NAME", or "NAME LOSS" with a loss above 0 for a name so written. */
static bool reads(int index, const char *text, double *target)
{
    const char *name = metrics[index].name;
    size_t length = strcspn(name, " ");
    char *end;
    *target = 0;
    if (metrics[index].kind != LOSS_REACHED) return strcmp(name, text) == 0;
    if (strncmp(name, text, length) != 0 || text[length] != ' ') return false;
    *target = strtod(text + length, &end);
    return *end == '\0' && isfinite(*target) && *target > 0;
}

struct metric *metric_new(const char *text)
{
    double target = 0;
    int index = 0;
    while (index < NUM_METRICS && text[0] != '\0' && !reads(index, text, &target)) index++;
    if (index == NUM_METRICS) return NULL;
    struct metric *metric = memory_new(1, sizeof *metric);
    *metric = (struct metric){.is_loss = metrics[index].kind == LOSS,
                              .is_share = metrics[index].kind == SHARE,
                              .target = target,
                              .of = metrics[index].of,
                              .lost = "diverged"};
    snprintf(metric->title, METRIC_TEXT, "%s", metrics[index].title);
    snprintf(metric->axis, METRIC_TEXT, "%s", metrics[index].axis);
    if (target > 0) {
        snprintf(metric->title, METRIC_TEXT, "%s to %g nats", metrics[index].title, target);
        snprintf(metric->axis, METRIC_TEXT, "%s to %g nats", metrics[index].axis, target);
        snprintf(metric->lost, METRIC_TEXT, "diverged or never at %g", target);
    }
    return metric;
}

/* Whether the run came to its end with finite losses. */
static bool is_finished(const struct run *run)
{
    if (run->result.status != RUN_DONE || run->result.curve.count == 0) return false;
    for (int i = 0; i < run->result.curve.count; i++)
        if (!isfinite(run->result.curve.losses[i])) return false;
    return isfinite(run->result.final_loss) && isfinite(run->result.best_loss);
}

bool metric_holds(const struct metric *metric, const struct run *run)
{
    if (metric != NULL && metric->is_share) return true;
    return is_finished(run) && (metric == NULL || isfinite(metric->of(metric, run)));
}
