/* Progress: how far a sweep has come, on stderr. On a terminal one line that is written over; elsewhere a line for each
 * tenth of the work. */
#ifndef UNROLL_RUNNER_PROGRESS_H
#define UNROLL_RUNNER_PROGRESS_H

#include "experiment/experiment.h"
#include "experiment/run.h"

struct progress;

/* total: runs to train; quiet if 0. The experiment must live as long; free with progress_free. */
struct progress *progress_new(const struct experiment *experiment, int64_t total);

/* Frees; on a terminal the line stays if all is done, else it is cleared. */
void progress_free(struct progress *progress);

/* Takes the line off the terminal, so that there is room for a message. */
void progress_hide(const struct progress *progress);

/* A run has ended. */
void progress_run(struct progress *progress, const struct run *run);

/* Share of all work done, 0..1; draws when something new is to be said. */
void progress_share(struct progress *progress, double share);

#endif
