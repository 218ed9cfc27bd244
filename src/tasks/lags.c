/* The task "lags": x is a stream of fair bits; y[i] is 1 with probability base_probability plus effects[j] for each j
 * with x[i - lags[j]] = 1, kept within 0 and 1. Indices below zero wrap to the end of the epoch's stream. */
#include "tasks/lags.h"

#include "base/memory.h"
#include "base/rng.h"
#include "tasks/entropy.h"
#include "tasks/sequences.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The stream is made in blocks of 64 symbols, a bit each, CHUNK blocks at a time. */
enum { BLOCK = 64, CHUNK = 8, PATTERNS = 1 << HPARAM_MAX_LIST, CERTAIN_BIT = 63 /* of a probability: set for 1 alone */ };

/* The task, opened. */
struct lags {
    struct task_data data; /* first, so that a pointer to it is one to the whole */
    uint64_t seed;
    uint32_t apart; /* added to the numbers of the random streams: those of the held-out part are others */
    int64_t epoch_length;
    int num_lags;
    int64_t lags[HPARAM_MAX_LIST];   /* how many symbols back each dependency reaches, 1..epoch_length-1 */
    double effects[HPARAM_MAX_LIST]; /* what x = 1 at that lag adds to the probability of y = 1 */
    double base_probability;
};

_Static_assert((int)CERTAIN_BIT <= (int)RNG_TARGETS_COUNT, "each bit of a draw below that one has a random stream of its own");

/* The probability of y = 1 where bit j of pattern says what x[i - lags[j]] is. */
static double probability(const struct lags *task, int pattern)
{
    double p = task->base_probability;
    for (int j = 0; j < task->num_lags; j++)
        if (pattern >> j & 1) p += task->effects[j];
    return fmin(fmax(p, 0.0), 1.0);
}

/* words[b] = two 32-bit words of a stream for each of `count` blocks, the first in the lower half. */
static void stream_words(const struct lags *task, uint32_t stream, int64_t epoch, int64_t first_block, int count, uint64_t *words)
{
    uint32_t halves[2 * (CHUNK + 3)];
    rng_words(task->seed, stream + task->apart, (uint32_t)epoch, (uint64_t)first_block * 2, 2 * count, halves);
    for (int b = 0; b < count; b++) words[b] = halves[2 * b] | (uint64_t)halves[2 * b + 1] << 32;
}

/* x at 64 positions from `position` on, which may be below zero: there the stream's end comes before its start. */
static uint64_t wrapped_inputs(const struct lags *task, int64_t epoch, int64_t position)
{
    uint64_t inputs = 0, word;
    for (int i = 0; i < BLOCK; i++) {
        int64_t at = (position + i) % task->epoch_length;
        if (at < 0) at += task->epoch_length;
        stream_words(task, RNG_INPUTS, epoch, at / BLOCK, 1, &word);
        inputs |= (word >> at % BLOCK & 1) << i;
    }
    return inputs;
}

/* The same, position not below zero; near[0] is block near_first, and blocks from there on to the one after position's
 * are at hand. */
static uint64_t inputs_at(const struct lags *task, int64_t epoch, int64_t position, const uint64_t *near, int64_t near_first)
{
    uint64_t far[2];
    const int shift = (int)(position % BLOCK);
    const uint64_t *words = near + (position / BLOCK - near_first);
    if (position / BLOCK < near_first) {
        stream_words(task, RNG_INPUTS, epoch, position / BLOCK, 2, far);
        words = far;
    }
    return shift == 0 ? words[0] : words[0] >> shift | words[1] << (BLOCK - shift);
}

/* patterns[p][b]: at which positions of block b the lags show pattern p. */
static void find_patterns(const struct lags *task, int64_t epoch, int64_t first_block, int count, const uint64_t *near,
                          int64_t near_first, uint64_t patterns[PATTERNS][CHUNK + 1])
{
    uint64_t seen[CHUNK + 1];
    for (int b = 0; b < count; b++) patterns[0][b] = ~UINT64_C(0);
    for (int j = 0; j < task->num_lags; j++) {
        for (int b = 0; b < count; b++) {
            int64_t position = (first_block + b) * BLOCK - task->lags[j];
            seen[b] = position < 0 ? wrapped_inputs(task, epoch, position) : inputs_at(task, epoch, position, near, near_first);
        }
        for (int p = 0; p < 1 << j; p++)
            for (int b = 0; b < count; b++) {
                patterns[p | 1 << j][b] = patterns[p][b] & seen[b];
                patterns[p][b] &= ~seen[b];
            }
    }
}

/* set[b] |= the patterns whose p has `bit`, for each block. */
static void add_patterns(const struct lags *task, const uint64_t p[PATTERNS], int bit, int count,
                         uint64_t patterns[PATTERNS][CHUNK + 1], uint64_t *restrict set)
{
    for (int k = 0; k < 1 << task->num_lags; k++)
        for (int b = 0; p[k] >> bit & 1 && b < count; b++) set[b] |= patterns[k][b];
}

