#include "commands/plan.h"

#include "base/memory.h"
#include "base/table.h"
#include "commands/duration.h"
#include "commands/forecast.h"
#include "commands/plan_rungs.h"
#include "experiment/keep.h"
#include "experiment/search.h"
#include "experiment/selection.h"
#include "experiment/training.h"
#include "experiment/variants.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { ROWS_AT_EACH_END = 500, MOST_ASKED = 20000, MOST_VALUES = 16 /* of an axis, shown one by one */ };

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

/* Of runs: on one thread, in seconds. */
struct work {
    double all, longest;
};

static void add_work(struct work *work, double seconds, double times)
{
    work->all += seconds * times;
    work->longest = fmax(work->longest, seconds);
}

/* What training all runs takes. */
static struct work work_of_all(const struct experiment *experiment, const struct forecast *forecast)
{
    struct experiment kinds = sweep_kinds(experiment);
    const int64_t num_kinds = sweep_size(&kinds);
    struct work work = {0};
    for (int64_t i = 0; i < num_kinds; i++) {
        const struct hparams hparams = sweep_hparams(&kinds, i);
        add_work(&work, forecast_seconds(forecast, &hparams), (double)sweep_alike(experiment, &hparams));
    }
    free(kinds.axes);
    return work;
}

/* The runs of the sweep that are finished. */
struct finished {
    const struct sweep_search *search;
    const struct forecast *forecast;
    int64_t count;
    double seconds; /* that they would take */
};

static void add_finished(void *context, const char *key, const struct hparams *hparams)
{
    struct finished *finished = context;
    if (!sweep_search_has(finished->search, hparams, key, trainer_numerics())) return;
    finished->count++;
    finished->seconds += forecast_seconds(finished->forecast, hparams);
}

static bool is_finished(const struct hparams *hparams, struct store *store, char key[RUN_KEY])
{
    run_key(hparams, trainer_numerics(), key);
    return store != NULL && store_is_finished(store, key, 0);
}

/* Asks for each run, unless there are more of them than most databases have. */
static struct finished find_finished(const struct experiment *experiment, struct store *store, const struct forecast *forecast)
{
    struct finished finished = {.forecast = forecast};
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
        finished.seconds += forecast_seconds(forecast, &hparams);
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
    const bool finished = is_finished(&hparams, store, key), paused = store != NULL && store_is_finished(store, key, 1);
    add_row(table, experiment, &hparams, key, finished ? "in the store" : paused ? "paused" : "to train");
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

/* One value of an axis, and what there is of it. */
struct share {
    int64_t runs, there;
    double seconds; /* of those that are not there */
};

/* Of values that variants repeat the first counts. */
static int place_of(const struct axis *axis, int value)
{
    int i = 0;
    while (hparam_compare(axis->hparam, &axis->values[i], &axis->values[value]) != 0) i++;
    return i;
}

static int value_of(const struct axis *axis, const struct hparams *hparams)
{
    const struct hparam_value value = hparam_get(axis->hparam, hparams);
    int i = 0;
    while (i < axis->count && hparam_compare(axis->hparam, &axis->values[i], &value) != 0) i++;
    return i;
}

/* Counts the runs of each value of an axis that has few. */
static void count_values(const struct experiment *experiment, struct store *store, const struct forecast *forecast,
                         struct share *shares)
{
    const int64_t size = sweep_size(experiment);
    char key[RUN_KEY];
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        const bool there = is_finished(&hparams, store, key);
        const double seconds = there ? 0.0 : forecast_seconds(forecast, &hparams);
        for (int a = 0; a < experiment->num_axes; a++) {
            const struct axis *axis = &experiment->axes[a];
            if (variants_labelled(experiment, a)) continue;
            if (axis->count > MOST_VALUES || !hparam_used(axis->hparam, &hparams)) continue;
            struct share *share = &shares[a * MOST_VALUES + value_of(axis, &hparams)];
            share->runs++;
            share->there += there;
            share->seconds += seconds;
        }
    }
}

static void count_cell(struct table *table, int column, int64_t count)
{
    char text[32];
    snprintf(text, sizeof text, "%lld", (long long)count);
    table_cell(table, column, text, true);
}

static void add_value(struct table *table, const struct axis *axis, int value, const struct share *share)
{
    char text[HPARAM_TEXT], duration[DURATION];
    table_row(table);
    if (value == 0) table_cell(table, 0, axis->hparam->name, false);
    table_cell(table, 1, hparam_speak(axis->hparam, &axis->values[value], text), false);
    count_cell(table, 2, share->runs);
    count_cell(table, 3, share->there);
    if (share->there < share->runs)
        table_cell(table, 4, share->seconds < 1.0 ? "< 1 s" : duration_write(share->seconds, duration), false);
}

