#include "experiment/axis.h"

#include "base/memory.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static int compare_indices(const void *a, const void *b, void *context)
{
    const struct axis *axis = context;
    int i = *(const int *)a, j = *(const int *)b;
    int order = hparam_compare(axis->hparam, &axis->values[i], &axis->values[j]);
    return order != 0 ? order : i - j;
}

int axis_repeated(const struct axis *axis)
{
    int *order = memory_new((size_t)axis->count, sizeof *order), first = -1;
    for (int i = 0; i < axis->count; i++) order[i] = i;
    qsort_r(order, (size_t)axis->count, sizeof *order, compare_indices, (void *)axis);
    for (int i = 1; i < axis->count; i++)
        if (hparam_compare(axis->hparam, &axis->values[order[i - 1]], &axis->values[order[i]]) == 0 &&
            (first < 0 || order[i] < first))
            first = order[i];
    free(order);
    return first;
}

/* So that the machine's pow() does not decide over a run's key, and 0.1 + 2 * 0.1 is the 0.3 that people write. */
static double rounded(double real)
{
    char text[32];
    snprintf(text, sizeof text, "%.12g", real);
    return strtod(text, NULL);
}

/* The number at place index of count, 0 < index < count - 1. */
static double between(double from, double to, int64_t index, int64_t count, bool log_scale)
{
    double share = (double)index / (double)(count - 1);
    if (log_scale) return pow(from, 1 - share) * pow(to, share);
    return from + (to - from) * (double)index / (double)(count - 1);
}

static bool check_range(const struct axis *axis, const struct axis_range *range, double from, double to, struct error *error)
{
    const char *name = axis->hparam->name;
    if (range->count < 1 || range->count > AXIS_MAX_VALUES)
        return error_set(error, "%s: count is %lld, expected 2 to %d", name, (long long)range->count, AXIS_MAX_VALUES);
    if (range->count == 1 && from != to) return error_set(error, "%s: count is 1, expected 2 or more to reach both ends", name);
    if (range->log && (from <= 0 || to <= 0)) return error_set(error, "%s: a log scale needs from and to above 0", name);
    return true;
}

/* Of rising or falling values each once. */
static void unite(struct axis *axis)
{
    int count = 1;
    for (int i = 1; i < axis->count; i++)
        if (axis->values[i].integer != axis->values[count - 1].integer) axis->values[count++] = axis->values[i];
    axis->count = count;
}

/* from, from + step, ... */
static bool expand_steps(struct axis *axis, const struct axis_range *range, struct error *error)
{
    const char *name = axis->hparam->name;
    const int64_t from = range->from.integer, to = range->to.integer;
    if (axis->hparam->kind != &hparam_integer) return error_set(error, "%s: a step is for whole numbers, expected a count", name);
    if (range->step < 1 || from > to)
        return error_set(error, "%s: from %lld to %lld in steps of %lld, expected a step of 1 or more upwards", name,
                         (long long)from, (long long)to, (long long)range->step);
    if ((to - from) / range->step >= AXIS_MAX_VALUES)
        return error_set(error, "%s has %lld values, expected at most %d", name, (long long)((to - from) / range->step) + 1,
                         AXIS_MAX_VALUES);
    axis->count = (int)((to - from) / range->step) + 1;
    axis->values = memory_new((size_t)axis->count, sizeof *axis->values);
    for (int i = 0; i < axis->count; i++) axis->values[i].integer = from + i * range->step;
    return true;
}

bool axis_expand(struct axis *axis, const struct axis_range *range, struct error *error)
{
    if (range->step != 0) return expand_steps(axis, range, error);
    bool whole = axis->hparam->kind == &hparam_integer;
    double from = whole ? (double)range->from.integer : range->from.real;
    double to = whole ? (double)range->to.integer : range->to.real;
    if (!check_range(axis, range, from, to, error)) return false;
    axis->count = (int)range->count;
    axis->values = memory_new((size_t)range->count, sizeof *axis->values);
    for (int i = 1; i + 1 < axis->count; i++) {
        double number = between(from, to, i, range->count, range->log);
        if (whole) axis->values[i].integer = llround(number);
        else axis->values[i].real = rounded(number);
    }
    axis->values[axis->count - 1] = range->to;
    axis->values[0] = range->from;
    if (whole && range->log) unite(axis); /* whose small numbers lie close together */
    int repeated = axis_repeated(axis);
    if (repeated < 0) return true;
    char text[HPARAM_TEXT];
    hparam_format(axis->hparam, &axis->values[repeated], text);
    free(axis->values);
    *axis = (struct axis){.hparam = axis->hparam};
    return error_set(error, "%s: a range of count %lld gives %s twice%s, expected a smaller count", axis->hparam->name,
                     (long long)range->count, text, whole ? " after rounding to whole numbers" : "");
}

static void release(struct axis *axis)
{
    free(axis->values), free(axis->variants), free(axis->said);
}

void axes_release(struct experiment *experiment)
{
    for (int i = 0; i < experiment->num_axes; i++) release(&experiment->axes[i]);
    free(experiment->axes);
    experiment->axes = NULL;
    experiment->num_axes = 0;
}

void axes_drop(struct experiment *experiment, const struct hparam *hparam)
{
    int kept = 0;
    for (int i = 0; i < experiment->num_axes; i++) {
        if (experiment->axes[i].hparam == hparam) release(&experiment->axes[i]);
        else experiment->axes[kept++] = experiment->axes[i];
    }
    experiment->num_axes = kept;
}
