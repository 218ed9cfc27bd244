/* The look of all figures: fonts, sizes, widths, colours. Lengths are logical pixels; a PNG has up to two real ones to each, so
 * that it is sharp on today's screens and in print. */
#ifndef UNROLL_FIGURES_PICTURE_STYLE_H
#define UNROLL_FIGURES_PICTURE_STYLE_H

#include <stdbool.h>

#define STYLE_FONT "DejaVu Sans"
#define STYLE_INK "#222222"   /* titles */
#define STYLE_SOFT "#666666"  /* subtitle, tick labels, axis titles */
#define STYLE_FAINT "#999999" /* caption, names of reference losses */
#define STYLE_AXIS "#aaaaaa"
#define STYLE_GRID "#ebebeb"
#define STYLE_REFERENCE "#a8a8a8"
#define STYLE_LINE_WIDTH 1.9
#define STYLE_BAND_OPACITY 0.16

enum {
    STYLE_TITLE_SIZE = 20,
    STYLE_SUBTITLE_SIZE = 13,
    STYLE_FACET_SIZE = 15,
    STYLE_LABEL_SIZE = 13,
    STYLE_CAPTION_SIZE = 11,
    STYLE_DASHES = 4,          /* kinds of dashes; more are not told apart */
    STYLE_DASH_REFERENCE = -1, /* the dash of reference losses, which no value has, ... */
    STYLE_DASH_DIVERGED = -2   /* ... and of what diverged */
};

/* How a figure is dressed. All of it is written as it looks on paper; a style makes panels smaller beside their words, enlarges
 * the whole, widens lines, and turns colours round. */
struct style {
    const char *name, *help;
    double panel; /* size of panels, of that on paper */
    double zoom;  /* real pixels to a logical one */
    double line;  /* width of lines, of that on paper */
    bool dark;    /* light on dark: lightness is turned round, hues stay */
    int window;   /* the width in real pixels of a window to draw into as sixel, whatever zoom says; 0: a file */
};

/* Style number index, or NULL past the last; the first, paper, is drawn when none is asked for. */
const struct style *style_at(int index);

/* The style of that name, or NULL. */
const struct style *style_find(const char *name);

/* The colour 0xRRGGBB, written as on paper, as the style shows it. */
unsigned style_color(const struct style *style, unsigned color);

/* Changes the colours of a script to those of the style, in place. */
void style_dress(const struct style *style, char *script);

/* What a colour (0xRRGGBB) of the script becomes in the style; and the colour for writing on it, before it is dressed, that is
 * read best. */
unsigned style_shown(const struct style *style, unsigned color);
unsigned style_ink_on(const struct style *style, unsigned color);

/* Colour (0xRRGGBB) of the line or dot number index of count ordered values, dark to light. */
unsigned style_ordered_color(int index, int count);

/* Colour of an area: 0 the darkest, 1 the lightest. */
unsigned style_area_color(double share);

/* Colour number index of values without an order; dash (a gnuplot dashtype) number index, from the first again after the last. */
unsigned style_category_color(int index);
const char *style_dash(int index);

/* The width of UTF-8 text set in STYLE_FONT at this size, roughly, rather too wide than too narrow. */
double style_text_width(const char *text, double size);

#endif
