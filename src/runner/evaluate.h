/* What weights are worth, apart from their training. */
#ifndef UNROLL_RUNNER_EVALUATE_H
#define UNROLL_RUNNER_EVALUATE_H

#include "rnn/trainer.h"
#include "tasks/task.h"

/* How well a network of those settings with those weights (trainer_num_weights) foretells the data, opened, from a state of
 * zeros on. */
struct evaluation evaluate_weights(const struct trainer_settings *settings, const float *weights, const struct task_data *data);

#endif
