/* The words of a figure: what varies, what is fixed, what was left out. All texts are freed by the caller. */
#ifndef UNROLL_FIGURES_PICTURE_CAPTION_H
#define UNROLL_FIGURES_PICTURE_CAPTION_H

#include "figures/picture/scale.h"
#include "figures/picture/scheme.h"
#include "results/line.h"
#include "results/metric.h"

/* The experiment's question on one line, or "". */
char *caption_question(const struct experiment *experiment);

/* "Final loss by num steps and state size"; what: "Final loss". */
char *caption_varying(const char *what, const struct scheme *scheme);

/* "task lags · cell rnn · ..." : what all runs share. */
char *caption_fixed(const struct figure_data *data);

/* "mean of 3 seeds"; with spread: what stands in the middle. */
char *caption_seeds(const struct figure_data *data, const struct line *lines, int count, enum line_spread spread);

/* "band = min–max over 3 seeds": what `mark` shows of the runs behind each of count marks; NULL where none has two. */
char *caption_spread(const char *mark, enum line_spread spread, const int *counts, int count);

/* "median of 3 runs": how many runs without divergence stand behind a mark that groups make. */
char *caption_runs(const int *counts, int count);

/* "a point is the mean over 4k symbols", or NULL. */
char *caption_resolution(const struct line *lines, int count);

/* Appends "5 never at a loss of 0.5, left out": runs that came to their end but do not have the metric, if there are any, and
 * returns how many; of sequences until solved "7 of 10 seeds solved", of several settings in how many so many did. */
int caption_append_lost(char **remark, const struct figure_data *data, const struct metric *metric);

/* Appends "a line ends with the first of its seeds that stops", where lines of several seeds stop early. */
void caption_append_stopped(char **note, const struct figure_data *data, const struct line *lines, int count);

/* Why nothing is shown where nothing of it was trained: "not trained yet", "left out", "not in the sweep". */
const char *caption_absent(const struct results *results);

/* Appends "3 at 0, below the scale": what has a place beside a logarithmic scale, if there is any. */
void caption_append_zeros(char **note, const struct scale *scale, int count);

/* "how-far-back · 36 runs · 2 diverged, left out · ... · unroll 0.1.0 · data 736c52d6"; remark may be NULL; all: those
 * that diverged are not left out; lost: so many are, of which the remark speaks. */
char *caption_footer(const struct figure_data *data, const char *remark, bool all, int lost);

/* text_measured in memory of its own. Caller frees. */
char *caption_number(double value);

/* Cuts the text into lines no wider than width (logical pixels) at this size, at separators, which '\n' replaces; a piece that is
 * too wide for any line at its blanks, a word that is within it. Puts the new text in place of the old; returns how many
 * lines. */
int caption_wrap(char **text, const char *separator, double size, double width);

/* Those pieces of the text, between " · ", that are none of the known ones. */
char *caption_beyond(const char *text, const char *known);

/* Appends to *text, which may be NULL, with the separator between. */
void caption_append(char **text, const char *separator, const char *format, ...) __attribute__((format(printf, 3, 4)));

#endif
