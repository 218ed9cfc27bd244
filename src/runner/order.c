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

double order_cost(const struct run *run)
{
    const double cost = run_cost(&run->hparams);
    return run->pause_step > 0 && run->pause_step < run->num_train_steps
               ? cost / (double)run->num_train_steps * (double)run->pause_step
               : cost;
}

/* Weights that are kept of a run lie beside those in training. */
static int64_t kept_bytes(const struct run *run)
{
    return run->keep != 0 ? WEIGHTS_KINDS * run->num_weights * (int64_t)sizeof(float) : 0;
}

static int fitting(int64_t memory, int jobs, const struct run *run)
{
    if (memory == 0) return jobs;
    const int64_t count = memory / (run_memory(&run->hparams) + kept_bytes(run));
    return count < 1 ? 1 : count < jobs ? (int)count : jobs;
}

struct ordered *order_new(const struct runner_work *work, const struct runner_events *events, int jobs, double *cost)
{
    struct ordered *order = memory_new((size_t)work->count, sizeof *order);
    struct run room;
    *cost = 0.0;
    for (int64_t i = 0; i < work->count; i++) {
        const struct run *run = work->run(work->context, i, &room);
        order[i] = (struct ordered){order_cost(run), i, fitting(events->memory, jobs, run)};
        *cost += order[i].cost;
    }
    qsort(order, (size_t)work->count, sizeof *order, by_cost);
    return order;
}
