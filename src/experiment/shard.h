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

/* How a sweep is shared out over so many shards. It follows from the experiment alone: the longest runs first, each goes to the
 * shard that has the least to do so far (longest processing time first, Graham 1969), where lengths are those foretold, to 0.4 %.
 * Takes memory for each length of a run, not for each run. */
struct shards *shards_new(const struct experiment *experiment, int count);
void shards_free(struct shards *shards);

/* The shard, from 1, of the next run of the sweep: asked for run 0, 1, 2, ... in order. */
int shards_next(struct shards *shards, const struct hparams *hparams);

/* The runs of one shard by their numbers in the sweep, in order; the caller frees. */
int64_t *shard_runs(const struct experiment *experiment, const struct shard *shard, int64_t *count);

/* Whether the experiment can be trained in shards: a rung of halving is judged when all of its runs are there, which no shard
 * sees. The error is a sentence with the experiment's path. */
bool shard_check(const struct experiment *experiment, struct error *error);

#endif
