/* A run: one training of one setting with one seed, and what came of it. Plain data: how it is trained is in training.h. */
#ifndef UNROLL_EXPERIMENT_RUN_H
#define UNROLL_EXPERIMENT_RUN_H

#include "base/reference_loss.h"
#include "base/vocabulary.h"
#include "experiment/diagnostics.h"
#include "experiment/hparams.h"

#include <stddef.h>

enum { RUN_KEY = 33 /* 32 hexadecimal digits and the end */ };

enum run_status {
    RUN_DONE,
    RUN_STOPPED /* by a rule of its own: it has all that one that is done has */,
    RUN_PAUSED /* not trained further for now: it has a curve so far, and a checkpoint */,
    RUN_DIVERGED,
    RUN_FAILED,
    RUN_RUNNING
};

/* A run's losses by train step. */
struct curve {
    int count;
    int64_t *steps; /* (count) how many train steps were done at the end of each block of log_every, ascending */
    double *losses; /* (count) mean loss of the block, nats or squared error, as all losses here; NaN and infinity where the run
                       diverged */
};

/* How well a run foretold what was held out. */
struct held_out {
    struct curve curve; /* each loss that of all of the part after so many train steps; those that are not finite are left out */
    double *accuracies; /* (curve.count) the share of its targets that were the likeliest class */
    double loss, best_loss; /* the last and the smallest; NaN unless done, and where nothing was held out */
    int64_t best_step;      /* the train steps done when it was the smallest; 0 where there is none */
    double accuracy;        /* the last; NaN where there is none */
    int64_t solved_at;      /* sequences that had been shown when it first met the task's goal; 0: never */
};

/* Weights of a run that can be kept: those at its end, and those of the smallest loss on what is held out. */
enum weights_kind { WEIGHTS_FINAL, WEIGHTS_BEST, WEIGHTS_KINDS };

struct kept_weights {
    int64_t count;                /* of the network */
    float *kind[WEIGHTS_KINDS];   /* (count) each, in the order of rnn/trainer.h; NULL: not kept */
    struct vocabulary vocabulary; /* what the network's symbols mean; the letters are its own */
};

struct kept_metrics;

struct run_result {
    enum run_status status;
    int64_t diverged_step; /* the train step (from 1) of the first non-finite loss; 0 where there is none */
    int64_t stopped_step;  /* the last train step of one that was stopped; 0 where it was not */
    int64_t paused_step;   /* the last train step of one that is paused; 0 where it is not */
    double final_loss;     /* mean over the last tenth of the train steps, of a stopped run over the points in the last tenth of
                              those that it took; NaN unless done or stopped */
    double best_loss;      /* the smallest of the curve and final_loss, so never above it; NaN where that is */
    double train_seconds;
    char digest[RUN_KEY]; /* fingerprint of the curve and the final weights */
    struct curve curve;
    struct held_out held_out;
    struct diagnostics diagnostics; /* of a run that was loaded: its gradient flow */
    struct kept_weights weights;
};

/* A run of the store: what it was asked and what came of it. */
struct run {
    struct hparams hparams;
    char key[RUN_KEY];
    int numerics;                              /* the version of the arithmetic that trained it, or is to train it */
    int64_t num_weights;                       /* of its network */
    int64_t num_train_steps;                   /* of the whole run, of one that is to be trained */
    int64_t pause_step;                        /* of one that is to be trained: pause it after so many; 0: train it to its end */
    unsigned keep;                             /* of one that is to be trained: a bit 1 << kind for weights to be kept */
    const struct reference_losses *references; /* of its task; NULL: it cannot say. The store keeps them. */
    struct kept_metrics *kept; /* what metrics said of the whole curve where it is thinned, else NULL (results/metric.h) */
    struct run_result result;
};

/* Frees the curve's arrays and leaves it empty. */
void curve_release(struct curve *curve);

/* Both curves of a result, its diagnostics, and the weights that are kept: a copy, whose arrays are new; their memory in bytes;
 * freed and left empty. */
void run_copy_arrays(const struct run_result *result, struct run_result *copy);
int64_t run_array_bytes(const struct run_result *result);
void run_release_arrays(struct run_result *result);

/* Makes the curve one of at most `most` points, each the mean of neighbours that it replaces, at the last one's step. */
void curve_thin(struct curve *curve, int most);

/* "final", "best". */
const char *weights_kind_name(enum weights_kind kind);

/* Whether such a run has come to an end with losses: done, or stopped. */
bool run_has_ended(enum run_status status);

/* Whether it will not be trained any more: it has ended, or diverged. */
bool run_is_finished(enum run_status status);

/* "done", "stopped", "paused", "diverged", "failed", "running", and back (false if there is no such status). */
const char *run_status_name(enum run_status status);
bool run_status_find(const char *name, enum run_status *status);

/* The canonical text of a setting, "name=value" lines in the table's order, defaults left out, so that a new
 * hyperparameter changes no key, and so is what the setting does not use. The caller frees. */
char *run_canonical(const struct hparams *hparams);

/* The fingerprint (XXH128, hexadecimal) of the canonical text without the seed: what results are asked for by. */
void run_setting(const struct hparams *hparams, char setting[RUN_KEY]);

/* The fingerprint (XXH128, hexadecimal) of the canonical text and the version of the arithmetic. */
void run_key(const struct hparams *hparams, int numerics, char key[RUN_KEY]);

/* The fingerprint (XXH128, hexadecimal) of what a run computed: its curve and its final weights, to the last bit. */
void run_digest(const struct curve *curve, const float *weights, int64_t num_weights, char digest[RUN_KEY]);

/* The fingerprint of keys, outcomes and curves of the runs, in their order: of all that a figure is drawn from but the time that
 * training took, so that it is the same wherever the runs are trained. */
void runs_digest(const struct run *runs, int count, char digest[RUN_KEY]);

#endif
