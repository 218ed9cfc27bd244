/* The runner: trains many runs over the cores, the longest first, and shares a run's lane groups over the cores when
 * fewer runs than cores are left. It knows nothing of the store. */
#ifndef UNROLL_RUNNER_RUNNER_H
#define UNROLL_RUNNER_RUNNER_H

#include "experiment/run.h"

#include <stddef.h>

/* Whom the runner asks and tells. The functions are called one at a time, from any of its threads. */
struct runner_events {
    void *context;
    /* Whether to train this run now; false skips it. */
    bool (*start)(void *context, const struct run *run);
    /* The run's result stands in run->result; the curve is released by the runner afterwards. */
    void (*finish)(void *context, const struct run *run);
    /* The run was stopped before its end. */
    void (*stop)(void *context, const struct run *run);
    /* Whether to stop everything soon; asked often, cheap, the only one called from several threads at once. */
    bool (*interrupted)(void *context);
    /* Called now and then: share of all work done, 0..1; 1 at the end, unless interrupted. */
    void (*progress)(void *context, double share);
    /* Checkpoints; all of this may be left out. What a run goes on from after its process died (runner/checkpoint.h) is to be
     * kept instead of the one before, until the run finishes. Called when a run has trained for another checkpoint_seconds
     * (0: never), and before stop. */
    double checkpoint_seconds;
    void (*checkpoint)(void *context, const struct run *run, int64_t step, const void *data, size_t size);
    /* The checkpoint that was kept of a run that starts, if it has at most `most` bytes, or NULL; the runner frees it. */
    void *(*resume)(void *context, const struct run *run, size_t most, size_t *size);
    /* That checkpoint does not fit the run, which starts from its first step. */
    void (*refuse)(void *context, const struct run *run);
};

/* Trains runs[0..count) (hparams and keys filled) with up to `jobs` threads. Returns when all are done or stopped. */
void runner_train(struct run *runs, int64_t count, int jobs, const struct runner_events *events);

/* The cores this process may use. */
int runner_cores(void);

#endif
