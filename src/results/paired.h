/* Paired: what the differences between two settings, seed by seed, say of them. */
#ifndef UNROLL_RESULTS_PAIRED_H
#define UNROLL_RESULTS_PAIRED_H

#include <stdbool.h>
#include <stdint.h>

enum {
    PAIRED_EXACT = 16, /* pairs up to which all 2^n signs are tried */
    PAIRED_FEWEST = 6  /* pairs below which no difference can be settled: p is 2 / 2^n at the least */
};

struct paired {
    int count;         /* n, of pairs */
    double difference; /* the mean of the differences */
    double low, high;  /* its 95 % interval; NaN with one pair */
    double p;          /* two-sided; 1 where nothing differs */
    bool is_equal;     /* all differences are 0 */
    bool is_exact;     /* else p is sampled */
    bool is_settled;   /* p is at most 0.05 */
    int64_t needed;    /* pairs, in all, that would settle it with a chance of 80 %, if the pairs so far are like those to come; 0
                        * where it is settled, or where nothing differs */
};

/* Of differences[0..count), count >= 1, all finite.
 * p: if neither is better, each difference could as well have the other sign (Fisher, "The design of experiments", 1935): the
 * share of all signs whose mean lies at least as far from 0; beyond PAIRED_EXACT pairs of signs drawn with a fixed seed, (1 +
 * hits) / (1 + draws). Interval: percentiles of the means of resamples (Efron, "Bootstrap methods", Annals of Statistics 1979),
 * drawn with a fixed seed. Draws and resamples: 10,000, fewer, down to 1000, where there are more than 400 pairs. needed:
 * ((z_0.975 + z_0.8) / d)^2 + z_0.975^2 / 2 of the paired t test, d = mean / sd (Guenther, The American Statistician 1981). */
struct paired paired_of(const double *differences, int count);

#endif
