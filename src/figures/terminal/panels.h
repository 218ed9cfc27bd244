/* Panels: facets with their axes, as many beside each other as fit. */
#ifndef UNROLL_FIGURES_TERMINAL_PANELS_H
#define UNROLL_FIGURES_TERMINAL_PANELS_H

#include "figures/picture/page.h"
#include "figures/terminal/canvas.h"

struct panels {
    const struct scheme *scheme;
    const struct page *page; /* whose references are drawn */
    const struct scale *x, *y;
    const char *x_title, *y_title; /* "" for none */
    int lines_after;               /* that are to follow the panels */
    /* Draws what a facet shows. */
    void (*draw)(const void *own, int facet, struct canvas *canvas, const struct terminal *terminal);
    const void *own;
};

/* The panels with the key of their colours above and the names of their references below. */
void panels_write(const struct panels *panels, struct screen *screen);

/* The place of (x, y) as shares of the canvas. */
void panels_at(const struct scale *x_scale, const struct scale *y_scale, double x, double y, double at[2]);

#endif
