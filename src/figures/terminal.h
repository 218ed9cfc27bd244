/* The terminal as a form: loss curves drawn with braille characters, as wide as the window. */
#ifndef UNROLL_FIGURES_TERMINAL_H
#define UNROLL_FIGURES_TERMINAL_H

#include "figures/figure.h"

struct terminal {
    int width, height; /* characters; height 0: as high as it likes */
    bool color, utf8;
};

/* What the file descriptor leads to. Colours unless NO_COLOR is set; 80 characters ($COLUMNS) and no colours where it is no
 * terminal. */
struct terminal terminal_of(int descriptor);

/* Whether the figure can be drawn with characters: loss curves can. */
bool terminal_check(const struct figure_spec *spec, struct error *error);

/* Draws the loss curves of the runs, in facets beside each other where they fit, else below each other. No line is wider than
 * the terminal. */
void terminal_draw(const struct figure_spec *spec, const struct figure_data *data, const struct terminal *terminal, FILE *out);

#endif
