#include "tasks/sequences.h"

#include "base/memory.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

/* Symbols are made AHEAD at a time, for BUNDLE sequences at once: a stream's symbols come in blocks, and asking for a window
 * of 5 at a time would throw most of each block away. */
enum { AHEAD = 512, BUNDLE = 8 };

struct bundle {
    int64_t epoch, first_window, windows; /* what x and y hold */
    uint8_t *x, *y;                       /* (windows * num_steps, BUNDLE) */
};

struct sequences {
    const struct task_data *data;
    int num_steps, batch_size;
    int64_t part, part_windows; /* symbols and windows of a sequence */
    int windows_ahead;
    struct bundle *bundles;
    uint8_t *symbols;
};

struct sequences *sequences_new(const struct task_data *data, int batch_size, int num_steps)
{
    struct sequences *all = memory_new(1, sizeof *all);
    const size_t bundles = (size_t)(batch_size + BUNDLE - 1) / BUNDLE;
    *all = (struct sequences){.data = data, .num_steps = num_steps, .batch_size = batch_size};
    all->part = data->length / batch_size;
    all->part_windows = all->part / num_steps;
    all->windows_ahead = num_steps > AHEAD ? 1 : AHEAD / num_steps;
    const size_t ahead = (size_t)all->windows_ahead * (size_t)num_steps * BUNDLE;
    all->bundles = memory_new(bundles, sizeof *all->bundles);
    all->symbols = memory_new(bundles * 2, ahead);
    for (size_t b = 0; b < bundles; b++) {
        uint8_t *symbols = all->symbols + b * 2 * ahead;
        all->bundles[b] = (struct bundle){.epoch = -1, .x = symbols, .y = symbols + ahead};
    }
    return all;
}

void sequences_free(struct sequences *all)
{
    if (all == NULL) return;
    free(all->bundles);
    free(all->symbols);
    free(all);
}

/* out[t][s] = rows[s][t] for 8 sequences and 8 times: three rounds of swapping ever smaller corners of a square of bytes
 * (Warren, "Hacker's Delight", 7-3). */
static void transpose_square(uint8_t rows[BUNDLE][AHEAD], int at, uint8_t *out)
{
    uint64_t r[8];
    for (int s = 0; s < 8; s++) {
        memcpy(&r[s], rows[s] + at, 8);
        r[s] = le64toh(r[s]);
    }
#define SWAP(a, b, shift, mask)                                                                                                  \
    do {                                                                                                                         \
        uint64_t swapped = ((r[a] >> (shift)) ^ r[b]) & (mask);                                                                  \
        r[b] ^= swapped;                                                                                                         \
        r[a] ^= swapped << (shift);                                                                                              \
    } while (0)
    for (int s = 0; s < 4; s++) SWAP(s, s + 4, 32, UINT64_C(0x00000000ffffffff));
    for (int s = 0; s < 8; s += 4) {
        SWAP(s, s + 2, 16, UINT64_C(0x0000ffff0000ffff));
        SWAP(s + 1, s + 3, 16, UINT64_C(0x0000ffff0000ffff));
    }
    for (int s = 0; s < 8; s += 2) SWAP(s, s + 1, 8, UINT64_C(0x00ff00ff00ff00ff));
#undef SWAP
    for (int t = 0; t < 8; t++) {
        r[t] = htole64(r[t]);
        memcpy(out + t * BUNDLE, &r[t], 8);
    }
}

/* out[t][s] = rows[s][t] for BUNDLE sequences and `times` times. */
static void lay_across(uint8_t rows[BUNDLE][AHEAD], int times, uint8_t *out)
{
    int t = 0;
    for (; t + 8 <= times; t += 8) transpose_square(rows, t, out + t * BUNDLE);
    for (; t < times; t++)
        for (int s = 0; s < BUNDLE; s++) out[t * BUNDLE + s] = rows[s][t];
}

/* Makes the symbols of a bundle from a window on, as many windows as fit ahead. */
static void refill(const struct sequences *all, int number, int64_t epoch, int64_t window)
{
    struct bundle *bundle = &all->bundles[number];
    uint8_t x[BUNDLE][AHEAD] = {0}, y[BUNDLE][AHEAD] = {0};
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
    }
}

void sequences_window(struct sequences *all, int64_t epoch, int64_t window, int first, int count, int stride, uint8_t *x,
                      uint8_t *y)
{
    for (int s = 0; s < count; s += BUNDLE) {
        const struct bundle *bundle = &all->bundles[(first + s) / BUNDLE];
        const size_t some = count - s < BUNDLE ? (size_t)(count - s) : BUNDLE;
        if (bundle->epoch != epoch || window < bundle->first_window || window >= bundle->first_window + bundle->windows)
            refill(all, (first + s) / BUNDLE, epoch, window);
        const int64_t at = (window - bundle->first_window) * all->num_steps * BUNDLE;
        for (int t = 0; some == BUNDLE && t < all->num_steps; t++) {
            memcpy(x + t * stride + s, bundle->x + at + t * BUNDLE, BUNDLE);
            memcpy(y + t * stride + s, bundle->y + at + t * BUNDLE, BUNDLE);
        }
        for (int t = 0; some < BUNDLE && t < all->num_steps; t++) {
            memcpy(x + t * stride + s, bundle->x + at + t * BUNDLE, some);
            memcpy(y + t * stride + s, bundle->y + at + t * BUNDLE, some);
        }
    }
}
