/* Hover: what a figure tells under the mouse in a browser, and which entries of its key can be clicked. Only forms for the
 * browser (form.h) have it; elsewhere nothing of this writes anything. Each plot of a script begins with an empty one whose
 * title is the record of its panel; hover.js reads it there. Lengths are logical pixels of the sheet. */
#ifndef UNROLL_FIGURES_GNUPLOT_HOVER_H
#define UNROLL_FIGURES_GNUPLOT_HOVER_H

#include "figures/gnuplot/sheet.h"

/* The program that runs in the browser (hover.js). */
extern const char hover_program[];

/* Writes the program as a "data:" address that may stand between single quotes of gnuplot and in XML, and that ignores what is
 * put after it. */
void hover_address(FILE *out);

/* Begins the record of words, and of a panel with its data area there. */
void hover_words(struct sheet *sheet);
void hover_panel(struct sheet *sheet, double left, double top, double width, double height);

/* Between hover_words and the plot: an entry of the legend has its middle line at y, and stands for that colour in all panels
 * until the next words. */
void hover_legend(struct sheet *sheet, struct color color, double x, double y, double width);

/* Between hover_panel and the plot: the panel has lines whose values can be read along an axis ('x' or 'y'). */
void hover_axis(struct sheet *sheet, char axis, const struct scale *scale, const char *unit);

/* Between hover_panel and the plot: a dot or, where it has a width, a cell with its middle at these shares of the panel, from its
 * left and its lower edge; the first line of the text is its name. */
void hover_mark(struct sheet *sheet, unsigned color, const double share[2], const double size[2], const char *text);

/* Begins a plot ("plot "), to be followed by at least one clause. */
void hover_plot(struct sheet *sheet);

/* Names the line that the clause written last draws. */
void hover_name(struct sheet *sheet, const char *name);

#endif
