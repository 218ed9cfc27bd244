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

void recorder_add(struct recorder *recorder, int64_t step, double loss, double weight)
{
    recorder->step = step;
    recorder->block_sum += loss * weight;
    recorder->block_weight += weight;
    if (step > recorder->num_steps - final_steps(recorder)) {
        recorder->final_sum += loss * weight;
        recorder->final_weight += weight;
    }
    if (!isfinite(loss)) recorder->diverged_step = step;
    if (step % recorder->log_every != 0 && step < recorder->num_steps && isfinite(loss)) return;
    if (recorder->block_weight == 0.0) return;
    recorder->curve.steps[recorder->curve.count] = step;
    recorder->curve.losses[recorder->curve.count++] = recorder->block_sum / recorder->block_weight;
    recorder->block_sum = recorder->block_weight = 0.0;
}

/* What stands before the curve's steps and losses. */
struct head {
    int64_t step, count;
    double block_sum, block_weight, final_sum, final_weight;
};

enum { POINT = sizeof(int64_t) + sizeof(double) };

size_t recorder_state_size(const struct recorder *recorder)
{
    return sizeof(struct head) + (size_t)recorder->curve.count * POINT;
}

size_t recorder_most_size(const struct recorder *recorder)
{
    return sizeof(struct head) + (size_t)count_points(recorder->num_steps, recorder->log_every) * POINT;
}

void recorder_save(const struct recorder *recorder, void *state)
{
    const struct curve *curve = &recorder->curve;
    const struct head head = {recorder->step,         curve->count,        recorder->block_sum,
                              recorder->block_weight, recorder->final_sum, recorder->final_weight};
    const size_t bytes = (size_t)head.count * sizeof *curve->steps;
    memcpy(state, &head, sizeof head);
    memcpy((char *)state + sizeof head, curve->steps, bytes);
    memcpy((char *)state + sizeof head + bytes, curve->losses, (size_t)head.count * sizeof *curve->losses);
}

/* Whether `count` points are ends of blocks, one after the other, up to `step`. */
static bool are_ends(const struct recorder *recorder, int64_t step, int64_t count, const int64_t *steps)
{
    for (int64_t i = 0; i < count; i++)
        if (steps[i] <= (i > 0 ? steps[i - 1] : 0) || steps[i] > step || steps[i] % recorder->log_every != 0) return false;
    return true;
}

bool recorder_restore(struct recorder *recorder, int64_t step, const void *state, size_t size)
{
    struct head head;
    struct curve *curve = &recorder->curve;
    if (size < sizeof head || step < 0 || step >= recorder->num_steps) return false;
    memcpy(&head, state, sizeof head);
    if (head.step != step || head.count < 0 || head.count > step / recorder->log_every) return false;
    if (size != sizeof head + (size_t)head.count * POINT) return false;
    const char *points = (const char *)state + sizeof head;
    const size_t bytes = (size_t)head.count * sizeof *curve->steps;
    memcpy(curve->steps, points, bytes); /* what lies past the count is nobody's */
    if (!are_ends(recorder, step, head.count, curve->steps)) return false;
    memcpy(curve->losses, points + bytes, (size_t)head.count * sizeof *curve->losses);
    curve->count = (int)head.count;
    recorder->step = step;
    recorder->block_sum = head.block_sum;
    recorder->block_weight = head.block_weight;
    recorder->final_sum = head.final_sum;
    recorder->final_weight = head.final_weight;
    return true;
}

static bool is_stopped(const struct recorder *recorder)
{
    return recorder->diverged_step == 0 && recorder->step < recorder->num_steps;
}

/* Of the points in the last tenth of the steps that were taken, of which the last is one. */
static double stopped_loss(const struct recorder *recorder)
{
    const struct curve *curve = &recorder->curve;
    const int64_t before = recorder->step - (recorder->step + 9) / 10;
    double sum = 0.0;
    int count = 0;
    for (int i = curve->count - 1; i >= 0 && (count == 0 || curve->steps[i] > before); i--, count++) sum += curve->losses[i];
    return count > 0 ? sum / count : NAN;
}

/* Of the last tenth; where nothing was to be predicted in it, of the last point. */
static double final_loss(const struct recorder *recorder)
{
    const struct curve *curve = &recorder->curve;
    if (recorder->diverged_step > 0) return NAN;
    if (is_stopped(recorder)) return stopped_loss(recorder);
    if (recorder->final_weight > 0.0) return recorder->final_sum / recorder->final_weight;
    return curve->count > 0 ? curve->losses[curve->count - 1] : NAN;
}

/* Hands the curve on. */
static void move_curve(struct recorder *recorder, struct run_result *result)
{
    result->curve = recorder->curve;
    recorder->curve = (struct curve){0};
}

void recorder_pause(struct recorder *recorder, struct run_result *result)
{
    *result = (struct run_result){.status = RUN_PAUSED, .paused_step = recorder->step, .final_loss = NAN, .best_loss = NAN};
    move_curve(recorder, result);
}

void recorder_finish(struct recorder *recorder, struct run_result *result)
{
    const bool diverged = recorder->diverged_step > 0;
    result->diverged_step = recorder->diverged_step;
    result->stopped_step = is_stopped(recorder) ? recorder->step : 0;
    result->final_loss = final_loss(recorder);
    result->best_loss = result->final_loss; /* or a point of the curve, where one is smaller */
    for (int i = 0; i < recorder->curve.count; i++) result->best_loss = fmin(result->best_loss, recorder->curve.losses[i]);
    if (diverged) result->best_loss = NAN; /* fmin prefers a number */
    move_curve(recorder, result);
}
