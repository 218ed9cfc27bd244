/* Figures: take runs with their curves, know neither store nor training, and draw through gnuplot. A kind of figure is
 * one file with one const struct. */
#ifndef UNROLL_FIGURES_FIGURE_H
#define UNROLL_FIGURES_FIGURE_H

#include "experiment/experiment.h"
#include "experiment/run.h"
#include "figures/style.h"

#include <stdio.h>

/* What a figure is drawn from. Everything is owned by the caller. */
struct figure_data {
    const struct experiment *experiment;
    int num_runs;
    const struct run *runs; /* (num_runs) with curves; done or diverged */
    int num_missing;        /* runs of the experiment that the store does not have yet */
    const struct style *style; /* NULL: paper */
};

/* The style in force. */
const struct style *figure_style(const struct figure_data *data);

struct figure_kind {
    const char *name; /* as in `kind = "curves"` */
    const char *help; /* one sentence */
    /* Writes the gnuplot script, data inside, that draws the figure to the file named output (no folder) when it is run
     * in the folder of that file. */
    bool (*script)(const struct figure_spec *spec, const struct figure_data *data, const char *output, FILE *out, struct error *error);
};

/* Kind number index, or NULL past the last; the first is drawn when an experiment names no figures. */
const struct figure_kind *figure_kind(int index);

/* Whether the spec names a known kind and axes that are hyperparameters. Messages start with the spec's place. */
bool figure_check(const struct figure_spec *spec, struct error *error);

/* The whole script: what the kind writes, below a line that names version, style and data, in the colours of the style.
 * Caller frees; NULL on error. */
char *figure_text(const struct figure_spec *spec, const struct figure_data *data, const char *output, struct error *error);

/* Draws to path, whose ending says the form (form.h), and keeps the script beside it under the same name with the
 * ending .gp. Nothing is left half written. */
bool figure_draw(const struct figure_spec *spec, const struct figure_data *data, const char *path, struct error *error);

#endif
