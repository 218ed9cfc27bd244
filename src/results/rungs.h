/* The rungs of an experiment that is narrowed down while it is trained (experiment/halving.h): who stands on each, as far as the
 * curves in the store say, those of runs under that version of the arithmetic. */
#ifndef UNROLL_RESULTS_RUNGS_H
#define UNROLL_RESULTS_RUNGS_H

#include "experiment/experiment.h"
#include "store/store.h"

/* One rung, and the runs that are to reach it. */
struct rung {
    int bracket, number;  /* both from 0 on */
    int64_t until;        /* train steps; 0: the end */
    int64_t num_settings; /* of the runs */
    int64_t num_runs;
    const int64_t *numbers; /* (num_runs) in the sweep, ascending */
};

/* Visits the rungs of each bracket in their order. Where the visitor says that all of its runs have reached the rung, or ended,
 * the best of them are chosen for the next; else the bracket's later rungs are left out. False, and why, where the store cannot
 * be read, or lacks a curve that it should have. */
bool rungs_each(const struct experiment *experiment, struct store *store, int numerics,
                bool (*visit)(void *context, const struct rung *rung), void *context, struct error *error);

#endif
