/* Colours by what they mean. A picture names them so; which red, green and blue that is, its writer asks when it writes: paper
 * and dark are two columns of constants, the terminal has a third. */
#ifndef UNROLL_FIGURES_PICTURE_COLOR_H
#define UNROLL_FIGURES_PICTURE_COLOR_H

#include <stdbool.h>

enum ink {
    INK_TITLE,     /* titles, keys, values */
    INK_SOFT,      /* subtitle, tick labels, axis titles */
    INK_FAINT,     /* caption, what is said in empty panels */
    INK_AXIS,      /* axes */
    INK_GRID,      /* the grid */
    INK_REFERENCE, /* reference losses */
    INK_PAPER,     /* what all is written on */
    INK_NO_VALUE,  /* cells without a value ... */
    INK_HATCH,     /* ... and what is drawn across them */
    INK_DIVERGED,  /* lines of what diverged */
    NUM_INKS
};

struct color {
    enum color_of {
        COLOR_INK,      /* see ink */
        COLOR_ORDERED,  /* line or dot number index of count ordered values, dark to light on paper */
        COLOR_CATEGORY, /* number index of values without an order, from the first again after the last */
        COLOR_AREA      /* share of a scale: 0 the darkest, 1 the lightest on paper */
    } of;
    enum ink ink;
    int index, count;
    double share;
    unsigned char clear; /* how transparent: 0 hides what is below, 255 is not seen */
};

/* The colour as 0xRRGGBB; the transparency is not part of it. */
unsigned color_rgb(struct color color, bool dark);

/* The contrast of two colours 0xRRGGBB, from 1 (none) to 21, as WCAG 2.1 defines it. */
double color_contrast(unsigned a, unsigned b);

/* The ink that is read best on that colour: INK_TITLE or INK_PAPER. */
struct color color_on(struct color color, bool dark);

#endif
