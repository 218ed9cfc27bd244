/* What a run that is done keeps of its network. */
#ifndef UNROLL_RUNNER_KEEPING_H
#define UNROLL_RUNNER_KEEPING_H

#include "experiment/run.h"
#include "rnn/trainer.h"
#include "runner/validation.h"
#include "tasks/task.h"

/* Whether the run is to keep such weights. */
bool keeping_asks(const struct run *run, enum weights_kind kind);

/* Fills *kept with what the run is to keep, in memory of its own: the trainer's weights, the validation's best ones, and what the
 * data's symbols mean. */
void keeping_take(const struct run *run, const struct task_data *data, struct trainer *trainer, struct validation *validation,
                  struct kept_weights *kept);

#endif
