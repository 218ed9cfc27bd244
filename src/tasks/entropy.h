/* Entropies, in nats. */
#ifndef UNROLL_TASKS_ENTROPY_H
#define UNROLL_TASKS_ENTROPY_H

#include <math.h>

/* Of a bit that is 1 with probability p. */
static inline double entropy_of_bit(double p)
{
    return p <= 0.0 || p >= 1.0 ? 0.0 : -p * log(p) - (1.0 - p) * log(1.0 - p);
}

#endif