/* "learning_rate  100 values, 0.001 ... 1": of drawn numbers the ends, of others the first and the last. */
static void add_long_axis(struct table *table, const struct axis *axis)
{
    char first[HPARAM_TEXT], last[HPARAM_TEXT];
    const struct hparam_value *from = &axis->values[0], *to = &axis->values[axis->count - 1];
    for (int i = 0; axis->drawn != NULL && i < axis->count; i++) {
        if (hparam_compare(axis->hparam, &axis->values[i], from) < 0) from = &axis->values[i];
        if (hparam_compare(axis->hparam, &axis->values[i], to) > 0) to = &axis->values[i];
    }
    char *values = memory_format("%d %s, %.40s ... %.40s", axis->count, axis->drawn != NULL ? "drawn" : "values",
                                 hparam_format(axis->hparam, from, first), hparam_format(axis->hparam, to, last));
    table_row(table);
    table_cell(table, 0, axis->hparam->name, false);
    table_cell(table, 1, values, false);
    free(values);
}

/* What there is of each value of each axis; of very many runs, or values, how many values there are. */
static void print_axes(const struct experiment *experiment, struct store *store, const struct forecast *forecast)
{
    static const char *const names[] = {"axis", "value", "runs", "there", "left"};
    if (experiment->num_axes == 0) return;
    const bool counted = sweep_size(experiment) <= MOST_ASKED;
    struct share *shares = memory_new((size_t)experiment->num_axes * MOST_VALUES, sizeof *shares);
    struct table *table = table_new();
    for (int i = 0; i < 5; i++) table_column(table, names[i], i < 2 ? TABLE_LEFT : TABLE_RIGHT);
    if (counted) count_values(experiment, store, forecast, shares);
    for (int a = 0; a < experiment->num_axes; a++) {
        const struct axis *axis = &experiment->axes[a];
        if (variants_labelled(experiment, a)) continue;
        if (axis->count > MOST_VALUES || axis->drawn != NULL || !counted) add_long_axis(table, axis);
        else
            for (int i = 0; i < axis->count; i++)
                if (place_of(axis, i) == i) add_value(table, axis, i, &shares[a * MOST_VALUES + i]);
    }
    table_print(table, TABLE_TEXT, stdout);
    table_free(table);
    free(shares);
}

/* "about 4 min on one thread, 2 min with 2 threads" */
static void print_times(const struct experiment *experiment, const struct work *left, const struct plan_options *options)
{
    printf(left->all >= 1.0 && forecast_is_most(experiment) ? ", at most " : ", ");
    print_duration(left->all);
    printf(" on one thread");
    if (options->jobs > 1) {
        printf(", ");
        print_duration(left->all / options->jobs);
        printf(" with %d threads", options->jobs);
    }
    if (options->shards > 0) {
        printf(", ");
        print_duration(fmax(left->all / options->shards / options->jobs, left->longest / options->jobs));
        printf(" in %d shards of so many", options->shards);
    }
}

/* What is to be trained of all runs. */
static void print_left(const struct experiment *experiment, const struct forecast *forecast, const struct finished *finished,
                       const struct plan_options *options)
{
    const int64_t missing = sweep_size(experiment) - finished->count;
    printf(", %lld to train", (long long)missing);
    if (missing == 0) return;
    struct work left = work_of_all(experiment, forecast);
    left.all = fmax(left.all - finished->seconds, 0.0);
    left.longest = fmin(left.longest, left.all); /* it may be there already */
    print_times(experiment, &left, options);
}

/* What the rungs do not ask for. */
static void print_paused(const struct experiment *experiment, struct store *store)
{
    const int64_t size = sweep_size(experiment);
    int64_t paused = 0;
    char key[RUN_KEY];
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        paused += !is_finished(&hparams, store, key);
    }
    if (paused > 0) printf(", %lld %s paused, which --finish trains", (long long)paused, paused == 1 ? "stays" : "stay");
}

/* What the rungs still ask for. */
static void print_rungs(const struct experiment *experiment, struct store *store, const struct forecast *forecast,
                        const struct plan_options *options)
{
    const struct work left = {plan_rungs(experiment, store, forecast), 0.0};
    printf("%s: %lld %s, %s", experiment->name, (long long)sweep_size(experiment), sweep_size(experiment) == 1 ? "run" : "runs",
           left.all > 0.0 ? "narrowed down on the way" : "nothing to train");
    if (left.all > 0.0) print_times(experiment, &left, &(struct plan_options){.jobs = options->jobs});
    else print_paused(experiment, store);
}

void plan_print(const struct experiment *experiment, struct store *store, const struct plan_options *options)
{
    const bool halves = experiment->halving.first > 0 && !options->finish;
    char kept[KEEP_SAID], left_out[SELECTION_SAID];
    struct forecast *forecast = forecast_new(experiment, store);
    if (store != NULL) store_begin_reading(store);
    if (options->list) print_runs(experiment, store);
    else if (!halves) print_axes(experiment, store, forecast);
    if (halves) {
        print_rungs(experiment, store, forecast, options);
    } else {
        const struct finished finished = find_finished(experiment, store, forecast);
        const int64_t size = sweep_size(experiment);
        printf("%s: %lld %s, %lld in the store", experiment->name, (long long)size, size == 1 ? "run" : "runs",
               (long long)finished.count);
        print_left(experiment, forecast, &finished, options);
    }
    if (store != NULL) store_end_reading(store);
    printf("%s; %s\n", selection_say(experiment, left_out), keep_say(experiment, kept));
    forecast_free(forecast);
}
