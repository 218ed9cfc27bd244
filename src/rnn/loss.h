/* Losses: what is made of the outputs of a window and its targets. A loss is one file with one const struct. To add one:
 * write loss_<name>.c and name it in the list of isa_this.c. */
#ifndef UNROLL_RNN_LOSS_H
#define UNROLL_RNN_LOSS_H

#include "rnn/isa.h"

#include <stdbool.h>
#include <stdint.h>

/* A lane group's outputs and targets over one window. */
struct loss_window {
    int num_steps, num_outputs;
    int lanes, sequences;   /* the lanes past the sequences count nothing */
    const int32_t *targets; /* (num_steps, lanes); -1: there is none, which counts nothing */
    const int32_t *present; /* (num_steps): how many targets a step has; NULL: no target is absent */
    const float *numbers;   /* (num_steps, num_outputs, lanes): what the outputs are to be, of a loss of numbers; else NULL */
    float *outputs;         /* (num_steps, num_outputs, lanes); of a step without a target they are nothing, and stay so */
    float share;            /* of one prediction in what the gradient is of: 1 / (batch_size * num_steps) */
};

struct loss {
    const char *name;
    const char *help; /* one sentence */
    bool of_numbers;  /* whether each output has a number as its target, else all of them together a class */
    /* How many of the window's targets are the likeliest class: of classes alike the first counts. The outputs stay. NULL for a
     * loss of numbers. */
    int64_t (*correct)(const struct loss_window *window);
    /* The sum of the losses of the window's targets. The outputs are left as anything. */
    double (*forward)(const struct loss_window *window);
    /* The same sum, to the bit; the outputs become the gradient of that sum times `share`. One pass does both: the way through
     * memory is what costs. */
    double (*backward)(const struct loss_window *window);
};

#endif
