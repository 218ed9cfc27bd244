/* Shards: the parts of a sweep that several machines train, each its own, without talking to each other. */
#ifndef UNROLL_EXPERIMENT_SHARD_H
#define UNROLL_EXPERIMENT_SHARD_H

#include "experiment/experiment.h"

enum { SHARD_MOST = 100000 };

struct shard {
    int number, count; /* 1 <= number <= count; count 0: the whole sweep */
};

/* Reads "3/8". */
bool shard_parse(const char *text, struct shard *shard, struct error *error);

/* The runs of the shard by their numbers in the sweep, in order; the caller frees. They follow from the experiment alone: the
 * longest run first, each goes to the shard that has the least to do so far (longest processing time first, Graham 1969). Holds
 * 16 bytes a run of the whole sweep meanwhile. */
int64_t *shard_runs(const struct experiment *experiment, const struct shard *shard, int64_t *count);

#endif
