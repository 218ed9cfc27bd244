#include "tasks/task.h"

#include <stddef.h>
#include <string.h>

extern const struct task task_lags;

static const struct task *const tasks[] = {&task_lags};

enum { TASKS = sizeof tasks / sizeof *tasks };

const struct task *task_find(const char *name)
{
    for (int i = 0; i < TASKS; i++)
        if (strcmp(tasks[i]->name, name) == 0) return tasks[i];
    return NULL;
}

const char *task_name(int index)
{
    return index < TASKS ? tasks[index]->name : NULL;
}
