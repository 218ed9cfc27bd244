#include "tasks/sequences.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

/* Symbols are made AHEAD at a time, for BUNDLE sequences at once: a stream's symbols come in blocks, and asking for a window
 * of 5 at a time would throw most of each block away. */
enum { AHEAD = 512, BUNDLE = 8, NUMBERS_AHEAD = 4 * AHEAD /* of one sequence, or a window */ };

struct bundle {
    int64_t epoch, first_window, windows; /* what is held */
    uint16_t *x, *y;                      /* (windows * num_steps, BUNDLE) */
    uint8_t *starts;                      /* the same; NULL: the task does not say */
    float *inputs, *outputs;              /* (windows * num_steps, num_inputs or num_outputs, BUNDLE); NULL: there are none */
};

struct sequences {
    const struct task_data *data;
    int num_steps, batch_size;
    int64_t part, part_windows; /* symbols and windows of a sequence */
    int windows_ahead;
    struct bundle *bundles;
    uint16_t *symbols;
    uint8_t *starts;
    float *numbers;
};

bool sequences_fit(const struct task_request *request, struct error *error)
{
    const int64_t part = request->epoch_length / request->batch_size;
    return part >= request->num_steps ||
           error_set(error,
                     "epoch_length %lld cut into batch_size %d parts leaves %lld symbols, fewer than one window of num_steps %d",
                     (long long)request->epoch_length, request->batch_size, (long long)part, request->num_steps);
}

bool sequences_have_targets(const struct task_data *data, int batch_size, int num_steps)
{
    uint16_t x[AHEAD], y[AHEAD];
    const int64_t part = data->length / batch_size, read = part / num_steps * num_steps;
    for (int64_t sequence = 0; sequence < batch_size; sequence++)
        for (int64_t done = 0; done < read; done += AHEAD) {
            const int some = read - done < AHEAD ? (int)(read - done) : AHEAD;
            data->symbols(data, 0, sequence * part + done, some, x, y);
            for (int i = 0; i < some; i++)
                if (y[i] != NO_TARGET) return true;
        }
    return false;
}

struct sequences *sequences_new(const struct task_data *data, int batch_size, int num_steps)
{
    struct sequences *all = memory_new(1, sizeof *all);
    const size_t bundles = (size_t)(batch_size + BUNDLE - 1) / BUNDLE;
    *all = (struct sequences){.data = data, .num_steps = num_steps, .batch_size = batch_size};
    all->part = data->length / batch_size;
    all->part_windows = all->part / num_steps;
    const int width = data->num_inputs + data->num_outputs;
    const int most = width * AHEAD > NUMBERS_AHEAD ? NUMBERS_AHEAD / width : AHEAD;
    all->windows_ahead = num_steps > most ? 1 : most / num_steps;
    const size_t ahead = (size_t)all->windows_ahead * (size_t)num_steps * BUNDLE;
    all->bundles = memory_new(bundles, sizeof *all->bundles);
    all->symbols = memory_new(bundles * 2, ahead * sizeof *all->symbols);
    all->starts = data->starts != NULL ? memory_new(bundles, ahead) : NULL;
    if (width > 0) all->numbers = memory_floats(bundles * ahead * (size_t)width);
    for (size_t b = 0; b < bundles; b++) {
        uint16_t *symbols = all->symbols + b * 2 * ahead;
        uint8_t *starts = data->starts != NULL ? all->starts + b * ahead : NULL;
        all->bundles[b] = (struct bundle){.epoch = -1, .x = symbols, .y = symbols + ahead, .starts = starts};
        if (width == 0) continue;
        all->bundles[b].inputs = all->numbers + b * ahead * (size_t)width;
        all->bundles[b].outputs = all->bundles[b].inputs + ahead * (size_t)data->num_inputs;
    }
    return all;
}

void sequences_free(struct sequences *all)
{
    if (all == NULL) return;
    free(all->bundles);
    free(all->symbols);
    free(all->starts);
    free(all->numbers);
    free(all);
}

typedef uint16_t line __attribute__((vector_size(BUNDLE * sizeof(uint16_t))));

/* out[t][s] = rows[s][t] for as many times as sequences: each round shuffles the first half of the lines into the second half
 * as one shuffles cards. */
