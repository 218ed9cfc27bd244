/* What a page says of the runs, in its table without scripts and in its data for the live views: the axes, the settings, the
 * metrics that any run has. */
#ifndef UNROLL_FIGURES_WEB_CONTENT_H
#define UNROLL_FIGURES_WEB_CONTENT_H

#include "figures/picture/data.h"
#include "results/dimension.h"
#include "results/group.h"

struct content_metric {
    char *name; /* as `unroll best --metric` takes it */
    struct metric *metric;
};

struct content {
    const struct results *results;
    int num_axes;
    struct dimension *axes; /* (num_axes) what can be set and varies among the runs, but for what is pooled */
    struct groups groups;   /* the settings, sorted by compare_settings; of each first the runs with a curve, then the others */
    int num_metrics;
    struct content_metric *metrics; /* (num_metrics) */
    const struct unit *unit;        /* that losses are told in */
    int usual;                      /* the one that settings are ranked by: as in `unroll best` */
};

/* There is at least one run; one that is still running has its status and no result. The caller releases. */
struct content content_new(const struct figure_data *data);
void content_release(struct content *content);

/* The value as people say it, "" where the setting does not use it. Caller frees. */
char *content_value(const struct dimension *axis, const struct hparams *hparams);

/* Sorted values of the metric over a group's runs, those that have it; *count of them. Caller frees. */
double *content_values(const struct group *group, const struct metric *metric, int *count);

#endif
