/* A page for the browser: one file that needs no other, with an experiment's question and its answer, live views of all runs
 * (page/), and for print and for who has no scripts its figures and its settings in a table; the figures' scripts, the experiment
 * and how to repeat it. */
#ifndef UNROLL_FIGURES_WEB_HTML_H
#define UNROLL_FIGURES_WEB_HTML_H

#include "figures/figure.h"

/* The line of a page that says who made it begins so. */
#define HTML_MAKER "<meta name=\"generator\" content=\"unroll"

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

/* A figure's script as a page keeps it: of one that would make the page too large to mail the beginning and the fingerprint.
 * Caller frees. */
char *html_kept_script(const char *script);

struct html_page {
    const struct figure_data *data; /* all finished runs of the experiment */
    int num_figures;
    const struct html_figure *figures; /* (num_figures) */
    int *num_left_out;                 /* set to how many of them would make the page too large; NULL without figures */
    const char *answer;                /* the sentence that answers the question, or "" */
    bool training;                     /* more runs are coming: the page looks for itself anew from time to time */
    double again;                      /* seconds until it is written again, while training */
    int num_running;
    const struct run *running; /* (num_running) their status is RUN_RUNNING */
};

/* Writes the page to path, whole or not at all. True with a message where gnuplot could not draw a figure: the page says so in
 * its place. */
bool html_draw(const struct html_page *page, const char *path, struct error *error);

#endif
