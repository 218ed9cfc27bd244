/* What shards of an experiment published beside the database, and nobody merged yet. */
#ifndef UNROLL_COMMANDS_UNMERGED_H
#define UNROLL_COMMANDS_UNMERGED_H

#include "experiment/experiment.h"

#include <stdbool.h>

/* Says on stderr, for each number of shards but `but` (0: for each), how many runs the database lacks that are published there,
 * and how they are merged. Whether any of them are trained now. */
bool unmerged_say(const struct experiment *experiment, const char *db, int but);

#endif
