/* A picture of cells with characters. */
#ifndef UNROLL_FIGURES_TERMINAL_CELLS_H
#define UNROLL_FIGURES_TERMINAL_CELLS_H

#include "figures/picture/picture.h"
#include "figures/terminal/screen.h"

/* A table for each panel: the texts of its cells, in the colours of the picture where there are any. */
void cells_write(const struct picture *picture, struct screen *screen);

#endif
