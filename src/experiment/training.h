/* How a setting is trained: what the runner and who foretells its time ask. Whoever only reads runs does without it (run.h). */
#ifndef UNROLL_EXPERIMENT_TRAINING_H
#define UNROLL_EXPERIMENT_TRAINING_H

#include "experiment/run.h"
#include "rnn/trainer.h"
#include "tasks/task.h"

/* The run of that setting, to be trained on this machine: key and numerics are of its arithmetic; without reference losses. */
struct run run_to_train(const struct hparams *hparams);

/* Floating-point operations of the whole run, roughly; to put the longest first and to foretell times. */
double run_cost(const struct hparams *hparams);

/* Bytes of memory that training the run takes, its curve included. */
int64_t run_memory(const struct hparams *hparams);

/* The number of weights of the run's network. */
int64_t run_num_weights(const struct hparams *hparams);

/* The losses known from the rule of the setting's task alone; none where it cannot say. */
struct reference_losses run_reference_losses(const struct hparams *hparams);

/* What the task is asked for a setting, which must outlive the request. */
struct task_request run_task_request(const struct hparams *hparams);

/* The task's training data, of a setting that hparams_check has passed. The caller closes it. Ends the program if what was
 * checked before cannot be had any more. */
struct task_data *run_open_task(const struct hparams *hparams);

/* What the trainer is told of a setting and the task's data. */
struct trainer_settings run_trainer_settings(const struct hparams *hparams, const struct task_data *data);

#endif
