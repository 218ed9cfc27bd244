/* Diagnostics: what went on inside a network as it trained, number by number. Plain data. */
#ifndef UNROLL_EXPERIMENT_DIAGNOSTICS_H
#define UNROLL_EXPERIMENT_DIAGNOSTICS_H

#include <stddef.h>
#include <stdint.h>

/* What is said, as rnn/diagnosis.h defines it. */
enum diagnostic_kind {
    DIAGNOSTIC_GRADIENT_FLOW,
    DIAGNOSTIC_SATURATED,
    DIAGNOSTIC_SPECTRAL_RADIUS,
    DIAGNOSTIC_GRADIENT_NORM,
    DIAGNOSTIC_UPDATE_NORM,
    DIAGNOSTIC_KINDS
};

struct diagnostic {
    int64_t step; /* the train step, 1 first */
    enum diagnostic_kind kind;
    int32_t layer,
        lag; /* 0 first; of norms the layer behind the last is the projection; lag: steps back, of gradient flow, else 0 */
    double value;
};

struct diagnostics {
    int64_t count, capacity;
    struct diagnostic *all; /* (count) by step */
};

/* "gradient_flow", "saturated", "spectral_radius", "gradient_norm", "update_norm". */
const char *diagnostic_name(enum diagnostic_kind kind);

void diagnostics_add(struct diagnostics *diagnostics, struct diagnostic one);
void diagnostics_release(struct diagnostics *diagnostics);

#endif
