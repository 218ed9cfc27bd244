/* A page for the browser: one file that needs no other, with an experiment's question, its figures, which tell what is under
 * the mouse, their scripts, its settings in a table and how to repeat it. */
#ifndef UNROLL_FIGURES_WEB_HTML_H
#define UNROLL_FIGURES_WEB_HTML_H

#include "figures/figure.h"

struct html_figure {
    const struct figure_spec *spec;
    struct figure_data data; /* the runs that it is drawn from, on_page */
};

/* Whether a file of that name is such a page. */
bool html_is(const char *path);

/* The file that the script of the page's figure number 1, 2, ... draws: "figure-1.svg". Returns name. */
char *html_figure_name(int number, char name[32]);

/* What stands in the page before and after the script of a figure; between them it is escaped as HTML. */
#define HTML_SCRIPT_BEGIN "<pre class=\"script\">"
#define HTML_SCRIPT_END "</pre>"

/* Writes the page to path; data: all runs of the experiment, for the table. */
bool html_draw(const struct html_figure *figures, int count, const struct figure_data *data, const char *path,
               struct error *error);

#endif
