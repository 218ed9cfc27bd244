#include "experiment/halving.h"

#include "base/memory.h"
#include "experiment/sweep.h"
#include "experiment/training.h"

#include <math.h>
#include <stdlib.h>

/* Of all runs: the longest, the latest first point of a training curve, and first look at what is held out; train steps. */
struct extent {
    int64_t longest, first_point, first_look;
    bool all_hold_out;
};

static int64_t larger(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

/* Runs whose data cannot be had are of nobody's length. */
static struct extent extent_of(const struct experiment *experiment)
{
    struct extent extent = {.all_hold_out = true};
    struct experiment kinds = sweep_kinds(experiment);
    const int64_t size = sweep_size(&kinds);
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(&kinds, i);
        struct trainer_settings settings;
        struct error ignored = {""};
        if (!run_find_settings(&hparams, &settings, &ignored)) continue;
        const int64_t every = run_evaluate_every(&hparams, &settings), point = hparams.log_every;
        extent.longest = larger(extent.longest, settings.num_train_steps);
        extent.first_point = larger(extent.first_point, point);
        extent.first_look = larger(extent.first_look, (every + point - 1) / point * point);
        extent.all_hold_out = extent.all_hold_out && hparams.held_out > 0.0;
    }
    free(kinds.axes);
    return extent;
}

bool halving_settle(struct experiment *experiment, struct error *error)
{
    struct halving *halving = &experiment->halving;
    if (halving->first == 0) return true;
    const struct extent extent = extent_of(experiment);
    if (!halving->has_metric) halving->held_out = extent.all_hold_out;
    halving->longest = extent.longest;
    if (halving->held_out && !extent.all_hold_out)
        return error_set(error, "metric is \"held_out_loss\", but not all runs hold something out, expected \"loss\"");
    const int64_t judged_from = halving->held_out ? extent.first_look : extent.first_point;
    if (halving->first < judged_from)
        return error_set(error, "first is %lld, but %s %lld train steps (%s), expected that or more", (long long)halving->first,
                         halving->held_out ? "what is held out is looked at first after" : "curves begin after",
                         (long long)judged_from, halving->held_out ? "evaluate_every, log_every" : "log_every");
    if (extent.longest > 0 && halving->first >= extent.longest)
        return error_set(error, "first is %lld, but no run has more than %lld train steps, expected fewer",
                         (long long)halving->first, (long long)extent.longest);
    return true;
}

int halving_rungs(const struct experiment *experiment, int bracket, int64_t rungs[HALVING_MOST_RUNGS])
{
    const struct halving *halving = &experiment->halving;
    int count = 0;
    for (int64_t rung = halving->first; rung < halving->longest && count < HALVING_MOST_RUNGS; rung *= halving->factor)
        if (bracket-- <= 0) rungs[count++] = rung;
    return count;
}

int halving_brackets(const struct experiment *experiment)
{
    int64_t rungs[HALVING_MOST_RUNGS];
    return experiment->halving.brackets ? halving_rungs(experiment, 0, rungs) + 1 : 1;
}

static double parts_of(const struct halving *halving, int brackets, int bracket)
{
    const int left = brackets - 1 - bracket;
    return pow(halving->factor, left) / (left + 1);
}

int halving_bracket(const struct experiment *experiment, const char setting[RUN_KEY])
{
    const int brackets = halving_brackets(experiment);
    char digits[9] = {0};
    double parts = 0.0;
    for (int i = 0; i < 8; i++) digits[i] = setting[i];
    for (int i = 0; i < brackets; i++) parts += parts_of(&experiment->halving, brackets, i);
    double place = (double)strtoul(digits, NULL, 16) / 0x1p32 * parts;
    int bracket = 0;
    while (bracket < brackets - 1 && place >= parts_of(&experiment->halving, brackets, bracket))
        place -= parts_of(&experiment->halving, brackets, bracket++);
    return bracket;
}

int64_t halving_kept(const struct experiment *experiment, int64_t count)
{
    const int64_t kept = larger(count / experiment->halving.factor, experiment->halving.keep_at_least);
    return kept < count ? kept : count;
}

static int compare_numbers(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

int64_t halving_settings(const struct experiment *experiment)
{
    const int64_t size = sweep_size(experiment);
    int64_t *numbers = memory_new((size_t)size, sizeof *numbers), count = 0;
    for (int64_t i = 0; i < size; i++) sweep_run(experiment, i, &numbers[i]);
    qsort(numbers, (size_t)size, sizeof *numbers, compare_numbers);
    for (int64_t i = 0; i < size; i++) count += i == 0 || numbers[i] != numbers[i - 1];
    free(numbers);
    return count;
}

/* How many points of the curve lie up to that train step. */
static int points_to(const struct curve *curve, int64_t step)
{
    int count = 0;
    while (count < curve->count && curve->steps[count] <= step) count++;
    return count;
}

double halving_loss(const struct experiment *experiment, const struct run *run, int64_t rung)
{
    const struct curve *curve = &run->result.curve, *looks = &run->result.held_out.curve;
    int last = points_to(curve, rung) - 1, count = 0;
    double sum = 0.0;
    if (last < 0) return NAN;
    if (!isfinite(curve->losses[last])) return INFINITY;
    if (experiment->halving.held_out) {
        last = points_to(looks, rung) - 1;
        return last >= 0 ? looks->losses[last] : NAN;
    }
    const int64_t end = curve->steps[last], before = end - (end + 9) / 10;
    for (int i = last; i >= 0 && curve->steps[i] > before; i--, count++) sum += curve->losses[i];
    return sum / count;
}
