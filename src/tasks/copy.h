/* The hyperparameters of the task "copy". */
#ifndef UNROLL_TASKS_COPY_H
#define UNROLL_TASKS_COPY_H

#include "tasks/task.h"

struct copy_hparams {
    int64_t symbols, alphabet, blanks;
};

extern const struct task task_copy;

#endif