static void transpose_square(uint16_t rows[BUNDLE][AHEAD], int at, uint16_t *out)
{
    line lines[BUNDLE], shuffled[BUNDLE];
    for (int s = 0; s < BUNDLE; s++) memcpy(&lines[s], rows[s] + at, sizeof *lines);
    for (int round = 1; round < BUNDLE; round *= 2) {
        for (int i = 0; i < BUNDLE / 2; i++) {
            shuffled[2 * i] = __builtin_shufflevector(lines[i], lines[i + BUNDLE / 2], 0, 8, 1, 9, 2, 10, 3, 11);
            shuffled[2 * i + 1] = __builtin_shufflevector(lines[i], lines[i + BUNDLE / 2], 4, 12, 5, 13, 6, 14, 7, 15);
        }
        memcpy(lines, shuffled, sizeof lines);
    }
    memcpy(out, lines, sizeof lines);
}

/* out[t][s] = rows[s][t] for BUNDLE sequences and `times` times. */
static void lay_across(uint16_t rows[BUNDLE][AHEAD], int times, uint16_t *out)
{
    int t = 0;
    for (; t + BUNDLE <= times; t += BUNDLE) transpose_square(rows, t, out + t * BUNDLE);
    for (; t < times; t++)
        for (int s = 0; s < BUNDLE; s++) out[t * BUNDLE + s] = rows[s][t];
}

/* starts[t][s] of the symbols from place `from` of each of a bundle's sequences on. */
static void refill_starts(const struct sequences *all, int number, int64_t epoch, int64_t from, int count, uint8_t *starts)
{
    uint8_t row[AHEAD];
    for (int s = 0; s < BUNDLE && number * BUNDLE + s < all->batch_size; s++) {
        all->data->starts(all->data, epoch, (number * BUNDLE + s) * all->part + from, count, row);
        for (int t = 0; t < count; t++) starts[t * BUNDLE + s] = row[t];
    }
}

/* The same of numbers: inputs[t][i][s], outputs[t][o][s]. */
static void refill_numbers(const struct sequences *all, int number, int64_t epoch, int64_t from, int count, float *inputs,
                           float *outputs)
{
    const int64_t shown = (int64_t)count * all->data->num_inputs, foretold = (int64_t)count * all->data->num_outputs;
    float *row = memory_floats((size_t)(shown + foretold));
    for (int s = 0; s < BUNDLE && number * BUNDLE + s < all->batch_size; s++) {
        all->data->numbers(all->data, epoch, (number * BUNDLE + s) * all->part + from, count, row, row + shown);
        for (int64_t i = 0; i < shown; i++) inputs[i * BUNDLE + s] = row[i];
        for (int64_t i = 0; i < foretold; i++) outputs[i * BUNDLE + s] = row[shown + i];
    }
    free(row);
}

/* Makes the symbols of a bundle from a window on, as many windows as fit ahead. */
static void refill(const struct sequences *all, int number, int64_t epoch, int64_t window)
{
    struct bundle *bundle = &all->bundles[number];
    uint16_t x[BUNDLE][AHEAD] = {0}, y[BUNDLE][AHEAD] = {0};
    bundle->epoch = epoch;
    bundle->first_window = window;
    bundle->windows = all->part_windows - window < all->windows_ahead ? all->part_windows - window : all->windows_ahead;
    const int64_t count = bundle->windows * all->num_steps;
    for (int64_t done = 0; done < count; done += AHEAD) {
        int some = count - done < AHEAD ? (int)(count - done) : AHEAD;
        for (int s = 0; s < BUNDLE && number * BUNDLE + s < all->batch_size; s++)
            all->data->symbols(all->data, epoch, (number * BUNDLE + s) * all->part + window * all->num_steps + done, some, x[s],
                               y[s]);
        lay_across(x, some, bundle->x + done * BUNDLE);
        lay_across(y, some, bundle->y + done * BUNDLE);
        if (bundle->starts != NULL)
            refill_starts(all, number, epoch, window * all->num_steps + done, some, bundle->starts + done * BUNDLE);
        if (bundle->inputs != NULL)
            refill_numbers(all, number, epoch, window * all->num_steps + done, some,
                           bundle->inputs + done * BUNDLE * all->data->num_inputs,
                           bundle->outputs + done * BUNDLE * all->data->num_outputs);
    }
}

/* The bundle of that number, with the window in it. */
static const struct bundle *bundle_with(const struct sequences *all, int number, int64_t epoch, int64_t window)
{
    const struct bundle *bundle = &all->bundles[number];
    if (bundle->epoch != epoch || window < bundle->first_window || window >= bundle->first_window + bundle->windows)
        refill(all, number, epoch, window);
    return bundle;
}

