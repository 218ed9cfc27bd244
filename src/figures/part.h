/* Parts: a figure laid out by its kind, then written for gnuplot or printed with characters; or several of them on one sheet. */
#ifndef UNROLL_FIGURES_PART_H
#define UNROLL_FIGURES_PART_H

#include "figures/gnuplot/sheet.h"
#include "figures/kinds/kind.h"
#include "figures/terminal/screen.h"

/* Lays the part out, whose room and columns are set: a figure of the kind or, where no run can be drawn, one that says so. On
 * error there is nothing to release. */
bool part_prepare(struct part *part, const struct figure_kind *kind, const struct figure_spec *spec,
                  const struct figure_data *data, struct error *error);
void part_release(struct part *part);

/* Writes it with its upper left corner at (x, y); draws it with characters. */
void part_write(const struct part *part, struct sheet *sheet, double x, double y);
void part_print(const struct part *part, struct screen *screen);

#endif
