/* What the sheet for runs that cannot be drawn is made of, between laying it out and drawing it. */
#ifndef UNROLL_FIGURES_KINDS_LOST_H
#define UNROLL_FIGURES_KINDS_LOST_H

#include "figures/figure.h"
#include "figures/terminal/screen.h"

struct lost {
    int num_rows, num_more;
    char **settings, **fates; /* (num_rows) */
    double fates_at;          /* where they stand, right of the settings */
};

/* Draws the part with characters. */
void lost_print(const struct part *part, struct screen *screen);

#endif
