/* A picture with characters. */
#ifndef UNROLL_FIGURES_TERMINAL_MARKS_H
#define UNROLL_FIGURES_TERMINAL_MARKS_H

#include "figures/picture/picture.h"
#include "figures/terminal/screen.h"

/* Its legend, its panels with those marks that characters can show (picture.h says which), references, closing sentence. */
void terminal_picture(const struct picture *picture, struct screen *screen);

#endif
