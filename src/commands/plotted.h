/* What `unroll plot` is asked for: an experiment, or some of the runs of one. */
#ifndef UNROLL_COMMANDS_PLOTTED_H
#define UNROLL_COMMANDS_PLOTTED_H

#include "commands/choosing.h"

/* Reads the one experiment that the words mean or, where they mean runs, the newest that asked for all of them: then *condition
 * picks them, which the caller frees, else it is NULL. Without words it is the newest. database: a path. Returns an exit code;
 * only with EXIT_OK there is something to release. */
enum exit_code plotted_read(const struct asked *asked, const struct choosing *choosing, const char *database,
                            struct experiment *experiment, char **condition, struct error *error);

/* Narrows every figure of the experiment, an overview where it names none, to the runs that the condition picks. */
bool plotted_narrow(struct experiment *experiment, const char *condition, struct error *error);

#endif
