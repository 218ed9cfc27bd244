/* Warnings: what will not be as it was asked for. */
#ifndef UNROLL_COMMANDS_WARN_H
#define UNROLL_COMMANDS_WARN_H

#include "figures/figure.h"

/* Says on stderr what the figure to be drawn to path ("-": on the terminal) cannot be; *said holds what was said of figures
 * before it, which is not said again. It begins as NULL; the caller frees it. */
void warn_of_figure(const struct figure_spec *spec, const struct figure_data *data, const char *path, char **said);

/* Says on stderr that `exclude` leaves no run out, if so. */
void warn_of_exclude(const struct experiment *experiment);

/* Says on stderr that halving leaves no setting behind, if so. */
void warn_of_halving(const struct experiment *experiment);

#endif
