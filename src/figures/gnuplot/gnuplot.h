/* gnuplot: the only place that starts it. */
#ifndef UNROLL_FIGURES_GNUPLOT_GNUPLOT_H
#define UNROLL_FIGURES_GNUPLOT_GNUPLOT_H

#include "base/error.h"

#include <stdbool.h>

enum { GNUPLOT_SECONDS = 60 /* no figure takes that long: gnuplot hangs */ };

/* Text as a gnuplot string expression that means exactly this text: nothing in it is run, expanded or unescaped. Control
 * characters and broken UTF-8 are left out. Not for tick labels: gnuplot takes those for formats. The caller frees. */
char *gnuplot_quote(const char *text);

/* Runs the script in a fresh folder beside path, where it must write the file named as path without folders, then moves
 * that file, others that it wrote there, and the script itself (to kept) into place. On error both stay as they were. gnuplot
 * is killed after so many seconds. No setting of the user's reaches it, from a file or from the environment. */
bool gnuplot_draw(const char *script, const char *path, const char *kept, int seconds, struct error *error);

/* What gnuplot is there. */
struct gnuplot_found {
    char version[64]; /* "5.4 patchlevel 4" */
    char cairo[32];   /* "1.16.0", empty if it does not say */
    bool new_enough;
    bool has_png, has_svg; /* the terminals that draw them */
};

/* Asks gnuplot what it is; false if it is not installed or does not answer. */
bool gnuplot_find(struct gnuplot_found *found, struct error *error);

/* Runs the script, which must write a text such as an SVG to the file `name`, in a fresh folder beside path and returns that
 * text; nothing is kept. Caller frees; NULL on error. */
char *gnuplot_picture(const char *script, const char *path, const char *name, int seconds, struct error *error);

#endif
