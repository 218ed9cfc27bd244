/* A lane group: the sequences that one thread trains side by side during a window, and all that they need for it. */
#ifndef UNROLL_RNN_GROUP_H
#define UNROLL_RNN_GROUP_H

#include "rnn/cell.h"
#include "rnn/model.h"

#include <stddef.h>

struct group {
    int first, sequences;     /* of the batch: first .. first + sequences - 1 */
    int lanes;                /* sequences, rounded up to LANES; the rest are trained on nothing */
    uint8_t *x, *y;           /* (num_steps, lanes); y of lanes past the sequences does not matter */
    int32_t *wide_x, *wide_y; /* (num_steps, lanes): the same, widened by group_train */
    struct layer *layers;     /* (num_layers) */
    float *logits;            /* (num_steps, num_classes, lanes); after the loss, its gradient */
    float *gradient;          /* (num_weights): this group's part */
};

/* Cuts a batch into lane groups by its size alone: how many, and which sequences group number index has. */
int group_count(int batch_size);
void group_init(struct group *group, const struct model *model, int index);
void group_release(struct group *group, const struct model *model);

/* The state at the start of an epoch. */
void group_zero_state(struct group *group, const struct model *model);

/* Moves the state after the window to where the next window starts. */
void group_carry_state(struct group *group, const struct model *model);

/* The state where the next window starts, h and memory of each layer in turn: its size in floats; copied out; copied in. */
size_t group_state_size(const struct group *group, const struct model *model);
void group_save_state(const struct group *group, const struct model *model, float *state);
void group_restore_state(struct group *group, const struct model *model, const float *state);

/* One window forward and backward: fills the gradient of the mean loss over batch_size * num_steps predictions, and
 * returns the group's part of the sum of losses, in nats. The state and x, y must be in place. */
double group_train(const struct model *model, struct group *group);

#endif
