/* Units: what losses are shown in. Those of classes and of yes or no are kept in nats; those of numbers are squared errors. */
#ifndef UNROLL_RESULTS_UNIT_H
#define UNROLL_RESULTS_UNIT_H

#include "results/results.h"

struct unit {
    const char *name;  /* "bits", "squared error": what stands behind a number */
    const char *title; /* "cross entropy (bits)": what stands beside an axis of losses */
    const char *what;  /* "Cross entropy": what losses are called */
    double per_nat;    /* how many of them a nat is; of what is in no nats, 1 */
};

/* The names of those that can be asked for, ended by NULL: nats first, then bits (per symbol, as texts are compressed to: nats /
 * ln 2). */
extern const char *const unit_names[];

/* The unit of that name, nats for ""; NULL if there is none. */
const struct unit *unit_find(const char *name);

/* What the losses of a setting are in. */
const struct unit *unit_of(const struct hparams *hparams);

/* What the losses of all the runs are shown in, where `name` (unit_names, or "") was asked for: squared errors are what they are,
 * and runs with both kinds of losses are "nats or squared error". */
const struct unit *unit_of_results(const struct results *results, const char *name);

#endif
