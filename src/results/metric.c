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

static double min_loss(const struct metric *metric, const struct run *run)
{
    (void)metric;
    const struct curve *curve = &run->result.curve;
    double smallest = INFINITY;
    for (int i = 0; i < curve->count; i++) smallest = fmin(smallest, curve->losses[i]);
    return smallest;
}

/* The train steps until the end of the curve's smallest point, the first of several. */
static double argmin_loss(const struct metric *metric, const struct run *run)
{
    const struct curve *curve = &run->result.curve;
    const double smallest = min_loss(metric, run);
    for (int i = 0; i < curve->count; i++)
        if (curve->losses[i] == smallest) return (double)curve->steps[i];
    return NAN;
}

static double last_loss(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return run->result.curve.losses[run->result.curve.count - 1];
}

/* Of the point that has the train step in it. */
static double loss_at(const struct metric *metric, const struct run *run)
{
    const struct curve *curve = &run->result.curve;
    for (int i = 0; i < curve->count; i++)
        if ((double)curve->steps[i] >= metric->step) return curve->losses[i];
    return NAN;
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

static double solved_at(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return run->result.held_out.solved_at > 0 ? (double)run->result.held_out.solved_at : NAN;
}

static double unsolved(const struct metric *metric, const struct run *run)
{
    return isnan(solved_at(metric, run));
}

static double diverged(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return run->result.status == RUN_DIVERGED;
}

enum metric_kind {
    LOSS,
    LOSS_APART /* which a run has only if it holds something out */,
    LOSS_AT,
    ERROR_APART,
    LOSS_REACHED,
    STEPS,
    SOLVED,
    SHARE
};

#define OF_LOSSES " FROM losses WHERE run_id = runs.id"
#define STEPS_TO "(SELECT min(step)" OF_LOSSES " AND loss <= %s)"

static const struct {
    const char *name, *title, *axis;
    enum metric_kind kind;
    bool of_curve;
    const char *sql; /* what it is of a row of runs; %s: the loss or the step in its name */
    double (*measure)(const struct metric *metric, const struct run *run);
} metrics[] = {
    {"final_loss", "Final loss", "final loss", LOSS, false, "final_loss", final_loss},
    {"best_loss", "Best loss", "best loss", LOSS, false, "best_loss", best_loss},
    {"mean_loss", "Mean loss", "mean loss of the curve", LOSS, true,
     "(SELECT sum(loss * width) / sum(width) FROM "
     "(SELECT loss, step - lag(step, 1, 0) OVER (ORDER BY step) AS width" OF_LOSSES "))",
     mean_loss},
    {"min_loss", "Smallest loss", "smallest loss of the curve", LOSS, true, "(SELECT min(loss)" OF_LOSSES ")", min_loss},
    {"last_loss", "Last loss", "last loss of the curve", LOSS, true, "(SELECT loss" OF_LOSSES " ORDER BY step DESC LIMIT 1)",
     last_loss},
    {"loss@STEP", "Loss", "loss", LOSS_AT, true, "(SELECT loss" OF_LOSSES " AND step >= %s ORDER BY step LIMIT 1)", loss_at},
    {"held_out_loss", "Held-out loss", "loss on what is held out", LOSS_APART, false, "held_out_loss", held_out_loss},
    {"best_held_out_loss", "Best held-out loss", "best loss on what is held out", LOSS_APART, false, "best_held_out_loss",
     best_held_out_loss},
    {"held_out_error", "Held-out error", "share of held-out targets not foretold", ERROR_APART, false, "1 - held_out_accuracy",
     held_out_error},
    {"argmin_loss", "Train steps to the smallest loss", "train steps to the smallest loss", STEPS, true,
     "(SELECT step" OF_LOSSES " ORDER BY loss, step LIMIT 1)", argmin_loss},
    {"steps_to LOSS", "Train steps", "train steps", LOSS_REACHED, true, STEPS_TO, steps_to},
    {"symbols_to LOSS", "Symbols", "symbols", LOSS_REACHED, true, STEPS_TO " * batch_size * num_steps", symbols_to},
    {"seconds_to LOSS", "Seconds", "seconds", LOSS_REACHED, true, STEPS_TO " * train_seconds / (SELECT max(step)" OF_LOSSES ")",
     seconds_to},
    {"sequences_to_solve", "Sequences until solved", "sequences until solved", SOLVED, false, "solved_at", solved_at},
    {"unsolved", "Share of runs that never solved their task", "share of runs that never solved their task", SHARE, false,
     "solved_at IS NULL", unsolved},
    {"diverged", "Share of runs that diverged", "share of runs that diverged", SHARE, false, "status = 'diverged'", diverged},
};

enum { NUM_METRICS = sizeof metrics / sizeof *metrics };

const char *metric_name(int index)
{
    return index >= 0 && index < NUM_METRICS ? metrics[index].name : NULL;
}

/* Whether the text is "NAME", a blank being as good as a '_' in it, or "NAME LOSS" or "NAME@STEP" with a number above 0 for a
 * name so written. */
static bool reads(int index, const char *text, double *number)
{
    const char *name = metrics[index].name;
    const size_t length = strcspn(name, " @");
    char *end;
    *number = 0;
    for (size_t i = 0; i < length; i++)
        if (text[i] != name[i] && !(text[i] == ' ' && name[i] == '_')) return false;
    if (text[length] != name[length]) return false;
    if (name[length] == '\0') return true;
    *number = strtod(text + length + 1, &end);
    return *end == '\0' && isfinite(*number) && *number > 0;
}

struct kept_metrics {
    int count;
    struct {
        double (*measure)(const struct metric *metric, const struct run *run);
        double target, step, value;
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
    run->kept->kept[count].step = metric->step;
    run->kept->kept[count].value = value;
}

/* What was kept of the whole curve, else what the curve says; in the unit. */
static double kept_or_measured(const struct metric *metric, const struct run *run)
{
    const double factor = metric->is_loss ? metric->unit->per_nat : 1;
    for (int i = 0; run->kept != NULL && i < run->kept->count; i++)
        if (run->kept->kept[i].measure == metric->measure && run->kept->kept[i].target == metric->target &&
            run->kept->kept[i].step == metric->step)
            return run->kept->kept[i].value * factor;
    return metric->measure(metric, run) * factor;
}

struct metric *metric_new(const char *text, const struct unit *unit)
{
    char shown[TEXT_REAL];
    double number = 0;
    int index = 0;
    while (index < NUM_METRICS && text[0] != '\0' && !reads(index, text, &number)) index++;
    if (index == NUM_METRICS) return NULL;
    const enum metric_kind kind = metrics[index].kind;
    struct metric *metric = memory_new(1, sizeof *metric);
    *metric = (struct metric){.is_loss = kind == LOSS || kind == LOSS_APART || kind == LOSS_AT,
                              .is_share = kind == SHARE,
                              .is_solving = kind == SOLVED,
                              .target = kind == LOSS_REACHED ? number / unit->per_nat : 0,
                              .shown = kind == LOSS_REACHED ? number : 0,
                              .step = kind == LOSS_AT ? number : 0,
                              .unit = unit,
                              .of_curve = metrics[index].of_curve,
                              .of = kept_or_measured,
                              .measure = metrics[index].measure,
                              .lost = "diverged"};
    if (kind == LOSS_APART || kind == ERROR_APART) snprintf(metric->lost, METRIC_TEXT, "diverged or held nothing out");
    if (kind == ERROR_APART) snprintf(metric->lost, METRIC_TEXT, "diverged or held no classes out");
    if (kind == SOLVED) snprintf(metric->lost, METRIC_TEXT, "diverged or never solved");
    snprintf(metric->title, METRIC_TEXT, "%s", metrics[index].title);
    snprintf(metric->axis, METRIC_TEXT, metric->is_loss ? "%s (%s)" : "%s", metrics[index].axis, unit->name);
    text_real(number, shown);
    snprintf(metric->sql, sizeof metric->sql, metrics[index].sql, shown);
    if (kind == LOSS_AT) {
        snprintf(metric->title, METRIC_TEXT, "Loss at train step %s", shown);
        snprintf(metric->axis, METRIC_TEXT, "loss at train step %s (%s)", shown, unit->name);
        snprintf(metric->lost, METRIC_TEXT, "diverged or had ended by train step %s", shown);
    }
    if (kind == LOSS_REACHED) {
        snprintf(metric->title, METRIC_TEXT, "%s to %s %s", metrics[index].title, shown, unit->name);
        snprintf(metric->axis, METRIC_TEXT, "%s to %s %s", metrics[index].axis, shown, unit->name);
        snprintf(metric->lost, METRIC_TEXT, "diverged or never at %s", shown);
    }
    return metric;
}

static bool is_finite(const struct curve *curve)
{
    for (int i = 0; i < curve->count; i++)
        if (!isfinite(curve->losses[i])) return false;
    return true;
}

/* Whether the run came to its end with finite losses. */
static bool is_finished(const struct run *run)
{
    return run_has_ended(run->result.status) && is_finite(&run->result.curve) && isfinite(run->result.final_loss) &&
           isfinite(run->result.best_loss);
}

bool metric_holds(const struct metric *metric, const struct run *run)
{
    if (metric != NULL && metric->is_share) return true;
    if ((metric == NULL || metric->of_curve) && run->result.curve.count == 0) return false;
    if (metric == NULL && run->result.status == RUN_PAUSED) return is_finite(&run->result.curve);
    return is_finished(run) && (metric == NULL || isfinite(metric->of(metric, run)));
}
