/* A page for the browser: one file that needs no other, with an experiment's question, its figures, its settings in a table
 * and how to repeat it. */
#ifndef UNROLL_FIGURES_HTML_H
#define UNROLL_FIGURES_HTML_H

#include "figures/figure.h"

struct html_figure {
    const struct figure_spec *spec;
    struct figure_data data; /* the runs that it is drawn from */
};

/* Whether a file of that name is such a page. */
bool html_is(const char *path);

/* Writes the page to path; data: all runs of the experiment, for the table. */
bool html_draw(const struct html_figure *figures, int count, const struct figure_data *data, const char *path, struct error *error);

#endif
