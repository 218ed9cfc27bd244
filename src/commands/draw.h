/* Drawing an experiment's figures from the store, as `unroll plot` and the end of `unroll run` do. */
#ifndef UNROLL_COMMANDS_DRAW_H
#define UNROLL_COMMANDS_DRAW_H

#include "experiment/experiment.h"
#include "store/store.h"

/* Whether all figures of the experiment can be drawn; the message starts with the figure's place. */
bool draw_check(const struct experiment *experiment, struct error *error);

/* Draws the experiment's figures (one of the first kind if the file does not speak of figures) from the finished runs of
 * the store. They go to out, or with out NULL to <folder of the database>/<experiment's name>/<kind>.png; the second
 * figure of a name is <name>-2. Prints their paths on stdout, and on stderr how many runs are missing and what went
 * wrong. Returns an exit code: EXIT_NO_RUN if no run is there. */
int draw_experiment(const struct experiment *experiment, struct store *store, const char *database, const char *out);

#endif
