/* The trainer: one network and how a train step of truncated backpropagation through time moves it. It knows nothing of
 * tasks, stores or experiments: symbols come from a function, and whoever asks for a step is told its loss. */
#ifndef UNROLL_RNN_TRAINER_H
#define UNROLL_RNN_TRAINER_H

#include "base/error.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct trainer;

struct trainer_settings {
    const char *cell, *loss, *optimizer;
    int num_layers, state_size, num_steps, batch_size;
    int num_symbols, num_inputs;  /* of a step: one of so many symbols is shown, and so many numbers; either may be 0 */
    int num_classes, num_outputs; /* to be foretold: one of so many classes, or, of a loss of numbers, so many; the other is 0 */
    bool carry_state;             /* whether the state goes on from window to window; each epoch starts at zero */
    double learning_rate;
    const char *schedule;                     /* how it changes; NULL: not at all */
    int64_t warmup, decay_after, decay_every; /* train steps; see schedule.h */
    double decay;
    double dropout;            /* the probability of a layer's output to be left out above it; 0 is off */
    double clip_value;         /* largest magnitude of each element of the gradient; 0 is off */
    double clip_norm;          /* largest global norm of what that leaves; 0 is off */
    double weight_decay;       /* of each weight, added to its gradient after clipping; 0 is off */
    double rmsprop_decay;      /* of that optimizer's mean of squares; read by it alone */
    int64_t windows_per_epoch; /* train steps of one epoch */
    int64_t num_train_steps;   /* of the whole run */
    const char *init;          /* how weights start; NULL: "glorot" of scale 1 */
    double init_scale;         /* see there */
    double forget_bias;        /* of cell lstm: where it starts */
    uint64_t seed;             /* of the initial weights and of dropout */
    const atomic_bool *stop;   /* set by anybody, a signal handler too: gives up what goes on; NULL: nobody will */
};

/* Where symbols come from. */
struct symbol_source {
    void *context;
    /* Fills x[t * stride + s] and y[t * stride + s] for window number `window` of epoch `epoch`, time 0 <= t < num_steps,
     * sequences first + s, 0 <= s < count; y is NO_TARGET (base/symbol.h) where nothing is to be predicted. Called at once
     * from several threads for sequences apart. */
    void (*window)(void *context, int64_t epoch, int64_t window, int first, int count, int stride, uint16_t *x, uint16_t *y);
    /* Fills starts[t * stride + s] in the same way: 1 where another sequence starts with that symbol, so that the state in
     * front of it is zero and no gradient goes back beyond it; else 0. NULL: each sequence lasts an epoch. */
    void (*starts)(void *context, int64_t epoch, int64_t window, int first, int count, int stride, uint8_t *starts);
    /* Fills inputs[(t * num_inputs + i) * stride + s] in the same way with the numbers that are shown, and
     * outputs[(t * num_outputs + o) * stride + s] with those that are to be foretold, where y says that something is. Called
     * where there are any. */
    void (*numbers)(void *context, int64_t epoch, int64_t window, int first, int count, int stride, float *inputs,
                    float *outputs);
};

/* Whether the settings, each in the table's bounds, fit each other. The error is a sentence without a place. */
bool trainer_check(const struct trainer_settings *settings, struct error *error);

/* A trainer with initial weights drawn from the seed; free with trainer_free. The settings must have passed trainer_check.
 * NULL where it was given up (settings.stop): large ones take a while. */
struct trainer *trainer_new(const struct trainer_settings *settings);
void trainer_free(struct trainer *trainer);

/* Does the next train step: the next window of every sequence forward, loss, backward, update. Returns the loss before the
 * update, the mean over the window's targets (0 where there are none, whose gradient is zero); not finite where the run diverged.
 * The lane groups are shared out over up to `threads` threads of the caller's team; the loss does not depend on it. A step that
 * was given up (settings.stop) returns NaN and changes nothing: trainer_steps_done says which it was. */
double trainer_step(struct trainer *trainer, const struct symbol_source *source, int threads);

struct diagnosis;

/* The next train step tells the diagnosis (diagnosis.h), of as many layers and steps, what goes on inside the network. It is the
 * same train step to the bit; one that is given up leaves it half-way. */
void trainer_diagnose(struct trainer *trainer, struct diagnosis *diagnosis);

/* How well targets are foretold; 0 where there are none. */
struct evaluation {
    double loss;     /* the mean; NaN where it was given up */
    double accuracy; /* the share of those that were the likeliest class, 0 .. 1; NaN where numbers are foretold, too */
    bool given_up;
};

/* Of the targets of windows 0 .. windows - 1 of the source's epoch 0, with the weights as they are: forward only, with a state of
 * its own that starts at zero. Training goes on to the same bits with or without it. */
struct evaluation trainer_evaluate(struct trainer *trainer, const struct symbol_source *source, int64_t windows, int threads);

/* The share of the predictions of the last train step, batch_size * num_steps, that had a target: exactly 1 where all had. */
double trainer_target_share(const struct trainer *trainer);

/* The weights, one flat block of *count floats, owned by the trainer: layer by layer in the cell's order, then project.W
 * (state_size, num_classes or num_outputs) and project.b. They may be overwritten between train steps. */
float *trainer_weights(struct trainer *trainer, int64_t *count);

/* What training goes on from, between two train steps, as the machine stores numbers:
 *   int64  train steps done
 *   float  (num_weights) the weights, then each of the optimizer's slots
 *   float  (units, lanes) the carried h and, where the cell has one, memory of each layer of each lane group
 * trainer_save writes trainer_state_size bytes. trainer_restore refuses, changing nothing, what has another size or a train
 * step that the run has not. */
size_t trainer_state_size(const struct trainer *trainer);
void trainer_save(const struct trainer *trainer, void *state);
bool trainer_restore(struct trainer *trainer, const void *state, size_t size);

/* Train steps done. */
int64_t trainer_steps_done(const struct trainer *trainer);

/* The version of the arithmetic in use on this machine: the same number promises the same bits. */
int trainer_numerics(void);

/* Floating-point operations of one train step, matrix products only: 6 for each weight and symbol (a multiply and an add
 * forward, backward to states, backward to weights). A one-hot input is a look-up and counts nothing. */
double trainer_flops(const struct trainer_settings *settings);

/* Numbers of the first layer's inputs, one for each symbol and each number shown; of the projection's outputs. */
int trainer_num_inputs(const struct trainer_settings *settings);
int trainer_num_outputs(const struct trainer_settings *settings);

/* The number of weights of such a model; trainer_weights gives as many. */
int64_t trainer_num_weights(const struct trainer_settings *settings);

/* Bytes that such a trainer takes: weights, the optimizer's slots, and for each lane group a gradient and what a window keeps for
 * its way back. */
int64_t trainer_memory(const struct trainer_settings *settings);

/* The name of cell, optimizer, schedule or init number index, or NULL past the last. */
const char *trainer_cell_name(int index);
const char *trainer_optimizer_name(int index);
const char *trainer_schedule_name(int index);
const char *trainer_init_name(int index);

/* What it says of itself: its rule, constants and start, for people; or NULL past the last. */
const char *trainer_cell_help(int index);
const char *trainer_optimizer_help(int index);
const char *trainer_schedule_help(int index);
const char *trainer_init_help(int index);

#endif
