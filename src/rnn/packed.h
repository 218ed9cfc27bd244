/* The weights once more, packed for the products at the start of each window that is trained on. */
#ifndef UNROLL_RNN_PACKED_H
#define UNROLL_RNN_PACKED_H

#include "rnn/products.h"

struct model;

/* What a block of weights is made of. */
struct parts {
    int lookups, inputs, states, columns, apart; /* rows: symbols that are looked up, dense inputs, states */
    bool goes_below;                             /* whether gradients of the inputs are asked for */
    const float *weights;
};

/* A block of weights (rows, columns), without the rows of symbols that are looked up. What no product asks for is left out. */
struct packed {
    struct parts parts;
    struct panels forward;              /* but the columns of `apart` */
    struct panels apart;                /* see cell.h */
    struct panels to_inputs, to_states; /* transposed: (columns, inputs), where there is a layer below; (columns, states) */
};

/* What the model's blocks take, in floats; and lays them out from `at` on, unless that is NULL. */
int64_t packed_layout(const struct model *model, float *at, struct packed *packed);

/* Brings `packed` up to date with the weights: all of it, or what goes forward. */
void packed_update(const struct model *model, bool backward);

#endif
