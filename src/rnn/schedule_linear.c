/* The rate falls in a straight line to 0 at the run's end. */
#include "rnn/schedule.h"

static double factor(const struct schedule_settings *settings, int64_t done)
{
    return 1.0 - schedule_share(settings, done);
}

const struct schedule schedule_linear = {
    .name = "linear",
    .help = "the rate is multiplied by 1 - s, s the share of the train steps after the warmup that is done",
    .factor = factor,
};
