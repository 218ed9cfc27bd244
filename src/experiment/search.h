/* Finds runs in a sweep without going through it. */
#ifndef UNROLL_EXPERIMENT_SEARCH_H
#define UNROLL_EXPERIMENT_SEARCH_H

#include "experiment/run.h"
#include "experiment/sweep.h"

struct sweep_search;

/* Makes ready to search the sweep of an experiment, which stays the caller's and must stay as it is. Freed with
 * sweep_search_free. */
struct sweep_search *sweep_search_new(const struct experiment *experiment);
void sweep_search_free(struct sweep_search *search);

/* Whether the run with these hyperparameters, and this key under an arithmetic, is one of the sweep. */
bool sweep_search_has(const struct sweep_search *search, const struct hparams *hparams, const char *key, int numerics);

#endif
