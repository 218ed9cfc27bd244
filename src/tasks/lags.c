/* The task "lags": x is a stream of fair bits; y[i] is 1 with probability base_probability plus effects[j] for each j
 * with x[i - lags[j]] = 1, kept within 0 and 1. Indices below zero wrap to the end of the epoch's stream. */
#include "base/rng.h"
#include "tasks/task.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* The stream is made in blocks of 64 symbols, a bit each, CHUNK blocks at a time. */
enum { BLOCK = 64, CHUNK = 8, PATTERNS = 1 << TASK_MAX_LAGS, CERTAIN_BIT = 63 /* of a probability: set for 1 alone */ };

/* The probability of y = 1 where bit j of pattern says what x[i - lags[j]] is. */
static double probability(const struct task_settings *settings, int pattern)
{
    double p = settings->base_probability;
    for (int j = 0; j < settings->num_lags; j++)
        if (pattern >> j & 1) p += settings->effects[j];
    return fmin(fmax(p, 0.0), 1.0);
}

/* words[b] = two 32-bit words of a stream for each of `count` blocks, the first in the lower half. */
static void stream_words(const struct task_settings *settings, uint32_t stream, int64_t epoch, int64_t first_block, int count,
                         uint64_t *words)
{
    uint32_t halves[2 * (CHUNK + 3)];
    rng_words(settings->seed, stream, (uint32_t)epoch, (uint64_t)first_block * 2, 2 * count, halves);
    for (int b = 0; b < count; b++) words[b] = halves[2 * b] | (uint64_t)halves[2 * b + 1] << 32;
}

/* x at 64 positions from `position` on, which may be below zero: there the stream's end comes before its start. */
static uint64_t wrapped_inputs(const struct task_settings *settings, int64_t epoch, int64_t position)
{
    uint64_t inputs = 0, word;
    for (int i = 0; i < BLOCK; i++) {
        int64_t at = (position + i) % settings->epoch_length;
        if (at < 0) at += settings->epoch_length;
        stream_words(settings, RNG_INPUTS, epoch, at / BLOCK, 1, &word);
        inputs |= (word >> at % BLOCK & 1) << i;
    }
    return inputs;
}

/* The same, position not below zero; near[0] is block near_first, and blocks from there on to the one after position's
 * are at hand. */
static uint64_t inputs_at(const struct task_settings *settings, int64_t epoch, int64_t position, const uint64_t *near,
                          int64_t near_first)
{
    uint64_t far[2];
    const int shift = (int)(position % BLOCK);
    const uint64_t *words = near + (position / BLOCK - near_first);
    if (position / BLOCK < near_first) {
        stream_words(settings, RNG_INPUTS, epoch, position / BLOCK, 2, far);
        words = far;
    }
    return shift == 0 ? words[0] : words[0] >> shift | words[1] << (BLOCK - shift);
}

/* patterns[p][b]: at which positions of block b the lags show pattern p. */
static void find_patterns(const struct task_settings *settings, int64_t epoch, int64_t first_block, int count,
                          const uint64_t *near, int64_t near_first, uint64_t patterns[PATTERNS][CHUNK + 1])
{
    uint64_t seen[CHUNK + 1];
    for (int b = 0; b < count; b++) patterns[0][b] = ~UINT64_C(0);
    for (int j = 0; j < settings->num_lags; j++) {
        for (int b = 0; b < count; b++) {
            int64_t position = (first_block + b) * BLOCK - settings->lags[j];
            seen[b] =
                position < 0 ? wrapped_inputs(settings, epoch, position) : inputs_at(settings, epoch, position, near, near_first);
        }
        for (int p = 0; p < 1 << j; p++)
            for (int b = 0; b < count; b++) {
                patterns[p | 1 << j][b] = patterns[p][b] & seen[b];
                patterns[p][b] &= ~seen[b];
            }
    }
}

