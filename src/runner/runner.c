/* One pool of threads: each run is a task, the longest first, and within a run each piece of the batch is a task too
 * (rnn/trainer.c). A thread that finds no run left helps with the pieces of those still going. */
#include "runner/runner.h"

#include "base/clock.h"
#include "base/memory.h"
#include "base/stop.h"
#include "runner/order.h"
#include "runner/running.h"

#include <math.h>
#include <omp.h>
#include <stdlib.h>

enum { PROGRESS_NANOSECONDS = 50000000 };

static bool is_stopped(const struct pool *pool)
{
    return stop_asked(pool->events->stop);
}

void pool_add_cost(struct pool *pool, double cost)
{
    double done;
#pragma omp atomic capture
    done = pool->cost_done += cost;
    if (pool->events->progress == NULL) return;
    int64_t time = clock_nanoseconds(), due;
#pragma omp atomic read
    due = pool->next_progress;
    if (time < due) return;
#pragma omp critical(runner_events)
    if (time >= pool->next_progress) {
#pragma omp atomic write
        pool->next_progress = time + PROGRESS_NANOSECONDS;
        pool->events->progress(pool->events->context, fmin(done / pool->cost, 1.0));
    }
}

static void train_run(struct pool *pool, int64_t index)
{
    const struct runner_events *events = pool->events;
    struct run room, *run = NULL;
    bool go = !is_stopped(pool);
    if (go) {
#pragma omp critical(runner_events)
        {
            run = pool->work->run(pool->work->context, index, &room);
            go = events->start == NULL || events->start(events->context, run);
        }
    }
    if (go) {
        const enum outcome outcome = running_train(pool, run);
#pragma omp critical(runner_events)
        {
            if (outcome != STOPPED) events->finish(events->context, run);
            else if (events->give_up != NULL) events->give_up(events->context, run);
        }
        run_release_arrays(&run->result);
    }
#pragma omp atomic update
    pool->unfinished--;
}

/* One run after the other, as long as there are any. */
static void train_next(struct pool *pool, const struct ordered *order)
{
    for (;;) {
        int64_t next;
#pragma omp atomic capture
        next = pool->next++;
        if (next >= pool->end) return;
        train_run(pool, order[next].index);
    }
}

/* Trains the runs from `first` on of which as many fit together; returns where the others begin. */
static int64_t train_fitting(struct pool *pool, const struct ordered *order, int64_t first)
{
    pool->at_once = order[first].at_once;
    pool->next = pool->end = first;
    while (pool->end < pool->work->count && order[pool->end].at_once == pool->at_once) pool->end++;
    pool->unfinished = pool->end - first;
    const int64_t end = pool->end;
#pragma omp parallel num_threads(pool->jobs) default(none) shared(pool, order)
#pragma omp single
    for (int i = 0; i < pool->at_once; i++) {
#pragma omp task default(none) firstprivate(pool, order)
        train_next(pool, order);
    }
    return end;
}

void runner_train_all(const struct runner_work *work, int jobs, const struct runner_events *events)
{
    struct pool pool = {.work = work, .events = events, .jobs = jobs};
    struct ordered *order = order_new(work, events, jobs, &pool.cost);
    omp_set_dynamic(0); /* OMP_DYNAMIC may not take threads away that were promised */
    for (int64_t first = 0; first < work->count;) first = train_fitting(&pool, order, first);
    if (!is_stopped(&pool) && events->progress != NULL) events->progress(events->context, 1.0);
    free(order);
}

static struct run *run_of_array(void *runs, int64_t index, struct run *room)
{
    (void)room;
    return (struct run *)runs + index;
}

void runner_train(struct run *runs, int64_t count, int jobs, const struct runner_events *events)
{
    runner_train_all(&(struct runner_work){count, runs, run_of_array}, jobs, events);
}
