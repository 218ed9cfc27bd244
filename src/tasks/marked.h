/* Sequences of numbers of which two are marked: what the tasks adding and multiplying share. At each step a number is shown, and
 * beside it 1 where it is marked, else 0; at the last step what is made of the two marked ones is to be foretold. */
#ifndef UNROLL_TASKS_MARKED_H
#define UNROLL_TASKS_MARKED_H

#include "tasks/stream.h"

#define MARKED_LEAST_LENGTH 10
#define MARKED_MOST_LENGTH 100000

struct marked_hparams {
    int64_t length;
    const char *places; /* marked_places_name */
};

/* Choices of where the marks are, for rows of hyperparameters: names, what they mean, both NULL past the last. */
const char *marked_places_name(int index);
const char *marked_places_help(int index);

/* For the check and the opening of such a task: numbers are uniform from `low` to 1, `target` makes of the two marked ones what
 * is to be foretold. */
bool marked_check(const struct marked_hparams *own, const struct task_request *request, struct error *error);
struct task_data *marked_open(const struct marked_hparams *own, const struct task_request *request, double low,
                              double (*target)(double first, double second),
                              int (*references)(const struct task_data *data, struct reference_loss *references));

/* Solved is such a task when the squared error of what is held out is at most that: the error then is 0.04, as Hochreiter and
 * Schmidhuber 1997 ask, in the root mean square. */
#define MARKED_GOAL 0.0016

#endif
