/* Lines: the curves of all seeds of one setting, made one line with a band. */
#ifndef UNROLL_FIGURES_LINE_H
#define UNROLL_FIGURES_LINE_H

#include "figures/figure.h"

enum { LINE_MAX_POINTS = 100 /* more only make a line hairy */ };

struct point {
    double symbols;         /* seen by the network, in the middle of the point's train steps */
    double mean, low, high; /* nats; over the seeds' means over these train steps */
};

/* The runs that differ in nothing but the seed. */
struct line {
    const struct hparams *hparams; /* of one of them */
    int num_runs;                  /* done: they are drawn */
    int num_diverged;              /* they are not */
    int num_points;                /* 0 where no run is done */
    double symbols_per_point;
    struct point *points;          /* (num_points) by symbols */
};

/* One line for each setting among the runs, sorted by the hyperparameters in the table's order; *count of them. The caller
 * frees with lines_free. */
struct line *lines_new(const struct figure_data *data, int *count);
void lines_free(struct line *lines, int count);

#endif
