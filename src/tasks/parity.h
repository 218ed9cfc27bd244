/* The hyperparameters of the task "parity". */
#ifndef UNROLL_TASKS_PARITY_H
#define UNROLL_TASKS_PARITY_H

#include "tasks/task.h"

struct parity_hparams {
    int64_t length;
    double probability;
    bool at_end;
};

extern const struct task task_parity;

#endif
