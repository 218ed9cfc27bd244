/* Figures drawn by the real gnuplot into a folder of their own, with the panels that their scripts name. */
#ifndef UNROLL_TESTS_DRAWING_H
#define UNROLL_TESTS_DRAWING_H

#include "figures/figure.h"

#include "pixels.h"
#include "svg.h"

enum { DRAWING_PANELS = 200 };

struct drawing {
    char *folder, *path, *script; /* of the picture; the script's text */
    int num_panels;
    struct area panels[DRAWING_PANELS]; /* (num_panels) one for each plot command, in shares of the page */
};

/* Draws the figure into a file of that name; fails the test if that fails. The caller erases. */
struct drawing drawing_new(const struct figure_spec *spec, const struct figure_data *data, const char *name);
void drawing_erase(struct drawing *drawing);

/* The picture, which is an SVG, read; the caller releases. */
struct svg drawing_svg(const struct drawing *drawing);

#endif
