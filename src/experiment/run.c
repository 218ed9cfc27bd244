#include "experiment/run.h"

#include "base/fingerprint.h"
#include "base/memory.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const status_names[] = {[RUN_DONE] = "done",         [RUN_STOPPED] = "stopped", [RUN_PAUSED] = "paused",
                                           [RUN_DIVERGED] = "diverged", [RUN_FAILED] = "failed",   [RUN_RUNNING] = "running"};

enum { STATUSES = sizeof status_names / sizeof *status_names };

void curve_release(struct curve *curve)
{
    free(curve->steps);
    free(curve->losses);
    *curve = (struct curve){0};
}

static void *copied(const void *array, int64_t count, size_t size)
{
    if (array == NULL) return NULL;
    void *copy = memory_new((size_t)count + 1, size);
    return memcpy(copy, array, (size_t)count * size);
}

static void copy_curve(const struct curve *curve, struct curve *copy)
{
    *copy = (struct curve){curve->count, copied(curve->steps, curve->count, sizeof *curve->steps),
                           copied(curve->losses, curve->count, sizeof *curve->losses)};
}

void run_copy_arrays(const struct run_result *result, struct run_result *copy)
{
    const struct held_out *held_out = &result->held_out;
    copy_curve(&result->curve, &copy->curve);
    copy_curve(&held_out->curve, &copy->held_out.curve);
    copy->held_out.accuracies = copied(held_out->accuracies, held_out->curve.count, sizeof *held_out->accuracies);
    const struct diagnostics *diagnostics = &result->diagnostics;
    copy->diagnostics = *diagnostics;
    copy->diagnostics.capacity = diagnostics->count;
    copy->diagnostics.all = copied(diagnostics->all, diagnostics->count, sizeof *diagnostics->all);
    copy->weights.count = result->weights.count;
    for (int k = 0; k < WEIGHTS_KINDS; k++)
        copy->weights.kind[k] = copied(result->weights.kind[k], result->weights.count, sizeof(float));
    const struct vocabulary *vocabulary = &result->weights.vocabulary;
    copy->weights.vocabulary = *vocabulary;
    copy->weights.vocabulary.letters = copied(vocabulary->letters, vocabulary->count, sizeof *vocabulary->letters);
}

int64_t run_array_bytes(const struct run_result *result)
{
    enum { POINT = sizeof(int64_t) + sizeof(double), EVALUATION = POINT + sizeof(double) };
    int64_t bytes = (int64_t)result->curve.count * POINT + (int64_t)result->held_out.curve.count * EVALUATION +
                    (int64_t)result->weights.vocabulary.count * (int64_t)sizeof(int32_t) +
                    result->diagnostics.count * (int64_t)sizeof(struct diagnostic);
    for (int k = 0; k < WEIGHTS_KINDS; k++)
        if (result->weights.kind[k] != NULL) bytes += result->weights.count * (int64_t)sizeof(float);
    return bytes;
}

void run_release_arrays(struct run_result *result)
{
    curve_release(&result->curve);
    curve_release(&result->held_out.curve);
    free(result->held_out.accuracies);
    result->held_out.accuracies = NULL;
    diagnostics_release(&result->diagnostics);
    for (int k = 0; k < WEIGHTS_KINDS; k++) free(result->weights.kind[k]);
    free(result->weights.vocabulary.letters);
    result->weights = (struct kept_weights){0};
}

void curve_thin(struct curve *curve, int most)
{
    if (curve->count <= most) return;
    const int neighbours = (curve->count + most - 1) / most;
    int points = 0;
    for (int first = 0; first < curve->count; first += neighbours) {
        int some = curve->count - first < neighbours ? curve->count - first : neighbours;
        double sum = 0.0;
        for (int i = first; i < first + some; i++) sum += curve->losses[i];
        curve->steps[points] = curve->steps[first + some - 1];
        curve->losses[points++] = sum / some;
    }
    curve->count = points;
    curve->steps = memory_resize(curve->steps, (size_t)points, sizeof *curve->steps);
    curve->losses = memory_resize(curve->losses, (size_t)points, sizeof *curve->losses);
}

