/* What ends above a panel, said over its right end. */
#ifndef UNROLL_FIGURES_GNUPLOT_ABOVE_H
#define UNROLL_FIGURES_GNUPLOT_ABOVE_H

#include "figures/gnuplot/sheet.h"
#include "figures/picture/picture.h"

/* Says above the panel written last how many lines end there, if any: a triangle in the colour of each, or one for more than
 * MOST_ABOVE, fewer where the panel is narrow (logical pixels). */
void above_write(const struct panel *panel, double panel_width, struct sheet *sheet);

#endif
