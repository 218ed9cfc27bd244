/* The recorder: turns the loss of every train step into a run's curve (means of log_every steps) and its outcome. */
#ifndef UNROLL_RUNNER_RECORDER_H
#define UNROLL_RUNNER_RECORDER_H

#include "experiment/run.h"

#include <stddef.h>

struct recorder {
    int64_t num_steps, log_every; /* of the whole run; of a point */
    int64_t step, diverged_step;  /* the last; the one whose loss is not finite, or 0 */
    double block_sum, block_weight, final_sum, final_weight;
    struct curve curve;
};

/* Release with recorder_release, or hand the curve on with recorder_finish. */
void recorder_init(struct recorder *recorder, int64_t num_steps, int64_t log_every);
void recorder_release(struct recorder *recorder);

/* Takes the loss of train step `step`, 1 first, none left out, none after the first that is not finite. Its weight in means is
 * its share of the targets that a step can have; where a block has none, the next point is the mean of both. */
void recorder_add(struct recorder *recorder, int64_t step, double loss, double weight);

/* What recording goes on from, as the machine stores numbers: int64 steps, points so far; double sum of the losses since the
 * last, of their weights, of the final losses, of theirs; int64 (points) steps, double (points) losses of the curve.
 * recorder_restore refuses, changing nothing, what does not fit the run after `step` train steps. */
size_t recorder_state_size(const struct recorder *recorder);
size_t recorder_most_size(const struct recorder *recorder); /* of any state of this run */
void recorder_save(const struct recorder *recorder, void *state);
bool recorder_restore(struct recorder *recorder, int64_t step, const void *state, size_t size);

/* Moves the curve into the result, and fills its losses and diverged_step; and, of a run that is over before its last train step,
 * stopped_step. */
void recorder_finish(struct recorder *recorder, struct run_result *result);

/* Makes the result that of a run which is paused after the last step: the curve so far, and no other losses. */
void recorder_pause(struct recorder *recorder, struct run_result *result);

#endif
