#include "runner/recorder.h"

#include "base/memory.h"

#include <math.h>
#include <string.h>

/* The last tenth of the steps, at least one. */
static int64_t final_steps(const struct recorder *recorder)
{
    return (recorder->num_steps + 9) / 10;
}

static int64_t count_points(int64_t num_steps, int64_t log_every)
{
    return (num_steps + log_every - 1) / log_every;
}

void recorder_init(struct recorder *recorder, int64_t num_steps, int64_t log_every)
{
    int64_t points = count_points(num_steps, log_every);
    *recorder = (struct recorder){.num_steps = num_steps, .log_every = log_every};
    recorder->curve.steps = memory_new((size_t)points, sizeof *recorder->curve.steps);
    recorder->curve.losses = memory_new((size_t)points, sizeof *recorder->curve.losses);
}

void recorder_release(struct recorder *recorder)
{
    curve_release(&recorder->curve);
}

void recorder_add(struct recorder *recorder, int64_t step, double loss)
{
    recorder->block_sum += loss;
    recorder->in_block++;
    if (step > recorder->num_steps - final_steps(recorder)) recorder->final_sum += loss;
    if (!isfinite(loss)) recorder->diverged_step = step;
    if (recorder->in_block < recorder->log_every && step < recorder->num_steps && isfinite(loss)) return;
    recorder->curve.steps[recorder->curve.count] = step;
    recorder->curve.losses[recorder->curve.count++] = recorder->block_sum / (double)recorder->in_block;
    recorder->block_sum = 0.0;
    recorder->in_block = 0;
}

/* What stands before the curve's losses. */
struct head {
    int64_t count, in_block;
    double block_sum, final_sum;
};

size_t recorder_state_size(const struct recorder *recorder)
{
    return sizeof(struct head) + (size_t)recorder->curve.count * sizeof *recorder->curve.losses;
}

size_t recorder_most_size(const struct recorder *recorder)
{
    return sizeof(struct head) + (size_t)count_points(recorder->num_steps, recorder->log_every) * sizeof *recorder->curve.losses;
}

void recorder_save(const struct recorder *recorder, void *state)
{
    const struct head head = {recorder->curve.count, recorder->in_block, recorder->block_sum, recorder->final_sum};
    memcpy(state, &head, sizeof head);
    memcpy((char *)state + sizeof head, recorder->curve.losses, (size_t)head.count * sizeof *recorder->curve.losses);
}

bool recorder_restore(struct recorder *recorder, int64_t step, const void *state, size_t size)
{
    struct head head;
    if (size < sizeof head || step < 0 || step >= recorder->num_steps) return false;
    memcpy(&head, state, sizeof head);
    if (head.count != step / recorder->log_every || head.in_block != step % recorder->log_every) return false;
    if (size != sizeof head + (size_t)head.count * sizeof *recorder->curve.losses) return false;
    recorder->in_block = head.in_block;
    recorder->block_sum = head.block_sum;
    recorder->final_sum = head.final_sum;
    recorder->curve.count = (int)head.count;
    memcpy(recorder->curve.losses, (const char *)state + sizeof head, (size_t)head.count * sizeof *recorder->curve.losses);
    for (int i = 0; i < recorder->curve.count; i++) recorder->curve.steps[i] = (i + 1) * recorder->log_every;
    return true;
}

void recorder_finish(struct recorder *recorder, struct run_result *result)
{
    const bool diverged = recorder->diverged_step > 0;
    result->diverged_step = recorder->diverged_step;
    result->final_loss = diverged ? NAN : recorder->final_sum / (double)final_steps(recorder);
    result->best_loss = result->final_loss; /* or a point of the curve, where one is smaller */
    for (int i = 0; i < recorder->curve.count; i++) result->best_loss = fmin(result->best_loss, recorder->curve.losses[i]);
    if (diverged) result->best_loss = NAN; /* fmin prefers a number */
    result->curve = recorder->curve;
    recorder->curve = (struct curve){0};
}
