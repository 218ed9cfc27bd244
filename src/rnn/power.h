/* Powers that are the same bits everywhere, which pow() does not promise. */
#ifndef UNROLL_RNN_POWER_H
#define UNROLL_RNN_POWER_H

#include <stdint.h>

/* base^exponent by squaring; 0 <= exponent. */
static inline double power(double base, int64_t exponent)
{
    double result = 1.0;
    for (; exponent > 0; exponent /= 2, base *= base)
        if (exponent % 2) result *= base;
    return result;
}

#endif
