/* Random streams: the value is a function of (seed, stream, position) alone, so any of them can be had without those
 * before it, by any thread. Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011), from
 * Random123, which stands in this file and rng.c alone. */
#ifndef UNROLL_BASE_RNG_H
#define UNROLL_BASE_RNG_H

#include <stdint.h>

/* What a stream is for: part of what a seed means, so never renumbered. Who draws anything else takes the
 * number RNG_FREE and moves that on; all below it are taken. Every stream has a twin, its number plus RNG_HELD_OUT, for
 * whatever must be drawn apart from training. */
enum {
    RNG_WEIGHTS = 0,        /* initial weights, by their place in the flat block */
    RNG_INPUTS = 1,         /* a task's inputs */
    RNG_TARGETS = 2,        /* a task's targets: RNG_TARGETS + k is the task's to number, 0 <= k < RNG_TARGETS_COUNT */
    RNG_TARGETS_COUNT = 63, /* which makes 2 .. 64 */
    RNG_DROPOUT = RNG_TARGETS + RNG_TARGETS_COUNT, /* which outputs are left out: RNG_DROPOUT + l is layer l's */
    RNG_DROPOUT_COUNT = 16,
    RNG_SAMPLE = RNG_DROPOUT + RNG_DROPOUT_COUNT, /* what is drawn from a trained network */
    RNG_SIGNS,                                    /* a test's random signs */
    RNG_RESAMPLE,                                 /* which values a resample takes */
    RNG_POINTS,                                   /* the points of a sampled sweep: RNG_POINTS + d is their dimension d's */
    RNG_POINTS_COUNT = 20,
    RNG_FREE = RNG_POINTS + RNG_POINTS_COUNT,
    RNG_HELD_OUT = 1 << 16,
};

/* words[0..count) = 32-bit words number first .. first+count-1 of the stream in its epoch. */
void rng_words(uint64_t seed, uint32_t stream, uint32_t epoch, uint64_t first, int count, uint32_t *words);

/* uniform[0..count) = numbers first .. first+count-1 of the stream (epoch 0) as doubles in (0, 1), never an end point. */
void rng_uniforms(uint64_t seed, uint32_t stream, uint64_t first, int count, double *uniform);

#endif
