/* The terminal as a form: every kind of figure drawn with characters, as wide as the window, or as a picture where the window
 * shows pictures. */
#ifndef UNROLL_FIGURES_TERMINAL_TERMINAL_H
#define UNROLL_FIGURES_TERMINAL_TERMINAL_H

#include "figures/terminal/screen.h"

/* What the file descriptor leads to. Colours unless NO_COLOR is set; 80 characters ($COLUMNS) and no colours where it is no
 * terminal. It is not asked for pictures. */
struct terminal terminal_of(int descriptor);

/* As terminal_of, and asks a terminal with colours whether it shows pictures. */
struct terminal terminal_of_pictures(int descriptor);

/* Draws the figure as a picture where the terminal shows pictures, it can be drawn, and the window is wide enough to read it;
 * else with characters. No line is wider than the terminal, nor are there more lines than it has where its height is limited. The
 * spec has been checked; there is at least one run. */
bool terminal_draw(const struct figure_spec *spec, const struct figure_data *data, const struct terminal *terminal, FILE *out,
                   struct error *error);

#endif
