/* The hyperparameters of the task "tomita". */
#ifndef UNROLL_TASKS_TOMITA_H
#define UNROLL_TASKS_TOMITA_H

#include "tasks/task.h"

struct tomita_hparams {
    int64_t language, length;
};

extern const struct task task_tomita;

#endif
