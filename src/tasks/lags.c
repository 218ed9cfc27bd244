/* The task "lags": x is a stream of fair bits; y[i] is 1 with probability base_probability plus effects[j] for each j
 * with x[i - lags[j]] = 1, kept within 0 and 1. Indices below zero wrap to the end of the epoch's stream. */
#include "base/rng.h"
#include "tasks/task.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { CHUNK = 512, WORD_BITS = 32, PATTERNS = 1 << TASK_MAX_LAGS };

/* The probability of y = 1 where bit j of pattern says what x[i - lags[j]] is. */
static double probability(const struct task_settings *settings, int pattern)
{
    double p = settings->base_probability;
    for (int j = 0; j < settings->num_lags; j++)
        if (pattern >> j & 1) p += settings->effects[j];
    return fmin(fmax(p, 0.0), 1.0);
}

/* bits[0..count) = x at first .. first+count-1, within the stream; bit i of the stream is bit i % 32 of word i / 32. */
static void stream_bits(const struct task_settings *settings, int64_t epoch, int64_t first, int count, uint8_t *bits)
{
    uint32_t words[CHUNK / WORD_BITS + 2];
    int64_t first_word = first / WORD_BITS, last_word = (first + count - 1) / WORD_BITS;
    rng_words(settings->seed, RNG_INPUTS, (uint32_t)epoch, (uint64_t)first_word, (int)(last_word - first_word + 1), words);
    for (int i = 0; i < count; i++) {
        int64_t at = first + i - first_word * WORD_BITS;
        bits[i] = words[at / WORD_BITS] >> (at % WORD_BITS) & 1;
    }
}

/* As stream_bits, first below zero wrapping to the end of the stream. */
static void wrapped_bits(const struct task_settings *settings, int64_t epoch, int64_t first, int count, uint8_t *bits)
{
    int64_t length = settings->epoch_length;
    int below = first >= 0 ? 0 : -first < count ? (int)-first : count;
    if (below > 0) stream_bits(settings, epoch, first + length, below, bits);
    if (below < count) stream_bits(settings, epoch, first + below, count - below, bits + below);
}

/* The symbols of at most CHUNK positions. */
static void chunk_symbols(const struct task_settings *settings, const uint64_t thresholds[PATTERNS], int64_t epoch, int64_t first,
                          int count, uint8_t *x, uint8_t *y)
{
    uint8_t patterns[CHUNK] = {0}, bits[CHUNK];
    uint32_t draws[CHUNK];
    wrapped_bits(settings, epoch, first, count, x);
    for (int j = 0; j < settings->num_lags; j++) {
        wrapped_bits(settings, epoch, first - settings->lags[j], count, bits);
        for (int i = 0; i < count; i++) patterns[i] |= (uint8_t)(bits[i] << j);
    }
    rng_words(settings->seed, RNG_TARGETS, (uint32_t)epoch, (uint64_t)first, count, draws);
    for (int i = 0; i < count; i++) y[i] = draws[i] < thresholds[patterns[i]];
}

static void symbols(const struct task_settings *settings, int64_t epoch, int64_t first, int count, uint8_t *x, uint8_t *y)
{
    uint64_t thresholds[PATTERNS]; /* of a 32-bit draw; 2^32 is always */
    for (int pattern = 0; pattern < 1 << settings->num_lags; pattern++)
        thresholds[pattern] = (uint64_t)ldexp(probability(settings, pattern), 32);
    for (int done = 0; done < count; done += CHUNK) {
        int some = count - done < CHUNK ? count - done : CHUNK;
        chunk_symbols(settings, thresholds, epoch, first + done, some, x + done, y + done);
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
