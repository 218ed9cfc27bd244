/* What the figure "slice" is made of, between laying it out and drawing it: a group of runs for each x, colour and facet. */
#ifndef UNROLL_FIGURES_KINDS_SLICE_H
#define UNROLL_FIGURES_KINDS_SLICE_H

#include "figures/picture/page.h"
#include "figures/terminal/screen.h"
#include "results/group.h"

struct slice {
    struct scheme scheme;
    struct metric *metric;
    struct groups groups; /* a group for each x, colour and facet */
    struct scale x, y;
    double gap; /* share of the x scale that lies between neighbouring values at least */
    int num_above, num_diverged;
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    struct page_content content;
    struct page page;
};

/* Where dot number index of a group stands: beside its value, so that dots of equal settings are seen apart; colours keep to
 * their own part of the width. */
double slice_dot_x(const struct slice *slice, const struct group *group, int index);

/* How many runs diverged at each value of x in that facet; caller frees. */
int *slice_diverged(const struct slice *slice, int facet);

/* Whether the group stands in that facet and has colour number value. */
bool slice_holds(const struct slice *slice, const struct group *group, int facet, int value);

/* Draws the part with characters. */
void slice_print(const struct part *part, struct screen *screen);

#endif