const char *weights_kind_name(enum weights_kind kind)
{
    static const char *const names[] = {[WEIGHTS_FINAL] = "final", [WEIGHTS_BEST] = "best"};
    return names[kind];
}

bool run_has_ended(enum run_status status)
{
    return status == RUN_DONE || status == RUN_STOPPED;
}

bool run_is_finished(enum run_status status)
{
    return run_has_ended(status) || status == RUN_DIVERGED;
}

const char *run_status_name(enum run_status status)
{
    return status_names[status];
}

bool run_status_find(const char *name, enum run_status *status)
{
    for (int i = 0; i < STATUSES; i++)
        if (strcmp(status_names[i], name) == 0) {
            *status = (enum run_status)i;
            return true;
        }
    return false;
}

char *run_canonical(const struct hparams *hparams)
{
    const struct hparam *hparam;
    bool used[HPARAMS_MOST];
    char *canonical = NULL, text[HPARAM_TEXT];
    size_t length = 0;
    FILE *out = open_memstream(&canonical, &length);
    if (out == NULL) error_die("out of memory");
    hparams_used(hparams, used);
    for (int i = 0; (hparam = hparam_row(i)) != NULL; i++) {
        if (hparam->apart || !used[i]) continue;
        const struct hparam_value value = hparam_get(hparam, hparams);
        if (hparam_compare(hparam, &value, &hparam->default_value) != 0)
            fprintf(out, "%s=%s\n", hparam->name, hparam_format(hparam, &value, text));
    }
    if (fclose(out) != 0) error_die("out of memory");
    return canonical;
}

void run_setting(const struct hparams *hparams, char setting[RUN_KEY])
{
    struct hparams pooled = *hparams;
    const struct hparam *hparam;
    for (int i = 0; (hparam = hparam_row(i)) != NULL; i++)
        if (hparam->pooled) hparam_put(hparam, &pooled, &hparam->default_value);
    char *canonical = run_canonical(&pooled);
    fingerprint_of(canonical, strlen(canonical), setting);
    free(canonical);
}

void run_key(const struct hparams *hparams, int numerics, char key[RUN_KEY])
{
    char *canonical = run_canonical(hparams);
    char *text = memory_format("%snumerics=%d\n", canonical, numerics);
    fingerprint_of(text, strlen(text), key);
    free(text);
    free(canonical);
}

void run_digest(const struct curve *curve, const float *weights, int64_t num_weights, char digest[RUN_KEY])
{
    struct fingerprint *all = fingerprint_new();
    fingerprint_add(all, curve->steps, (size_t)curve->count * sizeof *curve->steps);
    for (int i = 0; i < curve->count; i++) {
        /* one NaN for all: which one arises is the processor's choice */
        double loss = isnan(curve->losses[i]) ? (double)NAN : curve->losses[i];
        fingerprint_add(all, &loss, sizeof loss);
    }
    fingerprint_add(all, weights, (size_t)num_weights * sizeof *weights);
    fingerprint_end(all, digest);
}

void runs_digest(const struct run *runs, int count, char digest[RUN_KEY])
{
    struct fingerprint *all = fingerprint_new();
    for (int i = 0; i < count; i++) {
        const struct run_result *result = &runs[i].result;
        const double outcome[] = {(double)result->status, (double)result->diverged_step, result->final_loss, result->best_loss,
                                  (double)result->curve.count};
        fingerprint_add(all, runs[i].key, strlen(runs[i].key));
        fingerprint_add(all, outcome, sizeof outcome);
        fingerprint_add(all, result->curve.steps, (size_t)result->curve.count * sizeof *result->curve.steps);
        fingerprint_add(all, result->curve.losses, (size_t)result->curve.count * sizeof *result->curve.losses);
        const struct curve *held_out = &result->held_out.curve;
        fingerprint_add(all, held_out->steps, (size_t)held_out->count * sizeof *held_out->steps);
        fingerprint_add(all, held_out->losses, (size_t)held_out->count * sizeof *held_out->losses);
    }
    fingerprint_end(all, digest);
}
