/* What losses share: which lanes count, and how the sums of lanes become one. */
#ifndef UNROLL_RNN_LOSS_LANES_H
#define UNROLL_RNN_LOSS_LANES_H

#include "rnn/lanes.h"

/* A mask of the lanes below count. */
static inline ivec lanes_before(int count)
{
    ivec mask;
    EACH_LANE mask[lane] = lane < count ? -1 : 0;
    return mask;
}

/* Sum of the lanes by one tree, lane l and l + 8, then + 4, + 2, + 1. The sums are used up. */
static inline double fold_lanes(float sums[LANES])
{
    for (int half = LANES / 2; half > 0; half /= 2)
        for (int lane = 0; lane < half; lane++) sums[lane] += sums[lane + half];
    return sums[0];
}

#endif
