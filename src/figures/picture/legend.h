/* How a page's legend is laid out: which values it shows, where each entry stands. */
#ifndef UNROLL_FIGURES_PICTURE_LEGEND_H
#define UNROLL_FIGURES_PICTURE_LEGEND_H

#include "figures/picture/page.h"

enum { LEGEND_GAP = 18, LEGEND_BAR_WIDTH = 180 };

/* Of many ordered values a legend shows some, with the first and the last. */
bool legend_shows(const struct dimension *dimension, int index);

/* The value as the legend writes it: "1", "1 ×" where all its runs diverged. Caller frees. */
char *legend_text(const struct page_content *content, enum role role, int index);

/* The widths of a line or dot beside an entry, and of entry number index with the gap after it. */
double legend_sample_width(const struct page_content *content, enum role role);
double legend_entry_width(const struct page_content *content, enum role role, int index);

/* Moves (x, row) to where the entry begins: in the next row if it does not fit into this one. */
void legend_place_entry(const struct page *page, const struct page_content *content, enum role role, int index, double *x,
                        int *row);

/* The rows of the legend for what this role tells. */
int legend_rows(const struct page *page, const struct page_content *content, enum role role);

#endif
