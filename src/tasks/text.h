/* The task "text": to foretell the next byte, or the next character, of a text that is read from files. */
#ifndef UNROLL_TASKS_TEXT_H
#define UNROLL_TASKS_TEXT_H

#include "tasks/task.h"

struct text_hparams {
    const char *alphabet; /* "bytes" or "characters" */
};

extern const struct task task_text;

#endif