/* set[b] |= the patterns whose p has `bit`, for each block. */
static void add_patterns(const struct task_settings *settings, const uint64_t p[PATTERNS], int bit, int count,
                         uint64_t patterns[PATTERNS][CHUNK + 1], uint64_t *restrict set)
{
    for (int k = 0; k < 1 << settings->num_lags; k++)
        for (int b = 0; p[k] >> bit & 1 && b < count; b++) set[b] |= patterns[k][b];
}

/* open[b] loses the patterns whose p has no bit below `bit`: whatever is drawn now is not below it. */
static void settle_patterns(const struct task_settings *settings, const uint64_t p[PATTERNS], int bit, int count,
                            uint64_t patterns[PATTERNS][CHUNK + 1], uint64_t *restrict open)
{
    for (int k = 0; k < 1 << settings->num_lags; k++)
        for (int b = 0; p[k] << (64 - bit) == 0 && b < count; b++) open[b] &= ~patterns[k][b];
}

/* y is 1 where a uniform draw is below the probability p of its pattern. Draw and p are compared bit by bit, the highest
 * first, 64 positions at once, until the first bit that differs has settled all of them: exact, and a p of few bits costs
 * few draws. Bit number k of the draws is a random stream of its own. */
static void draw_targets(const struct task_settings *settings, int64_t epoch, int64_t first_block, int count,
                         uint64_t patterns[PATTERNS][CHUNK + 1], uint64_t *y)
{
    uint64_t p[PATTERNS], open[CHUNK + 1], draws[CHUNK + 1], bits[CHUNK + 1];
    for (int k = 0; k < 1 << settings->num_lags; k++) p[k] = (uint64_t)(probability(settings, k) * 0x1p63);
    for (int b = 0; b < count; b++) y[b] = 0, open[b] = ~UINT64_C(0);
    add_patterns(settings, p, CERTAIN_BIT, count, patterns, y);
    for (int b = 0; b < count; b++) open[b] &= ~y[b];
    for (int bit = CERTAIN_BIT - 1; bit >= 0; bit--) {
        uint64_t any = 0;
        settle_patterns(settings, p, bit + 1, count, patterns, open);
        for (int b = 0; b < count; b++) any |= open[b], bits[b] = 0;
        if (any == 0) break;
        add_patterns(settings, p, bit, count, patterns, bits);
        stream_words(settings, RNG_TARGETS + (uint32_t)(CERTAIN_BIT - 1 - bit), epoch, first_block, count, draws);
        for (int b = 0; b < count; b++) {
            y[b] |= open[b] & bits[b] & ~draws[b];
            open[b] &= ~(bits[b] ^ draws[b]);
        }
    }
}

/* 64 bits as bytes of 0 or 1, the lowest first: each byte of eight keeps its own bit, then any bit becomes a 1. */
static void spread_bits(uint64_t bits, uint8_t bytes[BLOCK])
{
    static const uint8_t own_bit[8] = {1, 2, 4, 8, 16, 32, 64, 128};
    uint64_t mask;
    memcpy(&mask, own_bit, sizeof mask);
    for (int i = 0; i < BLOCK; i += 8) {
        uint64_t eight = (bits >> i & 0xff) * UINT64_C(0x0101010101010101) & mask;
        eight = (eight + UINT64_C(0x7f7f7f7f7f7f7f7f)) >> 7 & UINT64_C(0x0101010101010101);
        memcpy(bytes + i, &eight, sizeof eight);
    }
}

