/* What the figure "seeds" is made of, between laying it out and drawing it: ranked settings on one scale. */
#ifndef UNROLL_FIGURES_KINDS_SEEDS_H
#define UNROLL_FIGURES_KINDS_SEEDS_H

#include "figures/kinds/kind.h"
#include "figures/terminal/screen.h"
#include "results/group.h"

struct seeds {
    struct scheme scheme;
    struct metric *metric;
    const struct figure_data *data;
    struct groups groups; /* a group for each setting */
    struct rank *rows;    /* best first; those without a run that did not diverge last */
    int num_rows, num_above;
    bool full_names; /* "num steps 5, state size 64", not "5, 64" */
    struct scale x, y;
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    int num_references;
    struct page_content content;
    struct page page;
};

/* Draws the part with characters. */
void seeds_print(const struct part *part, struct screen *screen);

#endif
