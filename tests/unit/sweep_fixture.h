/* A sweep with made-up curves: what figures are drawn from, without training. */
#ifndef UNROLL_TESTS_SWEEP_FIXTURE_H
#define UNROLL_TESTS_SWEEP_FIXTURE_H

#include "base/memory.h"
#include "experiment/training.h"
#include "figures/figure.h"

#include <math.h>
#include <stdlib.h>

enum { FIXTURE_AXES = 6 };

struct sweep_fixture {
    struct experiment experiment;
    struct axis axes[FIXTURE_AXES];
    struct run *runs;
    struct figure_data data;
};

/* Begins a sweep of no axes: the table's defaults with an epoch of 40000 symbols, 20 train steps, a point for every 2. */
static inline void fixture_begin(struct sweep_fixture *fixture)
{
    *fixture = (struct sweep_fixture){.experiment = {.name = "made-up", .question = "", .base = hparams_default()}};
    fixture->experiment.axes = fixture->axes;
    fixture->experiment.base.epoch_length = 40000;
    fixture->experiment.base.log_every = 2;
}

/* Adds an axis; values: texts, ended by NULL. */
static inline void fixture_axis(struct sweep_fixture *fixture, const char *name, const char *const *values)
{
    struct axis *axis = &fixture->axes[fixture->experiment.num_axes++];
    struct error error;
    axis->hparam = hparam_find(name);
    for (; values[axis->count] != NULL; axis->count++) {
        axis->values = memory_resize(axis->values, (size_t)axis->count + 1, sizeof *axis->values);
        if (!hparam_parse(axis->hparam, values[axis->count], &axis->values[axis->count], &error)) error_die("%s", error.message);
    }
}

#define FIXTURE_AXIS(fixture, name, ...) fixture_axis(fixture, name, (const char *const[]){__VA_ARGS__, NULL})

/* A curve that falls from `from` towards `to` by a half every four points. */
static inline struct run_result fixture_result(int count, int64_t log_every, double from, double to)
{
    struct run_result result = {.status = RUN_DONE, .curve = {.count = count}};
    result.curve.steps = memory_new((size_t)count, sizeof *result.curve.steps);
    result.curve.losses = memory_new((size_t)count, sizeof *result.curve.losses);
    result.final_loss = result.best_loss = to + (from - to) * pow(0.5, (count - 1) / 4.0);
    result.train_seconds = 0.25 * count;
    for (int i = 0; i < count; i++) {
        result.curve.steps[i] = (i + 1) * log_every;
        result.curve.losses[i] = to + (from - to) * pow(0.5, i / 4.0);
    }
    return result;
}

/* A gradient flow at the first train step and the 101st, which falls the faster the later the run, and is seen for up to 40 steps
 * back. */
static inline void fixture_flow(const struct hparams *hparams, int number, struct diagnostics *diagnostics)
{
    for (int64_t step = 1; step <= 101; step += 100)
        for (int layer = 0; layer < hparams->num_layers; layer++)
            for (int lag = 0; lag < 40 && lag < hparams->num_steps; lag++)
                diagnostics_add(diagnostics, (struct diagnostic){step, DIAGNOSTIC_GRADIENT_FLOW, layer, lag,
                                                                 exp(-lag * (0.1 + 0.05 * (number % 7)) - (step > 1))});
}

/* The reference losses of the setting, as the store would keep them. Freed with the run. */
static inline const struct reference_losses *fixture_references(const struct hparams *hparams)
{
    struct reference_losses *references = memory_new(1, sizeof *references);
    *references = run_reference_losses(hparams);
    return references;
}

/* Fills the runs, the last axis turning fastest; each ends a little higher than the one before. */
static inline void fixture_end(struct sweep_fixture *fixture)
{
    int count = 1;
    for (int i = 0; i < fixture->experiment.num_axes; i++) count *= fixture->axes[i].count;
    fixture->runs = memory_new((size_t)count, sizeof *fixture->runs);
    for (int i = 0; i < count; i++) {
        struct hparams hparams = fixture->experiment.base;
        for (int axis = fixture->experiment.num_axes - 1, rest = i; axis >= 0; rest /= fixture->axes[axis--].count)
            hparam_put(fixture->axes[axis].hparam, &hparams, &fixture->axes[axis].values[rest % fixture->axes[axis].count]);
        int64_t steps = hparams.epoch_length / hparams.batch_size / hparams.num_steps;
        fixture->runs[i].hparams = hparams;
        fixture->runs[i].num_weights = run_num_weights(&hparams);
        fixture->runs[i].references = fixture_references(&hparams);
        fixture->runs[i].result = fixture_result((int)(steps / hparams.log_every), hparams.log_every, 0.75, 0.5 + 0.01 * i);
        fixture_flow(&hparams, i, &fixture->runs[i].result.diagnostics);
    }
    fixture->data =
        (struct figure_data){.results = {.experiment = &fixture->experiment, .num_runs = count, .runs = fixture->runs}};
}

static inline void fixture_diverge(struct sweep_fixture *fixture, int run)
{
    struct run_result *result = &fixture->runs[run].result;
    result->status = RUN_DIVERGED;
    result->diverged_step = result->curve.steps[result->curve.count - 1];
    result->curve.losses[result->curve.count - 1] = NAN;
}

static inline void fixture_release(struct sweep_fixture *fixture)
{
    for (int i = 0; i < fixture->data.results.num_runs; i++) {
        free((void *)fixture->runs[i].references);
        free(fixture->runs[i].result.curve.steps);
        free(fixture->runs[i].result.curve.losses);
        diagnostics_release(&fixture->runs[i].result.diagnostics);
    }
    for (int i = 0; i < fixture->experiment.num_axes; i++) free(fixture->axes[i].values);
    free(fixture->runs);
}

#endif
