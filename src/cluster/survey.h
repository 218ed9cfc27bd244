/* How far the shards of a sweep are, from the files alone. */
#ifndef UNROLL_CLUSTER_SURVEY_H
#define UNROLL_CLUSTER_SURVEY_H

#include "base/error.h"
#include "experiment/experiment.h"
#include "experiment/run.h"
#include "store/store.h"

struct shard_state {
    int64_t runs;        /* of the sweep */
    int64_t merged;      /* of them finished in the database; */
    int64_t published;   /* finished, but not there yet; */
    int64_t running;     /* claimed by a process that lives; */
    int64_t paused;      /* with a checkpoint that nobody goes on from now; */
    int64_t failed;      /* tried, and without a result */
    double silence;      /* seconds since a process of it gave a sign of life; NaN: none ever did */
    double cost_left;    /* run_cost of those not finished */
    double seconds_left; /* NaN where no run has told yet how long one takes */
};

struct failed_run {
    struct hparams hparams;
    char key[RUN_KEY];
    int shard;
};

struct survey {
    int count;
    struct shard_state *shards; /* (count) */
    struct shard_state all;     /* seconds_left: with as many shards at a time as now; silence: none */
    int64_t num_failed;
    struct failed_run *failed; /* (num_failed) */
};

/* Reads the database, if it is there, and what the shards published; the caller releases, unless it is an error. What cannot be
 * opened of what they published is said on stderr and left out; nothing is read whole, as merging does. Clocks of two machines
 * are not compared: signs of life are times of files, by the clock of the file system. Takes 40 bytes of memory for each run. */
bool survey_make(const struct experiment *experiment, const char *db, int count, struct survey *survey, struct error *error);
void survey_release(struct survey *survey);

/* Notes in the database that the experiment asks for all of its runs that are there, also for those that no shard trained, as
 * they were. */
bool survey_join(const struct experiment *experiment, struct store *store, struct error *error);

/* The shards that the database lacks runs of, as sbatch takes them, "3-5,17", or "" for none; the caller frees. */
char *survey_missing(const struct survey *survey);

#endif
