/* The rate stays. */
#include "rnn/schedule.h"

static double factor(const struct schedule_settings *settings, int64_t done)
{
    (void)settings, (void)done;
    return 1.0;
}

const struct schedule schedule_constant = {
    .name = "constant",
    .help = "the rate stays",
    .factor = factor,
};
