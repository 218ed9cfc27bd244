/* What the figure "overview" is made of, between laying it out and drawing it: the parts that stand on its sheet. */
#ifndef UNROLL_FIGURES_KINDS_OVERVIEW_H
#define UNROLL_FIGURES_KINDS_OVERVIEW_H

#include "figures/figure.h"
#include "figures/terminal/screen.h"

enum { MOST_PARTS = 6 };

struct place {
    struct part part;
    double x, y, heading; /* corner of its heading; how high that is */
};

struct overview {
    int num_parts;
    struct place places[MOST_PARTS];
};

/* Draws the part with characters. */
void overview_print(const struct part *part, struct screen *screen);

#endif
