/* The hyperparameters of the task "counting". */
#ifndef UNROLL_TASKS_COUNTING_H
#define UNROLL_TASKS_COUNTING_H

#include "tasks/task.h"

struct counting_hparams {
    int64_t letters;
    double probability;
};

extern const struct task task_counting;

#endif
