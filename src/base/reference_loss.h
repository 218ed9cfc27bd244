/* Reference losses: what a task says of its own difficulty. Plain data, which the store keeps and figures draw. */
#ifndef UNROLL_BASE_REFERENCE_LOSS_H
#define UNROLL_BASE_REFERENCE_LOSS_H

enum { MOST_REFERENCE_LOSSES = 16 };

/* The loss of the best possible prediction for one who knows a part of the rule. */
struct reference_loss {
    char known[64]; /* "nothing", "lag 3", "lags 3, 8" */
    double loss;    /* nats */
};

/* Those of one task, worst first. */
struct reference_losses {
    int count; /* 0: the task cannot say */
    struct reference_loss losses[MOST_REFERENCE_LOSSES];
};

#endif
