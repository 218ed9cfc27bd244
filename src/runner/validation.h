/* What a run holds out, and how well it foretells that as it trains. Without a part held out it is NULL, and does nothing. */
#ifndef UNROLL_RUNNER_VALIDATION_H
#define UNROLL_RUNNER_VALIDATION_H

#include "experiment/run.h"
#include "rnn/trainer.h"
#include "tasks/sequences.h"

#include <stddef.h>

struct validation;

/* Opens the held-out part; *validation is NULL if the run has none. False, with an error without a place, if it cannot be had.
 * Free with validation_free. */
bool validation_open(const struct hparams *hparams, const struct trainer_settings *settings, struct validation **validation,
                     struct error *error);
void validation_free(struct validation *validation);

/* From now on, before the first look, the weights of the smallest loss are kept. */
void validation_keep_best(struct validation *validation);

/* Looks at the held-out part if that is due after the train steps done, and was not done: at points of the curve (`is_point`),
 * the first at or behind each multiple of evaluate_every, and at the end. False where it was given up: it is due still. */
bool validation_follow(struct validation *validation, struct trainer *trainer, bool is_point, int threads);

/* The losses of the looks so far; NULL where nothing is held out. */
const struct curve *validation_curve(const struct validation *validation);

/* What it goes on from, as the machine stores numbers: int64 train steps at the last look, looks so far, best weights
 * (all or none), then for each look int64 train steps done, double loss, double accuracy, then the best weights as float.
 * validation_restore refuses, changing nothing, what does not fit the run after `step` train steps, or lacks the best weights
 * that are to be kept. */
size_t validation_state_size(const struct validation *validation);
size_t validation_most_size(const struct validation *validation); /* of any state of this run */
void validation_save(const struct validation *validation, void *state);
bool validation_restore(struct validation *validation, int64_t step, const void *state, size_t size);

/* The best weights, which the caller frees; NULL where they are not kept or nobody looked. */
float *validation_take_best(struct validation *validation);

/* Moves what was seen into the result of a run, whose `sequences` it was trained on. */
void validation_finish(struct validation *validation, const struct sequences *sequences, struct held_out *held_out);

#endif
