/* A picture of rows with characters. */
#ifndef UNROLL_FIGURES_TERMINAL_STRIPS_H
#define UNROLL_FIGURES_TERMINAL_STRIPS_H

#include "figures/picture/picture.h"
#include "figures/terminal/screen.h"

/* A line for each row: its name, where its short upright mark stands as a number, its marks on a strip and, after it, the number
 * of its text at the right; all strips share their scale. Rows that have no room are left out. */
void strips_write(const struct picture *picture, struct screen *screen);

#endif
