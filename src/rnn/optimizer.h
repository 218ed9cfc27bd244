/* Optimizers: how gradients move the weights. Each is a const struct in optimizer.c; the loops are flat. */
#ifndef UNROLL_RNN_OPTIMIZER_H
#define UNROLL_RNN_OPTIMIZER_H

#include <stdint.h>

enum { OPTIMIZER_MAX_SLOTS = 2 };

struct optimizer {
    const char *name;
    const char *help; /* its rule, constants and start, for people; lines end with '\n' but the last */
    int num_slots;    /* numbers kept for each weight */
    float slot_start; /* what they start at */
    /* Moves w[0..count) against g; slot[s][0..count) is updated. train_step counts from 1. */
    void (*update)(int64_t count, float learning_rate, int64_t train_step, float *w, const float *g, float *const slot[]);
};

/* The optimizer of that name, or NULL. */
const struct optimizer *optimizer_find(const char *name);

/* Scales g so that its global norm is at most clip_norm (Pascanu et al., ICML 2013). */
void optimizer_clip(int64_t count, double clip_norm, float *g);

#endif
