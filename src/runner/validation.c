#include "runner/validation.h"

#include "base/memory.h"
#include "experiment/training.h"
#include "runner/source.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct validation {
    struct task_data *data;
    struct sequences *sequences;
    int64_t windows, every, num_steps; /* of the part; train steps between two looks; of the run */
    int64_t step;                      /* train steps done at the last look */
    struct held_out seen;
    int64_t num_weights;
    float *best; /* (num_weights) those of the smallest loss so far; NULL: they are not kept */
    double best_loss;
};

static int64_t most_looks(const struct validation *validation)
{
    return (validation->num_steps + validation->every - 1) / validation->every;
}

bool validation_open(const struct hparams *hparams, const struct trainer_settings *settings, struct validation **validation,
                     struct error *error)
{
    *validation = NULL;
    if (hparams->held_out == 0.0) return true;
    struct task_data *data = run_open_task(hparams, TASK_HELD_OUT, error);
    if (data == NULL) return false;
    struct validation *new = *validation = memory_new(1, sizeof *new);
    *new = (struct validation){.data = data,
                               .sequences = sequences_new(data, settings->batch_size, settings->num_steps),
                               .windows = data->length / settings->batch_size / settings->num_steps,
                               .every = run_evaluate_every(hparams, settings),
                               .num_steps = settings->num_train_steps,
                               .num_weights = trainer_num_weights(settings),
                               .best_loss = INFINITY};
    const size_t most = (size_t)most_looks(new);
    new->seen.curve.steps = memory_new(most, sizeof *new->seen.curve.steps);
    new->seen.curve.losses = memory_new(most, sizeof *new->seen.curve.losses);
    new->seen.accuracies = memory_new(most, sizeof *new->seen.accuracies);
    return true;
}

const struct curve *validation_curve(const struct validation *validation)
{
    return validation != NULL ? &validation->seen.curve : NULL;
}

void validation_keep_best(struct validation *validation)
{
    if (validation != NULL) validation->best = memory_floats((size_t)validation->num_weights);
}

void validation_free(struct validation *validation)
{
    if (validation == NULL) return;
    sequences_free(validation->sequences);
    validation->data->close(validation->data);
    curve_release(&validation->seen.curve);
    free(validation->seen.accuracies);
    free(validation->best);
    free(validation);
}

static size_t best_bytes(const struct validation *validation)
{
    return (size_t)validation->num_weights * sizeof(float);
}

static bool is_due(const struct validation *validation, int64_t step, bool is_point)
{
    if (step == validation->step) return false;
    return step == validation->num_steps || (is_point && step / validation->every > validation->step / validation->every);
}

static void note_best(struct validation *validation, struct trainer *trainer, double loss)
{
    int64_t count;
    if (loss >= validation->best_loss) return;
    validation->best_loss = loss;
    if (validation->best != NULL) memcpy(validation->best, trainer_weights(trainer, &count), best_bytes(validation));
}

bool validation_follow(struct validation *validation, struct trainer *trainer, bool is_point, int threads)
{
    if (validation == NULL || !is_due(validation, trainer_steps_done(trainer), is_point)) return true;
    const struct symbol_source source = source_of(validation->sequences);
    const struct evaluation evaluation = trainer_evaluate(trainer, &source, validation->windows, threads);
    if (evaluation.given_up) return false;
    struct curve *curve = &validation->seen.curve;
    validation->step = trainer_steps_done(trainer);
    if (!isfinite(evaluation.loss)) return true;
    curve->steps[curve->count] = validation->step;
    curve->losses[curve->count] = evaluation.loss;
    note_best(validation, trainer, evaluation.loss);
    validation->seen.accuracies[curve->count++] = evaluation.accuracy;
    return true;
}

/* What stands before the looks, behind which the best weights are, if any are. */
struct head {
    int64_t step, count, num_weights;
};

enum { LOOK = sizeof(int64_t) + 2 * sizeof(double) };

size_t validation_state_size(const struct validation *validation)
{
    if (validation == NULL) return 0;
    return sizeof(struct head) + (size_t)validation->seen.curve.count * LOOK +
           (validation->best != NULL ? best_bytes(validation) : 0);
}

size_t validation_most_size(const struct validation *validation)
{
    return validation != NULL ? sizeof(struct head) + (size_t)most_looks(validation) * LOOK + best_bytes(validation) : 0;
}

