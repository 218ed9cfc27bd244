#include "results/load.h"

#include "base/memory.h"
#include "experiment/sweep.h"
#include "results/metric.h"
#include "store/choose.h"

#include <stdlib.h>
#include <string.h>

struct loading {
    struct store *store;
    const struct load_request *request;
    struct metric **metrics; /* (num_metrics) of the figures, those that are taken from curves */
    int num_metrics;
    int most; /* points of a curve; 0: no curves */
};

static struct loading loading_new(const struct experiment *experiment, struct store *store, const struct load_request *request)
{
    int64_t runs = sweep_size(experiment);
    if (request->is_wanted != NULL && request->most_runs < runs) runs = request->most_runs > 0 ? request->most_runs : 1;
    const int64_t share = request->most_points / runs;
    struct loading loading = {
        .store = store, .request = request, .metrics = memory_new((size_t)experiment->num_figures + 1, sizeof *loading.metrics)};
    if (request->most_points > 0) loading.most = share > LOAD_FEWEST_POINTS ? (int)share : LOAD_FEWEST_POINTS;
    loading.metrics[loading.num_metrics++] = metric_new("mean_loss", unit_find("")); /* pages list it of every setting */
    for (int i = 0; i < experiment->num_figures; i++) {
        const struct unit *unit = unit_find(experiment->figures[i].unit);
        struct metric *metric = unit != NULL ? metric_new(experiment->figures[i].metric, unit) : NULL;
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
    if (run->result.curve.count <= loading->most) return; /* as no look is elsewhere, what is held out has fewer points */
    for (int i = 0; i < loading->num_metrics; i++) metric_keep(loading->metrics[i], run);
    curve_thin(&run->result.curve, loading->most);
    curve_thin(&run->result.held_out.curve, loading->most); /* nobody asks for accuracies on the way */
}

/* Reads one run; *count says how many kinds of arithmetic have trained it, 0: it is not there; *wanted whether it was read. */
static bool load_run(const struct loading *loading, const struct hparams *hparams, struct run *run, int *count, bool *wanted,
                     struct error *error)
{
    const struct load_request *request = loading->request;
    struct chosen_setting chosen;
    if (!choose_setting(loading->store, hparams, &chosen, error)) return false;
    *count = chosen.count;
    *wanted = *count > 0 && (request->is_wanted == NULL || request->is_wanted(request->context, chosen.key));
    if (!*wanted) return true;
    if (!store_load(loading->store, chosen.key, loading->most > 0, run, error)) {
        *wanted = false, *count = 0; /* it was deleted between the two questions, or there is an error */
        return error->message[0] == '\0';
    }
    memcpy(run->hparams.variant, hparams->variant, sizeof run->hparams.variant); /* another experiment may call it otherwise */
    shorten(loading, run);
    return true;
}

/* Reads one that is paused, if there is one and it is wanted. */
static bool load_paused(const struct loading *loading, const struct hparams *hparams, struct run *run, bool *there, bool *wanted,
                        struct error *error)
{
    const struct load_request *request = loading->request;
    char key[RUN_KEY];
    if (!choose_paused(loading->store, hparams, key, error)) return false;
    *there = key[0] != '\0';
    *wanted = *there && (request->is_wanted == NULL || request->is_wanted(request->context, key));
    if (!*wanted) return true;
    *there = *wanted = store_load(loading->store, key, loading->most > 0, run, error);
    if (!*there) return error->message[0] == '\0';
    run->result.status = RUN_PAUSED; /* though somebody may train it further now */
    memcpy(run->hparams.variant, hparams->variant, sizeof run->hparams.variant);
    shorten(loading, run);
    return true;
}

/* Runs while they are read. */
struct list {
    struct run *runs;
    int count, room;
};

static void append(struct list *list, const struct run *run)
{
    if (list->count == list->room)
        list->runs = memory_resize(list->runs, (size_t)(list->room = list->room > 0 ? 2 * list->room : 64), sizeof *list->runs);
    list->runs[list->count++] = *run;
}

bool results_load(const struct experiment *experiment, struct store *store, const struct load_request *request,
                  struct results *results, struct error *error)
{
    const int64_t size = sweep_size(experiment);
    struct loading loading = loading_new(experiment, store, request);
    struct list runs = {0}, paused = {0};
    int count;
    bool good = true, wanted, waits, asked;
    *results = (struct results){.experiment = experiment};
    store_begin_reading(store);
    for (int64_t i = 0; good && i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        struct run run;
        good = load_run(&loading, &hparams, &run, &count, &wanted, error);
        waits = asked = false;
        if (good && count == 0) good = load_paused(&loading, &hparams, &run, &waits, &asked, error);
        if (!good) break;
        if (asked) append(&paused, &run);
        results->num_unwanted += waits && !asked;
        results->num_missing += count == 0 && !waits;
        results->num_repeated += count > 1;
        results->num_unwanted += count > 0 && !wanted;
        if (wanted) append(&runs, &run);
    }
    store_end_reading(store);
    results->runs = runs.runs, results->num_runs = runs.count;
    results->paused = paused.runs, results->num_paused = paused.count;
    loading_release(&loading);
    if (!good) results_release(results);
    return good;
}

static void release(const struct run *constant, int count)
{
    struct run *runs = (struct run *)constant;
    for (int i = 0; i < count; i++) run_release_arrays(&runs[i].result), free(runs[i].kept);
    free(runs);
}

void results_release(struct results *results)
{
    release(results->runs, results->num_runs);
    release(results->paused, results->num_paused);
    *results = (struct results){0};
}
