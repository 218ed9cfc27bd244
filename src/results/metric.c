#include "results/metric.h"

#include "base/memory.h"
#include "base/text.h"

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

static double held_out_loss(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return run->result.held_out.loss;
}

static double best_held_out_loss(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return run->result.held_out.best_loss;
}

/* As small is good in every figure, what is wrong is shown, not what is right. */
static double held_out_error(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return 1.0 - run->result.held_out.accuracy;
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

enum metric_kind { LOSS, LOSS_APART /* which a run has only if it holds something out */, ERROR_APART, LOSS_REACHED, SHARE };

static const struct {
    const char *name, *title, *axis;
    enum metric_kind kind;
    bool of_curve;
    double (*measure)(const struct metric *metric, const struct run *run);
} metrics[] = {
    {"final_loss", "Final loss", "final loss", LOSS, false, final_loss},
    {"best_loss", "Best loss", "best loss", LOSS, false, best_loss},
    {"mean_loss", "Mean loss", "mean loss of the curve", LOSS, true, mean_loss},
    {"held_out_loss", "Held-out loss", "loss on what is held out", LOSS_APART, false, held_out_loss},
    {"best_held_out_loss", "Best held-out loss", "best loss on what is held out", LOSS_APART, false, best_held_out_loss},
    {"held_out_error", "Held-out error", "share of held-out targets not foretold", ERROR_APART, false, held_out_error},
    {"steps_to LOSS", "Train steps", "train steps", LOSS_REACHED, true, steps_to},
    {"symbols_to LOSS", "Symbols", "symbols", LOSS_REACHED, true, symbols_to},
    {"seconds_to LOSS", "Seconds", "seconds", LOSS_REACHED, true, seconds_to},
    {"diverged", "Share of runs that diverged", "share of runs that diverged", SHARE, false, diverged},
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

struct kept_metrics {
    int count;
    struct {
        double (*measure)(const struct metric *metric, const struct run *run);
        double target, value;
    } kept[]; /* (count) */
};

void metric_keep(const struct metric *metric, struct run *run)
{
    const int count = run->kept != NULL ? run->kept->count : 0;
    const double value = metric->measure(metric, run);
    run->kept = memory_resize(run->kept, 1, sizeof *run->kept + ((size_t)count + 1) * sizeof *run->kept->kept);
    run->kept->count = count + 1;
    run->kept->kept[count].measure = metric->measure;
    run->kept->kept[count].target = metric->target;
    run->kept->kept[count].value = value;
}

/* What was kept of the whole curve, else what the curve says; in the unit. */
static double kept_or_measured(const struct metric *metric, const struct run *run)
{
    const double factor = metric->is_loss ? metric->unit->per_nat : 1;
    for (int i = 0; run->kept != NULL && i < run->kept->count; i++)
        if (run->kept->kept[i].measure == metric->measure && run->kept->kept[i].target == metric->target)
            return run->kept->kept[i].value * factor;
    return metric->measure(metric, run) * factor;
}

struct metric *metric_new(const char *text, const struct unit *unit)
{
    double target = 0;
    int index = 0;
    while (index < NUM_METRICS && text[0] != '\0' && !reads(index, text, &target)) index++;
    if (index == NUM_METRICS) return NULL;
    struct metric *metric = memory_new(1, sizeof *metric);
    *metric = (struct metric){.is_loss = metrics[index].kind == LOSS || metrics[index].kind == LOSS_APART,
                              .is_share = metrics[index].kind == SHARE,
                              .target = target / unit->per_nat,
                              .shown = target,
                              .unit = unit,
                              .of_curve = metrics[index].of_curve,
                              .of = kept_or_measured,
                              .measure = metrics[index].measure,
                              .lost = "diverged"};
    if (metrics[index].kind == LOSS_APART || metrics[index].kind == ERROR_APART)
        snprintf(metric->lost, METRIC_TEXT, "diverged or held nothing out");
    snprintf(metric->title, METRIC_TEXT, "%s", metrics[index].title);
    snprintf(metric->axis, METRIC_TEXT, metric->is_loss ? "%s (%s)" : "%s", metrics[index].axis, unit->name);
    if (target > 0) {
        char loss[TEXT_REAL];
        text_real(target, loss);
        snprintf(metric->title, METRIC_TEXT, "%s to %s %s", metrics[index].title, loss, unit->name);
        snprintf(metric->axis, METRIC_TEXT, "%s to %s %s", metrics[index].axis, loss, unit->name);
        snprintf(metric->lost, METRIC_TEXT, "diverged or never at %s", loss);
    }
    return metric;
}

/* Whether the run came to its end with finite losses. */
static bool is_finished(const struct run *run)
{
    if (run->result.status != RUN_DONE) return false;
    for (int i = 0; i < run->result.curve.count; i++)
        if (!isfinite(run->result.curve.losses[i])) return false;
    return isfinite(run->result.final_loss) && isfinite(run->result.best_loss);
}

bool metric_holds(const struct metric *metric, const struct run *run)
{
    if (metric != NULL && metric->is_share) return true;
    if ((metric == NULL || metric->of_curve) && run->result.curve.count == 0) return false;
    return is_finished(run) && (metric == NULL || isfinite(metric->of(metric, run)));
}
