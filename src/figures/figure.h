/* Figures: take runs with their curves, know neither store nor training, and draw through gnuplot. A kind of figure is
 * one file with one const struct. */
#ifndef UNROLL_FIGURES_FIGURE_H
#define UNROLL_FIGURES_FIGURE_H

#include "figures/kinds/kinds.h"

#include <stdio.h>

/* Whether the spec names a known kind and only options that it takes, each with a value that it knows. Messages start
 * with the spec's place. */
bool figure_check(const struct figure_spec *spec, struct error *error);

/* What x_scale and y_scale, and what spread may be, ended by NULL. */
extern const char *const figure_scales[], *const figure_spreads[];

/* Writes the gnuplot script, data inside, that draws the figure to the file named output (no folder) when it is run in
 * the folder of that file. The spec has been checked; there is at least one run. */
bool figure_script(const struct figure_spec *spec, const struct figure_data *data, const char *output, FILE *out,
                   struct error *error);

/* The whole script: what the kind writes, with a second line that names version, style and data, in the colours of the style.
 * Caller frees; NULL on error. */
char *figure_text(const struct figure_spec *spec, const struct figure_data *data, const char *output, struct error *error);

/* What is said around a figure beside the question. The caller frees the texts. */
struct figure_words {
    char *varying, *fixed, *footer; /* "Final loss by num steps"; what is fixed and what marks mean; what it is drawn from */
};
bool figure_words(const struct figure_spec *spec, const struct figure_data *data, struct figure_words *words,
                  struct error *error);

/* The width of the figure's page in logical pixels. */
bool figure_width(const struct figure_spec *spec, const struct figure_data *data, double *width, struct error *error);

/* What to say of a font that is not here, or of characters of the question that no font here has, where they would be drawn as
 * boxes into the file at path, or NULL. Caller frees. */
char *figure_missing_glyphs(const struct figure_spec *spec, const struct figure_data *data, const char *path);

/* What to say of a logarithmic scale that is asked for and cannot be had, or NULL. Caller frees. */
char *figure_refused_scale(const struct figure_spec *spec, const struct figure_data *data);

/* What to say of options that mean nothing for the file at path or, with "-", on the terminal, or NULL. Caller frees. */
char *figure_without_effect(const struct figure_spec *spec, const char *path);

/* Draws to path, whose ending says the form (form.h), and keeps the script beside it (form_script_path). Nothing is left half
 * written. */
bool figure_draw(const struct figure_spec *spec, const struct figure_data *data, const char *path, struct error *error);

#endif
