#include "results/paired.h"

#include "base/memory.h"
#include "base/rng.h"
#include "results/group.h"

#include <math.h>
#include <stdlib.h>

enum { MOST_DRAWS = 10000, LEAST_DRAWS = 1000, ALL_VALUES = 4000000, CHUNK = 1024 };

#define LEVEL 0.05
#define Z_LEVEL 1.959964 /* of the normal distribution the 0.975 quantile */
#define Z_POWER 0.841621 /* and the 0.8 quantile */

static double mean_of(const double *values, int count)
{
    double sum = 0;
    for (int i = 0; i < count; i++) sum += values[i] / count;
    return sum;
}

static double deviation_of(const double *values, int count, double mean)
{
    double squares = 0;
    for (int i = 0; i < count; i++) squares += (values[i] - mean) * (values[i] - mean);
    return sqrt(squares / (count - 1));
}

static int draws_for(int count)
{
    const int draws = ALL_VALUES / count;
    return draws > MOST_DRAWS ? MOST_DRAWS : draws < LEAST_DRAWS ? LEAST_DRAWS : draws;
}

/* Means that differ by rounding alone are as far from 0. */
static bool is_as_far(double sum, double observed)
{
    return fabs(sum) >= fabs(observed) * (1 - 1e-12);
}

/* Over all signs: those of number i are its bits. The last pair keeps its sign, since to turn all changes nothing. */
static double exact_p(const double *differences, int count, double observed)
{
    const int64_t all = INT64_C(1) << (count - 1);
    int64_t hits = 0;
    for (int64_t signs = 0; signs < all; signs++) {
        double sum = 0;
        for (int i = 0; i < count; i++) sum += signs >> i & 1 ? -differences[i] : differences[i];
        hits += is_as_far(sum, observed);
    }
    return (double)hits / (double)all;
}

static double sampled_p(const double *differences, int count, double observed)
{
    const int draws = draws_for(count), words = (count + 31) / 32;
    uint32_t *signs = memory_new((size_t)words, sizeof *signs);
    int hits = 0;
    for (int draw = 0; draw < draws; draw++) {
        double sum = 0;
        rng_words(0, RNG_SIGNS, 0, (uint64_t)draw * (uint64_t)words, words, signs);
        for (int i = 0; i < count; i++) sum += signs[i / 32] >> (i % 32) & 1 ? -differences[i] : differences[i];
        hits += is_as_far(sum, observed);
    }
    free(signs);
    return (1.0 + hits) / (1.0 + draws);
}

/* The mean of resample number `draw`: count values, each any of them. */
static double resampled_mean(const double *values, int count, int draw)
{
    double sum = 0;
    for (int first = 0; first < count; first += CHUNK) {
        uint32_t words[CHUNK];
        const int size = count - first < CHUNK ? count - first : CHUNK;
        rng_words(0, RNG_RESAMPLE, 0, (uint64_t)draw * (uint64_t)count + (uint64_t)first, size, words);
        for (int i = 0; i < size; i++) sum += values[(uint64_t)words[i] * (uint64_t)count >> 32];
    }
    return sum / count;
}

static void find_interval(const double *differences, struct paired *paired)
{
    const int draws = draws_for(paired->count);
    double *means = memory_new((size_t)draws, sizeof *means);
    for (int draw = 0; draw < draws; draw++) means[draw] = resampled_mean(differences, paired->count, draw);
    qsort(means, (size_t)draws, sizeof *means, compare_doubles);
    paired->low = sorted_quantile(means, draws, LEVEL / 2);
    paired->high = sorted_quantile(means, draws, 1 - LEVEL / 2);
    free(means);
}

static int64_t pairs_needed(const double *differences, const struct paired *paired)
{
    const double most = 1e9, sd = paired->count > 1 ? deviation_of(differences, paired->count, paired->difference) : 0;
    const double ratio = (Z_LEVEL + Z_POWER) * sd / paired->difference;
    const double needed = fmin(ceil(ratio * ratio + Z_LEVEL * Z_LEVEL / 2), most);
    const int64_t least = paired->count < PAIRED_FEWEST ? PAIRED_FEWEST : paired->count + 1;
    return needed > (double)least ? (int64_t)needed : least;
}

struct paired paired_of(const double *differences, int count)
{
    struct paired paired = {.count = count, .low = NAN, .high = NAN, .is_exact = count <= PAIRED_EXACT};
    double sum = 0;
    paired.is_equal = true;
    for (int i = 0; i < count; i++) sum += differences[i], paired.is_equal = paired.is_equal && differences[i] == 0;
    paired.difference = mean_of(differences, count);
    paired.p = paired.is_exact ? exact_p(differences, count, sum) : sampled_p(differences, count, sum);
    paired.is_settled = paired.p <= LEVEL;
    if (count > 1) find_interval(differences, &paired);
    if (!paired.is_settled && paired.difference != 0) paired.needed = pairs_needed(differences, &paired);
    return paired;
}
