/* A picture: what a kind of figure makes of results, before anybody draws. Panels share their scales and hold marks in data
 * units; writers turn it into a script of gnuplot (gnuplot/script.h), into characters (terminal/picture.h) and, by the marks'
 * tooltips, into what is told under the mouse (gnuplot/hover.h). Models: Observable Plot, the scenegraph of Vega.
 *
 * The picture owns all that it points to, but for figure_data; texts that are given to it are taken over (base/memory), and NULL
 * stands for none. Lengths are logical pixels, from the picture's upper left corner; widths of lines are gnuplot's. */
#ifndef UNROLL_FIGURES_PICTURE_PICTURE_H
#define UNROLL_FIGURES_PICTURE_PICTURE_H

#include "figures/picture/color.h"
#include "figures/picture/page.h"

enum mark_type {
    MARK_PATH,  /* a line from item to item, broken where y is NaN. In characters: dots; with a shape, a sign or letter at each;
                   not where others shine through */
    MARK_AREA,  /* from low to high of each item, along x. Not in characters */
    MARK_DOTS,  /* a shape at each item. In characters: its text where it has one (a single letter), in front of the others; a
                   triangle  for  triangles; where colours vary a bullet or, without colours, a letter; or a dot */
    MARK_CELLS, /* a box around each item, whose places are ranks, that reaches half[] to each side; see fill. In characters the
                   panel is a table of the texts in its cells, framed ones in brackets */
    MARK_TEXTS, /* each item's text with its middle, or the end that `align` says, at the item */
    MARK_RANGES /* a straight line through each item from low to high along an axis: what seeds span, ticks, rules; capped: with
                   bars at its ends. In characters only in rows */
};

enum mark_shape { SHAPE_NONE, SHAPE_CIRCLE, SHAPE_TRIANGLE /* what lies above the range */ };
enum mark_fill { FILL_SOLID, FILL_HATCH, FILL_FRAME };

struct item {
    double x, y, low, high; /* data units */
    struct color color;     /* where the mark is `varied` */
    char *text;
    char *tooltip; /* its first line is a name */
};

struct mark {
    enum mark_type type;
    const char *comment; /* what its data is, for who reads the script; a literal */
    struct color color;
    bool varied; /* every item has its own colour instead */
    int dash;    /* of lines: number of style_dash */
    double width;
    enum mark_shape shape;
    double size; /* of shapes: as gnuplot's pointsize; of texts: logical pixels */
    enum mark_fill fill;
    double half[2];
    char along;     /* of ranges: 'x' or 'y' */
    double opacity; /* of areas */
    bool capped, boxed /* texts: on paper, so that lines below do not disturb */;
    const char *align; /* "left", "center" or "right" */
    char *name;        /* a path's, told under the mouse with its values (see x_unit), or NULL */
    int num_items, room;
    struct item *items; /* (num_items) */
};

enum { MOST_ABOVE = 6 /* lines that end above a panel and are marked each */ };

struct panel {
    int num_marks, room;
    struct mark *marks;             /* (num_marks) drawn in this order, the last in front */
    const char *reason;             /* why it is empty, or NULL; a literal */
    int num_above;                  /* lines that end above it, said over its right end ... */
    struct color above[MOST_ABOVE]; /* ... in their colours, the first ones */
};

/* Words outside of panels, such as names at the ends of lines. */
struct label {
    double x, y;     /* pixels of the picture; y: the middle of the line */
    const char *how; /* as of text_style */
    int size;
    struct color color;
    char *text;
    bool in_legend; /* under the mouse it stands for all that has its colour */
};

/* Settings, best first: what lines that cross show, for characters, where they could not be followed. */
struct ranking {
    int num_columns, num_rows;
    char **headings; /* (num_columns) */
    struct ranked {
        char *text;
        struct color color; /* of its bar or, without one, of its text */
        double bar;         /* its length, up to 1; NaN: none. In the last column */
    } * cells;              /* (num_rows * num_columns) */
};

struct picture {
    struct scheme scheme;
    struct page_content content; /* what the page is laid out from; its scales and titles are those below */
    struct page page;            /* where panels stand, the legend, titles, references: by picture_lay_out */
    struct scale x, y;           /* of all panels */
    char *x_title, *y_title;
    int num_references;
    struct reference_loss references[MOST_REFERENCE_LOSSES]; /* those in the range of y are drawn */
    struct scale bar;                                        /* of a legend that is a bar of colours, ... */
    char *bar_title;                                         /* ... and what it shows */
    const char *x_unit, *y_unit; /* where values of lines are told under the mouse, else NULL; literals */
    const char *grid;            /* across which axes: "ytics", "xtics ytics" or "" */
    bool bare;                   /* no lines along the axes: cells have edges of their own */
    int num_rows;                /* where y counts rows from 1, from above, else 0; in characters each is a line */
    char **rows;                 /* (num_rows) their names, left of the panel */
    struct ranking ranking;      /* in characters it stands for the panels, if it has columns */
    struct panel *panels;        /* (page.facets) by picture_lay_out */
    int num_labels, label_room;
    struct label *labels;
    char *closing; /* lines below the panels of characters, where a picture needs none: "lowest median: ..."; what stands before
                      a tab stays as it is, what comes after it is wrapped beside it */
};

/* Lays the page out from scheme, content and titles and makes its panels, without marks. May be called again with another
 * content before marks are added. */
void picture_lay_out(struct picture *picture);
void picture_release(struct picture *picture);

/* Adds a mark like `model` to the panel: it stays where it is until the next is added. */
struct mark *panel_mark(struct panel *panel, struct mark model);

/* Adds an item; takes its texts over. */
void mark_item(struct mark *mark, struct item item);

/* Makes room for cells without text. */
void ranking_begin(struct ranking *ranking, int num_columns, int num_rows);

void picture_label(struct picture *picture, struct label label);

/* The colour of value number index of a dimension. */
struct color color_of(const struct dimension *dimension, int index);

/* The same, so transparent. */
struct color color_clear(struct color color, unsigned char clear);

#endif
