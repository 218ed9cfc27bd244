/* A lane group: the sequences that one thread trains side by side during a window, and all that they need for it. */
#ifndef UNROLL_RNN_GROUP_H
#define UNROLL_RNN_GROUP_H

#include "rnn/cell.h"
#include "rnn/loss.h"
#include "rnn/model.h"

#include <stddef.h>

struct lane_group {
    int first, sequences; /* of the batch: first .. first + sequences - 1 */
    int lanes;            /* sequences, rounded up to LANES; the rest are trained on nothing */
    int at;               /* where the layers' columns hold the state now: 0, or num_steps after a window */
    uint16_t *x, *y;      /* (num_steps, lanes), y perhaps NO_TARGET; 0 in lanes past the sequences */
    float *inputs;        /* (num_steps, num_inputs, lanes): the numbers that are shown; 0 past the sequences; NULL: none */
    float *numbers;       /* (num_steps, num_outputs, lanes): those that are to be foretold; NULL: classes are */
    int32_t *wide_y;      /* (num_steps, lanes): y widened by group_forward, where no target is -1 */
    int32_t *targets;     /* (num_steps): how many targets a step has, counted by group_forward */
    bool has_starts;      /* whether sequences may start inside the window; see reset.h, also for what follows */
    uint8_t *starts;      /* (num_steps, lanes) */
    int32_t *starting;    /* (num_steps): how many sequences start with a step */
    bool drops;           /* whether outputs are left out in the window; see dropout.h, also for what follows */
    float *top;           /* (num_steps, units + 1, lanes); NULL: none ever is */
    struct layer *layers; /* (num_layers) */
    float *outputs;       /* (num_steps, num_outputs, lanes); after the loss, its gradient */
    float *gradient;      /* (num_weights): this group's part */
    uint8_t *touched;     /* (lookups): which of their rows of it may be other than zero; see touched.h; NULL: any */
};

/* Cuts a batch into lane groups by its size alone: how many, and which sequences group number index has. */
int group_count(int batch_size);
void group_init(struct lane_group *group, const struct model *model, int index);
void group_release(struct lane_group *group, const struct model *model);

/* The state at the start of an epoch. */
void group_zero_state(struct lane_group *group, const struct model *model);

/* Brings the state to where a window starts. Until group_leave_window, what it is stays there: a window that was given up
 * can be entered again. */
void group_enter_window(struct lane_group *group, const struct model *model);

/* From now on the state is the one after the window. */
void group_leave_window(struct lane_group *group, const struct model *model);

/* The state, h and memory of each layer in turn: its size in floats; copied out; copied in. */
size_t group_state_size(const struct lane_group *group, const struct model *model);
void group_save_state(const struct lane_group *group, const struct model *model, float *state);
void group_restore_state(struct lane_group *group, const struct model *model, const float *state);

/* The window's outputs, of the steps that have targets. The state, x, y and starts must be in place. */
void group_forward(const struct model *model, const struct lane_group *group);

/* Targets of the window, after group_forward: num_steps for each sequence where none is absent. */
int64_t group_num_targets(const struct lane_group *group, const struct model *model);

/* What the model's loss is asked of those outputs. */
struct loss_window group_loss_window(const struct model *model, const struct lane_group *group);

/* The window's gradient from the gradients of its outputs: this group's part of that of the sum of all losses over
 * batch_size * num_steps, the mean loss where no target is absent. */
void group_backward(const struct model *model, const struct lane_group *group);

#endif
