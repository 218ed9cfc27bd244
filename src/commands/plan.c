#include "commands/plan.h"

#include "base/table.h"
#include "commands/duration.h"
#include "experiment/keep.h"
#include "experiment/search.h"
#include "experiment/selection.h"
#include "experiment/training.h"
#include "runner/runner.h"

#include <stdio.h>
#include <stdlib.h>

enum { ROWS_AT_EACH_END = 500, MOST_ASKED = 20000 };

static void add_row(struct table *table, const struct experiment *experiment, const struct hparams *hparams, const char *key,
                    const char *state)
{
    char text[HPARAM_TEXT];
    table_row(table);
    snprintf(text, sizeof text, "%.8s", key);
    table_cell(table, 0, text, false);
    for (int a = 0; a < experiment->num_axes; a++) {
        const struct hparam *hparam = experiment->axes[a].hparam;
        struct hparam_value value = hparam_get(hparam, hparams);
        if (hparam_used(hparam, hparams)) table_cell(table, a + 1, hparam_format(hparam, &value, text), hparam_is_number(hparam));
    }
    table_cell(table, experiment->num_axes + 1, state, false);
}

/* The row that stands for those of the middle. */
static void add_gap(struct table *table)
{
    table_row(table);
    table_cell(table, 0, "...", false);
}

static void print_duration(double seconds)
{
    char duration[DURATION];
    if (seconds < 1.0) printf("less than a second");
    else printf("about %s", duration_write(seconds, duration));
}

/* What training all runs takes, and the setting of the longest. */
static double cost_of_all(const struct experiment *experiment, struct hparams *longest)
{
    struct experiment kinds = sweep_kinds(experiment);
    const int64_t num_kinds = sweep_size(&kinds);
    double cost = 0.0, most = -1.0;
    for (int64_t i = 0; i < num_kinds; i++) {
        const struct hparams hparams = sweep_hparams(&kinds, i);
        const double of_run = run_cost(&hparams);
        cost += of_run * (double)sweep_alike(experiment, &hparams);
        if (of_run <= most) continue;
        most = of_run;
        *longest = hparams;
    }
    free(kinds.axes);
    return cost;
}

/* The runs of the sweep that are finished. */
struct finished {
    const struct sweep_search *search;
    int64_t count;
    double cost;
};

static void add_finished(void *context, const char *key, const struct hparams *hparams)
{
    struct finished *finished = context;
    if (!sweep_search_has(finished->search, hparams, key, trainer_numerics())) return;
    finished->count++;
    finished->cost += run_cost(hparams);
}

static bool is_finished(const struct hparams *hparams, struct store *store, char key[RUN_KEY])
{
    run_key(hparams, trainer_numerics(), key);
    return store != NULL && store_is_finished(store, key);
}

/* Asks for each run, unless there are more of them than most databases have. */
static struct finished find_finished(const struct experiment *experiment, struct store *store)
{
    struct finished finished = {0};
    const int64_t size = sweep_size(experiment);
    char key[RUN_KEY];
    if (store == NULL) return finished;
    if (size > MOST_ASKED) {
        struct error ignored = {""}; /* then they are believed to be missing */
        struct sweep_search *search = sweep_search_new(experiment);
        finished.search = search;
        store_each_finished(store, trainer_numerics(), add_finished, &finished, &ignored);
        sweep_search_free(search);
        return finished;
    }
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        if (!is_finished(&hparams, store, key)) continue;
        finished.count++;
        finished.cost += run_cost(&hparams);
    }
    return finished;
}

static struct table *new_table(const struct experiment *experiment)
{
    struct table *table = table_new();
    table_column(table, "key", TABLE_LEFT);
    for (int a = 0; a < experiment->num_axes; a++)
        table_column(table, experiment->axes[a].hparam->name,
                     hparam_is_number(experiment->axes[a].hparam) ? TABLE_RIGHT : TABLE_LEFT);
    table_column(table, "state", TABLE_LEFT);
    return table;
}

/* The row of run number i. */
static void add_run(struct table *table, const struct experiment *experiment, struct store *store, int64_t i)
{
    const struct hparams hparams = sweep_hparams(experiment, i);
    char key[RUN_KEY];
    const bool finished = is_finished(&hparams, store, key);
    add_row(table, experiment, &hparams, key, finished ? "in the store" : "to train");
}

/* Of many runs the first and the last. */
static void print_runs(const struct experiment *experiment, struct store *store)
{
    struct table *table = new_table(experiment);
    const int64_t size = sweep_size(experiment);
    for (int64_t i = 0; i < size; i++) {
        if (i == ROWS_AT_EACH_END && size > 2 * ROWS_AT_EACH_END) {
            add_gap(table);
            i = size - ROWS_AT_EACH_END;
        }
        add_run(table, experiment, store, i);
    }
    table_print(table, TABLE_TEXT, stdout);
    table_free(table);
    if (size > 2 * ROWS_AT_EACH_END)
        printf("(the first and the last %d runs; %lld between them)\n", ROWS_AT_EACH_END, (long long)size - 2 * ROWS_AT_EACH_END);
}

void plan_print_json(const struct experiment *experiment, struct store *store)
{
    struct table *table = new_table(experiment);
    const int64_t size = sweep_size(experiment);
    table_stream(table, TABLE_JSON, stdout);
    if (store != NULL) store_begin_reading(store);
    for (int64_t i = 0; i < size; i++) add_run(table, experiment, store, i);
    if (store != NULL) store_end_reading(store);
    table_print(table, TABLE_JSON, stdout);
    table_free(table);
}

void plan_print(const struct experiment *experiment, struct store *store, int jobs)
{
    const int64_t size = sweep_size(experiment);
    struct hparams longest = experiment->base;
    char kept[KEEP_SAID], left_out[SELECTION_SAID];
    if (store != NULL) store_begin_reading(store);
    print_runs(experiment, store);
    const struct finished finished = find_finished(experiment, store);
    if (store != NULL) store_end_reading(store);
    const int64_t missing = size - finished.count;
    printf("%s: %lld %s, %lld in the store, %lld to train", experiment->name, (long long)size, size == 1 ? "run" : "runs",
           (long long)finished.count, (long long)missing);
    if (missing > 0) {
        const double cost = cost_of_all(experiment, &longest) - finished.cost;
        double rate = store != NULL ? store_seconds_per_cost(store) : 0.0;
        if (rate <= 0.0) rate = runner_sample(&longest);
        printf(", ");
        print_duration(rate * cost / jobs);
        printf(" with %d %s", jobs, jobs == 1 ? "thread" : "threads");
    }
    printf("%s; %s\n", selection_say(experiment, left_out), keep_say(experiment, kept));
}
