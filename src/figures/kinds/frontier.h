/* What the figure "frontier" is made of, between laying it out and drawing it: settings by what they cost. */
#ifndef UNROLL_FIGURES_KINDS_FRONTIER_H
#define UNROLL_FIGURES_KINDS_FRONTIER_H

#include "figures/kinds/kind.h"
#include "figures/terminal/screen.h"
#include "results/group.h"

struct dot {
    const struct group *group;
    double cost, middle, low, high; /* medians, and the metric's extremes over the seeds */
    bool best;                      /* no other is both cheaper and better */
};

struct frontier {
    struct scheme scheme;
    struct metric *metric;
    const struct figure_data *data;
    struct groups groups; /* a group for each setting */
    int num_dots, num_above;
    struct dot *dots;         /* by cost */
    struct scale costs, x, y; /* x: the costs with room for names at the low end */
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    struct page_content content;
    struct page page;
};

/* Draws the part with characters. */
void frontier_print(const struct part *part, struct screen *screen);

#endif
