/* What ends above a panel, said over its right end. */
#ifndef UNROLL_FIGURES_GNUPLOT_ABOVE_H
#define UNROLL_FIGURES_GNUPLOT_ABOVE_H

#include "figures/gnuplot/sheet.h"

enum { ABOVE_MOST = 6 /* lines that end above a panel and get a mark each */ };

/* Says above the panel written last that count lines end there: a triangle in the colour of each, or one for more than
 * ABOVE_MOST. colors: (count, ABOVE_MOST at most). */
void above_write(struct sheet *sheet, double panel_width, const unsigned *colors, int count);

#endif
