/* Times whole train steps (symbols, forward, loss, backward, update) on one core, beside the core's own peak of
 * multiply-adds measured just before, so that the result is a ratio.
 * Usage: bench_core [--json] [--cells] [--peer NAME FILE] [CELL STATE_SIZE NUM_STEPS BATCH_SIZE [SYMBOLS [LAYERS [CLASSES]]]]
 * FILE: a line for each setting, CELL STATE_SIZE NUM_STEPS BATCH_SIZE SYMBOLS LAYERS CLASSES and a peer's microseconds.
 * --cells times every cell in a dozen shapes instead. */
#include "base/table.h"
#include "peak.h"
#include "rnn/isa.h"
#include "rnn/trainer.h"
#include "tasks/lags.h"
#include "tasks/sequences.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { REPEATS = 7 };

struct setting {
    const char *cell;
    int state_size, num_steps, batch_size, num_symbols, num_layers, num_classes;
};

static const struct setting settings[] = {
    {"rnn", 4, 5, 200, 2, 1, 2},
    {"rnn", 16, 10, 200, 2, 1, 2},
    {"rnn", 64, 10, 200, 2, 1, 2},
    {"rnn", 256, 20, 200, 2, 1, 2},
    {"lstm", 64, 20, 200, 2, 1, 2},
    {"gru", 64, 20, 200, 2, 1, 2},
    {"rnn", 256, 20, 1, 2, 1, 2},
    {"rnn", 256, 20, 8, 2, 1, 2},
    {"rnn", 256, 20, 16, 2, 1, 2},
    {"rnn", 64, 10, 199, 2, 1, 2},
    {"rnn", 64, 10, 201, 2, 1, 2},
    {"rnn", 1, 10, 200, 2, 1, 2},
    {"rnn", 2, 10, 200, 2, 1, 2},
    {"rnn", 3, 10, 200, 2, 1, 2},
    {"rnn", 17, 10, 200, 2, 1, 2},
    {"rnn", 33, 10, 200, 2, 1, 2},
    {"rnn", 32, 10, 200, 2, 1, 2},
    {"rnn", 100, 10, 200, 2, 1, 2},
    {"rnn", 64, 10, 200, 256, 1, 2},
    /* as networks that learn texts are */
    {"lstm", 128, 50, 50, 65, 2, 65},
    {"lstm", 128, 50, 64, 65, 2, 65},
    {"lstm", 256, 50, 50, 65, 1, 65},
    {"lstm", 256, 50, 64, 65, 1, 65},
    {"gru", 128, 50, 50, 65, 2, 65},
    {"gru", 128, 50, 64, 65, 2, 65},
    {"lstm", 128, 50, 64, 6000, 2, 6000},
};

static const char *const cells[] = {"rnn", "relu", "gru", "gru_before", "lstm"};

/* Small and large, few and many sequences, even and odd. */
static const struct setting shapes[] = {
    {NULL, 4, 5, 200, 2, 1, 2},   {NULL, 8, 10, 1000, 2, 1, 2},   {NULL, 16, 10, 200, 2, 1, 2}, {NULL, 16, 10, 1, 2, 1, 2},
    {NULL, 33, 10, 200, 2, 1, 2}, {NULL, 64, 10, 199, 2, 1, 2},   {NULL, 64, 10, 200, 2, 1, 2}, {NULL, 64, 20, 64, 256, 1, 256},
    {NULL, 100, 20, 50, 2, 1, 2}, {NULL, 128, 50, 64, 65, 2, 65}, {NULL, 256, 20, 1, 2, 1, 2},  {NULL, 256, 20, 200, 2, 1, 2},
};

enum {
    SETTINGS = sizeof settings / sizeof *settings,
    CELLS = sizeof cells / sizeof *cells,
    SHAPES = sizeof shapes / sizeof *shapes,
    COLUMNS = 11
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
static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x, uint16_t *y)
{
    const struct source *source = context;
    (void)epoch; /* as many windows as are asked for, from an endless first epoch */
    sequences_window(source->sequences, 0, number, first, count, stride, x, y);
    if (source->num_symbols > 2)
        for (int i = 0; i < count; i++) x[i] = (uint16_t)((x[i] + 7 * i + number) % source->num_symbols);
}

static int ascending(const void *a, const void *b)
{
    return (*(const double *)a > *(const double *)b) - (*(const double *)a < *(const double *)b);
}

