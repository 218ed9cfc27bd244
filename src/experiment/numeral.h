/* Numbers as experiment files write them: 16, 0x10, -0.5, 1e6. */
#ifndef UNROLL_EXPERIMENT_NUMERAL_H
#define UNROLL_EXPERIMENT_NUMERAL_H

#include <stdbool.h>
#include <stddef.h>

/* The length of the number at text, without a closing L; *whole: whether neither a point nor an exponent is in it. */
size_t numeral_length(const char *text, bool *whole);

/* Whether it has a place among the numbers of 64 bits; a real that is not 0 must not become it. */
bool numeral_fits(const char *text, bool whole);

/* Whether a number with a point or an exponent stands before the first `end`. */
bool numeral_real_before(const char *text, char end);

#endif
