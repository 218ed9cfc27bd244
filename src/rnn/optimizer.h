/* Optimizers: how gradients move the weights. Each is a const struct in optimizer.c; the loops are flat. */
#ifndef UNROLL_RNN_OPTIMIZER_H
#define UNROLL_RNN_OPTIMIZER_H

#include <stdbool.h>
#include <stdint.h>

enum { OPTIMIZER_MAX_SLOTS = 2 };

/* How far one train step goes. */
struct optimizer_step {
    float learning_rate;
    double rmsprop_decay;
    int64_t train_step; /* 1 first */
};

/* Some of the flat weights. */
struct span {
    int64_t from, count;
};

struct optimizer {
    const char *name;
    const char *help; /* its rule, constants and start, for people; lines end with '\n' but the last */
    int num_slots;    /* numbers kept for each weight */
    float slot_start; /* what they start at */
    bool rests;       /* where g is 0, all stays as it is */
    /* Moves w[0..count) against g; slot[s][0..count) is updated. */
    void (*update)(const struct optimizer_step *step, int64_t count, float *w, const float *g, float *const slot[]);
};

/* The optimizer of that name, or NULL. */
const struct optimizer *optimizer_find(const char *name);

/* Adds weight_decay w to g, the gradient of weight_decay / 2 times the sum of squared weights, biases among them (Krogh and
 * Hertz, NIPS 1991). */
void optimizer_decay(int64_t count, double weight_decay, const float *w, float *g);

/* Moves each element of g that is beyond +-clip_value there; beyond the spans it is zero. */
void optimizer_clip_values(int count, const struct span *spans, double clip_value, float *g);

/* Moves the num_weights weights w against g, which beyond the spans is zero: they are not gone over where all rests there. */
void optimizer_move(const struct optimizer *optimizer, const struct optimizer_step *step, int count, const struct span *spans,
                    int64_t num_weights, float *w, const float *g, float *const slot[]);

/* Scales g so that its global norm is at most clip_norm (Pascanu et al., ICML 2013); beyond the spans it is zero. */
void optimizer_clip_norm(int count, const struct span *spans, double clip_norm, float *g);

#endif
