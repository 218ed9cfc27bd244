/* A diagnosis: what goes on inside a network in one train step. To look changes no bit of training. */
#ifndef UNROLL_RNN_DIAGNOSIS_H
#define UNROLL_RNN_DIAGNOSIS_H

#include "rnn/group.h"

struct diagnosis {
    int num_layers, num_steps;
    double *flow;      /* (num_layers, num_steps) by lag: the norm of the gradient of the loss at one step, the window's last that
                          has a target, with respect to the layer's state (h, and memory) so many steps back; the mean over the
                          sequences with a target at that step whose start does not lie between; NaN where there is none */
    double *saturated; /* (num_layers) the share of gates, or, where the cell has none, of units, that are within a tenth of the
                          end of their range: below 0.1 or above 0.9 (Karpathy, Johnson and Li, arXiv:1506.02078, 2015), of tanh
                          beyond +-0.9; of rectified units the share that is off */
    double *radius;    /* (num_layers) the spectral radius of the weights that take the state to what is new in it */
    double *gradient;  /* (num_layers + 1) the norm of the gradient of the mean loss, before clipping, by layer, the projection
                          last */
    double *update;    /* (num_layers + 1) the norm of what the optimizer adds to the weights */
    double *reached;   /* (num_steps) sequences that the flow of each lag is of */
};

/* Free with diagnosis_free. */
struct diagnosis *diagnosis_new(int num_layers, int num_steps);
void diagnosis_free(struct diagnosis *diagnosis);

/* Of groups that have gone forward through a window, with the model's weights, and have the gradients of its outputs: flow,
 * saturated and radius. What the groups keep for their way back is used up. */
void diagnosis_look(struct diagnosis *diagnosis, const struct model *model, const struct lane_group *groups, int num_groups);

/* The norms of each layer's part, and the projection's, of numbers that stand as the weights do. */
void diagnosis_norms(const struct model *model, const float *numbers, double *norms);

#endif
