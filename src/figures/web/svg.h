/* gnuplot's SVG as a part of a page. */
#ifndef UNROLL_FIGURES_WEB_SVG_H
#define UNROLL_FIGURES_WEB_SVG_H

#include <stdio.h>

/* Writes it without its prolog, its titles and what calls for gnuplot's own program, and with names of its own, by the figure's
 * number, for what several pictures would name alike; label is its text for who does not see it. */
void svg_embed(const char *svg, int number, const char *label, FILE *out);

#endif
