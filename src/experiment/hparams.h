/* The hyperparameters of a run: one setting, and the one table that describes it. Reading experiment files, --set, axes,
 * the columns of the database, tables, captions and `unroll hparams` follow from the table; to add one is to add a row. */
#ifndef UNROLL_EXPERIMENT_HPARAMS_H
#define UNROLL_EXPERIMENT_HPARAMS_H

#include "base/data_file.h"
#include "base/hparam.h"
#include "base/targets.h"

enum {
    HPARAMS_OWNED = 1792,                /* bytes for the blocks of all owners together */
    HPARAMS_MOST = 256,                  /* rows of the table, at most */
    HPARAM_WRITTEN = 2 * HPARAM_TEXT + 3 /* room for any value as a file writes it */
};

/* One setting. Plain data: copied by assignment, nothing to free (names point to static text). */
struct hparams {
    const char *task, *cell, *optimizer, *schedule, *init, *held_out_from;
    int64_t num_steps, state_size, num_layers, batch_size, warmup, epoch_length, epochs, log_every, diagnose_every,
        evaluate_every, held_out_length, stop_patience, stop_above_after, seed;
    double dropout, learning_rate, decay, decay_after, decay_every, clip_value, clip_norm, rmsprop_decay, weight_decay,
        init_scale, forget_bias, held_out, stop_loss, stop_above;
    bool carry_state;
    char file[HPARAM_LONGEST_TEXT]; /* for a task that reads files: their paths, and what was found there */
    struct data_file found;
    char variant[HPARAM_LONGEST_TEXT];          /* what the sweep calls it */
    _Alignas(double) char owned[HPARAMS_OWNED]; /* what the tasks own, one block after the other (see hparams_own) */
};

/* The table: the rows that every run has, then those that each task owns. */
int hparam_count(void);

/* Row number index, which is static, or NULL past the last. */
const struct hparam *hparam_row(int index);

/* The number of a row. */
int hparam_index(const struct hparam *hparam);

/* The row of that name, or NULL; hparam_find knows only those that can be set, not what is found in files. */
const struct hparam *hparam_named(const char *name);
const struct hparam *hparam_find(const char *name);

/* The known name nearest to `name`, or NULL (see error_nearest). */
const char *hparam_nearest(const char *name);

/* The name of the hyperparameter whose choice decides whether this one is used, or NULL; whether it is with that choice. */
const char *hparam_depends(const struct hparam *hparam);
bool hparam_used_with(const struct hparam *hparam, const char *choice);

/* Whether a setting uses the hyperparameter: every one that depends on none, else as that one's choice says. What is not
 * used is no part of the setting: of its canonical text and key, of columns, of sentences. */
bool hparam_used(const struct hparam *hparam, const struct hparams *hparams);

/* The same of every row, by its number, at less than the cost of asking for each. */
void hparams_used(const struct hparams *hparams, bool used[HPARAMS_MOST]);

/* <0, 0, >0: the order of two settings by one hyperparameter; those that do not use it come last and are alike. */
int hparams_compare(const struct hparam *hparam, const struct hparams *a, const struct hparams *b);

/* The defaults of the table. */
struct hparams hparams_default(void);

/* The value as an experiment file writes it: a text in quotes. Returns out. */
char *hparam_write(const struct hparam *hparam, const struct hparam_value *value, char out[HPARAM_WRITTEN]);

struct hparam_value hparam_get(const struct hparam *hparam, const struct hparams *hparams);

/* Stores a value that hparam_check has passed. */
void hparam_put(const struct hparam *hparam, struct hparams *hparams, const struct hparam_value *value);

/* The owner's block, which its rows describe. */
const void *hparams_own(const struct hparams *hparams, const struct hparam_owner *owner);

/* What is to be predicted. */
enum targets hparams_targets(const struct hparams *hparams);

/* Whether the values fit each other, as the task asks; whether they can be trained, run_check says (training.h).
 * The error is a sentence without a place. */
bool hparams_check(const struct hparams *hparams, struct error *error);

#endif
