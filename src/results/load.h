/* From an experiment to its results: each run is asked for by its setting and seed, whatever arithmetic trained it. */
#ifndef UNROLL_RESULTS_LOAD_H
#define UNROLL_RESULTS_LOAD_H

#include "results/results.h"
#include "store/store.h"

/* Points that all curves together may have, and that one may always have: memory stays within bounds, however long the curves
 * of a database are, and far above what a figure can show. */
enum { LOAD_POINTS = 4000000, LOAD_FEWEST_POINTS = 100 };

struct load_request {
    /* Of all curves together. With 0 runs are without curves, and only metrics that need none hold. Else longer curves are
     * thinned until all have at most so many points: then what the metrics of the experiment's figures say of a run is taken from
     * its whole curve before (metric.h). */
    int most_points;
    int64_t most_runs; /* that is_wanted picks, at most */
    /* Whether the run with that key is asked for; the others are counted. NULL: all. */
    bool (*is_wanted)(const void *context, const char *key);
    const void *context;
};

/* Fills results with the experiment's finished runs and counts those that are not trained. Reference losses belong to the store,
 * the rest is released with results_release. On error nothing needs to be released. */
bool results_load(const struct experiment *experiment, struct store *store, const struct load_request *request,
                  struct results *results, struct error *error);
void results_release(struct results *results);

#endif
