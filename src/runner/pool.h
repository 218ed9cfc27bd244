/* The pool: what the threads that train many runs share. */
#ifndef UNROLL_RUNNER_POOL_H
#define UNROLL_RUNNER_POOL_H

#include "runner/runner.h"

struct pool {
    const struct runner_work *work;
    const struct runner_events *events;
    int jobs, at_once;      /* threads; runs in training at a time */
    int64_t next, end;      /* of the order: the run to be trained next, atomic; behind the last of those trained so at a time */
    int64_t unfinished;     /* of them, queued or in training; atomic */
    double cost, cost_done; /* of all runs; atomic */
    int64_t next_progress;  /* nanoseconds; atomic */
};

/* Tells the pool, and whoever watches, of work that was done; any thread may. */
void pool_add_cost(struct pool *pool, double cost);

#endif
