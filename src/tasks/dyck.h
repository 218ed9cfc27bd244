/* The hyperparameters of the task "dyck". */
#ifndef UNROLL_TASKS_DYCK_H
#define UNROLL_TASKS_DYCK_H

#include "tasks/task.h"

struct dyck_hparams {
    int64_t kinds;
    double probability;
};

extern const struct task task_dyck;

#endif
