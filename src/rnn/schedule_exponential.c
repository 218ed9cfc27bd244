/* The rate falls by the same factor again and again; char-rnn's, where after and every are whole epochs. */
#include "rnn/power.h"
#include "rnn/schedule.h"

static double factor(const struct schedule_settings *settings, int64_t done)
{
    return done < settings->decay_after ? 1.0 : power(settings->decay, (done - settings->decay_after) / settings->decay_every);
}

const struct schedule schedule_exponential = {
    .name = "exponential",
    .help = "the rate stays for decay_after epochs; from then on it is multiplied by decay\n"
            "at the end of every decay_every epochs",
    .factor = factor,
};
