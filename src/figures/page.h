/* A page: where everything of a figure stands, in logical pixels from the upper left corner, and the words on it. */
#ifndef UNROLL_FIGURES_PAGE_H
#define UNROLL_FIGURES_PAGE_H

#include "figures/scale.h"
#include "figures/scheme.h"

#include <stdio.h>

enum { PAGE_MAX_FACETS = 144 };

struct page {
    double width, height;
    double left, top;                 /* corner of the first panel */
    double panel_width, panel_height;
    double column_gap, row_gap;
    int columns, rows;                /* of panels */
    bool wrapped;                     /* the facets of one dimension stand in several rows, each with its title */
    double key_y;                     /* of the first row of the key, where there is one */
    char *title, *varying, *fixed, *footer; /* wrapped; varying is "" where the title says it */
    int num_references;               /* those to be drawn */
    struct reference_loss references[TASK_MAX_REFERENCES];
};

/* What a page is made from. */
struct page_content {
    const struct figure_data *data;
    const struct scheme *scheme;
    const struct line *lines;
    int num_lines;
    const struct scale *losses;
    const struct reference_loss *references;
    int num_references;
};

struct page page_new(const struct page_content *content);
void page_release(struct page *page);

/* The colour and the dash of value number index of the colour dimension. */
unsigned page_color(const struct dimension *color, int index);
const char *page_dash(const struct dimension *color, int index);

/* Writes the part of the script that draws all words, the key and the titles of the facets. */
void page_write(const struct page *page, const struct page_content *content, FILE *out);

#endif
