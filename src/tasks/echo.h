/* The hyperparameters of the task "echo". */
#ifndef UNROLL_TASKS_ECHO_H
#define UNROLL_TASKS_ECHO_H

#include "tasks/task.h"

struct echo_hparams {
    int64_t lag, alphabet, length;
};

extern const struct task task_echo;

#endif
