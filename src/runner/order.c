#include "runner/order.h"

#include "base/memory.h"
#include "experiment/training.h"

#include <stdlib.h>

/* Those of which fewest fit together first, then the longest. */
static int by_cost(const void *a, const void *b)
{
    const struct ordered *left = a, *right = b;
    if (left->at_once != right->at_once) return left->at_once < right->at_once ? -1 : 1;
    if (left->cost != right->cost) return left->cost < right->cost ? 1 : -1;
    return (left->index > right->index) - (left->index < right->index);
}

static int fitting(int64_t memory, int jobs, const struct hparams *hparams)
{
    if (memory == 0) return jobs;
    const int64_t count = memory / run_memory(hparams);
    return count < 1 ? 1 : count < jobs ? (int)count : jobs;
}

struct ordered *order_new(const struct runner_work *work, const struct runner_events *events, int jobs, double *cost)
{
    struct ordered *order = memory_new((size_t)work->count, sizeof *order);
    struct run room;
    *cost = 0.0;
    for (int64_t i = 0; i < work->count; i++) {
        const struct hparams *hparams = &work->run(work->context, i, &room)->hparams;
        order[i] = (struct ordered){run_cost(hparams), i, fitting(events->memory, jobs, hparams)};
        *cost += order[i].cost;
    }
    qsort(order, (size_t)work->count, sizeof *order, by_cost);
    return order;
}
