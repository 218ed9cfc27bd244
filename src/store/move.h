/* Moving runs to another database, such as the bin of `unroll rm`. */
#ifndef UNROLL_STORE_MOVE_H
#define UNROLL_STORE_MOVE_H

#include "store/choose.h"

struct moved {
    int64_t num_moved;      /* finished runs, with curves, weights, notes, tags and memberships */
    int64_t num_same;       /* of them, those that were there already */
    int64_t num_dropped;    /* failed runs, of which there is nothing to keep */
    int64_t num_unfinished; /* left: somebody trains them, here or there, or they wait with a checkpoint */
};

/* Adds the chosen runs of `from` to `to`, and only when they are safe there takes them from `from`. False, and nothing is taken,
 * where `to` has one of them with another digest. */
bool store_move(struct store *from, struct store *to, const struct choice *choice, struct moved *moved, struct error *error);

#endif
