/* Bands: the rows of a line's data from which gnuplot draws the line and the band of its seeds. */
#ifndef UNROLL_FIGURES_BAND_H
#define UNROLL_FIGURES_BAND_H

#include "figures/line.h"
#include "figures/scale.h"

#include <stdio.h>

/* Writes a row for each point: x, middle, low and high end of the band and, if asked, the middle unsmoothed. Where the band
 * leaves the panel between two points, it has a row of its own: the line stays what it is, and the band ends at the edge. */
void band_write(const struct line *line, const struct scale *x, const struct scale *y, bool raw, FILE *out);

/* Writes the gnuplot function edge(y), which holds a band within the panel. */
void band_write_edge(const struct scale *y, FILE *out);

#endif
