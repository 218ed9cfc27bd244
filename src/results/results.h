/* Results: an experiment and what its runs came to; what figures, tables and sentences are made from. */
#ifndef UNROLL_RESULTS_RESULTS_H
#define UNROLL_RESULTS_RESULTS_H

#include "experiment/experiment.h"
#include "experiment/run.h"

#include <stdbool.h>

/* Everything is owned by the caller. */
struct results {
    const struct experiment *experiment;
    int num_runs;
    const struct run *runs; /* (num_runs) done, stopped or diverged; for a figure that shows them also the paused ones */
    int num_unwanted;       /* runs that the store has, but that no figure shows */
    int num_paused;
    const struct run *paused; /* (num_paused) those that were left behind at a rung, whose curves are there so far */
    int num_missing;          /* runs of the experiment that the store does not have yet */
    int num_repeated;         /* runs that older arithmetic, or another machine's, has trained too: the newest is here */
};

/* The reference losses that hold for all the runs; NULL where they differ, or where the task cannot say. */
const struct reference_losses *results_references(const struct results *results);

/* Whether they are those of one task, NULL being none. */
bool results_same_references(const struct reference_losses *a, const struct reference_losses *b);

#endif
