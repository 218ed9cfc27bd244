/* Figures: take runs with their curves, know neither store nor training, and draw through gnuplot. A kind of figure is
 * one file with one const struct. */
#ifndef UNROLL_FIGURES_FIGURE_H
#define UNROLL_FIGURES_FIGURE_H

#include "figures/picture/style.h"
#include "results/results.h"

#include <stdio.h>

/* What a figure is drawn from. Everything is owned by the caller. */
struct figure_data {
    struct results results;
    const struct style *style; /* NULL: paper */
};

/* The style in force. */
const struct style *figure_style(const struct figure_data *data);

struct sheet;
struct screen;

/* A figure laid out: alone on its sheet, or beside others; or for a terminal. Lengths are logical pixels. */
struct part {
    const struct figure_kind *kind;
    double room;                /* in: the width that it must not exceed, 0: as it likes */
    int columns;                /* in: of characters with which it will be printed, 0: it will be written */
    double width, height, left; /* left: where its panels begin */
    char *varying;              /* "Final loss by num steps"; freed by part_release, as are the others */
    char *note;                 /* what its marks mean, or NULL */
    char *remark;               /* for the caption of the sheet, or NULL */
    char *fixed;                /* what all runs share */
    bool all_runs;              /* those that diverged are shown like the others */
    void *own;                  /* the kind's */
};

struct figure_kind {
    const char *name;      /* as in `kind = "curves"` */
    const char *help;      /* one sentence */
    const char *options;   /* names of figure_options that it takes beside kind and where, each between blanks */
    const char *const *xs; /* what x may be, ended by NULL; NULL: a hyperparameter */
    /* Fills the part but for its kind, room and columns. */
    bool (*prepare)(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error);
    /* Writes the part of the script that draws it with its upper left corner at (x, y). */
    void (*write)(const struct part *part, struct sheet *sheet, double x, double y);
    /* Draws it with characters, at most as many in a line as the screen has. */
    void (*print)(const struct part *part, struct screen *screen);
    void (*release)(struct part *part); /* frees what is the kind's own */
};

/* Kind number index, or NULL past the last; the first is drawn when an experiment names no figures. */
const struct figure_kind *figure_kind(int index);

/* Whether the spec names a known kind and only options that it takes, each with a value that it knows. Messages start
 * with the spec's place. */
bool figure_check(const struct figure_spec *spec, struct error *error);

/* Writes the gnuplot script, data inside, that draws the figure to the file named output (no folder) when it is run in
 * the folder of that file. The spec has been checked; there is at least one run. */
bool figure_script(const struct figure_spec *spec, const struct figure_data *data, const char *output, FILE *out,
                   struct error *error);

/* The whole script: what the kind writes, with a second line that names version, style and data, in the colours of the style.
 * Caller frees; NULL on error. */
char *figure_text(const struct figure_spec *spec, const struct figure_data *data, const char *output, struct error *error);

/* The width of the figure's page in logical pixels. */
bool figure_width(const struct figure_spec *spec, const struct figure_data *data, double *width, struct error *error);

/* Draws to path, whose ending says the form (form.h), and keeps the script beside it (form_script_path). Nothing is left half
 * written. */
bool figure_draw(const struct figure_spec *spec, const struct figure_data *data, const char *path, struct error *error);

/* Lays the part out for a sheet; on error there is nothing to release. */
bool part_prepare(struct part *part, const struct figure_spec *spec, const struct figure_data *data, struct error *error);
void part_release(struct part *part);

#endif
