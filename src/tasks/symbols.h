/* The task "symbols": inputs and targets as they stand in files, one pair in a line. */
#ifndef UNROLL_TASKS_SYMBOLS_H
#define UNROLL_TASKS_SYMBOLS_H

#include "tasks/task.h"

struct symbols_hparams {
    char input[HPARAM_LONGEST_TEXT], target[HPARAM_LONGEST_TEXT]; /* names of columns, "" for the first and the second */
    const char *symbol_order;                                     /* "appearance" or "value" */
};

extern const struct task task_symbols;

#endif
