/* How a setting is trained: what the runner and who foretells its time ask. Whoever only reads runs does without it (run.h). */
#ifndef UNROLL_EXPERIMENT_TRAINING_H
#define UNROLL_EXPERIMENT_TRAINING_H

#include "experiment/run.h"
#include "rnn/trainer.h"
#include "tasks/task.h"

/* Whether the setting can be trained: its values fit each other (hparams_check), its data can be had, a window of it fits into
 * each sequence, memory and curve are in reason. The error is a sentence without a place. */
bool run_check(const struct hparams *hparams, struct error *error);

/* The run of that setting, to be trained on this machine: key and numerics are of its arithmetic; without reference losses. Its
 * sizes are 0 where its data cannot be had. */
struct run run_to_train(const struct hparams *hparams);

/* Floating-point operations of the whole run, roughly; to put the longest first and to foretell times. 0 where its data cannot
 * be had. */
double run_cost(const struct hparams *hparams);

/* Bytes of memory that training the run takes, its curve included; never 0. */
int64_t run_memory(const struct hparams *hparams);

/* What the trainer is told of a setting, as run_trainer_settings says, but no file is opened for it. False, with an error without
 * a place, where its data cannot be had. */
bool run_find_settings(const struct hparams *hparams, struct trainer_settings *settings, struct error *error);

/* Diagnostics (diagnose_every) that the run makes, at most. */
int64_t run_num_diagnostics(const struct hparams *hparams, const struct trainer_settings *settings);

/* The number of weights of the run's network; 0 where its data cannot be had. */
int64_t run_num_weights(const struct hparams *hparams);

/* The fingerprint of what is read, of how it is understood and split; "" where nothing is read. */
void run_data(const struct hparams *hparams, char data[FINGERPRINT]);

/* The losses known from the rule of the setting's task, or counted in its data, which takes a second for a megabyte; none where
 * it cannot say, or what is held out has another length, of which they do not hold. */
struct reference_losses run_reference_losses(const struct hparams *hparams);

/* What the task is asked for a setting, which must outlive the request. */
struct task_request run_task_request(const struct hparams *hparams, enum task_part part);

/* A part of the task's data, of a setting that hparams_check has passed; NULL, with an error without a place, if it cannot be
 * had. The caller closes it. */
struct task_data *run_open_task(const struct hparams *hparams, enum task_part part, struct error *error);

/* Where the symbols of the task's sequences tell where these end: the symbol that the next one starts with, where one of those
 * symbols is whole, as one of none is; else, and where they do not tell, -1 (tasks/task.h). */
int run_next_start(const struct hparams *hparams, const uint16_t *symbols, int64_t count);

/* The train steps between two evaluations of what is held out. */
int64_t run_evaluate_every(const struct hparams *hparams, const struct trainer_settings *settings);

/* What the trainer is told of a setting and the task's data. */
struct trainer_settings run_trainer_settings(const struct hparams *hparams, const struct task_data *data);

#endif
