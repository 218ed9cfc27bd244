#include "commands/plan.h"

#include "base/table.h"
#include "experiment/sweep.h"
#include "experiment/training.h"
#include "tasks/sequences.h"

#include <math.h>
#include <stdio.h>
#include <time.h>

enum { SAMPLE_STEPS = 20, ROWS_AT_EACH_END = 500 };

static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint8_t *x, uint8_t *y)
{
    sequences_window(context, epoch, number, first, count, stride, x, y);
}

static bool ignore_loss(void *context, int64_t step, double loss)
{
    (void)context, (void)step, (void)loss;
    return true;
}

static int one_thread(void *context)
{
    (void)context;
    return 1;
}

/* Seconds for one unit of run_cost, from a few train steps of the run. */
static double sample_seconds_per_cost(const struct hparams *hparams)
{
    struct task_data *data = run_open_task(hparams);
    struct trainer_settings settings = run_trainer_settings(hparams, data);
    struct timespec start, end;
    if (settings.num_train_steps > SAMPLE_STEPS) settings.num_train_steps = SAMPLE_STEPS;
    struct trainer *trainer = trainer_new(&settings);
    struct sequences *sequences = sequences_new(data, settings.batch_size, settings.num_steps);
    clock_gettime(CLOCK_MONOTONIC, &start);
    trainer_run(trainer, &(struct symbol_source){sequences, window}, &(struct loss_sink){NULL, ignore_loss, one_thread});
    clock_gettime(CLOCK_MONOTONIC, &end);
    sequences_free(sequences);
    data->close(data);
    trainer_free(trainer);
    double seconds = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) * 1e-9;
    return seconds / (trainer_flops(&settings) * (double)settings.num_train_steps);
}

static void add_row(struct table *table, const struct experiment *experiment, const struct hparams *hparams, const char *key,
                    const char *state)
{
    char text[HPARAM_TEXT];
    table_row(table);
    snprintf(text, sizeof text, "%.8s", key);
    table_cell(table, 0, text, false);
    for (int a = 0; a < experiment->num_axes; a++) {
        struct hparam_value value = hparam_get(experiment->axes[a].hparam, hparams);
        table_cell(table, a + 1, hparam_format(experiment->axes[a].hparam, &value, text),
                   hparam_is_number(experiment->axes[a].hparam));
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
        if (rate <= 0.0) rate = sample_seconds_per_cost(&sample);
        printf(", ");
        print_duration(rate * fmax(cost / jobs, longest / jobs));
        printf(" with %d %s", jobs, jobs == 1 ? "thread" : "threads");
    }
    printf("\n");
}
