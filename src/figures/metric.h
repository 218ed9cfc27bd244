/* Metrics: the one number by which runs are compared. */
#ifndef UNROLL_FIGURES_METRIC_H
#define UNROLL_FIGURES_METRIC_H

#include "experiment/run.h"

struct metric {
    const char *name;  /* as in `metric = "final_loss"`, a column of the database */
    const char *title; /* "Final loss" */
    const char *axis;  /* "final loss (nats)" */
    double (*of)(const struct run *run);
};

/* The metric of that name, the first for "", or NULL. */
const struct metric *metric_find(const char *name);

/* Metric number index, or NULL past the last. */
const struct metric *metric_at(int index);

/* Whether the run has come to its end with finite losses; others are counted, not drawn. */
bool metric_holds(const struct run *run);

#endif
