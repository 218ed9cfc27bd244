#include "tasks/task.h"

#include "tasks/adding.h"
#include "tasks/copy.h"
#include "tasks/counting.h"
#include "tasks/dyck.h"
#include "tasks/echo.h"
#include "tasks/lags.h"
#include "tasks/multiplying.h"
#include "tasks/order.h"
#include "tasks/parity.h"
#include "tasks/reber.h"
#include "tasks/series.h"
#include "tasks/symbols.h"
#include "tasks/text.h"
#include "tasks/tomita.h"

#include <stddef.h>
#include <string.h>

/* The one list of tasks: to add one is to add it here. */
static const struct task *const tasks[] = {&task_lags,        &task_copy, &task_order,   &task_parity, &task_reber,
                                           &task_counting,    &task_dyck, &task_tomita,  &task_echo,   &task_adding,
                                           &task_multiplying, &task_text, &task_symbols, &task_series};

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

bool task_has_length(const char *name)
{
    return task_find(name)->has_length;
}
