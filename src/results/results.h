/* Results: an experiment and what its runs came to; what figures, tables and sentences are made from. */
#ifndef UNROLL_RESULTS_RESULTS_H
#define UNROLL_RESULTS_RESULTS_H

#include "experiment/experiment.h"
#include "experiment/run.h"

/* Everything is owned by the caller. */
struct results {
    const struct experiment *experiment;
    int num_runs;
    const struct run *runs; /* (num_runs) with curves; done or diverged */
    int num_missing;        /* runs of the experiment that the store does not have yet */
};

#endif
