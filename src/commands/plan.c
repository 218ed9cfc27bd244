#include "commands/plan.h"

#include "base/table.h"
#include "experiment/keep.h"
#include "experiment/sweep.h"
#include "experiment/training.h"
#include "runner/runner.h"

#include <math.h>
#include <stdio.h>

enum { ROWS_AT_EACH_END = 500 };

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
    if (seconds < 1.0) printf("less than a second");
    else if (seconds < 120.0) printf("about %.0f s", seconds);
    else if (seconds < 7200.0) printf("about %.0f min", seconds / 60.0);
    else printf("about %.1f h", seconds / 3600.0);
}

void plan_print(const struct experiment *experiment, struct store *store, int jobs)
{
    struct table *table = table_new();
    double cost = 0.0, longest = 0.0;
    int64_t size = sweep_size(experiment), missing = 0;
    struct hparams sample = experiment->base;
    char kept[KEEP_SAID];
    table_column(table, "key", TABLE_LEFT);
    for (int a = 0; a < experiment->num_axes; a++)
        table_column(table, experiment->axes[a].hparam->name,
                     hparam_is_number(experiment->axes[a].hparam) ? TABLE_RIGHT : TABLE_LEFT);
    table_column(table, "state", TABLE_LEFT);
    if (store != NULL) store_begin_reading(store);
    for (int64_t i = 0; i < size; i++) {
        struct hparams hparams = sweep_hparams(experiment, i);
        char key[RUN_KEY];
        run_key(&hparams, trainer_numerics(), key);
        bool finished = store != NULL && store_is_finished(store, key);
        if (i < ROWS_AT_EACH_END || i >= size - ROWS_AT_EACH_END)
            add_row(table, experiment, &hparams, key, finished ? "in the store" : "to train");
        else if (i == ROWS_AT_EACH_END) add_gap(table);
        if (finished) continue;
        missing++;
        double of_run = run_cost(&hparams);
        cost += of_run;
        if (of_run <= longest) continue;
        longest = of_run;
        sample = hparams;
    }
    if (store != NULL) store_end_reading(store);
    table_print(table, TABLE_TEXT, stdout);
    table_free(table);
    if (size > 2 * ROWS_AT_EACH_END)
        printf("(the first and the last %d runs; %lld between them)\n", ROWS_AT_EACH_END, (long long)size - 2 * ROWS_AT_EACH_END);
    printf("%s: %lld %s, %lld in the store, %lld to train", experiment->name, (long long)size, size == 1 ? "run" : "runs",
           (long long)(size - missing), (long long)missing);
    if (missing > 0) {
        double rate = store != NULL ? store_seconds_per_cost(store) : 0.0;
        if (rate <= 0.0) rate = runner_sample(&sample);
        printf(", ");
        print_duration(rate * fmax(cost / jobs, longest / jobs));
        printf(" with %d %s", jobs, jobs == 1 ? "thread" : "threads");
    }
    printf("; %s\n", keep_say(experiment, kept));
}
