/* The order in which runs are trained. */
#ifndef UNROLL_RUNNER_ORDER_H
#define UNROLL_RUNNER_ORDER_H

#include "runner/runner.h"

struct ordered {
    double cost;
    int64_t index;
    int at_once; /* as many such runs fit into memory together, at most one for each of the jobs */
};

/* Operations of the run, as far as it is to be trained for now. */
double order_cost(const struct run *run);

/* The numbers of all runs in their order; *cost is that of all. The caller frees. */
struct ordered *order_new(const struct runner_work *work, const struct runner_events *events, int jobs, double *cost);

#endif