void validation_save(const struct validation *validation, void *state)
{
    if (validation == NULL) return;
    const struct held_out *seen = &validation->seen;
    const struct head head = {validation->step, seen->curve.count, validation->best != NULL ? validation->num_weights : 0};
    const size_t bytes = (size_t)head.count * sizeof(double);
    char *at = state;
    memcpy(at, &head, sizeof head), at += sizeof head;
    memcpy(at, seen->curve.steps, bytes);
    memcpy(at + bytes, seen->curve.losses, bytes);
    memcpy(at + 2 * bytes, seen->accuracies, bytes);
    if (validation->best != NULL) memcpy(at + 3 * bytes, validation->best, best_bytes(validation));
}

/* Whether those are train steps in order, at most one look between two multiples of evaluate_every. */
static bool are_looks(const struct validation *validation, const struct head *head, const int64_t *steps)
{
    for (int64_t i = 0; i < head->count; i++) {
        const int64_t before = i > 0 ? steps[i - 1] : 0;
        if (steps[i] <= before || steps[i] > head->step || steps[i] / validation->every == before / validation->every)
            return false;
    }
    return true;
}

bool validation_restore(struct validation *validation, int64_t step, const void *state, size_t size)
{
    struct head head;
    if (validation == NULL) return size == 0;
    if (size < sizeof head) return false;
    memcpy(&head, state, sizeof head);
    if (head.step < 0 || head.step > step || head.count < 0 || head.count > head.step / validation->every) return false;
    if (head.num_weights != 0 && head.num_weights != validation->num_weights) return false;
    if (size != sizeof head + (size_t)head.count * LOOK + (size_t)head.num_weights * sizeof(float)) return false;
    if (validation->best != NULL && head.count > 0 && head.num_weights == 0) return false; /* they are lost */
    struct held_out *seen = &validation->seen;
    const size_t bytes = (size_t)head.count * sizeof(double);
    const char *at = (const char *)state + sizeof head;
    memcpy(seen->curve.steps, at, bytes); /* what lies past the count is nobody's */
    if (!are_looks(validation, &head, seen->curve.steps)) return false;
    memcpy(seen->curve.losses, at + bytes, bytes);
    memcpy(seen->accuracies, at + 2 * bytes, bytes);
    seen->curve.count = (int)head.count;
    validation->step = head.step;
    for (int i = 0; i < seen->curve.count; i++) validation->best_loss = fmin(validation->best_loss, seen->curve.losses[i]);
    if (validation->best != NULL && head.num_weights > 0) memcpy(validation->best, at + 3 * bytes, best_bytes(validation));
    return true;
}

float *validation_take_best(struct validation *validation)
{
    if (validation == NULL || !isfinite(validation->best_loss)) return NULL;
    float *best = validation->best;
    validation->best = NULL;
    return best;
}

/* The train steps done at the first look at which what is held out was foretold as well as its task asks; 0: at none. */
static int64_t solved_step(const struct validation *validation)
{
    const struct task_goal goal = validation->data->goal;
    const struct held_out *seen = &validation->seen;
    if (goal.accuracy == 0.0 && goal.loss == 0.0) return 0;
    for (int i = 0; i < seen->curve.count; i++)
        if ((goal.accuracy == 0.0 || seen->accuracies[i] >= goal.accuracy) &&
            (goal.loss == 0.0 || seen->curve.losses[i] <= goal.loss))
            return seen->curve.steps[i];
    return 0;
}

void validation_finish(struct validation *validation, const struct sequences *sequences, struct held_out *held_out)
{
    *held_out = (struct held_out){.loss = NAN, .best_loss = NAN, .accuracy = NAN};
    if (validation == NULL) return;
    validation->seen.solved_at = sequences_begun(sequences, solved_step(validation));
    *held_out = validation->seen;
    validation->seen = (struct held_out){0};
    held_out->loss = held_out->best_loss = held_out->accuracy = NAN;
    const struct curve *curve = &held_out->curve;
    for (int i = 0; i < curve->count; i++) {
        held_out->loss = curve->losses[i];
        held_out->accuracy = held_out->accuracies[i];
        if (curve->losses[i] >= held_out->best_loss) continue; /* NaN is not */
        held_out->best_loss = curve->losses[i];
        held_out->best_step = curve->steps[i];
    }
}
