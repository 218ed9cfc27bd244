/* Marks of a picture in gnuplot's script: a block of data and a clause of the panel's plot for each. */
#ifndef UNROLL_FIGURES_GNUPLOT_MARKS_H
#define UNROLL_FIGURES_GNUPLOT_MARKS_H

#include "figures/gnuplot/sheet.h"
#include "figures/picture/picture.h"

/* The block of data of a mark that has items. */
void marks_data(const struct mark *mark, const struct picture *picture, struct sheet *sheet);

/* ", ..." : the clause that draws block number `block`. */
void marks_clause(const struct mark *mark, int block, struct sheet *sheet);

/* What its tooltips tell, into the record of the panel written last. */
void marks_hover(const struct mark *mark, const struct picture *picture, struct sheet *sheet);

#endif
