/* A sheet: what a figure's script draws on, in logical pixels from the upper left corner. */
#ifndef UNROLL_FIGURES_GNUPLOT_SHEET_H
#define UNROLL_FIGURES_GNUPLOT_SHEET_H

#include "figures/picture/color.h"
#include "figures/picture/scale.h"
#include "figures/picture/style.h"

#include <stdio.h>

/* What the first line of each of our scripts says, and no other. */
#define SHEET_MAKER ", drawn by unroll: run gnuplot with this file in its folder"

struct sheet {
    FILE *out;
    double width, height;
    const char *caption; /* that stands beside the figure, or NULL */
    int num_blocks;      /* of data, named so far: $data_1, $data_2, ... */
    const struct style *style;
    bool tex;         /* LaTeX sets the words */
    bool hover;       /* the form shows it (hover.h) */
    const char *grid; /* what sheet_frame was told */
    double zoom;      /* what a logical pixel is in the picture of such a form */
    double panel[4];  /* left, top, width and height of the panel written last */
};

struct text_style {
    const char *how; /* "left", "center" or "right", or with "rotate by 90" */
    int size;
    struct color color;
};

/* Begins and ends the script; output: the file that it draws, without a folder. */
void sheet_begin(struct sheet *sheet, const char *kind, const char *output, const struct style *style);
void sheet_end(struct sheet *sheet);

/* The colour as 0xRRGGBB or, where it is transparent, 0xAARRGGBB. */
unsigned sheet_rgb(const struct sheet *sheet, struct color color);

/* Words and lines come between these two, on an empty plot as large as the sheet; so no panel draws them again. Settings
 * of panels before are forgotten. */
void sheet_words(struct sheet *sheet);
void sheet_words_end(struct sheet *sheet);

/* Text as a gnuplot string expression, as the form needs it; size: logical pixels. Caller frees. */
char *sheet_quote(const struct sheet *sheet, const char *text, int size);

void sheet_text(struct sheet *sheet, const char *text, double x, double y, struct text_style style);

/* Text of several lines, one below the other; returns where the next would stand. */
double sheet_lines(struct sheet *sheet, const char *text, double x, double y, double step, struct text_style style);

/* A straight line; dash: a gnuplot dashtype. */
void sheet_line(struct sheet *sheet, const double from[2], const double to[2], double width, const char *dash,
                struct color color);

/* A filled box of that colour. */
void sheet_box(struct sheet *sheet, double x, double y, double width, double height, struct color color);

/* Says where the next plot stands: all panels of a figure have its data area there. */
void sheet_panel(struct sheet *sheet, double left, double top, double width, double height);

/* The scale along an axis ('x' or 'y') of the next plots: range, logarithm, ticks, with labels or without. */
void sheet_axis(struct sheet *sheet, char axis, const struct scale *scale, bool labels);

/* Left and bottom border and a light grid across these axes ("ytics", "xtics ytics" or ""). */
void sheet_frame(struct sheet *sheet, const char *grid);

/* Neither of them: even ticks of no length would be dots, so they have the colour of paper. */
void sheet_no_frame(struct sheet *sheet);

/* Where gnuplot's grid cannot be had: the lines across the axis at the ticks of its scale, for the next plots. */
void sheet_grid(struct sheet *sheet, char axis, const struct scale *scale);

/* Begins a block of data, to be followed by its lines and sheet_block_end; returns its number. */
int sheet_block(struct sheet *sheet, const char *comment);
void sheet_block_end(struct sheet *sheet);

/* Text as a further field of a line of data, as the form needs it; size: as of sheet_quote. */
void sheet_field(struct sheet *sheet, const char *text, int size);

#endif
