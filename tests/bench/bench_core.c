/* Times whole train steps (symbols, forward, loss, backward, update) on one core, beside the core's own peak of
 * multiply-adds measured just before, so that the result is a ratio. Usage: bench_core [--json] [CELL SIZE STEPS BATCH [SYMBOLS]] */
#include "base/table.h"
#include "peak.h"
#include "rnn/isa.h"
#include "rnn/trainer.h"
#include "tasks/sequences.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { REPEATS = 7 };

struct setting {
    const char *cell;
    int state_size, num_steps, batch_size, num_symbols;
};

static const struct setting settings[] = {
    {"rnn", 4, 5, 200, 2},    {"rnn", 16, 10, 200, 2},  {"rnn", 64, 10, 200, 2},   {"rnn", 256, 20, 200, 2}, {"lstm", 64, 20, 200, 2},
    {"gru", 64, 20, 200, 2},  {"rnn", 256, 20, 1, 2},   {"rnn", 256, 20, 8, 2},    {"rnn", 256, 20, 16, 2},  {"rnn", 64, 10, 199, 2},
    {"rnn", 64, 10, 201, 2},  {"rnn", 1, 10, 200, 2},   {"rnn", 2, 10, 200, 2},    {"rnn", 3, 10, 200, 2},   {"rnn", 17, 10, 200, 2},
    {"rnn", 33, 10, 200, 2},  {"rnn", 32, 10, 200, 2},  {"rnn", 100, 10, 200, 2},  {"rnn", 64, 10, 200, 256},
};

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static double peak_flops(void)
{
    const char *isa = isa_pick()->name;
#if defined __x86_64__
    if (strcmp(isa, "v4") == 0) return peak_flops_v4(0.05);
    if (strcmp(isa, "v3") == 0) return peak_flops_v3(0.05);
    return peak_flops_v2(0.05);
#else
    (void)isa;
    return peak_flops_native(0.05);
#endif
}

struct source {
    struct sequences *sequences;
    int num_symbols;
};

/* The seed's task; with more symbols than two, they are spread by their place. */
static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint8_t *x, uint8_t *y)
{
    const struct source *source = context;
    (void)epoch; /* as many windows as are asked for, from an endless first epoch */
    sequences_window(source->sequences, 0, number, first, count, stride, x, y);
    if (source->num_symbols > 2)
        for (int i = 0; i < count; i++) x[i] = (uint8_t)((x[i] + 7 * i + number) % source->num_symbols);
}

struct timer {
    double deadline;
    int64_t steps;
};

static bool until_deadline(void *context, int64_t step, double loss)
{
    struct timer *timer = context;
    (void)loss;
    timer->steps = step;
    return now() < timer->deadline;
}

static int one_thread(void *context)
{
    (void)context;
    return 1;
}

static int ascending(const void *a, const void *b)
{
    return (*(const double *)a > *(const double *)b) - (*(const double *)a < *(const double *)b);
}

/* The median of REPEATS timings, each with the peak measured beside it: seconds a train step, and share of the peak. */
static void measure(const struct setting *setting, double *step_seconds, double *share)
{
    const struct trainer_settings trained = {
        .cell = setting->cell, .optimizer = "adagrad", .num_layers = 1, .state_size = setting->state_size,
        .num_steps = setting->num_steps, .batch_size = setting->batch_size, .num_symbols = setting->num_symbols, .num_classes = 2,
        .carry_state = true, .learning_rate = 0.1, .windows_per_epoch = INT64_MAX, .num_train_steps = INT64_MAX,
    };
    const struct task_settings task = {.epoch_length = INT64_C(1000000000) * setting->batch_size, .num_lags = 2, .lags = {3, 8},
                                       .effects = {0.5, -0.25}, .base_probability = 0.5};
    double times[REPEATS], shares[REPEATS];
    struct source source = {sequences_new(task_find("lags"), &task, setting->batch_size, setting->num_steps), setting->num_symbols};
    struct trainer *trainer = trainer_new(&trained);
    struct timer timer = {0};
    for (int i = 0; i < REPEATS; i++) {
        double peak = peak_flops(), start = now();
        int64_t before = timer.steps; /* the trainer counts on */
        timer.deadline = start + 0.15;
        trainer_run(trainer, &(struct symbol_source){&source, window}, &(struct loss_sink){&timer, until_deadline, one_thread});
        times[i] = (now() - start) / (double)(timer.steps - before);
        shares[i] = trainer_flops(&trained) / times[i] / peak;
    }
    trainer_free(trainer);
    sequences_free(source.sequences);
    qsort(times, REPEATS, sizeof *times, ascending);
    qsort(shares, REPEATS, sizeof *shares, ascending);
    *step_seconds = times[REPEATS / 2];
    *share = shares[REPEATS / 2];
}

static void add_number(struct table *table, int column, const char *format, double number)
{
    char text[64];
    snprintf(text, sizeof text, format, number);
    table_cell(table, column, text, true);
}

static void bench(struct table *table, const struct setting *setting)
{
    double seconds, share;
    measure(setting, &seconds, &share);
    const struct trainer_settings trained = {.cell = setting->cell, .num_layers = 1, .state_size = setting->state_size,
                                             .num_steps = setting->num_steps, .batch_size = setting->batch_size, .num_classes = 2};
    table_row(table);
    table_cell(table, 0, setting->cell, false);
    add_number(table, 1, "%.0f", setting->state_size);
    add_number(table, 2, "%.0f", setting->num_steps);
    add_number(table, 3, "%.0f", setting->batch_size);
    add_number(table, 4, "%.0f", setting->num_symbols);
    add_number(table, 5, "%.2f", seconds * 1e6);
    add_number(table, 6, "%.1f", trainer_flops(&trained) / seconds * 1e-9);
    add_number(table, 7, "%.2f", share);
    add_number(table, 8, "%.3g", setting->batch_size * setting->num_steps / seconds);
}

int main(int argc, char **argv)
{
    bool json = argc > 1 && strcmp(argv[1], "--json") == 0;
    static const char *const columns[] = {"cell", "state_size", "num_steps", "batch_size", "symbols", "us_a_step", "gflops",
                                          "share_of_peak", "symbols_a_second"};
    struct table *table = table_new();
    for (int i = 0; i < (int)(sizeof columns / sizeof *columns); i++) table_column(table, columns[i], i == 0 ? TABLE_LEFT : TABLE_RIGHT);
    argv += 1 + json;
    argc -= 1 + json;
    if (argc >= 4) {
        bench(table, &(struct setting){argv[0], atoi(argv[1]), atoi(argv[2]), atoi(argv[3]), argc > 4 ? atoi(argv[4]) : 2});
    } else {
        for (int i = 0; i < (int)(sizeof settings / sizeof *settings); i++) bench(table, &settings[i]);
    }
    if (!json) printf("one core, instruction set %s, peak %.0f GFLOP/s\n", isa_pick()->name, peak_flops() * 1e-9);
    table_print(table, json ? TABLE_JSON : TABLE_TEXT, stdout);
    table_free(table);
    return 0;
}
