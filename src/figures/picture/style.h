/* The look of all figures: fonts, sizes, widths, dashes. Lengths are logical pixels; a PNG has up to two real ones to each, so
 * that it is sharp on today's screens and in print. */
#ifndef UNROLL_FIGURES_PICTURE_STYLE_H
#define UNROLL_FIGURES_PICTURE_STYLE_H

#include "experiment/figure_spec.h"

#define STYLE_FONT "DejaVu Sans"
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
    STYLE_DASH_DIVERGED = -2,  /* ... of what diverged, ... */
    STYLE_DASH_HELD_OUT = -3,  /* ... of losses on what is held out, ... */
    STYLE_DASH_DOTTED = -4     /* ... of the same where other dashes tell something else */
};

/* How a figure is dressed: a style makes panels smaller beside their words, enlarges the whole, widens lines, takes the dark
 * column of colours (color.h). */
struct style {
    const char *name, *help;
    double panel; /* size of panels, of that on paper */
    double zoom;  /* real pixels to a logical one */
    double line;  /* width of lines, of that on paper */
    bool dark;    /* light on dark */
    int tick;     /* size of the labels of ticks */
    bool fixed;   /* says what all runs share */
    int window;   /* the width in real pixels of a window to draw into as sixel, whatever zoom says; 0: a file */
    /* What a figure's spec asks for: */
    const char *font; /* "": STYLE_FONT */
    double width;     /* of the whole, 96 to the inch; 0: as wide as it likes */
    bool by_pixels;   /* a PNG is as many pixels wide */
    bool bare;        /* no words around the panels but those that they need */
};

/* Style number index, or NULL past the last; the first, paper, is drawn when none is asked for. */
const struct style *style_at(int index);

/* The style of that name, or NULL. */
const struct style *style_find(const char *name);

/* What the text of a length such as "345pt" is in pixels, 96 to the inch; false where it is none from 1in to 100in. */
bool style_length(const char *text, double *pixels);

/* The style as the spec, which has been checked, asks for it: of a true size words have the sizes of a document's. It points into
 * the spec. */
struct style style_for(const struct style *style, const struct figure_spec *spec);

/* The font in force. */
const char *style_font(const struct style *style);

/* The size in force of words of this size: of a true size, labels and what is nearly as large, for the rest could not be read or
 * would be larger than the text of the document. */
int style_size(const struct style *style, int size);

/* The width as it counts for labels of ticks that are measured as STYLE_LABEL_SIZE - 1. */
double style_tick_room(const struct style *style, double width);

/* Dash (a gnuplot dashtype) number index, from the first again after the last. */
const char *style_dash(int index);

/* The width of UTF-8 text set in STYLE_FONT at this size, roughly, rather too wide than too narrow. */
double style_text_width(const char *text, double size);

#endif
