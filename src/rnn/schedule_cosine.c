/* The rate falls along half a cosine to 0 at the run's end. Loshchilov and Hutter, "SGDR", ICLR 2017, without restarts. */
#include "rnn/schedule.h"

#include <math.h>

/* cos x for 0 <= x <= pi / 2 by its series, whose terms vanish in double precision: the same bits everywhere, which cos() does
 * not promise. */
static double cosine(double x)
{
    enum { LAST = 24 };
    double sum = 1.0;
    for (int n = LAST; n > 0; n -= 2) sum = 1.0 - x * x / (n * (n - 1)) * sum;
    return sum;
}

/* (1 + cos(pi s)) / 2 = cos^2(pi s / 2) */
static double factor(const struct schedule_settings *settings, int64_t done)
{
    const double root = cosine(M_PI_2 * schedule_share(settings, done));
    return root * root;
}

const struct schedule schedule_cosine = {
    .name = "cosine",
    .help = "the rate is multiplied by (1 + cos(pi s)) / 2, s the share of the train steps after the warmup that is done",
    .factor = factor,
};
