#include "experiment/shard.h"

#include "base/memory.h"
#include "experiment/sweep.h"
#include "experiment/training.h"

#include <stdlib.h>
#include <string.h>

/* A double without its last bits, by which machines agree to the bit: the exponent and the first 8 of 52 bits behind it. */
enum { LENGTH_SHIFT = 44 };

/* How many runs of one length a shard gets. */
struct share {
    int shard;
    int64_t left; /* to be met yet */
};

/* Runs of one length. */
struct length {
    uint64_t code;
    int64_t count;        /* in the sweep */
    int num_shares, last; /* last: the one that got the run met last */
    struct share *shares; /* (num_shares) at most one for each shard, and for each run */
};

struct shards {
    int num_lengths;
    struct length *lengths; /* (num_lengths) the longest first */
};

/* The shards as a heap: on top the one with the least to do, of equals the first. */
struct load {
    double cost;
    int shard;
};

bool shard_parse(const char *text, struct shard *shard, struct error *error)
{
    static const char digits[] = "0123456789";
    const char *slash = text + strspn(text, digits);
    const long number = strtol(text, NULL, 10), count = *slash == '/' ? strtol(slash + 1, NULL, 10) : 0;
    if (slash == text || *slash != '/' || slash[1 + strspn(slash + 1, digits)] != '\0' || count < 1 || count > SHARD_MOST ||
        number < 1 || number > count)
        return error_set(error, "'%.64s' is no shard, expected I/N such as 3/8, 1 to N of at most %d", text, SHARD_MOST);
    *shard = (struct shard){(int)number, (int)count};
    return true;
}

static uint64_t code_of(const struct hparams *hparams)
{
    const double cost = run_cost(hparams);
    uint64_t bits;
    memcpy(&bits, &cost, sizeof bits);
    return bits >> LENGTH_SHIFT;
}

static double cost_of(uint64_t code)
{
    const uint64_t bits = code << LENGTH_SHIFT | UINT64_C(1) << (LENGTH_SHIFT - 1); /* the middle of those it stands for */
    double cost;
    memcpy(&cost, &bits, sizeof cost);
    return cost;
}

static int longest_first(const void *a, const void *b)
{
    const struct length *x = a, *y = b;
    return (x->code < y->code) - (x->code > y->code);
}

/* Puts those of one code together. */
static void unite_lengths(struct shards *shards)
{
    struct length *lengths = shards->lengths;
    int count = 0;
    if (shards->num_lengths > 0) qsort(lengths, (size_t)shards->num_lengths, sizeof *lengths, longest_first);
    for (int i = 0; i < shards->num_lengths; i++) {
        if (count > 0 && lengths[count - 1].code == lengths[i].code) lengths[count - 1].count += lengths[i].count;
        else lengths[count++] = lengths[i];
    }
    shards->num_lengths = count;
}

/* The lengths, each once, not shared out yet. */
static void find_lengths(const struct experiment *experiment, struct shards *shards)
{
    struct experiment kinds = sweep_kinds(experiment);
    const int64_t num_kinds = sweep_size(&kinds);
    int room = 0;
    for (int64_t i = 0; i < num_kinds; i++) {
        const struct hparams hparams = sweep_hparams(&kinds, i);
        if (shards->num_lengths == room) {
            unite_lengths(shards);
            if (2 * shards->num_lengths >= room)
                shards->lengths = memory_resize(shards->lengths, (size_t)(room = 2 * room + 64), sizeof *shards->lengths);
        }
        shards->lengths[shards->num_lengths++] =
            (struct length){.code = code_of(&hparams), .count = sweep_alike(experiment, &hparams)};
    }
    unite_lengths(shards);
    free(kinds.axes);
}

static bool is_less(const struct load *a, const struct load *b)
{
    return a->cost != b->cost ? a->cost < b->cost : a->shard < b->shard;
}

/* Lets what stands on top sink to its place. */
static void sink(struct load *heap, int count)
{
    for (int at = 0, child; (child = 2 * at + 1) < count; at = child) {
        if (child + 1 < count && is_less(&heap[child + 1], &heap[child])) child++;
        if (!is_less(&heap[child], &heap[at])) return;
        const struct load kept = heap[at];
        heap[at] = heap[child];
        heap[child] = kept;
    }
}

/* Gives each run to the shard that has the least to do. */
static void share_out(struct length *length, struct load *heap, int num_shards)
{
    const bool few = length->count <= num_shards; /* then each share is of one run */
    length->num_shares = few ? (int)length->count : num_shards;
    length->last = length->num_shares - 1;
    length->shares = memory_new((size_t)length->num_shares, sizeof *length->shares);
    for (int64_t i = 0; i < length->count; i++) {
        struct share *share = &length->shares[few ? i : heap[0].shard - 1];
        share->shard = heap[0].shard;
        share->left++;
        heap[0].cost += cost_of(length->code);
        sink(heap, num_shards);
    }
}

struct shards *shards_new(const struct experiment *experiment, int count)
{
    struct shards *shards = memory_new(1, sizeof *shards);
    struct load *heap = memory_new((size_t)count, sizeof *heap);
    find_lengths(experiment, shards);
    for (int i = 0; i < count; i++) heap[i].shard = i + 1;
    for (int i = 0; i < shards->num_lengths; i++) share_out(&shards->lengths[i], heap, count);
    free(heap);
    return shards;
}

void shards_free(struct shards *shards)
{
    if (shards == NULL) return;
    for (int i = 0; i < shards->num_lengths; i++) free(shards->lengths[i].shares);
    free(shards->lengths);
    free(shards);
}

int shards_next(struct shards *shards, const struct hparams *hparams)
{
    const struct length asked = {.code = code_of(hparams)};
    struct length *length = bsearch(&asked, shards->lengths, (size_t)shards->num_lengths, sizeof *shards->lengths, longest_first);
    do length->last = (length->last + 1) % length->num_shares; /* in turn: neighbours may diverge, or stop, alike */
    while (length->shares[length->last].left == 0);
    length->shares[length->last].left--;
    return length->shares[length->last].shard;
}

int64_t *shard_runs(const struct experiment *experiment, const struct shard *shard, int64_t *count)
{
    const int64_t size = sweep_size(experiment);
    struct shards *shards = shards_new(experiment, shard->count);
    int64_t room = 0, *runs = NULL;
    *count = 0;
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        if (shards_next(shards, &hparams) != shard->number) continue;
        if (*count == room) runs = memory_resize(runs, (size_t)(room = room > 0 ? 2 * room : 64), sizeof *runs);
        runs[(*count)++] = i;
    }
    shards_free(shards);
    return runs;
}

bool shard_check(const struct experiment *experiment, struct error *error)
{
    return experiment->halving.first == 0 ||
           error_set(error,
                     "%s: a rung is judged when all of its runs are there, which no shard sees; expected no halving, or --finish",
                     experiment->path);
}
