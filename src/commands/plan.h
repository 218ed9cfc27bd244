/* The plan: what `unroll run` would do, and how long it would take. */
#ifndef UNROLL_COMMANDS_PLAN_H
#define UNROLL_COMMANDS_PLAN_H

#include "experiment/experiment.h"
#include "store/store.h"

/* Lists the experiment's runs on stdout, which of them the store has (NULL: there is none yet), and foretells how long
 * the others take with `jobs` threads. */
void plan_print(const struct experiment *experiment, struct store *store, int jobs);

/* The list alone, of all runs, as an array of JSON objects. */
void plan_print_json(const struct experiment *experiment, struct store *store);

#endif
