/* The hyperparameters of the task "lags". */
#ifndef UNROLL_TASKS_LAGS_H
#define UNROLL_TASKS_LAGS_H

#include "tasks/task.h"

struct lags_hparams {
    struct number_list lags, effects; /* one effect for each lag */
    double base_probability;
};

extern const struct task task_lags;

#endif
