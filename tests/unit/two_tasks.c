/* Stands in for tasks/task.c in tests that need a second task: "lags" and "square", each with hyperparameters of its own. The
 * data of "square" cannot be had where its comment begins with "gone" and names a file. */
#include "base/memory.h"
#include "tasks/lags.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct square_hparams {
    int64_t half_period;
    char comment[HPARAM_LONGEST_TEXT];
};

struct square {
    struct task_data data;
    int64_t half_period;
};

/* x is half_period zeros, as many ones, and so on; y is x. */
static void symbols(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    const struct square *square = (const struct square *)data;
    (void)epoch;
    for (int i = 0; i < count; i++) x[i] = y[i] = (first + i) / square->half_period % 2;
}

static int references(const struct task_data *data, struct reference_loss *references)
{
    (void)data, (void)references;
    return 0;
}

static bool check(const struct task_request *request, struct error *error)
{
    (void)request, (void)error;
    return true;
}

static void close_square(struct task_data *data)
{
    free(data);
}

static struct task_data *open_square(const struct task_request *request, struct error *error)
{
    const struct square_hparams *own = request->own;
    if (strncmp(own->comment, "gone", 4) == 0 && access(own->comment, F_OK) == 0) {
        error_set(error, "the wave is %s", own->comment);
        return NULL;
    }
    struct square *square = memory_new(1, sizeof *square);
    *square = (struct square){{.num_symbols = 2,
                               .num_classes = 2,
                               .length = request->epoch_length,
                               .symbols = symbols,
                               .references = references,
                               .close = close_square},
                              own->half_period};
    return &square->data;
}

extern const struct task task_square;

static const struct hparam rows[] = {
    {"half_period",
     &hparam_integer,
     offsetof(struct square_hparams, half_period),
     1,
     1000,
     {.integer = 4},
     "symbols",
     "Task square: how long x stays.",
     .owner = &task_square.owner},
    {"comment",
     &hparam_text,
     offsetof(struct square_hparams, comment),
     0,
     0,
     {.text = "none"},
     "",
     "Task square: a text that means nothing.",
     .owner = &task_square.owner},
};

const struct task task_square = {
    .owner = {"task", "square", sizeof(struct square_hparams), sizeof rows / sizeof *rows, rows},
    .help = "a square wave, and to be predicted is the symbol shown",
    .check = check,
    .open = open_square,
};

const struct task *task_at(int index)
{
    static const struct task *const tasks[] = {&task_lags, &task_square};
    return index < 2 ? tasks[index] : NULL;
}

const struct task *task_find(const char *name)
{
    for (int i = 0; task_at(i) != NULL; i++)
        if (strcmp(task_at(i)->owner.choice, name) == 0) return task_at(i);
    return NULL;
}

const char *task_name(int index)
{
    return task_at(index) != NULL ? task_at(index)->owner.choice : NULL;
}

const char *task_help(int index)
{
    return task_at(index) != NULL ? task_at(index)->help : NULL;
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
