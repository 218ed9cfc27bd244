/* Tasks: where symbols come from. A task is opened, and then gives at any position two symbols: x, shown to the network, and
 * y, to be predicted; or numbers that are shown, or to be predicted, beside them or instead. */
#ifndef UNROLL_TASKS_TASK_H
#define UNROLL_TASKS_TASK_H

#include "base/data_file.h"
#include "base/hparam.h"
#include "base/reference_loss.h"
#include "base/symbol.h"
#include "base/targets.h"
#include "base/vocabulary.h"
#include "tasks/split.h"

#include <stdint.h>

/* Which of a task's data: what is trained on, or what is kept apart to see whether it was learned or memorized. A task that
 * makes its streams draws those of both parts from random streams apart (base/rng.h). */
enum task_part { TASK_TRAINING, TASK_HELD_OUT };

/* What is asked of a task. */
struct task_request {
    enum task_part part;
    uint64_t seed;
    int batch_size, num_steps; /* how the part will be read: so many sequences side by side, in windows of so many symbols */
    int64_t epoch_length;      /* symbols of the part's stream, for a task that makes them */
    int64_t held_out_length;   /* of the held-out part's sequences, as the task measures them; 0: as those trained on */
    double held_out;           /* the share of what is read that is held out, 0 .. 1; see tasks/split.h */
    enum split_from held_out_from;
    const char *folder, *file; /* for a task that reads files: where relative paths start, and the paths (tasks/files.h) */
    const char *digest;        /* and that of the content that was found there, to open what is the same */
    const void *own;           /* the block that the task's own rows describe */
};

/* How well data is to be foretold until its task counts as solved. Where both are 0 it never does. */
struct task_goal {
    double accuracy; /* the share of the targets that are the likeliest, at least; 0: it does not matter, as of numbers */
    double loss;     /* at most; 0: it does not matter */
};

/* A task's data, opened. Threads share it: it does not change until it is closed. */
struct task_data {
    int num_symbols, num_classes; /* x in 0..num_symbols-1, y in 0..num_classes-1; at most MOST_SYMBOLS each; 0: there are none,
                                     x is 0, y 0 where numbers are to be predicted */
    int num_inputs, num_outputs;  /* numbers shown with each x; to be predicted with it instead of a class; 0: none */
    int64_t length;               /* symbols of an epoch of the part */
    struct vocabulary vocabulary; /* whose letters are the data's */
    struct task_goal goal;

    /* Fills x[0..count) and y[0..count) with the symbols at first .. first+count-1 of the epoch, 0 <= first, first + count <=
     * length; y is NO_TARGET where nothing is to be predicted. Any symbol can be had without those before it, by any thread. */
    void (*symbols)(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y);

    /* Fills inputs (count, num_inputs) and outputs (count, num_outputs) in the same way; outputs are anything finite where y is
     * NO_TARGET. NULL: there are none. */
    void (*numbers)(const struct task_data *data, int64_t epoch, int64_t first, int count, float *inputs, float *outputs);

    /* Fills starts[0..count) in the same way: 1 where a sequence starts with that symbol, before which the network is to know
     * nothing, else 0. NULL: the stream is one sequence. */
    void (*starts)(const struct task_data *data, int64_t epoch, int64_t first, int count, uint8_t *starts);

    /* Fills references with the best losses that are known, worst first; returns how many (at most MOST_REFERENCE_LOSSES). */
    int (*references)(const struct task_data *data, struct reference_loss *references);

    void (*close)(struct task_data *data); /* frees all of it */
};

struct task {
    struct hparam_owner owner; /* its name, and the rows of its own hyperparameters */
    const char *help;          /* its rule; lines but the last end with '\n' */
    bool has_length;           /* whether its sequences have a length that can be another in the held-out part */
    bool is_one_sequence;      /* whether its stream is one sequence: its data has no starts */

    /* Whether the request's values fit each other, whatever the data. The error is a sentence without a place. */
    bool (*check)(const struct task_request *request, struct error *error);

    /* What is to be predicted, given the block of own rows; NULL: a class. */
    enum targets (*targets)(const void *own);

    /* Of a task whose sequences tell by their symbols where they end, given the block of own rows: the symbol that the next one
     * starts with where one of those symbols is whole, as one of none is, or -1 where it is not. NULL: symbols do not tell. */
    int (*next_start)(const void *own, const uint16_t *symbols, int64_t count);

    /* What the files of a request that was checked hold, whatever its part; all of *found but the folder. NULL for a task that
     * reads none. */
    bool (*look)(const struct task_request *request, struct data_file *found, struct error *error);

    /* The data of a request that was checked; NULL, with an error without a place, if it cannot be had. Close it. */
    struct task_data *(*open)(const struct task_request *request, struct error *error);
};

/* The task of that name, or NULL. */
const struct task *task_find(const char *name);

/* Whether the task of that name, which is one, reads files, or makes its streams. */
bool task_reads_files(const char *name);
bool task_makes_streams(const char *name);

/* Whether it has sequences whose length can be another in the held-out part. */
bool task_has_length(const char *name);

/* Task number index (0 is the first), or NULL past the last. */
const struct task *task_at(int index);

/* The name of task number index, what it says of itself, or NULL past the last. */
const char *task_name(int index);
const char *task_help(int index);

#endif
