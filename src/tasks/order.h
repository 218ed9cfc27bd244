/* The hyperparameters of the task "order". */
#ifndef UNROLL_TASKS_ORDER_H
#define UNROLL_TASKS_ORDER_H

#include "tasks/task.h"

struct order_hparams {
    int64_t symbols, length, distractors;
};

extern const struct task task_order;

#endif
