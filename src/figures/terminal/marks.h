/* The marks of a panel with characters. */
#ifndef UNROLL_FIGURES_TERMINAL_MARKS_H
#define UNROLL_FIGURES_TERMINAL_MARKS_H

#include "figures/picture/picture.h"
#include "figures/terminal/canvas.h"

/* Draws those that characters can show (picture.h says which), or why there are none. */
void marks_draw(const struct picture *picture, int facet, struct canvas *canvas, const struct terminal *terminal);

#endif
