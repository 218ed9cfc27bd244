/* Sequences that start inside a window: what a lane knew before is not to reach the step at which another sequence starts in
 * it, nor a gradient to go back. But a state in front of a step is the output of the step before too, which the loss, the layer
 * above and the way back still need: so it is put aside while the step is at work, and put back. */
#ifndef UNROLL_RNN_RESET_H
#define UNROLL_RNN_RESET_H

#include "rnn/group.h"

/* The group's starts, (num_steps, lanes), to be filled with 1 at each step with which a sequence starts in a lane, else 0; the
 * layers get room for what is put aside. Without this call no sequence starts in the window (group->has_starts). */
uint8_t *reset_expect(struct lane_group *group, const struct model *model);
void reset_release(struct lane_group *group, const struct model *model);

/* Counts the starts of each step, once they are filled. */
void reset_count(const struct lane_group *group, const struct model *model);

/* For the lanes in which a sequence starts with step t, exchanges the state in front of it with what is put aside, at first
 * zeros. Twice changes nothing. */
void reset_swap(const struct lane_group *group, const struct layer *layer, int t);

/* The same for all steps of the window before `end`. */
void reset_swap_all(const struct lane_group *group, const struct layer *layer, int end);

/* No gradient goes back beyond the starts of step t: zeroes that of the state in front of it in their lanes. */
void reset_cut(const struct lane_group *group, const struct layer *layer, int t);

#endif
