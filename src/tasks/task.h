/* Tasks: where symbols come from. A task is a rule that turns (seed, epoch, position) into two symbols: x[i], shown to
 * the network, and y[i], to be predicted. Any symbol can be had without those before it. */
#ifndef UNROLL_TASKS_TASK_H
#define UNROLL_TASKS_TASK_H

#include "base/reference_loss.h"

#include <stdint.h>

enum { TASK_MAX_LAGS = 8 };

/* What the tasks can be told. A task ignores what does not concern it. */
struct task_settings {
    uint64_t seed;
    int64_t epoch_length;          /* symbols of one epoch's stream */
    int num_lags;                  /* 0..TASK_MAX_LAGS */
    int64_t lags[TASK_MAX_LAGS];   /* how many symbols back each dependency reaches, 1..epoch_length-1 */
    double effects[TASK_MAX_LAGS]; /* what x = 1 at that lag adds to the probability of y = 1 */
    double base_probability;
};

struct task {
    const char *name;
    const char *help; /* one sentence */
    int num_symbols;  /* x in 0..num_symbols-1, at most 256 */
    int num_classes;  /* y in 0..num_classes-1, at most 256 */

    /* Fills x[0..count) and y[0..count) with the symbols at first .. first+count-1 of the epoch's stream,
     * 0 <= first, first + count <= epoch_length. Pure: no state, any thread. */
    void (*symbols)(const struct task_settings *settings, int64_t epoch, int64_t first, int count, uint8_t *x, uint8_t *y);

    /* Fills references with the losses known from the rule alone, worst first; returns how many (at most
     * MOST_REFERENCE_LOSSES). NULL where a task cannot say. */
    int (*references)(const struct task_settings *settings, struct reference_loss *references);
};

/* The task of that name, or NULL. */
const struct task *task_find(const char *name);

/* The name of task number index (0 is the first), or NULL past the last. */
const char *task_name(int index);

#endif
