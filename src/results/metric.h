/* Metrics: the one number by which runs are compared. */
#ifndef UNROLL_RESULTS_METRIC_H
#define UNROLL_RESULTS_METRIC_H

#include "experiment/run.h"
#include "results/unit.h"

enum { METRIC_TEXT = 80, METRIC_SQL = 256 };

struct metric {
    char title[METRIC_TEXT]; /* "Final loss" */
    char axis[METRIC_TEXT];  /* "final loss (nats)" */
    char lost[METRIC_TEXT];  /* what runs without it did: "diverged", "diverged or never at 0.5" */
    bool is_loss;            /* in the unit, so that the task's reference losses hold for it */
    bool is_share;           /* 0 or 1 for a run, the share of its runs for a group; the others are medians of groups */
    bool is_solving;         /* sequences until the run's task is solved, which not every run does */
    bool of_curve;           /* taken from the run's curve, not from what is noted of its end */
    double target, shown;    /* the loss that a run is to reach, in nats and in the unit; 0 for metrics without one */
    double step;             /* the train step at which it is taken; 0 for the others */
    const struct unit *unit; /* of losses */
    char
        sql[METRIC_SQL]; /* the same, losses in nats, of a row of runs in the database; means nothing of a run that is not done */
    double (*of)(const struct metric *metric, const struct run *run);      /* NaN where the run does not have it */
    double (*measure)(const struct metric *metric, const struct run *run); /* from the curve as it is, losses in nats */
};

/* Notes what the metric says of the run's curve, so that it says the same when the curve is thinned afterwards. The run then
 * owns run->kept, which free() frees. */
void metric_keep(const struct metric *metric, struct run *run);

/* The metric of a text as in `metric = "final_loss"`, "steps_to 0.5" (the train steps until the loss is at most 0.5), or the
 * first for "", its losses in the unit; NULL if there is none. Caller frees. */
struct metric *metric_new(const char *text, const struct unit *unit);

/* How metric number index is written: "final_loss", "steps_to LOSS"; NULL past the last. */
const char *metric_name(int index);

/* Whether the run has come to its end with finite losses and has the metric; others are counted, not drawn. A share holds for
 * all. Of no metric (NULL): whether there is a curve of finite losses to be drawn, be it that of a paused run. */
bool metric_holds(const struct metric *metric, const struct run *run);

#endif
