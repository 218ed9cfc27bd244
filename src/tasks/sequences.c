#include "tasks/sequences.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

/* Symbols made at once for a sequence, ahead of the windows that need them: a stream's symbols come in blocks, and asking
 * for a window of 5 at a time would throw most of each block away. */
enum { AHEAD = 512 };

struct sequence {
    int64_t epoch, first; /* what x and y hold: positions first .. first+count-1 of the epoch's stream */
    int count;
    uint8_t *x, *y;
};

struct sequences {
    const struct task *task;
    struct task_settings settings;
    int num_steps, batch_size;
    int64_t part, windows; /* symbols and windows of a sequence */
    struct sequence *sequences; /* (batch_size) */
    uint8_t *symbols;
};

struct sequences *sequences_new(const struct task *task, const struct task_settings *settings, int batch_size, int num_steps)
{
    struct sequences *all = memory_new(1, sizeof *all);
    int ahead = num_steps > AHEAD ? num_steps : AHEAD / num_steps * num_steps;
    *all = (struct sequences){.task = task, .settings = *settings, .num_steps = num_steps, .batch_size = batch_size};
    all->part = settings->epoch_length / batch_size;
    all->windows = all->part / num_steps;
    all->sequences = memory_new((size_t)batch_size, sizeof *all->sequences);
    all->symbols = memory_new((size_t)batch_size * 2 * (size_t)ahead + 8, 1); /* transpose_bytes reads past a window */
    for (int s = 0; s < batch_size; s++) {
        uint8_t *symbols = all->symbols + (size_t)s * 2 * (size_t)ahead;
        all->sequences[s] = (struct sequence){.epoch = -1, .x = symbols, .y = symbols + ahead};
    }
    return all;
}

void sequences_free(struct sequences *all)
{
    if (all == NULL) return;
    free(all->sequences);
    free(all->symbols);
    free(all);
}

/* Makes the symbols from `first` on, as many windows as fit ahead. */
static void refill(const struct sequences *all, struct sequence *sequence, int64_t epoch, int64_t first, int64_t windows_left)
{
    int64_t ahead = all->num_steps > AHEAD ? 1 : AHEAD / all->num_steps;
    if (ahead > windows_left) ahead = windows_left;
    sequence->epoch = epoch;
    sequence->first = first;
    sequence->count = (int)ahead * all->num_steps;
    all->task->symbols(&all->settings, epoch, first, sequence->count, sequence->x, sequence->y);
}

/* out[t * stride + s] = rows[s][t] for 8 sequences and `times` times, at most 8: three rounds of swapping ever smaller
 * corners of a square of bytes (Warren, "Hacker's Delight", 7-3). Reads 8 bytes of each row. */
static void transpose_bytes(const uint8_t *const rows[8], int at, int times, int stride, uint8_t *out)
{
    uint64_t r[8];
    for (int s = 0; s < 8; s++) memcpy(&r[s], rows[s] + at, 8);
#define SWAP(a, b, shift, mask)                                                                                                 \
    do {                                                                                                                        \
        uint64_t swapped = ((r[a] >> (shift)) ^ r[b]) & (mask);                                                                 \
        r[b] ^= swapped;                                                                                                        \
        r[a] ^= swapped << (shift);                                                                                             \
    } while (0)
    for (int s = 0; s < 4; s++) SWAP(s, s + 4, 32, UINT64_C(0x00000000ffffffff));
    for (int s = 0; s < 8; s += 4) {
        SWAP(s, s + 2, 16, UINT64_C(0x0000ffff0000ffff));
        SWAP(s + 1, s + 3, 16, UINT64_C(0x0000ffff0000ffff));
    }
    for (int s = 0; s < 8; s += 2) SWAP(s, s + 1, 8, UINT64_C(0x00ff00ff00ff00ff));
#undef SWAP
    for (int t = 0; t < times; t++) memcpy(out + t * stride, &r[t], 8);
}

/* out[t * stride + s] = rows[s][t] for `count` sequences, at most 8, and all times of a window. */
static void lay_across(const uint8_t *const rows[8], int count, int num_steps, int stride, uint8_t *out)
{
    for (int t = 0; count == 8 && t < num_steps; t += 8)
        transpose_bytes(rows, t, num_steps - t < 8 ? num_steps - t : 8, stride, out + t * stride);
    for (int t = 0; count < 8 && t < num_steps; t++)
        for (int s = 0; s < count; s++) out[t * stride + s] = rows[s][t];
}

void sequences_window(struct sequences *all, int64_t epoch, int64_t window, int first, int count, int stride, uint8_t *x, uint8_t *y)
{
    for (int done = 0; done < count; done += 8) {
        const uint8_t *rows_x[8], *rows_y[8];
        int some = count - done < 8 ? count - done : 8;
        for (int s = 0; s < some; s++) {
            struct sequence *sequence = &all->sequences[first + done + s];
            int64_t position = (first + done + s) * all->part + window * all->num_steps;
            if (sequence->epoch != epoch || position < sequence->first || position >= sequence->first + sequence->count)
                refill(all, sequence, epoch, position, all->windows - window);
            rows_x[s] = sequence->x + (position - sequence->first);
            rows_y[s] = sequence->y + (position - sequence->first);
        }
        lay_across(rows_x, some, all->num_steps, stride, x + done);
        lay_across(rows_y, some, all->num_steps, stride, y + done);
    }
}
