/* Random streams: the value is a function of (seed, stream, position) alone, so any of them can be had without those
 * before it, by any thread. Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011), from
 * Random123, which stands in this file and rng.c alone. */
#ifndef UNROLL_BASE_RNG_H
#define UNROLL_BASE_RNG_H

#include <stdint.h>

/* What a stream is for; part of what a seed means, never renumbered. Streams from RNG_TARGETS on are the task's to number. */
enum { RNG_WEIGHTS = 0, RNG_INPUTS = 1, RNG_TARGETS = 2 };

/* words[0..count) = 32-bit words number first .. first+count-1 of the stream in its epoch. */
void rng_words(uint64_t seed, uint32_t stream, uint32_t epoch, uint64_t first, int count, uint32_t *words);

/* Number `position` of the stream (epoch 0) as a double in (0, 1), never an end point. */
double rng_uniform(uint64_t seed, uint32_t stream, uint64_t position);

#endif
