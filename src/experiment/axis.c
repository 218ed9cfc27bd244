#include "experiment/axis.h"

#include "base/memory.h"
#include "experiment/sample.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

enum { RANGE_DIGITS = 12, DRAWN_DIGITS = 6 /* which people can write down */ };

/* So that the machine's pow() does not decide over a run's key, and 0.1 + 2 * 0.1 is the 0.3 that people write. */
static double rounded(double real, int digits)
{
    char text[32];
    snprintf(text, sizeof text, "%.*g", digits, real);
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
        else axis->values[i].real = rounded(number, RANGE_DIGITS);
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

/* The number at that share of a range. */
static double at_share(double from, double to, double share, bool log_scale)
{
    return log_scale ? pow(from, 1 - share) * pow(to, share) : from + (to - from) * share;
}

bool axis_draw(struct axis *axis, const struct axis_range *range, int count, const double *coordinates, struct error *error)
{
    const bool whole = axis->hparam->kind == &hparam_integer;
    const double from = whole ? (double)range->from.integer : range->from.real;
    const double to = whole ? (double)range->to.integer : range->to.real;
    if (from >= to) return error_set(error, "%s: the range to draw from ends at or below its start", axis->hparam->name);
    if (range->log && from <= 0) return error_set(error, "%s: a log scale needs from and to above 0", axis->hparam->name);
    axis->count = count;
    axis->values = memory_new((size_t)count, sizeof *axis->values);
    for (int i = 0; i < count; i++) {
        const double number = at_share(from, whole ? to + 1 : to, coordinates[i], range->log);
        if (whole) axis->values[i].integer = (int64_t)fmin(fmax(floor(number), from), to);
        else axis->values[i].real = fmin(fmax(rounded(number, DRAWN_DIGITS), from), to);
    }
    return true;
}

static void release(struct axis *axis)
{
    free(axis->values), free(axis->variants), free(axis->said), free(axis->lines);
    axis_drawn_free(axis->drawn);
}

static void release_all(struct axis *axes, int count)
{
    for (int i = 0; i < count; i++) release(&axes[i]);
    free(axes);
}

void axes_release(struct experiment *experiment)
{
    release_all(experiment->axes, experiment->num_axes);
    for (int i = 0; i < experiment->num_parts; i++) release_all(experiment->parts[i].axes, experiment->parts[i].num_axes);
    free(experiment->parts);
    experiment->axes = NULL;
    experiment->parts = NULL;
    experiment->num_axes = experiment->num_parts = 0;
}

static int drop(struct axis *axes, int count, const struct hparam *hparam)
{
    int kept = 0;
    for (int i = 0; i < count; i++) {
        if (axes[i].hparam == hparam) release(&axes[i]);
        else axes[kept++] = axes[i];
    }
    return kept;
}

void axes_drop(struct experiment *experiment, const struct hparam *hparam)
{
    experiment->num_axes = drop(experiment->axes, experiment->num_axes, hparam);
    for (int i = 0; i < experiment->num_parts; i++)
        experiment->parts[i].num_axes = drop(experiment->parts[i].axes, experiment->parts[i].num_axes, hparam);
}

/* The axis of that hyperparameter among those that are joined so far, a new one where there is none. */
static struct axis *joined_axis(struct experiment *experiment, const struct hparam *hparam)
{
    for (int i = 0; i < experiment->num_axes; i++)
        if (experiment->axes[i].hparam == hparam) return &experiment->axes[i];
    experiment->axes[experiment->num_axes] = (struct axis){.hparam = hparam};
    return &experiment->axes[experiment->num_axes++];
}

static void join_values(struct axis *joined, const struct hparam_value *values, int count)
{
    joined->values = memory_resize(joined->values, (size_t)joined->count + (size_t)count, sizeof *joined->values);
    memcpy(joined->values + joined->count, values, (size_t)count * sizeof *values);
    joined->count += count;
}

/* Of values that stand twice the first is left. */
static void unite_values(struct axis *axis)
{
    int *order = memory_new((size_t)axis->count, sizeof *order), kept = 0;
    bool *repeated = memory_new((size_t)axis->count, sizeof *repeated);
    for (int i = 0; i < axis->count; i++) order[i] = i;
    qsort_r(order, (size_t)axis->count, sizeof *order, compare_indices, axis);
    for (int i = 1; i < axis->count; i++)
        repeated[order[i]] = hparam_compare(axis->hparam, &axis->values[order[i - 1]], &axis->values[order[i]]) == 0;
    for (int i = 0; i < axis->count; i++)
        if (!repeated[i]) axis->values[kept++] = axis->values[i];
    axis->count = kept;
    free(order), free(repeated);
}

static const struct axis *axis_of(const struct sweep_part *part, const struct hparam *hparam)
{
    for (int i = 0; i < part->num_axes; i++)
        if (part->axes[i].hparam == hparam) return &part->axes[i];
    return NULL;
}

void axes_join(struct experiment *experiment)
{
    release_all(experiment->axes, experiment->num_axes);
    experiment->num_axes = 0;
    experiment->axes = memory_new((size_t)hparam_count(), sizeof *experiment->axes);
    for (int i = 0; i < experiment->num_parts; i++)
        for (int a = 0; a < experiment->parts[i].num_axes; a++) joined_axis(experiment, experiment->parts[i].axes[a].hparam);
    for (int a = 0; a < experiment->num_axes; a++) {
        struct axis *joined = &experiment->axes[a];
        for (int i = 0; i < experiment->num_parts; i++) {
            const struct axis *axis = axis_of(&experiment->parts[i], joined->hparam);
            const struct hparam_value single = hparam_get(joined->hparam, &experiment->base);
            join_values(joined, axis != NULL ? axis->values : &single, axis != NULL ? axis->count : 1);
        }
        unite_values(joined);
    }
}
