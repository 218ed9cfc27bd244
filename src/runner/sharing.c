#include "runner/sharing.h"

#include <stdbool.h>

/* A round: TRIAL steps alone, then TRIAL steps shared, given up as soon as they have taken longer, then the winner until
 * the round is over. The first step of each trial is not timed: threads have to wake up. */
enum { TRIAL = 9, ROUND_NANOSECONDS = 300000000 };

static bool is_shared(const struct sharing *sharing)
{
    return sharing->steps >= TRIAL && sharing->shared < sharing->alone;
}

int sharing_start(struct sharing *sharing, int threads, int64_t now)
{
    if (threads != sharing->threads || now - sharing->round > ROUND_NANOSECONDS)
        *sharing = (struct sharing){.threads = threads, .round = now};
    sharing->step = now;
    return is_shared(sharing) ? threads : 1;
}

void sharing_end(struct sharing *sharing, int64_t now)
{
    if (sharing->steps > 0 && sharing->steps < TRIAL) sharing->alone += now - sharing->step;
    if (sharing->steps > TRIAL && sharing->steps < 2 * TRIAL) sharing->shared += now - sharing->step;
    sharing->steps++;
}
