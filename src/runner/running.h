/* A run in training: from its data and checkpoint to its result. */
#ifndef UNROLL_RUNNER_RUNNING_H
#define UNROLL_RUNNER_RUNNING_H

#include "runner/pool.h"

/* What became of it: it is done; over, by a rule of its own; paused, as it was asked; diverged; stopped from without; failed. */
enum outcome { DONE, OVER, PAUSED, DIVERGED, STOPPED, FAILED };

/* Trains the run, alone or with threads that the pool can spare, and fills its result; of one that was stopped there is none, of
 * one that failed it says so, and the events were told why. */
enum outcome running_train(struct pool *pool, struct run *run);

#endif