/* The median of REPEATS timings, each with the peak measured beside it: seconds a train step, and share of the peak. */
static void measure(const struct setting *setting, double *step_seconds, double *share)
{
    const struct trainer_settings trained = {
        .cell = setting->cell,
        .loss = "softmax",
        .optimizer = "adagrad",
        .num_layers = setting->num_layers,
        .state_size = setting->state_size,
        .num_steps = setting->num_steps,
        .batch_size = setting->batch_size,
        .num_symbols = setting->num_symbols,
        .num_classes = setting->num_classes,
        .carry_state = true,
        .learning_rate = 0.1,
        .windows_per_epoch = INT64_MAX,
        .num_train_steps = INT64_MAX,
    };
    struct error error;
    const struct lags_hparams lags = {{2, {3, 8}}, {2, {0.5, -0.25}}, 0.5};
    const struct task_request request = {.epoch_length = INT64_C(1000000000) * setting->batch_size, .own = &lags};
    struct task_data *data = task_lags.open(&request, &error);
    double times[REPEATS], shares[REPEATS];
    struct source source = {sequences_new(data, setting->batch_size, setting->num_steps), setting->num_symbols};
    struct trainer *trainer = trainer_new(&trained);
    for (int i = 0; i < REPEATS; i++) {
        double peak = peak_flops(), start = now();
        int64_t before = trainer_steps_done(trainer); /* it counts on */
        do trainer_step(trainer, &(struct symbol_source){.context = &source, .window = window}, 1);
        while (now() < start + 0.15);
        times[i] = (now() - start) / (double)(trainer_steps_done(trainer) - before);
        shares[i] = trainer_flops(&trained) / times[i] / peak;
    }
    trainer_free(trainer);
    sequences_free(source.sequences);
    data->close(data);
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

static double bench(struct table *table, const struct setting *setting)
{
    double seconds, share;
    measure(setting, &seconds, &share);
    const struct trainer_settings trained = {.cell = setting->cell,
                                             .num_layers = setting->num_layers,
                                             .state_size = setting->state_size,
                                             .num_steps = setting->num_steps,
                                             .batch_size = setting->batch_size,
                                             .num_classes = setting->num_classes};
    table_row(table);
    table_cell(table, 0, setting->cell, false);
    add_number(table, 1, "%.0f", setting->state_size);
    add_number(table, 2, "%.0f", setting->num_steps);
    add_number(table, 3, "%.0f", setting->batch_size);
    add_number(table, 4, "%.0f", setting->num_symbols);
    add_number(table, 5, "%.0f", setting->num_layers);
    add_number(table, 6, "%.0f", setting->num_classes);
    add_number(table, 7, "%.2f", seconds * 1e6);
    add_number(table, 8, "%.1f", trainer_flops(&trained) / seconds * 1e-9);
    add_number(table, 9, "%.2f", share);
    add_number(table, 10, "%.3g", setting->batch_size * setting->num_steps / seconds);
    return seconds;
}

static void print_setting(const struct setting *setting, char *line, size_t size)
{
    snprintf(line, size, "%s %d %d %d %d %d %d", setting->cell, setting->state_size, setting->num_steps, setting->batch_size,
             setting->num_symbols, setting->num_layers, setting->num_classes);
}

/* The peer's microseconds for a setting, or 0. */
static double peer_microseconds(const char *path, const struct setting *setting)
{
    char line[160], ours[128];
    double found = 0;
    FILE *file = fopen(path, "r");
    print_setting(setting, ours, sizeof ours);
    while (file != NULL && fgets(line, sizeof line, file) != NULL)
        if (strncmp(line, ours, strlen(ours)) == 0 && line[strlen(ours)] == ' ') found = strtod(line + strlen(ours), NULL);
    if (file != NULL) fclose(file);
    return found;
}

/* Number i of those that are timed. */
static struct setting setting_at(int i, bool of_cells)
{
    if (!of_cells) return settings[i];
    struct setting setting = shapes[i % SHAPES];
    setting.cell = cells[i / SHAPES];
    return setting;
}

int main(int argc, char **argv)
{
    static const char *const columns[] = {"cell",    "state_size", "num_steps", "batch_size",    "symbols",         "layers",
                                          "classes", "us_a_step",  "gflops",    "share_of_peak", "symbols_a_second"};
    bool json = false, of_cells = false;
    const char *peer = NULL, *peer_file = NULL;
    for (argc--, argv++; argc > 0 && strncmp(argv[0], "--", 2) == 0; argc--, argv++) {
        if (strcmp(argv[0], "--json") == 0) json = true;
        if (strcmp(argv[0], "--cells") == 0) of_cells = true;
        if (strcmp(argv[0], "--peer") == 0 && argc > 2) {
            peer = argv[1], peer_file = argv[2];
            argc -= 2, argv += 2;
        }
    }
    struct setting asked = {0};
    if (argc >= 4)
        asked = (struct setting){argv[0],
                                 atoi(argv[1]),
                                 atoi(argv[2]),
                                 atoi(argv[3]),
                                 argc > 4 ? atoi(argv[4]) : 2,
                                 argc > 5 ? atoi(argv[5]) : 1,
                                 argc > 6 ? atoi(argv[6]) : 2};
    struct table *table = table_new();
    for (int i = 0; i < COLUMNS; i++) table_column(table, columns[i], i == 0 ? TABLE_LEFT : TABLE_RIGHT);
    if (peer != NULL) {
        char name[64];
        snprintf(name, sizeof name, "%.40s_us", peer);
        table_column(table, name, TABLE_RIGHT);
        table_column(table, "times_faster", TABLE_RIGHT);
    }
    const int count = asked.cell != NULL ? 1 : of_cells ? CELLS * SHAPES : SETTINGS;
    double logs = 0.0, least = INFINITY, most = 0.0;
    int compared = 0;
    for (int i = 0; i < count; i++) {
        const struct setting setting = asked.cell != NULL ? asked : setting_at(i, of_cells);
        double seconds = bench(table, &setting), theirs = peer != NULL ? peer_microseconds(peer_file, &setting) : 0;
        if (theirs <= 0) continue;
        const double ratio = theirs / (seconds * 1e6);
        add_number(table, COLUMNS, "%.2f", theirs);
        add_number(table, COLUMNS + 1, "%.2f", ratio);
        logs += log(ratio), least = fmin(least, ratio), most = fmax(most, ratio);
        compared++;
    }
    if (!json) printf("instruction set %s, peak %.0f GFLOP/s\n", isa_pick()->name, peak_flops() * 1e-9);
    table_print(table, json ? TABLE_JSON : TABLE_TEXT, stdout);
    if (!json && compared > 0)
        printf("times faster than %s: %.2f (geometric mean of %d), %.2f to %.2f\n", peer, exp(logs / compared), compared, least,
               most);
    table_free(table);
    return 0;
}
