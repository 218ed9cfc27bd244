/* The task "multiplying": the product of two marked numbers among many. */
#ifndef UNROLL_TASKS_MULTIPLYING_H
#define UNROLL_TASKS_MULTIPLYING_H

#include "tasks/marked.h"

struct multiplying_hparams {
    struct marked_hparams marked;
};

extern const struct task task_multiplying;

#endif