/* to[t][s] = from[t][s] of `count` sequences of a bundle. A whole bundle is one load and one store a step. */
static void copy_across(int num_steps, size_t count, const uint16_t *from, int stride, uint16_t *to)
{
    if (count == BUNDLE)
        for (int t = 0; t < num_steps; t++) memcpy(to + t * stride, from + t * BUNDLE, BUNDLE * sizeof *to);
    else
        for (int t = 0; t < num_steps; t++) memcpy(to + t * stride, from + t * BUNDLE, count * sizeof *to);
}

void sequences_window(struct sequences *all, int64_t epoch, int64_t window, int first, int count, int stride, uint16_t *x,
                      uint16_t *y)
{
    for (int s = 0; s < count; s += BUNDLE) {
        const struct bundle *bundle = bundle_with(all, (first + s) / BUNDLE, epoch, window);
        const size_t some = count - s < BUNDLE ? (size_t)(count - s) : BUNDLE;
        const int64_t at = (window - bundle->first_window) * all->num_steps * BUNDLE;
        copy_across(all->num_steps, some, bundle->x + at, stride, x + s);
        copy_across(all->num_steps, some, bundle->y + at, stride, y + s);
    }
}

bool sequences_have_starts(const struct sequences *all)
{
    return all->data->starts != NULL;
}

void sequences_starts(const struct sequences *all, int64_t epoch, int64_t window, int first, int count, int stride,
                      uint8_t *starts)
{
    for (int s = 0; s < count; s += BUNDLE) {
        const struct bundle *bundle = bundle_with(all, (first + s) / BUNDLE, epoch, window);
        const size_t some = count - s < BUNDLE ? (size_t)(count - s) : BUNDLE;
        const uint8_t *from = bundle->starts + (window - bundle->first_window) * all->num_steps * BUNDLE;
        for (int t = 0; t < all->num_steps; t++) memcpy(starts + t * stride + s, from + t * BUNDLE, some);
    }
}

/* Of those of one of the batch's sequences, in an epoch's first `count` symbols. */
static int64_t begun_in_part(const struct sequences *all, int64_t epoch, int sequence, int64_t count)
{
    uint8_t starts[AHEAD];
    int64_t begun = 0;
    for (int64_t done = 0; done < count; done += AHEAD) {
        const int some = count - done < AHEAD ? (int)(count - done) : AHEAD;
        all->data->starts(all->data, epoch, sequence * all->part + done, some, starts);
        for (int i = 0; i < some; i++) begun += starts[i];
    }
    return begun;
}

int64_t sequences_begun(const struct sequences *all, int64_t windows)
{
    int64_t begun = 0;
    for (int64_t epoch = 0; windows > 0; epoch++, windows -= all->part_windows) {
        const int64_t some = windows < all->part_windows ? windows : all->part_windows;
        if (all->data->starts == NULL) begun += all->batch_size;
        for (int s = 0; all->data->starts != NULL && s < all->batch_size; s++)
            begun += begun_in_part(all, epoch, s, some * all->num_steps);
    }
    return begun;
}

bool sequences_have_numbers(const struct sequences *all)
{
    return all->data->numbers != NULL;
}

/* to[t][i][s] = from[t][i][s] of `count` sequences of a bundle. */
static void copy_numbers(int num_steps, int width, size_t count, const float *from, int stride, float *to)
{
    for (int row = 0; row < num_steps * width; row++)
        memcpy(to + (int64_t)row * stride, from + (int64_t)row * BUNDLE, count * sizeof *to);
}

void sequences_numbers(const struct sequences *all, int64_t epoch, int64_t window, int first, int count, int stride,
                       float *inputs, float *outputs)
{
    const int num_inputs = all->data->num_inputs, num_outputs = all->data->num_outputs;
    for (int s = 0; s < count; s += BUNDLE) {
        const struct bundle *bundle = bundle_with(all, (first + s) / BUNDLE, epoch, window);
        const size_t some = count - s < BUNDLE ? (size_t)(count - s) : BUNDLE;
        const int64_t at = (window - bundle->first_window) * all->num_steps * BUNDLE;
        copy_numbers(all->num_steps, num_inputs, some, bundle->inputs + at * num_inputs, stride, inputs + s);
        copy_numbers(all->num_steps, num_outputs, some, bundle->outputs + at * num_outputs, stride, outputs + s);
    }
}
