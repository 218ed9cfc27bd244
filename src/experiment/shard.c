#include "experiment/shard.h"

#include "base/memory.h"
#include "experiment/sweep.h"
#include "experiment/training.h"

#include <stdlib.h>

struct work {
    double cost;
    int64_t run; /* its number in the sweep */
};

/* The shards as a heap: on top the one with the least to do, of equals the first. */
struct load {
    double cost;
    int shard;
};

bool shard_parse(const char *text, struct shard *shard, struct error *error)
{
    char *end, *last;
    const long number = strtol(text, &end, 10), count = *end == '/' ? strtol(end + 1, &last, 10) : 0;
    if (end == text || *end != '/' || last == end + 1 || *last != '\0' || count < 1 || count > SHARD_MOST || number < 1 ||
        number > count)
        return error_set(error, "'%.64s' is no shard, expected I/N such as 3/8, 1 to N of at most %d", text, SHARD_MOST);
    *shard = (struct shard){(int)number, (int)count};
    return true;
}

static int longest_first(const void *a, const void *b)
{
    const struct work *x = a, *y = b;
    if (x->cost != y->cost) return x->cost < y->cost ? 1 : -1;
    return (x->run > y->run) - (x->run < y->run);
}

static int ascending(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
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

int64_t *shard_runs(const struct experiment *experiment, const struct shard *shard, int64_t *count)
{
    const int64_t size = sweep_size(experiment);
    struct work *work = memory_new((size_t)size, sizeof *work);
    struct load *heap = memory_new((size_t)shard->count, sizeof *heap);
    int64_t *runs = memory_new((size_t)size, sizeof *runs);
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        work[i] = (struct work){run_cost(&hparams), i};
    }
    qsort(work, (size_t)size, sizeof *work, longest_first);
    for (int i = 0; i < shard->count; i++) heap[i].shard = i + 1;
    *count = 0;
    for (int64_t i = 0; i < size; i++) {
        if (heap[0].shard == shard->number) runs[(*count)++] = work[i].run;
        heap[0].cost += work[i].cost;
        sink(heap, shard->count);
    }
    qsort(runs, (size_t)*count, sizeof *runs, ascending);
    free(work), free(heap);
    return memory_resize(runs, (size_t)*count + 1, sizeof *runs);
}
