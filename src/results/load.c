#include "results/load.h"

#include "base/memory.h"
#include "experiment/sweep.h"
#include "results/metric.h"
#include "store/choose.h"

#include <stdlib.h>

struct loading {
    struct store *store;
    struct metric **metrics; /* (num_metrics) of the figures, those that are taken from curves */
    int num_metrics;
    int most; /* points of a curve; 0: no curves */
};

static struct loading loading_new(const struct experiment *experiment, struct store *store, int most_points)
{
    const int64_t share = most_points / sweep_size(experiment);
    struct loading loading = {.store = store,
                              .metrics = memory_new((size_t)experiment->num_figures + 1, sizeof *loading.metrics)};
    if (most_points > 0) loading.most = share > LOAD_FEWEST_POINTS ? (int)share : LOAD_FEWEST_POINTS;
    loading.metrics[loading.num_metrics++] = metric_new("mean_loss"); /* pages list it of every setting */
    for (int i = 0; i < experiment->num_figures; i++) {
        struct metric *metric = metric_new(experiment->figures[i].metric);
        if (metric != NULL && metric->of_curve) loading.metrics[loading.num_metrics++] = metric;
        else free(metric);
    }
    return loading;
}

static void loading_release(struct loading *loading)
{
    for (int i = 0; i < loading->num_metrics; i++) free(loading->metrics[i]);
    free(loading->metrics);
}

/* What a long curve is measured by is taken from it before it is thinned for drawing. */
static void shorten(const struct loading *loading, struct run *run)
{
    if (run->result.curve.count <= loading->most) return;
    for (int i = 0; i < loading->num_metrics; i++) metric_keep(loading->metrics[i], run);
    curve_thin(&run->result.curve, loading->most);
}

/* Reads one run; *count says how many kinds of arithmetic have trained it, 0: it is not there. */
static bool load_run(const struct loading *loading, const struct hparams *hparams, struct run *run, int *count,
                     struct error *error)
{
    char key[RUN_KEY];
    if (!choose_setting(loading->store, hparams, key, count, error)) return false;
    if (*count == 0) return true;
    if (!store_load(loading->store, key, loading->most > 0, run, error)) {
        *count = 0; /* it was deleted between the two questions, or there is an error */
        return error->message[0] == '\0';
    }
    shorten(loading, run);
    return true;
}

bool results_load(const struct experiment *experiment, struct store *store, int most_points, struct results *results,
                  struct error *error)
{
    const int64_t size = sweep_size(experiment);
    struct loading loading = loading_new(experiment, store, most_points);
    struct run *runs = NULL;
    int room = 0, count;
    bool good = true;
    *results = (struct results){.experiment = experiment};
    for (int64_t i = 0; good && i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        struct run run;
        good = load_run(&loading, &hparams, &run, &count, error);
        if (!good) break;
        results->num_missing += count == 0;
        results->num_repeated += count > 1;
        if (count == 0) continue;
        if (results->num_runs == room) runs = memory_resize(runs, (size_t)(room = room > 0 ? 2 * room : 64), sizeof *runs);
        runs[results->num_runs++] = run;
    }
    results->runs = runs;
    loading_release(&loading);
    if (!good) results_release(results);
    return good;
}

void results_release(struct results *results)
{
    struct run *runs = (struct run *)results->runs;
    for (int i = 0; i < results->num_runs; i++) curve_release(&runs[i].result.curve), free(runs[i].kept);
    free(runs);
    *results = (struct results){0};
}
