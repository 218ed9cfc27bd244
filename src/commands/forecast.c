#include "commands/forecast.h"

#include "base/memory.h"
#include "experiment/sweep.h"
#include "experiment/training.h"
#include "runner/runner.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_KINDS = 100000, MOST_SAMPLED = 24, SHAPE_NAME = 160, RECENT_RUNS = 50 };

#define SAMPLE_SECONDS 0.5
#define LEAST_SECONDS 0.05 /* of a run that says how fast training is: a shorter one is mostly its own start */

/* What a train step costs depends on; two runs of one shape take as long for a step. */
struct shape {
    char name[SHAPE_NAME];
    double flops; /* of a train step */
    struct hparams hparams;
    double rate; /* seconds for a unit of run_cost; 0: not sampled */
};

struct forecast {
    int count;
    struct shape *shapes; /* (count) by name */
    double correction;
};

/* False where its data cannot be had. */
static bool shape_of(const struct hparams *hparams, struct shape *shape)
{
    struct trainer_settings s;
    struct error ignored = {""};
    if (!run_find_settings(hparams, &s, &ignored)) return false;
    *shape = (struct shape){.flops = trainer_flops(&s), .hparams = *hparams};
    snprintf(shape->name, sizeof shape->name, "%.32s %.32s %d %d %d %d %d %d %d", s.cell, s.optimizer, s.num_layers, s.state_size,
             s.num_steps, s.batch_size, s.num_symbols, s.num_classes, s.dropout > 0.0);
    return true;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct shape *)a)->name, ((const struct shape *)b)->name);
}

static int by_flops(const void *a, const void *b)
{
    const double x = (*(struct shape *const *)a)->flops, y = (*(struct shape *const *)b)->flops;
    return (x > y) - (x < y);
}

static void find_shapes(const struct experiment *experiment, struct forecast *forecast)
{
    struct experiment kinds = sweep_kinds(experiment);
    const int64_t size = sweep_size(&kinds), some = size < MOST_KINDS ? size : MOST_KINDS;
    int count = 0, room = 0;
    for (int64_t i = 0; i < some; i++) {
        struct shape shape;
        const struct hparams hparams = sweep_hparams(&kinds, size / some * i);
        if (!shape_of(&hparams, &shape) || (count > 0 && by_name(&forecast->shapes[count - 1], &shape) == 0)) continue;
        if (count == room)
            forecast->shapes =
                memory_resize(forecast->shapes, (size_t)(room = room > 0 ? 2 * room : 16), sizeof *forecast->shapes);
        forecast->shapes[count++] = shape;
    }
    free(kinds.axes);
    if (count > 0) qsort(forecast->shapes, (size_t)count, sizeof *forecast->shapes, by_name);
    for (int i = 0; i < count; i++)
        if (i == 0 || by_name(&forecast->shapes[i], &forecast->shapes[forecast->count - 1]) != 0)
            forecast->shapes[forecast->count++] = forecast->shapes[i];
}

/* Of many the smallest, the largest, and some between. */
static void sample_shapes(struct forecast *forecast)
{
    struct shape **order = memory_new((size_t)forecast->count + 1, sizeof *order);
    const int count = forecast->count < MOST_SAMPLED ? forecast->count : MOST_SAMPLED;
    for (int i = 0; i < forecast->count; i++) order[i] = &forecast->shapes[i];
    qsort(order, (size_t)forecast->count, sizeof *order, by_flops);
    for (int i = 0; i < count; i++) {
        struct shape *shape = order[count > 1 ? (int)((int64_t)i * (forecast->count - 1) / (count - 1)) : 0];
        if (shape->rate == 0.0) shape->rate = runner_sample(&shape->hparams, SAMPLE_SECONDS / count);
    }
    free(order);
}

/* The sampled shape whose train step is nearest, of the same cell if there is one; NULL if none is sampled. */
static const struct shape *nearest(const struct forecast *forecast, const struct shape *shape)
{
    const struct shape *best = NULL;
    double least = INFINITY;
    for (int i = 0; i < forecast->count; i++) {
        const struct shape *other = &forecast->shapes[i];
        const bool same_cell = strcmp(other->hparams.cell, shape->hparams.cell) == 0;
        const double distance = fabs(log(other->flops / shape->flops)) + (same_cell ? 0.0 : 100.0);
        if (other->rate > 0.0 && distance < least) best = other, least = distance;
    }
    return best;
}

static double sampled_seconds(const struct forecast *forecast, const struct hparams *hparams)
{
    struct shape shape;
    if (forecast->count == 0 || !shape_of(hparams, &shape)) return 0.0;
    const struct shape *known = bsearch(&shape, forecast->shapes, (size_t)forecast->count, sizeof shape, by_name);
    if (known == NULL || known->rate == 0.0) known = nearest(forecast, &shape);
    return known != NULL ? known->rate * run_cost(hparams) : 0.0;
}

static int compare_doubles(const void *a, const void *b)
{
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The median of how many times as long as foretold the latest runs of such shapes took. */
static double correction_by(const struct forecast *forecast, struct store *store)
{
    struct timed_run runs[RECENT_RUNS];
    double ratios[RECENT_RUNS];
    int known = 0;
    const int count = store_timed_runs(store, runs, RECENT_RUNS);
    for (int i = 0; i < count; i++) {
        struct shape shape;
        if (!shape_of(&runs[i].hparams, &shape) ||
            bsearch(&shape, forecast->shapes, (size_t)forecast->count, sizeof shape, by_name) == NULL)
            continue;
        const double foretold = sampled_seconds(forecast, &runs[i].hparams);
        if (foretold > 0.0 && runs[i].seconds >= LEAST_SECONDS) ratios[known++] = runs[i].seconds / foretold;
    }
    qsort(ratios, (size_t)known, sizeof *ratios, compare_doubles);
    return known > 0 ? ratios[known / 2] : 1.0;
}

struct forecast *forecast_new(const struct experiment *experiment, struct store *store)
{
    struct forecast *forecast = memory_new(1, sizeof *forecast);
    find_shapes(experiment, forecast);
    sample_shapes(forecast);
    forecast->correction = store != NULL && forecast->count > 0 ? correction_by(forecast, store) : 1.0;
    return forecast;
}

void forecast_free(struct forecast *forecast)
{
    if (forecast == NULL) return;
    free(forecast->shapes);
    free(forecast);
}

double forecast_seconds(const struct forecast *forecast, const struct hparams *hparams)
{
    return forecast->correction * sampled_seconds(forecast, hparams);
}

bool forecast_is_most(const struct experiment *experiment)
{
    static const char *const rules[] = {"stop_patience", "stop_loss", "stop_above"};
    bool stops = experiment->base.stop_patience > 0 || experiment->base.stop_loss > 0.0 || experiment->base.stop_above > 0.0;
    for (int i = 0; i < experiment->num_axes; i++)
        for (int k = 0; k < 3; k++) stops = stops || strcmp(experiment->axes[i].hparam->name, rules[k]) == 0;
    return stops;
}
