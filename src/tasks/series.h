/* The task "series": columns of numbers of a file of comma-separated values, some shown, some to be foretold. */
#ifndef UNROLL_TASKS_SERIES_H
#define UNROLL_TASKS_SERIES_H

#include "tasks/task.h"

struct series_hparams {
    char inputs[HPARAM_LONGEST_TEXT], outputs[HPARAM_LONGEST_TEXT]; /* names of columns with commas between; "": see the rows */
    int64_t horizon;
    const char *targets; /* "numbers" or "yes_no" */
};

extern const struct task task_series;

#endif
