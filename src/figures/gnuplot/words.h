/* The words of a page, and where its panels begin, in a script. */
#ifndef UNROLL_FIGURES_GNUPLOT_WORDS_H
#define UNROLL_FIGURES_GNUPLOT_WORDS_H

#include "figures/gnuplot/sheet.h"
#include "figures/picture/page.h"

/* Writes all words, the page's upper left corner at (x, y). */
void page_words(const struct page *page, const struct page_content *content, struct sheet *sheet, double x, double y);

/* Begins the panel of a facet: its place, its axes, its references. */
void page_panel(const struct page *page, struct sheet *sheet, const double corner[2], int facet, const struct scale *x,
                const struct scale *y);

#endif
