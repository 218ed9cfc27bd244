#include "experiment/sample.h"

#include "base/memory.h"
#include "experiment/points.h"
#include "experiment/sweep.h"

#include <stdlib.h>
#include <string.h>

static const char name_of_points[] = "sample";

void axis_drawn_free(struct axis_drawn *drawn)
{
    if (drawn == NULL) return;
    free(drawn->place);
    free(drawn);
}

/* Puts the axes that are drawn behind the first of them, in their order; returns how many there are, *first the first. */
static int gather(struct axis *axes, int count, int *first)
{
    int gathered = 0;
    *first = 0;
    while (*first < count && axes[*first].drawn == NULL) ++*first;
    for (int i = *first; i < count; i++) {
        if (axes[i].drawn == NULL) continue;
        const struct axis axis = axes[i];
        const int to = *first + gathered++;
        memmove(&axes[to + 1], &axes[to], (size_t)(i - to) * sizeof *axes);
        axes[to] = axis;
    }
    return gathered;
}

struct points {
    struct axis *axes;
    int num_axes;
};

static int compare_points(const struct points *points, int a, int b)
{
    int order = 0;
    for (int i = 0; order == 0 && i < points->num_axes; i++)
        order = hparam_compare(points->axes[i].hparam, &points->axes[i].values[a], &points->axes[i].values[b]);
    return order;
}

static int compare_numbers(const void *a, const void *b, void *context)
{
    const int x = *(const int *)a, y = *(const int *)b, order = compare_points(context, x, y);
    return order != 0 ? order : x - y;
}

/* Leaves of points that are the same the first. */
static void unite(const struct points *points)
{
    const int count = points->axes[0].count;
    int *order = memory_new((size_t)count, sizeof *order), kept = 0;
    bool *repeated = memory_new((size_t)count, sizeof *repeated);
    for (int i = 0; i < count; i++) order[i] = i;
    qsort_r(order, (size_t)count, sizeof *order, compare_numbers, (void *)points);
    for (int i = 1; i < count; i++) repeated[order[i]] = compare_points(points, order[i - 1], order[i]) == 0;
    for (int i = 0; i < count; i++) {
        if (repeated[i]) continue;
        for (int a = 0; a < points->num_axes; a++) points->axes[a].values[kept] = points->axes[a].values[i];
        kept++;
    }
    for (int a = 0; a < points->num_axes; a++) points->axes[a].count = kept;
    free(order), free(repeated);
}

static bool draw_axis(struct axis *axis, const struct sweep_sample *sample, int dimension, struct error *error)
{
    const int count = (int)sample->count;
    struct error sentence = {""};
    double *coordinates = memory_new((size_t)count, sizeof *coordinates);
    points_coordinates(sample->method, (uint64_t)sample->seed, dimension, count, coordinates);
    const bool good = axis_draw(axis, &axis->drawn->range, count, coordinates, &sentence);
    free(coordinates);
    if (!good) return error_set(error, "%s: %s", axis->drawn->place, sentence.message);
    axis->variants = memory_text(name_of_points);
    axis->said = memory_new((size_t)count, sizeof *axis->said);
    memset(axis->said, true, (size_t)count * sizeof *axis->said);
    return true;
}

/* Those of one sweep. */
static bool draw_part(const struct experiment *experiment, struct axis *axes, int count, int *drawn, struct error *error)
{
    int first;
    const int gathered = gather(axes, count, &first);
    const struct points points = {axes + first, gathered};
    *drawn += points.num_axes;
    if (points.num_axes == 0) return true;
    if (experiment->sample.count == 0)
        return error_set(error, "%s: %s: the range lacks 'count'", axes[first].drawn->place, axes[first].hparam->name);
    if (points.num_axes > POINTS_MOST_DIMENSIONS)
        return error_set(error, "%s: %d ranges are drawn from, expected at most %d", axes[first].drawn->place, points.num_axes,
                         POINTS_MOST_DIMENSIONS);
    for (int i = 0; i < points.num_axes; i++)
        if (!draw_axis(&points.axes[i], &experiment->sample, i, error)) return false;
    unite(&points);
    return true;
}

bool sample_draw(struct experiment *experiment, const char *place, struct error *error)
{
    int drawn = 0;
    bool good = true;
    for (int i = 0; good && i < sweep_num_parts(experiment); i++) {
        const struct experiment part = sweep_part(experiment, i);
        good = draw_part(experiment, part.axes, part.num_axes, &drawn, error);
    }
    if (!good || drawn > 0 || experiment->sample.count == 0) return good;
    return error_set(error, "%s: sample draws from nothing, expected a range without a count in the sweep", place);
}
