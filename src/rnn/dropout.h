/* Dropout: each output of a layer is left out of what the layer above, or the projection, sees, with a probability of its own;
 * those that stay are scaled up, so that their mean is as before. The state itself goes on whole (Zaremba, Sutskever and
 * Vinyals, "Recurrent neural network regularization", arXiv:1409.2329, 2014). An evaluation leaves nothing out. */
#ifndef UNROLL_RNN_DROPOUT_H
#define UNROLL_RNN_DROPOUT_H

#include "rnn/group.h"

#include <stdint.h>

/* Room for what dropout keeps, where the model has any. */
void dropout_init(struct lane_group *group, const struct model *model);
void dropout_release(struct lane_group *group, const struct model *model);

/* Decides for the window of train step number `step`, 0 first, what is left out: each output's fate depends on the seed, the
 * train step, the step, its layer, unit and sequence alone. */
void dropout_draw(struct lane_group *group, const struct model *model, uint64_t seed, int64_t step);

/* From now on nothing is. */
void dropout_stop(struct lane_group *group);

/* Column t of what the projection sees, where something is left out: (units + 1, lanes), the last row ones. */
static inline float *dropout_top(const struct lane_group *group, int t)
{
    const struct layer *layer = &group->layers[0];
    return group->top + (int64_t)t * (layer->units + 1) * layer->lanes;
}

/* What step t's outputs of the layer are multiplied by: (units, lanes). */
static inline const float *dropout_mask(const struct layer *layer, int t)
{
    return layer->mask + (int64_t)t * layer->units * layer->lanes;
}

#endif