/* open[b] loses the patterns whose p has no bit below `bit`: whatever is drawn now is not below it. */
static void settle_patterns(const struct lags *task, const uint64_t p[PATTERNS], int bit, int count,
                            uint64_t patterns[PATTERNS][CHUNK + 1], uint64_t *restrict open)
{
    for (int k = 0; k < 1 << task->num_lags; k++)
        for (int b = 0; p[k] << (64 - bit) == 0 && b < count; b++) open[b] &= ~patterns[k][b];
}

/* y is 1 where a uniform draw is below the probability p of its pattern. Draw and p are compared bit by bit, the highest
 * first, 64 positions at once, until the first bit that differs has settled all of them: exact, and a p of few bits costs
 * few draws. Bit number k of the draws is a random stream of its own. */
static void draw_targets(const struct lags *task, int64_t epoch, int64_t first_block, int count,
                         uint64_t patterns[PATTERNS][CHUNK + 1], uint64_t *y)
{
    uint64_t p[PATTERNS], open[CHUNK + 1], draws[CHUNK + 1], bits[CHUNK + 1];
    for (int k = 0; k < 1 << task->num_lags; k++) p[k] = (uint64_t)(probability(task, k) * 0x1p63);
    for (int b = 0; b < count; b++) y[b] = 0, open[b] = ~UINT64_C(0);
    add_patterns(task, p, CERTAIN_BIT, count, patterns, y);
    for (int b = 0; b < count; b++) open[b] &= ~y[b];
    for (int bit = CERTAIN_BIT - 1; bit >= 0; bit--) {
        uint64_t any = 0;
        settle_patterns(task, p, bit + 1, count, patterns, open);
        for (int b = 0; b < count; b++) any |= open[b], bits[b] = 0;
        if (any == 0) break;
        add_patterns(task, p, bit, count, patterns, bits);
        stream_words(task, RNG_TARGETS + (uint32_t)(CERTAIN_BIT - 1 - bit), epoch, first_block, count, draws);
        for (int b = 0; b < count; b++) {
            y[b] |= open[b] & bits[b] & ~draws[b];
            open[b] &= ~(bits[b] ^ draws[b]);
        }
    }
}

typedef uint16_t eight __attribute__((vector_size(8 * sizeof(uint16_t))));

/* 64 bits as symbols 0 or 1, the lowest first: of sixteen, each symbol multiplies its own bit up to the highest, and brings it
 * down alone. */
static void spread_bits(uint64_t bits, uint16_t symbols[BLOCK])
{
    const eight low = {1 << 15, 1 << 14, 1 << 13, 1 << 12, 1 << 11, 1 << 10, 1 << 9, 1 << 8};
    const eight high = {1 << 7, 1 << 6, 1 << 5, 1 << 4, 1 << 3, 1 << 2, 1 << 1, 1 << 0};
    for (int i = 0; i < BLOCK; i += 16) {
        const uint16_t part = (uint16_t)(bits >> i);
        const eight all = {part, part, part, part, part, part, part, part};
        const eight some[2] = {all * low >> 15, all * high >> 15};
        memcpy(symbols + i, some, sizeof some);
    }
}

/* The symbols at `count` positions, the first of which is bit `shift` of words[0]. A word more than they need can be read. */
static void spread_words(const uint64_t *words, int shift, int count, uint16_t *symbols)
{
    uint16_t last[BLOCK];
    for (; count > 0; count -= BLOCK, symbols += BLOCK, words++) {
        const uint64_t bits = shift == 0 ? words[0] : words[0] >> shift | words[1] << (BLOCK - shift);
        spread_bits(bits, count >= BLOCK ? symbols : last);
        if (count < BLOCK) memcpy(symbols, last, (size_t)count * sizeof *last);
    }
}

/* The symbols of at most CHUNK * BLOCK positions. */
static void chunk_symbols(const struct lags *task, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    uint64_t patterns[PATTERNS][CHUNK + 1], near[CHUNK + 3], targets[CHUNK + 2];
    const int64_t first_block = first / BLOCK, near_first = first_block > 0 ? first_block - 1 : 0;
    const int blocks = (int)((first + count - 1) / BLOCK - first_block + 1), before = (int)(first_block - near_first);
    stream_words(task, RNG_INPUTS, epoch, near_first, before + blocks, near);
    find_patterns(task, epoch, first_block, blocks, near, near_first, patterns);
    draw_targets(task, epoch, first_block, blocks, patterns, targets);
    near[before + blocks] = targets[blocks] = 0;
    spread_words(near + before, (int)(first % BLOCK), count, x);
    spread_words(targets, (int)(first % BLOCK), count, y);
}

static void symbols(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    const struct lags *task = (const struct lags *)data;
    for (int done = 0; done < count; done += CHUNK * BLOCK) {
        int some = count - done < CHUNK * BLOCK ? count - done : CHUNK * BLOCK;
        chunk_symbols(task, epoch, first + done, some, x + done, y + done);
    }
}

/* The best loss for one who knows the lags whose bits are set in `known`: the mean over what he sees of the entropy of y,
 * what he does not see averaged out. */
