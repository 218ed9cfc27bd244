/* A picture with characters. */
#ifndef UNROLL_FIGURES_TERMINAL_PICTURE_H
#define UNROLL_FIGURES_TERMINAL_PICTURE_H

#include "figures/picture/picture.h"
#include "figures/terminal/screen.h"

/* Its legend; its ranking, its rows, a table of its cells or its panels; references; its closing sentence. */
void terminal_picture(const struct picture *picture, struct screen *screen);

#endif
