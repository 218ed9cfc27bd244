/* Hochreiter and Schmidhuber, "Long short-term memory", Neural Computation 9 (1997), experiment 5. */
#include "tasks/multiplying.h"

static double product(double first, double second)
{
    return first * second;
}

/* Of numbers from 0 to 1 the square has the mean 1/3, the variance is 1/12: (1/3)^2 - (1/4)^2, and 1/3 of 1/12. */
static int references(const struct task_data *data, struct reference_loss *references)
{
    int count = 0;
    (void)data;
    stream_reference(references, &count, 7.0 / 144.0, "nothing");
    stream_reference(references, &count, 1.0 / 36.0, "one number");
    stream_reference(references, &count, 0.0, "both numbers");
    return count;
}

static bool check(const struct task_request *request, struct error *error)
{
    const struct multiplying_hparams *own = request->own;
    return marked_check(&own->marked, request, error);
}

static struct task_data *open_multiplying(const struct task_request *request, struct error *error)
{
    const struct multiplying_hparams *own = request->own;
    (void)error;
    return marked_open(&own->marked, request, 0.0, product, references);
}

static enum targets targets(const void *own)
{
    (void)own;
    return TARGETS_NUMBERS;
}

#define OWN(member) offsetof(struct multiplying_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"multiplying_length", &hparam_integer, OWN(marked.length), MARKED_LEAST_LENGTH, MARKED_MOST_LENGTH, {.integer = 100}, "steps", "Task multiplying: the numbers of a sequence.", .owner = &task_multiplying.owner, .telling = HPARAM_ALWAYS_TOLD},
    {"multiplying_marks", &hparam_name, OWN(marked.places), 0, 0, {.name = "halves"}, "", "Task multiplying: where the two marked numbers stand.", marked_places_name, marked_places_help, .owner = &task_multiplying.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
};
/* clang-format on */

const struct task task_multiplying = {
    .owner = {"task", "multiplying", sizeof(struct multiplying_hparams), sizeof rows / sizeof *rows, rows},
    .help =
        "multiplying_length numbers from 0 to 1, each with a mark, 0 or 1; of two it is 1, and at the last step their product\n"
        "is to be foretold (Hochreiter and Schmidhuber 1997)\n"
        "solved: the squared error of what is held out is at most 0.0016, an error of 0.04",
    .has_length = true,
    .check = check,
    .targets = targets,
    .open = open_multiplying,
};
