/* How a page's legend is laid out: which values it shows, where each entry stands. */
#ifndef UNROLL_FIGURES_PICTURE_LEGEND_H
#define UNROLL_FIGURES_PICTURE_LEGEND_H

#include "figures/picture/page.h"

enum { LEGEND_GAP = 18, LEGEND_BAR_GAP = 8 /* between a bar of colours and the texts of its ends */ };

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

/* A bar of colours, from the page's left edge: beside its title or, where it would be too short to be read, in the row below. */
struct legend_bar {
    char low[SCALE_LABEL], high[SCALE_LABEL];
    int row;
    double low_x, x, width; /* where the text of its low end begins; the bar itself */
};

struct legend_bar legend_bar(const struct page *page, const struct page_content *content);

/* The width that a bar of colours takes at least, 0 of other legends. */
double legend_least_width(const struct page_content *content);

/* The rows of the legend for what this role tells. */
int legend_rows(const struct page *page, const struct page_content *content, enum role role);

#endif
