/* The task "adding": the sum of two marked numbers among many. */
#ifndef UNROLL_TASKS_ADDING_H
#define UNROLL_TASKS_ADDING_H

#include "tasks/marked.h"

struct adding_hparams {
    struct marked_hparams marked;
    const char *range; /* "unit" or "symmetric" */
};

extern const struct task task_adding;

#endif
