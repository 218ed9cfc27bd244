/* The task "lags": x is a stream of fair bits; y[i] is 1 with probability base_probability plus effects[j] for each j
 * with x[i - lags[j]] = 1, kept within 0 and 1. Indices below zero wrap to the end of the epoch's stream. */
#include "base/rng.h"
#include "tasks/task.h"

#include <endian.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* Symbols are made CHUNK at a time; lags up to REACH are looked up in the chunk and what stood before it. */
enum { CHUNK = 512, REACH = 64, WORD_BITS = 32, PATTERNS = 1 << TASK_MAX_LAGS };

/* y = 1 where a draw is below its pattern's probability: 8 bits of the draw decide but for a tie, 32 more break it. */
struct rule {
    uint16_t first[PATTERNS]; /* the first 8 bits of the probability; 256 is certain */
    uint32_t rest[PATTERNS];  /* the next 32 */
    bool has_rest;
};

/* The probability of y = 1 where bit j of pattern says what x[i - lags[j]] is. */
static double probability(const struct task_settings *settings, int pattern)
{
    double p = settings->base_probability;
    for (int j = 0; j < settings->num_lags; j++)
        if (pattern >> j & 1) p += settings->effects[j];
    return fmin(fmax(p, 0.0), 1.0);
}

static void make_rule(const struct task_settings *settings, struct rule *rule)
{
    rule->has_rest = false;
    for (int pattern = 0; pattern < 1 << settings->num_lags; pattern++) {
        double scaled = probability(settings, pattern) * 256.0;
        rule->first[pattern] = (uint16_t)scaled;
        rule->rest[pattern] = (uint32_t)((scaled - floor(scaled)) * 0x1p32);
        rule->has_rest = rule->has_rest || rule->rest[pattern] != 0;
    }
}

/* The 8 bits of a byte as 8 bytes of 0 or 1, the lowest first: each byte keeps its own bit, then any bit becomes a 1. */
static void spread_byte(uint8_t byte, uint8_t out[8])
{
    static const uint8_t own_bit[8] = {1, 2, 4, 8, 16, 32, 64, 128};
    uint64_t mask, bits;
    memcpy(&mask, own_bit, sizeof mask);
    bits = byte * UINT64_C(0x0101010101010101) & mask;
    bits = (bits + UINT64_C(0x7f7f7f7f7f7f7f7f)) >> 7 & UINT64_C(0x0101010101010101);
    memcpy(out, &bits, sizeof bits);
}

/* bits[0..count) = x at first .. first+count-1, within the stream; bit i of the stream is bit i % 32 of word i / 32.
 * count is at most CHUNK + REACH. */
static void stream_bits(const struct task_settings *settings, int64_t epoch, int64_t first, int count, uint8_t *bits)
{
    uint32_t words[(CHUNK + REACH) / WORD_BITS + 1];
    uint8_t spread[sizeof words * 8];
    int64_t first_word = first / WORD_BITS;
    int num_words = (int)((first + count - 1) / WORD_BITS - first_word + 1);
    rng_words(settings->seed, RNG_INPUTS, (uint32_t)epoch, (uint64_t)first_word, num_words, words);
    for (int w = 0; w < num_words; w++)
        for (int k = 0; k < 4; k++) spread_byte((uint8_t)(words[w] >> 8 * k), spread + 32 * w + 8 * k);
    memcpy(bits, spread + first % WORD_BITS, (size_t)count);
}

/* As stream_bits, first below zero wrapping to the end of the stream. */
static void wrapped_bits(const struct task_settings *settings, int64_t epoch, int64_t first, int count, uint8_t *bits)
{
    while (first < 0 && count > 0) {
        int64_t at = first % settings->epoch_length + (first % settings->epoch_length < 0 ? settings->epoch_length : 0);
        int some = settings->epoch_length - at < count ? (int)(settings->epoch_length - at) : count;
        if (some > -first) some = (int)-first;
        stream_bits(settings, epoch, at, some, bits);
        first += some, bits += some, count -= some;
    }
    if (count > 0) stream_bits(settings, epoch, first, count, bits);
}

/* The symbols of at most CHUNK positions. */
static void chunk_symbols(const struct task_settings *settings, const struct rule *rule, int64_t epoch, int64_t first, int count,
                          uint8_t *x, uint8_t *y)
{
    uint8_t patterns[CHUNK] = {0}, near[REACH + CHUNK], far[CHUNK], draws[CHUNK + 4];
    uint32_t words[CHUNK / 4 + 1];
    wrapped_bits(settings, epoch, first - REACH, REACH + count, near);
    memcpy(x, near + REACH, (size_t)count);
    for (int j = 0; j < settings->num_lags; j++) {
        const uint8_t *bits = near + REACH - settings->lags[j];
        if (settings->lags[j] > REACH) {
            wrapped_bits(settings, epoch, first - settings->lags[j], count, far);
            bits = far;
        }
        for (int i = 0; i < count; i++) patterns[i] |= (uint8_t)(bits[i] << j);
    }
    /* byte i of the stream of draws is byte i % 4, the lowest first, of word i / 4 */
    int64_t first_word = first / 4;
    int num_words = (int)((first + count - 1) / 4 - first_word + 1);
    rng_words(settings->seed, RNG_TARGETS, (uint32_t)epoch, (uint64_t)first_word, num_words, words);
    for (int w = 0; w < num_words; w++) words[w] = htole32(words[w]);
    memcpy(draws, words, (size_t)num_words * sizeof *words);
    const uint8_t *draw = draws + first % 4;
    for (int i = 0; i < count; i++) y[i] = draw[i] < rule->first[patterns[i]];
    for (int i = 0; rule->has_rest && i < count; i++) {
        uint32_t rest;
        if (draw[i] != rule->first[patterns[i]]) continue;
        rng_words(settings->seed, RNG_TIES, (uint32_t)epoch, (uint64_t)(first + i), 1, &rest);
        y[i] = rest < rule->rest[patterns[i]];
    }
}

static void symbols(const struct task_settings *settings, int64_t epoch, int64_t first, int count, uint8_t *x, uint8_t *y)
{
    struct rule rule;
    make_rule(settings, &rule);
    for (int done = 0; done < count; done += CHUNK) {
        int some = count - done < CHUNK ? count - done : CHUNK;
        chunk_symbols(settings, &rule, epoch, first + done, some, x + done, y + done);
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
