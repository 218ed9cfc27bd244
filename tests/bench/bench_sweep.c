/* Times whole sweeps: equal runs on one thread and on all cores, one run shared by two threads, and what symbols and the
 * store cost. Each number is the median of alternating repeats. Usage: bench_sweep [--json] */
#include "base/cores.h"
#include "base/memory.h"
#include "base/table.h"
#include "experiment/experiment.h"
#include "experiment/training.h"
#include "runner/runner.h"
#include "store/store.h"
#include "tasks/sequences.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { REPEATS = 5, MOST_RUNS = 256 };

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static int ascending(const void *a, const void *b)
{
    return (*(const double *)a > *(const double *)b) - (*(const double *)a < *(const double *)b);
}

static double median(double times[REPEATS])
{
    qsort(times, REPEATS, sizeof *times, ascending);
    return times[REPEATS / 2];
}

/* ---- the runner, with a store or without ---- */

struct sink {
    struct store *store; /* NULL: results are dropped */
    int64_t experiment;
    double store_seconds;
};

static void need(bool good, const struct error *error)
{
    if (!good) exit(error_report(error, EXIT_STORE));
}

static bool start(void *context, const struct run *run)
{
    struct sink *sink = context;
    struct error error;
    double before = now();
    if (sink->store != NULL) need(store_claim(sink->store, sink->experiment, run, &error) == STORE_CLAIMED, &error);
    sink->store_seconds += now() - before;
    return true;
}

static void finish(void *context, const struct run *run)
{
    struct sink *sink = context;
    struct error error;
    double before = now();
    if (sink->store != NULL) need(store_finish(sink->store, run, &error), &error);
    sink->store_seconds += now() - before;
}

/* Seconds to train `count` runs that differ in their seed. */
static double train(const struct hparams *hparams, int count, int jobs, struct sink *sink)
{
    struct run runs[MOST_RUNS] = {0};
    for (int i = 0; i < count; i++) {
        runs[i].hparams = *hparams;
        runs[i].hparams.seed = i;
        run_key(&runs[i].hparams, trainer_numerics(), runs[i].key);
    }
    const struct runner_events events = {.context = sink, .start = start, .finish = finish};
    double before = now();
    runner_train(runs, count, jobs, &events);
    return now() - before;
}

/* Share of a sweep's time that the store takes, on one thread: claims, results, the last commit. */
static double store_share(const struct hparams *hparams, int count)
{
    char folder[] = "/tmp/bench_sweep_XXXXXX", path[64];
    struct experiment experiment = {.name = "bench", .question = "", .text = ""};
    struct sink sink = {0};
    struct error error;
    if (mkdtemp(folder) == NULL) exit(EXIT_STORE);
    snprintf(path, sizeof path, "%s/bench.db", folder);
    sink.store = store_open(path, STORE_WRITE, &error);
    need(sink.store != NULL, &error);
    need(store_experiment(sink.store, &experiment, &sink.experiment, &error), &error);
    double seconds = train(hparams, count, 1, &sink), before = now();
    need(store_flush(sink.store, &error), &error);
    double flushed = now() - before;
    store_close(sink.store);
    static const char *const endings[] = {"", "-wal", "-shm"};
    for (int i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s/bench.db%s", folder, endings[i]);
        unlink(path);
    }
    rmdir(folder);
    return (sink.store_seconds + flushed) / (seconds + flushed);
}

/* Seconds to make all symbols of a run, laid out as the trainer wants them. */
static double make_symbols(const struct hparams *hparams)
{
    struct error error;
    struct task_data *data = run_open_task(hparams, TASK_TRAINING, &error);
    if (data == NULL) error_die("%s", error.message);
    const int batch = (int)hparams->batch_size, steps = (int)hparams->num_steps;
    uint16_t *x = memory_new((size_t)batch * (size_t)steps, sizeof *x), *y = memory_new((size_t)batch * (size_t)steps, sizeof *y);
    struct sequences *sequences = sequences_new(data, batch, steps);
    double before = now();
    for (int64_t window = 0; window < run_to_train(hparams).num_train_steps; window++)
        sequences_window(sequences, 0, window, 0, batch, batch, x, y);
    double seconds = now() - before;
    sequences_free(sequences);
    data->close(data);
    free(x);
    free(y);
    return seconds;
}

/* ---- the table ---- */

static void add(struct table *table, const char *what, double value, const char *format, const char *unit)
{
    char text[64];
    snprintf(text, sizeof text, format, value);
    table_row(table);
    table_cell(table, 0, what, false);
    table_cell(table, 1, text, true);
    table_cell(table, 2, unit, false);
}

static struct hparams setting(int64_t state_size, int64_t num_steps)
{
    struct hparams hparams = hparams_default();
    hparams.state_size = state_size;
    hparams.num_steps = num_steps;
    return hparams;
}

static void bench(struct table *table)
{
    const struct hparams small = setting(16, 10), tiny = setting(4, 5), large = setting(64, 20);
    const int cores = cores_to_use().count, count = 8 * cores < MOST_RUNS ? 8 * cores : MOST_RUNS; /* 0.2 s a core */
    double one[REPEATS], all[REPEATS], ratio[REPEATS], single[REPEATS], symbols[REPEATS], store_small[REPEATS],
        store_tiny[REPEATS];
    struct sink none = {0};
    for (int i = 0; i < REPEATS; i++) {
        one[i] = train(&small, count, 1, &none);
        all[i] = train(&small, count, cores, &none);
        ratio[i] = all[i] / one[i];
        symbols[i] = make_symbols(&small) / (one[i] / count);
        single[i] = 1.0 / train(&large, 1, 1, &none);
        single[i] *= train(&large, 1, cores < 2 ? cores : 2, &none);
        store_small[i] = store_share(&small, count);
        store_tiny[i] = store_share(&tiny, MOST_RUNS);
    }
    add(table, "16 units, 10 steps: runs a second, 1 thread", count / median(one), "%.1f", "runs/s");
    add(table, "16 units, 10 steps: runs a second, all cores", count / median(all), "%.1f", "runs/s");
    add(table, "cores", cores, "%.0f", "");
    add(table, "the same sweep: time on all cores / on 1 thread", median(ratio), "%.3f", "");
    add(table, "one run of 64 units, 20 steps: time on 2 threads / on 1", median(single), "%.3f", "");
    add(table, "16 units, 10 steps: share of the time spent on symbols", median(symbols), "%.4f", "");
    add(table, "16 units, 10 steps: share spent on the store", median(store_small), "%.4f", "");
    add(table, "4 units, 5 steps: share spent on the store", median(store_tiny), "%.4f", "");
}

int main(int argc, char **argv)
{
    struct table *table = table_new();
    table_column(table, "what", TABLE_LEFT);
    table_column(table, "value", TABLE_RIGHT);
    table_column(table, "unit", TABLE_LEFT);
    bench(table);
    table_print(table, argc > 1 && strcmp(argv[1], "--json") == 0 ? TABLE_JSON : TABLE_TEXT, stdout);
    table_free(table);
    return 0;
}
