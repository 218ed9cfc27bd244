#include "runner/diagnosing.h"

#include "base/memory.h"
#include "experiment/training.h"
#include "rnn/diagnosis.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct diagnosing {
    int64_t every, most;
    bool asked; /* whether the train step that comes, or came, is diagnosed */
    struct diagnosis *diagnosis;
    struct diagnostics diagnostics;
};

struct diagnosing *diagnosing_new(const struct hparams *hparams, const struct trainer_settings *settings)
{
    if (hparams->diagnose_every == 0) return NULL;
    struct diagnosing *diagnosing = memory_new(1, sizeof *diagnosing);
    *diagnosing = (struct diagnosing){.every = hparams->diagnose_every,
                                      .most = run_num_diagnostics(hparams, settings),
                                      .diagnosis = diagnosis_new(settings->num_layers, settings->num_steps)};
    return diagnosing;
}

void diagnosing_free(struct diagnosing *diagnosing)
{
    if (diagnosing == NULL) return;
    diagnosis_free(diagnosing->diagnosis);
    diagnostics_release(&diagnosing->diagnostics);
    free(diagnosing);
}

void diagnosing_ask(struct diagnosing *diagnosing, struct trainer *trainer)
{
    if (diagnosing == NULL) return;
    diagnosing->asked = trainer_steps_done(trainer) % diagnosing->every == 0;
    if (diagnosing->asked) trainer_diagnose(trainer, diagnosing->diagnosis);
}

static void note(struct diagnosing *diagnosing, int64_t step, enum diagnostic_kind kind, int layer, int lag, double value)
{
    diagnostics_add(&diagnosing->diagnostics, (struct diagnostic){step, kind, layer, lag, value});
}

void diagnosing_note(struct diagnosing *diagnosing, const struct trainer *trainer)
{
    if (diagnosing == NULL || !diagnosing->asked) return;
    const struct diagnosis *diagnosis = diagnosing->diagnosis;
    const int64_t step = trainer_steps_done(trainer);
    const int layers = diagnosis->num_layers, steps = diagnosis->num_steps;
    for (int l = 0; l < layers; l++) {
        for (int lag = 0; lag < steps; lag++) /* no further than any sequence reaches */
            if (diagnosis->reached[lag] > 0)
                note(diagnosing, step, DIAGNOSTIC_GRADIENT_FLOW, l, lag, diagnosis->flow[l * steps + lag]);
        note(diagnosing, step, DIAGNOSTIC_SATURATED, l, 0, diagnosis->saturated[l]);
        note(diagnosing, step, DIAGNOSTIC_SPECTRAL_RADIUS, l, 0, diagnosis->radius[l]);
    }
    for (int l = 0; l <= layers; l++) {
        note(diagnosing, step, DIAGNOSTIC_GRADIENT_NORM, l, 0, diagnosis->gradient[l]);
        note(diagnosing, step, DIAGNOSTIC_UPDATE_NORM, l, 0, diagnosis->update[l]);
    }
}

size_t diagnosing_state_size(const struct diagnosing *diagnosing)
{
    return diagnosing != NULL ? (size_t)diagnosing->diagnostics.count * sizeof(struct diagnostic) : 0;
}

size_t diagnosing_most_size(const struct diagnosing *diagnosing)
{
    return diagnosing != NULL ? (size_t)diagnosing->most * sizeof(struct diagnostic) : 0;
}

void diagnosing_save(const struct diagnosing *diagnosing, void *state)
{
    if (diagnosing != NULL && diagnosing->diagnostics.count > 0)
        memcpy(state, diagnosing->diagnostics.all, diagnosing_state_size(diagnosing));
}

/* Whether it is one that a diagnosis of a train step up to `step`, none before `before`, has. */
static bool fits(const struct diagnosing *diagnosing, int64_t before, int64_t step, const struct diagnostic *one)
{
    const struct diagnosis *diagnosis = diagnosing->diagnosis;
    return one->step >= before && one->step <= step && (one->step - 1) % diagnosing->every == 0 && (int)one->kind >= 0 &&
           one->kind < DIAGNOSTIC_KINDS && one->layer >= 0 && one->layer <= diagnosis->num_layers && one->lag >= 0 &&
           one->lag < diagnosis->num_steps;
}

bool diagnosing_restore(struct diagnosing *diagnosing, int64_t step, const void *state, size_t size)
{
    if (diagnosing == NULL) return size == 0;
    const int64_t count = (int64_t)(size / sizeof(struct diagnostic));
    if (size % sizeof(struct diagnostic) != 0 || count > diagnosing->most) return false;
    struct diagnostics read = {0};
    bool good = true;
    for (int64_t i = 0; good && i < count; i++) {
        struct diagnostic one;
        memcpy(&one, (const char *)state + (size_t)i * sizeof one, sizeof one);
        good = fits(diagnosing, i > 0 ? read.all[i - 1].step : 1, step, &one);
        diagnostics_add(&read, one);
    }
    if (good) diagnosing->diagnostics = read;
    else diagnostics_release(&read);
    return good;
}

void diagnosing_finish(struct diagnosing *diagnosing, struct diagnostics *diagnostics)
{
    *diagnostics = (struct diagnostics){0};
    if (diagnosing == NULL) return;
    *diagnostics = diagnosing->diagnostics;
    diagnosing->diagnostics = (struct diagnostics){0};
}
