/* The hyperparameters of the task "reber". */
#ifndef UNROLL_TASKS_REBER_H
#define UNROLL_TASKS_REBER_H

#include "tasks/task.h"

struct reber_hparams {
    bool embedded;
};

extern const struct task task_reber;

#endif
