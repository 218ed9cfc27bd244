/* Sharing: whether a run's train steps go faster alone or on several threads. Threads that wait for each other at every
 * step lose more than they win where steps are short or another program takes a core. Since the losses do not depend on
 * it, both ways are timed now and then, and the faster one is kept. */
#ifndef UNROLL_RUNNER_SHARING_H
#define UNROLL_RUNNER_SHARING_H

#include <stdint.h>

/* Starts as all zeros. Times are in nanoseconds of a clock that does not stand still. */
struct sharing {
    int threads;           /* that could share the steps of the present round */
    int steps;             /* of the round, so far */
    int64_t alone, shared; /* time of the steps that are compared */
    int64_t round, step;   /* when they started */
};

/* The number of threads for the step that starts now, when `threads` could share it. */
int sharing_start(struct sharing *sharing, int threads, int64_t now);

/* The step has ended. */
void sharing_end(struct sharing *sharing, int64_t now);

#endif
