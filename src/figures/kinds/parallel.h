/* What the figure "parallel" is made of, between laying it out and drawing it: ranked settings and the axes that they cross. */
#ifndef UNROLL_FIGURES_KINDS_PARALLEL_H
#define UNROLL_FIGURES_KINDS_PARALLEL_H

#include "figures/kinds/kind.h"
#include "figures/terminal/screen.h"
#include "results/group.h"

struct parallel {
    struct metric *metric;
    struct scheme none; /* facets and colours that are not used */
    struct groups groups;
    struct rank *paths; /* best first; diverged ones last */
    int num_paths, num_finite, num_axes, num_above;
    struct dimension *axes; /* (num_axes) */
    struct scale *scales;   /* (num_axes + 1); the last is the metric's */
    struct page_content content;
    struct page page;
};

/* Draws the part with characters. */
void parallel_print(const struct part *part, struct screen *screen);

#endif
