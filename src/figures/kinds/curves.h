/* What the figure "curves" is made of, between laying it out and drawing it: lines in facets. */
#ifndef UNROLL_FIGURES_KINDS_CURVES_H
#define UNROLL_FIGURES_KINDS_CURVES_H

#include "figures/kinds/kind.h"
#include "figures/terminal/screen.h"
#include "results/line.h"

enum { MOST_END_LABELS = 8 };

struct curves {
    struct scheme scheme;
    struct line_form form;
    struct line *lines;
    int num_lines, first_block; /* the block of line 0 */
    bool bands;
    struct scale x, losses;
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    int ends[MOST_END_LABELS]; /* the lines labelled at their ends, from the top down */
    double end_y[MOST_END_LABELS];
    int num_ends;
    struct page_content content;
    struct page page;
};

/* Draws the part with characters. */
void curves_print(const struct part *part, struct screen *screen);

#endif
