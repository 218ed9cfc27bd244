/* How a setting is trained: what the runner and who foretells its time ask. Whoever only reads runs does without it (run.h). */
#ifndef UNROLL_EXPERIMENT_TRAINING_H
#define UNROLL_EXPERIMENT_TRAINING_H

#include "experiment/run.h"
#include "rnn/trainer.h"
#include "tasks/task.h"

/* Floating-point operations of the whole run, roughly; to put the longest first and to foretell times. */
double run_cost(const struct hparams *hparams);

/* The number of weights of the run's network. */
int64_t run_num_weights(const struct hparams *hparams);

/* The losses known from the rule of the setting's task alone; none where it cannot say. */
struct reference_losses run_reference_losses(const struct hparams *hparams);

/* What the trainer and the task are told of a setting. */
struct trainer_settings run_trainer_settings(const struct hparams *hparams);
struct task_settings run_task_settings(const struct hparams *hparams);

#endif
