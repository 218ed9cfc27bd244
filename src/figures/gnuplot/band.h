/* Bands: the outline of what an area's items span, within the panel. */
#ifndef UNROLL_FIGURES_GNUPLOT_BAND_H
#define UNROLL_FIGURES_GNUPLOT_BAND_H

#include "figures/picture/picture.h"

#include <stdio.h>

/* Writes a row for each corner, x and y: along the low ends of the band, then back along its high ends. Where the band leaves
 * the panel it goes along the edge, with a corner at the crossing. */
void band_write(const struct item *items, int count, const struct scale *x, const struct scale *y, FILE *out);

#endif
