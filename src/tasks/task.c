#include "tasks/task.h"

#include "tasks/lags.h"
#include "tasks/symbols.h"
#include "tasks/text.h"

#include <stddef.h>
#include <string.h>

/* The one list of tasks: to add one is to add it here. */
static const struct task *const tasks[] = {&task_lags, &task_text, &task_symbols};

enum { TASKS = sizeof tasks / sizeof *tasks };

const struct task *task_at(int index)
{
    return index < TASKS ? tasks[index] : NULL;
}

const struct task *task_find(const char *name)
{
    for (int i = 0; i < TASKS; i++)
        if (strcmp(tasks[i]->owner.choice, name) == 0) return tasks[i];
    return NULL;
}

const char *task_name(int index)
{
    return index < TASKS ? tasks[index]->owner.choice : NULL;
}

const char *task_help(int index)
{
    return index < TASKS ? tasks[index]->help : NULL;
}

bool task_reads_files(const char *name)
{
    return task_find(name)->look != NULL;
}

bool task_makes_streams(const char *name)
{
    return !task_reads_files(name);
}
