/* The split of what a task reads into a part to train on and a part that is held out, both in whole windows of every sequence.
 * Where the held-out part is taken from matters: on one well-known text by 0.14 nats. */
#ifndef UNROLL_TASKS_SPLIT_H
#define UNROLL_TASKS_SPLIT_H

#include "base/error.h"

#include <stdbool.h>
#include <stdint.h>

enum split_from {
    SPLIT_END, /* the end of the data */
    SPLIT_ROWS /* the data is cut into a row for each sequence, and the end of each row is held out */
};

/* "end", "rows": how number index is written, what it means, both NULL past the last; and back, of a name that is one of these.
 */
const char *split_from_name(int index);
const char *split_from_help(int index);
enum split_from split_from_find(const char *name);

/* Where the sequences of a part lie: sequence s has the `length` symbols from start + s * stride on. */
struct split_part {
    int64_t start, stride, length; /* length is a multiple of num_steps */
};

struct split {
    struct split_part training, held_out;
};

/* Splits `symbols` symbols that are read as batch_size sequences in windows of num_steps. `share` of the windows, rounded up
 * to whole ones, is held out, but not all of them. False, with a sentence that says which numbers
 * would fit, where there is no window to train on or none to hold out. */
bool split_make(int64_t symbols, int batch_size, int num_steps, double share, enum split_from from, struct split *split,
                struct error *error);

/* The part as one stream of batch_size * length symbols, sequence after sequence, as task_data is asked for them: where the
 * data's symbol at that position of the stream lies. What follows it up to *run symbols, itself counted, lies behind it. */
int64_t split_place(const struct split_part *part, int64_t position, int64_t *run);

#endif
