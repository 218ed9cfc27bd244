/* Drawing an experiment's figures from the store, as `unroll plot` and the end of `unroll run` do. */
#ifndef UNROLL_COMMANDS_DRAW_H
#define UNROLL_COMMANDS_DRAW_H

#include "experiment/experiment.h"
#include "figures/picture/style.h"
#include "store/store.h"

struct draw_options {
    const char *out;           /* a file, "-" for the terminal, or NULL */
    const struct style *style; /* NULL: paper */
    bool force;                /* overwrites what others made */
};

/* Whether all figures of the experiment can be drawn; the message starts with the figure's place. */
bool draw_check(const struct experiment *experiment, struct error *error);

/* Draws the experiment's figures (one of the first kind if the file does not speak of figures) from the finished runs of
 * the store. They go to options->out, or with NULL there to <folder of the database>/<experiment's name>/<kind>.png; the second
 * figure of a name is <name>-2. Prints their paths on stdout, and on stderr how many runs are missing and what went
 * wrong. Returns an exit code: EXIT_NO_RUN if no run is there. */
int draw_experiment(const struct experiment *experiment, struct store *store, const char *database,
                    const struct draw_options *options);

/* Says on stdout whether the store still gives the figure that is kept at path, which is one of the experiment's. Returns an
 * exit code: EXIT_RUN_FAILED where it gives another. */
int draw_compare(const struct experiment *experiment, struct store *store, const char *path);

#endif
