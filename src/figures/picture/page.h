/* A page: a grid of panels with its legend, its facet titles, its axis titles and the names of reference losses. */
#ifndef UNROLL_FIGURES_PICTURE_PAGE_H
#define UNROLL_FIGURES_PICTURE_PAGE_H

#include "figures/picture/scale.h"
#include "figures/picture/scheme.h"

enum {
    PAGE_MAX_FACETS = 144,
    PAGE_TEXT_STEP = 20,
    PAGE_TITLE_STEP = 18 /* of lines of a row's title */,
    PAGE_EDGE = 26,
    PART_HEIGHT = 250 /* of a panel beside other figures */
};

enum legend { LEGEND_NONE, LEGEND_LINES, LEGEND_DOTS, LEGEND_BAR };

/* What a page is made from. */
struct page_content {
    const struct figure_data *data;
    const struct scheme *scheme;
    const struct scale *y;         /* where references stand; NULL: none do */
    const char *x_title, *y_title; /* "" for none */
    enum legend legend;
    const struct scale *bar; /* of a legend that is a bar of colours, dark to light */
    const char *bar_title;
    bool bar_is_cut;                  /* there are values above its end */
    double room;                      /* the width that it must not exceed, 0: as it likes */
    double left;                      /* room for tick labels beyond those of numbers */
    double legend_x;                  /* where the legend begins, 0: above the panels */
    double panel_width, panel_height; /* 0: by the number of panels */
    double least_width;               /* of a panel, whatever room there is */
    double end_width;                 /* room for labels at lines' ends, right of the last panel */
    const struct reference_loss *references;
    int num_references;
};

struct page {
    double width, height;
    double left, top; /* corner of the first panel */
    double panel_width, panel_height;
    double column_gap, row_gap;
    int row_lines;             /* of the longest title of a row */
    double below;              /* room below the panels beyond that of ticks of one line */
    int columns, rows;         /* of panels */
    int facets;                /* the last row may have less */
    bool wrapped;              /* the facets of one dimension stand in several rows, each with its title */
    double legend_x, legend_y; /* of the first row of the legend, where there is one */
    int num_references;        /* those to be drawn */
    struct reference_loss references[MOST_REFERENCE_LOSSES];
};

struct page page_new(const struct page_content *content);

/* Refuses more facets than anybody could read and more dashes than there are. */
bool page_check(const struct scheme *scheme, const struct figure_spec *spec, struct error *error);

/* The dash (number of style_dash) of lines that have value number index of this role; colours without an order have a dash each,
 * unless dashes tell something else. */
int page_dash(const struct scheme *scheme, enum role role, int index);

/* The reference losses of the task of all runs, in the unit in force; 0 where their rules differ. */
int page_references(const struct figure_data *data, struct reference_loss *references);

/* Those losses in the unit in force; NULL: there are none. */
int page_known_references(const struct reference_losses *known, const struct figure_data *data,
                          struct reference_loss *references);

/* What they are losses of: "best possible loss", or what counting gives. */
const char *page_reference_meaning(const struct reference_loss *reference);

/* The title of a row of panels, in as many lines as keep it beside them. Caller frees. */
char *page_row_title(const struct page *page, const struct page_content *content, int row);

/* "lag 3  0.5192". Caller frees. */
char *page_reference_text(const struct reference_loss *reference);

/* Whether the setting belongs to the facet. */
bool page_holds(const struct page *page, const struct scheme *scheme, const struct hparams *hparams, int facet);

/* Moves positions (sorted, downward) apart to at least `step`, above limit. */
void page_spread(double *y, int count, double step, double limit);

#endif
