/* The runner: trains many runs over the cores, the longest first, and shares a run's lane groups over the cores when
 * fewer runs than cores are left. It knows nothing of the store. */
#ifndef UNROLL_RUNNER_RUNNER_H
#define UNROLL_RUNNER_RUNNER_H

#include "experiment/run.h"

#include <stdatomic.h>
#include <stddef.h>

/* Whom the runner asks and tells. The functions are called one at a time, from any of its threads; all but finish may be
 * left out. */
struct runner_events {
    void *context;
    /* Whether to train this run now; false skips it. Left out: always. */
    bool (*start)(void *context, const struct run *run);
    /* The run's result stands in run->result; the curve is released by the runner afterwards. */
    void (*finish)(void *context, const struct run *run);
    /* Everything stops as soon as it is true, inside a train step too; it must stay so. Anybody may set it, a signal
     * handler too. Left out: never. */
    const atomic_bool *stop;
    /* The run cannot be trained, and why: its data, which could be had before, cannot any more. Then finish follows, with a
     * result that says RUN_FAILED and nothing else. */
    void (*fail)(void *context, const struct run *run, const struct error *error);
    /* The run was stopped before its end. */
    void (*give_up)(void *context, const struct run *run);
    /* Called now and then: share of all work done, 0..1; 1 at the end, unless stopped. */
    void (*progress)(void *context, double share);
    /* Bytes of memory that the runs in training may take together: so many are trained at once as fit, at least one. 0: as many
     * as there are threads. */
    int64_t memory;
    /* Checkpoints. What a run goes on from after its process died (runner/checkpoint.h) is to be
     * kept instead of the one before, until the run finishes. Called when a run has trained for another checkpoint_seconds
     * (0: never), and before give_up. */
    double checkpoint_seconds;
    void (*checkpoint)(void *context, const struct run *run, int64_t step, const void *data, size_t size);
    /* The checkpoint that was kept of a run that starts, if it has at most `most` bytes, or NULL; the runner frees it. */
    void *(*resume)(void *context, const struct run *run, size_t most, size_t *size);
    /* That checkpoint does not fit the run, which starts from its first step. */
    void (*refuse)(void *context, const struct run *run);
};

/* What there is to train. Runs may be made when they are asked for: a million of them then take no memory. */
struct runner_work {
    int64_t count;
    void *context;
    /* Run number index (hparams and key filled), which may stand in *room. Called one at a time, like the events. */
    struct run *(*run)(void *context, int64_t index, struct run *room);
};

/* Trains all runs of the work with up to `jobs` threads. Returns when all are done or stopped. */
void runner_train_all(const struct runner_work *work, int jobs, const struct runner_events *events);

/* The same for runs[0..count), which keep their results without the curves. */
void runner_train(struct run *runs, int64_t count, int jobs, const struct runner_events *events);

/* Seconds that a unit of run_cost takes here with one thread, by train steps of such a run, or of a smaller one where even one
 * step would last, for about so many seconds. 0 where its data cannot be had. */
double runner_sample(const struct hparams *hparams, double seconds);

#endif
