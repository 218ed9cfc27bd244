/* Panels: facets with their axes, as many beside each other as fit. */
#ifndef UNROLL_FIGURES_TERMINAL_PANELS_H
#define UNROLL_FIGURES_TERMINAL_PANELS_H

#include "figures/picture/picture.h"
#include "figures/terminal/screen.h"

/* The panels with the key of their colours above and the names of their references below; lines_after: that are to follow. */
void panels_write(const struct picture *picture, int lines_after, struct screen *screen);

#endif
