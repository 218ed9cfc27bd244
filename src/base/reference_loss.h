/* Reference losses: what a task says of its own difficulty. Plain data, which the store keeps and figures draw. */
#ifndef UNROLL_BASE_REFERENCE_LOSS_H
#define UNROLL_BASE_REFERENCE_LOSS_H

#include "base/fingerprint.h"

enum { MOST_REFERENCE_LOSSES = 16 };

/* Who was counted for, of data that is read. */
enum reference_counter { REFERENCE_OF_RULE, REFERENCE_OF_NGRAMS, REFERENCE_OF_FORECASTS };

/* The loss of the best possible prediction for one who knows a part of the rule; or, of data that is read, what counting gives
 * one who knows so much, below which a network can get. */
struct reference_loss {
    char known[64]; /* "nothing", "lag 3", "lags 3, 8", "2 bytes" */
    double loss;    /* nats, or squared error */
    enum reference_counter counted;
};

/* Those of one task, worst first. */
struct reference_losses {
    int count; /* 0: the task cannot say */
    struct reference_loss losses[MOST_REFERENCE_LOSSES];
    char data[FINGERPRINT]; /* of what they were counted in and how it is split; "" of those that follow from a rule */
};

/* Who predicts so well, of what was counted: "n-grams". */
static inline const char *reference_counted(const struct reference_loss *reference)
{
    return reference->counted == REFERENCE_OF_NGRAMS ? "n-grams" : "simple forecasts";
}

#endif
