/* Trains the runs of an experiment that the store lacks, and waits for those that other processes train. */
#ifndef UNROLL_COMMANDS_TRAIN_H
#define UNROLL_COMMANDS_TRAIN_H

#include "commands/forecast.h"
#include "commands/live.h"
#include "commands/watch.h"
#include "experiment/experiment.h"
#include "experiment/shard.h"
#include "runner/progress.h"
#include "store/publication.h"
#include "store/store.h"

#include <stdatomic.h>

struct train_options {
    int jobs;                  /* threads */
    double checkpoint_seconds; /* 0: no checkpoints */
    const char *db;            /* the store's name in messages */
    bool watch;                /* curves on the terminal */
    const char *page;          /* is written while training goes on; NULL: none */
    struct shard shard;        /* of the sweep, count 0: all of it */
    int64_t max_runs;          /* start no more than so many; 0: as many as there are */
    double seconds;            /* start no run that is foretold to end later; 0: any */
};

struct train {
    struct store *store;             /* open for writing; the caller's */
    struct publication *publication; /* of a shard: where what the store has is published; else NULL */
    struct store *merged;      /* open for reading until it is known what is finished there and not trained; NULL: nothing */
    int64_t experiment;        /* its number in the store */
    int64_t until;             /* train steps to which runs are trained now; 0: to their end */
    int64_t finished;          /* runs trained */
    int64_t put_off;           /* runs that were not started, by max_runs or seconds */
    int64_t runs_left;         /* that may be started; below 0: any number */
    double deadline;           /* by clock_seconds; NaN: none */
    struct forecast *forecast; /* NULL without a deadline */
    int64_t too_large;         /* runs that were left out for want of memory */
    int64_t memory;            /* bytes that training may take */
    int64_t failed_runs;       /* runs whose data could not be had any more, said already, also not when they were tried again */
    int64_t lasting_runs;      /* of those, which fail for what their data holds, and are not worth another try */
    int tries_left;            /* of the others */
    atomic_bool failed;        /* the store cannot be written: the error says why */
    struct error error;
    bool checkpoint_failed, publishing_failed; /* said already */
    struct progress *progress;
    struct watch *watch; /* NULL: nobody watches */
    struct live *live;   /* NULL: there is no page */
};

/* Opens the database; the caller closes train->store. Whoever else has it locked is waited for. */
bool train_open(struct train *train, const char *db);

/* Opens one for a shard, which is published in the folder, and the merged one, if it is there; train_close_shard publishes the
 * last of it and closes it. */
bool train_open_shard(struct train *train, const char *folder, const struct shard *shard, const char *merged);
bool train_close_shard(struct train *train);

/* Makes ready to train runs of the experiment, and says what was put off; store and experiment must be set. */
void train_begin(const struct train_options *options, const struct experiment *experiment, struct train *train);
void train_end(struct train *train);

/* Runs of a sweep, and how far they are to be trained. */
struct train_part {
    const char *said;       /* what they are, ", shard 2 of 3", or "" */
    const int64_t *numbers; /* (count) in the sweep; NULL: all of it */
    int64_t count, until;   /* train steps; 0: to the end */
};

/* Trains what the store lacks of a part. Whether all of it is there then. */
bool train_some(const struct train_options *options, const struct experiment *experiment, struct train *train,
                const struct train_part *part);

/* Trains all runs of the experiment, or of its shard, to their end. When this returns, not interrupted and not failed, every run
 * is finished or is one of failed_runs, or put off; then those that other processes train are not waited for. */
void train_missing(const struct train_options *options, const struct experiment *experiment, struct train *train);

#endif
