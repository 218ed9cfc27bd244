/* The terminal as a form: every kind of figure drawn with characters, as wide as the window, or as a picture where the window
 * shows pictures. */
#ifndef UNROLL_FIGURES_PRINT_H
#define UNROLL_FIGURES_PRINT_H

#include "figures/figure.h"
#include "figures/terminal/terminal.h"

/* Draws the figure as a picture where the terminal shows pictures, it can be drawn, and the window is wide enough to read it;
 * else with characters. No line is wider than the terminal, nor are there more lines than it has where its height is limited. The
 * spec has been checked; there is at least one run. */
bool figure_print(const struct figure_spec *spec, const struct figure_data *data, const struct terminal *terminal, FILE *out,
                  struct error *error);

#endif
