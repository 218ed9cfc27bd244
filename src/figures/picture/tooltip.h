/* What a figure tells of a mark: a first line that names it, a second with its numbers. */
#ifndef UNROLL_FIGURES_PICTURE_TOOLTIP_H
#define UNROLL_FIGURES_PICTURE_TOOLTIP_H

#include "figures/picture/scheme.h"

/* "num steps 5, state size 16": by the axes that vary among the runs, but the seed. Caller frees. */
char *tooltip_setting(const struct hparams *hparams, const struct figure_data *data);

/* The same, by the dimensions that the scheme shows. Caller frees. */
char *tooltip_place(const struct hparams *hparams, const struct scheme *scheme);

/* Setting and seed of a run, and its metric. Caller frees. */
char *tooltip_run(const struct run *run, const struct figure_data *data, const struct metric *metric);

/* What stands below that name for a group: its median and extremes, how many runs it has and how many diverged. Frees the name;
 * caller frees. */
char *tooltip_group(char *name, const struct group *group, const struct metric *metric);

#endif
