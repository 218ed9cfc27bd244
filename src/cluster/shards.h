/* Where the shards of a sweep stand. */
#ifndef UNROLL_CLUSTER_SHARDS_H
#define UNROLL_CLUSTER_SHARDS_H

#include "base/error.h"
#include "experiment/experiment.h"

/* "results/how-far-back.8-shards" beside the database results/unroll.db: what the shards publish, their logs, and what started
 * them. The caller frees. */
char *shards_folder(const char *db, const struct experiment *experiment, int count);

/* Whether anything was merged into the database yet: a file of no bytes is what a merge on a full disk leaves. */
bool shards_has_merged(const char *db);

/* The numbers N of the folders NAME.N-shards that stand there, at most so many; returns how many. */
int shards_counts(const char *db, const struct experiment *experiment, int *counts, int most);

/* How many shards there are: so many as are asked for or, where that is 0, as the one such folder says that stands there. Else
 * *count is 0 and the error says why: EXIT_NO_RUN there is none, EXIT_USAGE there are several. */
enum exit_code shards_count(const char *db, const struct experiment *experiment, int asked, int *count, struct error *error);

#endif