static double best_loss(const struct lags *task, int known)
{
    int patterns = 1 << task->num_lags, seen = 0;
    double sum = 0.0;
    for (int shown = 0; shown < patterns; shown++) {
        if (shown & ~known) continue;
        double p = 0.0;
        int count = 0;
        for (int pattern = 0; pattern < patterns; pattern++)
            if ((pattern & known) == shown) p += probability(task, pattern), count++;
        sum += entropy_of_bit(p / count);
        seen++;
    }
    return sum / seen;
}

static void add_reference(const struct lags *task, int known, struct reference_loss *references, int *count)
{
    struct reference_loss reference = {.loss = best_loss(task, known)};
    int at = 0, lags = __builtin_popcount((unsigned)known);
    if (known == 0) snprintf(reference.known, sizeof reference.known, "nothing");
    else at = snprintf(reference.known, sizeof reference.known, lags == 1 ? "lag" : "lags");
    /* shortest lag first */
    for (int64_t last = 0; lags > 0; lags--) {
        int64_t next = INT64_MAX;
        for (int j = 0; j < task->num_lags; j++)
            if ((known >> j & 1) && task->lags[j] > last && task->lags[j] < next) next = task->lags[j];
        at += snprintf(reference.known + at, sizeof reference.known - (size_t)at, last ? ", %lld" : " %lld", (long long)next);
        last = next;
    }
    for (at = (*count)++; at > 0 && references[at - 1].loss < reference.loss; at--) references[at] = references[at - 1];
    references[at] = reference;
}

/* Nothing, each lag alone, and, shortest first, all lags up to each: what a reach of so many steps can teach. */
static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct lags *task = (const struct lags *)data;
    int count = 0, reach = 0;
    add_reference(task, 0, references, &count);
    for (int j = 0; j < task->num_lags; j++) add_reference(task, 1 << j, references, &count);
    for (int n = 0; n < task->num_lags; n++) {
        int next = -1;
        for (int j = 0; j < task->num_lags; j++)
            if (!(reach >> j & 1) && (next < 0 || task->lags[j] < task->lags[next])) next = j;
        reach |= 1 << next;
        if (n > 0) add_reference(task, reach, references, &count);
    }
    return count;
}

static bool check(const struct task_request *request, struct error *error)
{
    const struct lags_hparams *own = request->own;
    const struct number_list *lags = &own->lags;
    if (!sequences_fit(request, error)) return false;
    if (lags->count != own->effects.count)
        return error_set(error, "lags has %d numbers and effects has %d, expected one effect for each lag", lags->count,
                         own->effects.count);
    for (int i = 0; i < lags->count; i++) {
        if (lags->values[i] >= (double)request->epoch_length)
            return error_set(error, "lags has %.0f, expected less than epoch_length %lld", lags->values[i],
                             (long long)request->epoch_length);
        for (int j = 0; j < i; j++)
            if (lags->values[i] == lags->values[j]) return error_set(error, "lags has %.0f twice", lags->values[i]);
    }
    return true;
}

static void close_lags(struct task_data *data)
{
    free(data);
}

static struct task_data *open_lags(const struct task_request *request, struct error *error)
{
    (void)error;
    const struct lags_hparams *own = request->own;
    struct lags *task = memory_new(1, sizeof *task);
    *task = (struct lags){
        .data = {.num_symbols = 2,
                 .num_classes = 2,
                 .length = request->epoch_length,
                 .symbols = symbols,
                 .references = references,
                 .close = close_lags},
        .seed = request->seed,
        .apart = request->part == TASK_HELD_OUT ? RNG_HELD_OUT : 0,
        .epoch_length = request->epoch_length,
        .num_lags = own->lags.count,
        .base_probability = own->base_probability,
    };
    for (int i = 0; i < task->num_lags; i++) {
        task->lags[i] = (int64_t)own->lags.values[i];
        task->effects[i] = own->effects.values[i];
    }
    return &task->data;
}

#define OWN(member) offsetof(struct lags_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"lags", &hparam_integers, OWN(lags), 1, 1e6, {.list = {2, {3, 8}}}, "symbols", "Task lags: how far back each dependency reaches.",
     .owner = &task_lags.owner},
    {"effects", &hparam_reals, OWN(effects), -1, 1, {.list = {2, {0.5, -0.25}}}, "",
     "Task lags: what a 1 at each lag adds to the probability of a 1.", .owner = &task_lags.owner},
    {"base_probability", &hparam_real, OWN(base_probability), 0, 1, {.real = 0.5}, "",
     "Task lags: the probability of a 1 when every lag shows a 0.", .owner = &task_lags.owner},
};
/* clang-format on */

const struct task task_lags = {
    .owner = {"task", "lags", sizeof(struct lags_hparams), sizeof rows / sizeof *rows, rows},
    .help = "x[i] is 0 or 1, each with probability 1/2; y[i] is 1 with probability\n"
            "base_probability + the sum of effects[j] over all j with x[i - lags[j]] = 1, within 0 and 1\n"
            "an index below 0 counts from the end of the epoch's stream",
    .is_one_sequence = true,
    .check = check,
    .open = open_lags,
};
