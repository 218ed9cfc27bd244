/* What the figure "heatmap" is made of, between laying it out and drawing it: a group of runs for each cell. */
#ifndef UNROLL_FIGURES_KINDS_HEATMAP_H
#define UNROLL_FIGURES_KINDS_HEATMAP_H

#include "figures/kinds/kind.h"
#include "figures/terminal/screen.h"
#include "results/group.h"

struct heatmap {
    struct scheme scheme;
    struct metric *metric;
    struct groups groups; /* a group for each cell */
    struct scale x, y, colors;
    bool is_cut; /* some cells lie above the colours */
    double best;
    struct page_content content;
    struct page page;
};

/* The median of group number index; NaN where all its runs diverged. */
double heatmap_median(const struct heatmap *heatmap, int index);

/* The colour (0xRRGGBB) of a cell of that median, and that of writing that can be read on it. */
unsigned heatmap_color(const struct heatmap *heatmap, double value);
unsigned heatmap_ink(const struct heatmap *heatmap, unsigned color);

/* The value with as many decimals as tell cells apart; "" for NaN. */
void heatmap_text(const struct heatmap *heatmap, double value, char text[SCALE_LABEL]);

/* How many of the cell's runs diverged: "2×". */
void heatmap_marks(const struct group *group, char *marks, size_t size);

/* Draws the part with characters. */
void heatmap_print(const struct part *part, struct screen *screen);

#endif
