/* Hochreiter and Schmidhuber, "Long short-term memory", Neural Computation 9 (1997), experiment 4. In today's form, numbers from
 * 0 to 1 and a mark in each half: Arjovsky, Shah and Bengio, "Unitary evolution recurrent neural networks", ICML 2016. */
#include "tasks/adding.h"

#include <string.h>

static double sum(double first, double second)
{
    return first + second;
}

/* Numbers from -1 to 1 brought to 0 .. 1. */
static double squeezed_sum(double first, double second)
{
    return 0.5 + (first + second) / 4.0;
}

/* The variance of a uniform number of width w is w^2/12: two of them, then one, are not known. */
static int references(const struct task_data *data, struct reference_loss *references)
{
    int count = 0;
    (void)data;
    stream_reference(references, &count, 1.0 / 6.0, "nothing");
    stream_reference(references, &count, 1.0 / 12.0, "one number");
    stream_reference(references, &count, 0.0, "both numbers");
    return count;
}

static int squeezed_references(const struct task_data *data, struct reference_loss *references)
{
    int count = 0;
    (void)data;
    stream_reference(references, &count, 1.0 / 24.0, "nothing");
    stream_reference(references, &count, 1.0 / 48.0, "one number");
    stream_reference(references, &count, 0.0, "both numbers");
    return count;
}

static bool check(const struct task_request *request, struct error *error)
{
    const struct adding_hparams *own = request->own;
    return marked_check(&own->marked, request, error);
}

static struct task_data *open_adding(const struct task_request *request, struct error *error)
{
    const struct adding_hparams *own = request->own;
    (void)error;
    if (strcmp(own->range, "unit") == 0) return marked_open(&own->marked, request, 0.0, sum, references);
    return marked_open(&own->marked, request, -1.0, squeezed_sum, squeezed_references);
}

static enum targets targets(const void *own)
{
    (void)own;
    return TARGETS_NUMBERS;
}

static const char *range_name(int index)
{
    static const char *const names[] = {"unit", "symmetric"};
    return index < 2 ? names[index] : NULL;
}

static const char *range_help(int index)
{
    static const char *const help[] = {"numbers from 0 to 1; to be foretold is their sum",
                                       "numbers from -1 to 1; to be foretold is 0.5 + their sum / 4"};
    return index < 2 ? help[index] : NULL;
}

#define OWN(member) offsetof(struct adding_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"adding_length", &hparam_integer, OWN(marked.length), MARKED_LEAST_LENGTH, MARKED_MOST_LENGTH, {.integer = 100}, "steps", "Task adding: the numbers of a sequence.", .owner = &task_adding.owner, .telling = HPARAM_ALWAYS_TOLD},
    {"adding_marks", &hparam_name, OWN(marked.places), 0, 0, {.name = "halves"}, "", "Task adding: where the two marked numbers stand.", marked_places_name, marked_places_help, .owner = &task_adding.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"adding_range", &hparam_name, OWN(range), 0, 0, {.name = "unit"}, "", "Task adding: what the numbers are.", range_name, range_help, .owner = &task_adding.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
};
/* clang-format on */

const struct task task_adding = {
    .owner = {"task", "adding", sizeof(struct adding_hparams), sizeof rows / sizeof *rows, rows},
    .help = "adding_length numbers, each with a mark, 0 or 1; of two it is 1, and at the last step their sum is to be foretold\n"
            "(Hochreiter and Schmidhuber 1997; Arjovsky, Shah and Bengio 2016)\n"
            "solved: the squared error of what is held out is at most 0.0016, an error of 0.04",
    .has_length = true,
    .check = check,
    .targets = targets,
    .open = open_adding,
};
