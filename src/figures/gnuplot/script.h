/* A picture as a part of gnuplot's script. */
#ifndef UNROLL_FIGURES_GNUPLOT_SCRIPT_H
#define UNROLL_FIGURES_GNUPLOT_SCRIPT_H

#include "figures/gnuplot/sheet.h"
#include "figures/picture/picture.h"

/* Writes words, then panel by panel a block of data for each mark and one plot of them, with the record of what is told under the
 * mouse where the form has it. The picture's upper left corner is at (x, y). */
void script_picture(const struct picture *picture, struct sheet *sheet, double x, double y);

#endif
