/* The plan: what `unroll run` would do, and how long it would take. */
#ifndef UNROLL_COMMANDS_PLAN_H
#define UNROLL_COMMANDS_PLAN_H

#include "experiment/experiment.h"
#include "store/store.h"

struct plan_options {
    int jobs;    /* threads */
    int shards;  /* 0: the time in shards is not asked for */
    bool finish; /* what is paused at a rung is trained, too */
    bool list;   /* every run, not what there is of each value of each axis */
};

/* Says on stdout what the sweep holds, what of it the store has (NULL: there is none yet), and foretells how long the rest takes.
 */
void plan_print(const struct experiment *experiment, struct store *store, const struct plan_options *options);

/* The list alone, of all runs, as an array of JSON objects. */
void plan_print_json(const struct experiment *experiment, struct store *store);

#endif