/* The symbols of at most CHUNK * BLOCK positions. */
static void chunk_symbols(const struct task_settings *settings, int64_t epoch, int64_t first, int count, uint8_t *x, uint8_t *y)
{
    uint64_t patterns[PATTERNS][CHUNK + 1], near[CHUNK + 3], targets[CHUNK + 1];
    uint8_t bytes[2][(CHUNK + 1) * BLOCK];
    const int64_t first_block = first / BLOCK, near_first = first_block > 0 ? first_block - 1 : 0;
    const int blocks = (int)((first + count - 1) / BLOCK - first_block + 1), before = (int)(first_block - near_first);
    stream_words(settings, RNG_INPUTS, epoch, near_first, before + blocks, near);
    find_patterns(settings, epoch, first_block, blocks, near, near_first, patterns);
    draw_targets(settings, epoch, first_block, blocks, patterns, targets);
    for (int b = 0; b < blocks; b++) {
        spread_bits(near[before + b], bytes[0] + b * BLOCK);
        spread_bits(targets[b], bytes[1] + b * BLOCK);
    }
    memcpy(x, bytes[0] + first % BLOCK, (size_t)count);
    memcpy(y, bytes[1] + first % BLOCK, (size_t)count);
}

static void symbols(const struct task_settings *settings, int64_t epoch, int64_t first, int count, uint8_t *x, uint8_t *y)
{
    for (int done = 0; done < count; done += CHUNK * BLOCK) {
        int some = count - done < CHUNK * BLOCK ? count - done : CHUNK * BLOCK;
        chunk_symbols(settings, epoch, first + done, some, x + done, y + done);
    }
}

/* Entropy of a bit that is 1 with probability p, in nats. */
static double entropy(double p)
{
    return p <= 0.0 || p >= 1.0 ? 0.0 : -p * log(p) - (1.0 - p) * log(1.0 - p);
}

/* The best loss for one who knows the lags whose bits are set in `known`: the mean over what he sees of the entropy of y,
 * what he does not see averaged out. */
static double best_loss(const struct task_settings *settings, int known)
{
    int patterns = 1 << settings->num_lags, seen = 0;
    double sum = 0.0;
    for (int shown = 0; shown < patterns; shown++) {
        if (shown & ~known) continue;
        double p = 0.0;
        int count = 0;
        for (int pattern = 0; pattern < patterns; pattern++)
            if ((pattern & known) == shown) p += probability(settings, pattern), count++;
        sum += entropy(p / count);
        seen++;
    }
    return sum / seen;
}

static void add_reference(const struct task_settings *settings, int known, struct reference_loss *references, int *count)
{
    struct reference_loss reference = {.loss = best_loss(settings, known)};
    int at = 0, lags = __builtin_popcount((unsigned)known);
    if (known == 0) snprintf(reference.known, sizeof reference.known, "nothing");
    else at = snprintf(reference.known, sizeof reference.known, lags == 1 ? "lag" : "lags");
    /* shortest lag first */
    for (int64_t last = 0; lags > 0; lags--) {
        int64_t next = INT64_MAX;
        for (int j = 0; j < settings->num_lags; j++)
            if ((known >> j & 1) && settings->lags[j] > last && settings->lags[j] < next) next = settings->lags[j];
        at += snprintf(reference.known + at, sizeof reference.known - (size_t)at, last ? ", %lld" : " %lld", (long long)next);
        last = next;
    }
    for (at = (*count)++; at > 0 && references[at - 1].loss < reference.loss; at--) references[at] = references[at - 1];
    references[at] = reference;
}

/* Nothing, each lag alone, and, shortest first, all lags up to each: what a reach of so many steps can teach. */
static int references(const struct task_settings *settings, struct reference_loss *references)
{
    int count = 0, reach = 0;
    add_reference(settings, 0, references, &count);
    for (int j = 0; j < settings->num_lags; j++) add_reference(settings, 1 << j, references, &count);
    for (int n = 0; n < settings->num_lags; n++) {
        int next = -1;
        for (int j = 0; j < settings->num_lags; j++)
            if (!(reach >> j & 1) && (next < 0 || settings->lags[j] < settings->lags[next])) next = j;
        reach |= 1 << next;
        if (n > 0) add_reference(settings, reach, references, &count);
    }
    return count;
}

extern const struct task task_lags;
const struct task task_lags = {
    .name = "lags",
    .help = "fair bits; each shows, some symbols later, in the probability of a one",
    .num_symbols = 2,
    .num_classes = 2,
    .symbols = symbols,
    .references = references,
};
