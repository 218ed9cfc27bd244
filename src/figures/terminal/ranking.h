/* A ranking with characters. */
#ifndef UNROLL_FIGURES_TERMINAL_RANKING_H
#define UNROLL_FIGURES_TERMINAL_RANKING_H

#include "figures/picture/picture.h"
#include "figures/terminal/screen.h"

/* A table with a line for each setting, best first, and a bar at its end. What has no room is summed up below. */
void ranking_write(const struct ranking *ranking, struct screen *screen);

#endif
