/* Groups: the runs that a figure shows in one place, such as all seeds of one setting. */
#ifndef UNROLL_RESULTS_GROUP_H
#define UNROLL_RESULTS_GROUP_H

#include "results/metric.h"
#include "results/results.h"

struct group {
    const struct hparams *hparams; /* of one of them */
    int num_runs, num_diverged;    /* diverged: and what else the metric does not hold for */
    const struct run **runs;       /* (num_runs) the others, by seed */
};

struct groups {
    int count;
    struct group *groups;    /* (count) sorted by the hyperparameters they differ in */
    const struct run **runs; /* where the groups' runs stand */
};

/* <0, 0, >0: the order of settings that end alike, in all rankings: by the first hyperparameter of the table in which they
 * differ, numbers by size, names by the alphabet, whatever does not use it last. */
int compare_settings(const struct hparams *a, const struct hparams *b);

/* Puts runs together that agree in by[0..num_by); with by NULL, in all but the seed. Runs that the
 * metric (NULL: any) does not hold for are counted apart. The caller releases. */
struct groups groups_new(const struct results *results, const struct metric *metric, const struct hparam *const *by, int num_by);
void groups_release(struct groups *groups);

/* Whether half or more of the runs are lost, which diverged or never had the metric: the median of the others says little, and
 * all whose runs are mostly there rank before it. */
bool is_mostly_lost(int held, int lost);

/* A group by its median. */
struct rank {
    const struct group *group;
    double median; /* NaN where all runs diverged */
    bool is_lost;  /* mostly */
};

/* All groups, best first: by their medians, then by compare_settings, those that are mostly lost behind the others, those without
 * a median last. Caller frees. */
struct rank *groups_ranked(const struct groups *groups, const struct metric *metric);

/* The one number of the group: the median of its runs, of a share the mean; NaN where it has none. */
double group_middle(const struct group *group, const struct metric *metric);

/* The quantile (0..1, between neighbours in proportion) of the metric over the group's runs; NaN where it has none. */
double group_quantile(const struct group *group, const struct metric *metric, double share);

/* The quantile of sorted values; and the order by which to sort them. */
double sorted_quantile(const double *values, int count, double share);
int compare_doubles(const void *a, const void *b);

/* The metric of all runs of all groups: *count values, sorted. Caller frees. */
double *groups_values(const struct groups *groups, const struct metric *metric, int *count);

#endif
