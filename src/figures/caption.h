/* The words of a figure: what varies, what is fixed, what was left out. All texts are freed by the caller. */
#ifndef UNROLL_FIGURES_CAPTION_H
#define UNROLL_FIGURES_CAPTION_H

#include "figures/line.h"
#include "figures/scheme.h"

/* The experiment's question on one line, or "". */
char *caption_question(const struct experiment *experiment);

/* "Cross entropy by num steps and state size" */
char *caption_varying(const struct scheme *scheme);

/* "task lags · cell rnn · ... · mean of 3 seeds, band = min–max" */
char *caption_fixed(const struct scheme *scheme, const struct figure_data *data, const struct line *lines, int count);

/* "how-far-back · 36 runs · 2 diverged, left out · ... · unroll 0.1.0" */
char *caption_footer(const struct figure_data *data, const struct line *lines, int count);

/* Cuts the text at separators into lines no wider than width (logical pixels) at this size: puts '\n' in place of those
 * separators and returns the number of lines. A piece that is too wide for any line stays whole. */
int caption_wrap(char *text, const char *separator, double size, double width);

#endif
