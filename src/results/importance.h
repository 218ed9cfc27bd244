/* Importance: how much of what differs between settings each axis explains. */
#ifndef UNROLL_RESULTS_IMPORTANCE_H
#define UNROLL_RESULTS_IMPORTANCE_H

#include <stdbool.h>

/* Settings by their places along axes. */
struct factors {
    int num_axes, count;
    int *num_levels;  /* (num_axes) */
    bool *is_ordered; /* (num_axes) whether the levels' order means something */
    int *levels;      /* (count, num_axes), each from 0; no two settings have the same */
    double *values;   /* (count) finite: the medians over the seeds */
    double within;    /* the pooled variance of the seeds about their setting's mean; NaN where no setting has two */
};

/* What an axis explains, or two axes beside what each of them does alone. */
struct share {
    int a, b;           /* axes; b is -1 for one alone */
    double share;       /* of the variance, 0..1 */
    double correlation; /* of ranks, -1..1; NaN in a grid, and for an axis without order */
};

struct level {
    int axis, level;
};

struct importance {
    bool is_grid;
    int count;
    struct share *shares;  /* (count) largest first */
    double rest, seeds;    /* of a grid: what three axes and more explain together, and what the seeds do (NaN: unknown) */
    int num_used;          /* settings that it is taken from */
    int num_dropped;       /* levels left out, with all their settings, to make the grid whole */
    struct level *dropped; /* (num_dropped) */
};

/* Of a grid, an analysis of variance (Fisher, "Statistical methods for research workers", 1925): the variance of the settings'
 * medians is the sum of those of the means over each axis, of what each pair of axes adds to them, and of the rest; the seeds'
 * variance comes on top. Where settings are missing, as they diverged, the levels with the most gaps are left out, up to half of
 * the settings. Of what is no grid, rank correlations: of each ordered axis Spearman's ("The proof and measurement of association
 * between two things", 1904), its share the square; of another the share of the ranks' variance between its levels. The caller
 * releases. */
struct importance importance_of(const struct factors *factors);
void importance_release(struct importance *importance);

void factors_release(struct factors *factors);

#endif
