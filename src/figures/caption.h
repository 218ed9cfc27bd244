/* The words of a figure: what varies, what is fixed, what was left out. All texts are freed by the caller. */
#ifndef UNROLL_FIGURES_CAPTION_H
#define UNROLL_FIGURES_CAPTION_H

#include "figures/line.h"
#include "figures/scheme.h"

/* "Cross entropy by num steps and state size" */
char *caption_varying(const struct scheme *scheme);

/* "task lags · cell rnn · ... · mean of 3 seeds, band = min–max" */
char *caption_fixed(const struct scheme *scheme, const struct figure_data *data, const struct line *lines, int count);

/* "how-far-back · 36 runs · 2 diverged, left out · ... · unroll 0.1.0" */
char *caption_footer(const struct figure_data *data, const struct line *lines, int count);

/* Cuts the text at spaces into lines no wider than width (logical pixels) at this size: replaces those spaces by '\n' and
 * returns the number of lines. */
int caption_wrap(char *text, double size, double width);

#endif
