/* What losses share: which lanes count, and how the sums of lanes become one. */
#ifndef UNROLL_RNN_LOSS_LANES_H
#define UNROLL_RNN_LOSS_LANES_H

#include "rnn/lanes.h"
#include "rnn/loss.h"

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

/* What lane_sums gives of VEC lanes from `first` on, summed over all lanes of the window. */
static inline double window_total(bool back, const struct loss_window *window,
                                  vec (*lane_sums)(bool back, const struct loss_window *window, int first))
{
    float sums[LANES] __attribute__((aligned(64))) = {0};
    for (int first = 0; first < window->lanes; first += VEC)
        vec_store(sums + first % LANES, vec_load(sums + first % LANES) + lane_sums(back, window, first));
    return fold_lanes(sums);
}

#endif
