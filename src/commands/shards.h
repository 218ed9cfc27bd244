/* Where the shards of a sweep stand, and how far they are. */
#ifndef UNROLL_COMMANDS_SHARDS_H
#define UNROLL_COMMANDS_SHARDS_H

#include "experiment/experiment.h"

/* "results/how-far-back.8-shards" beside the database results/unroll.db: what the shards publish, their logs, and what started
 * them. The caller frees. */
char *shards_folder(const char *db, const struct experiment *experiment, int count);

#endif
