#include "tasks/sequences.h"

#include "base/memory.h"

#include <stdlib.h>

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
    all->symbols = memory_new((size_t)batch_size * 2, (size_t)ahead);
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

void sequences_window(struct sequences *all, int64_t epoch, int64_t window, int first, int count, int stride, uint8_t *x, uint8_t *y)
{
    for (int s = 0; s < count; s++) {
        struct sequence *sequence = &all->sequences[first + s];
        int64_t position = (first + s) * all->part + window * all->num_steps;
        if (sequence->epoch != epoch || position < sequence->first || position >= sequence->first + sequence->count)
            refill(all, sequence, epoch, position, all->windows - window);
        const uint8_t *from_x = sequence->x + (position - sequence->first), *from_y = sequence->y + (position - sequence->first);
        for (int t = 0; t < all->num_steps; t++) {
            x[t * stride + s] = from_x[t];
            y[t * stride + s] = from_y[t];
        }
    }
}
