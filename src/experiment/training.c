#include "experiment/training.h"

#include "rnn/spectrum.h"
#include "tasks/sequences.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* What a run needs must fit into memory, and its curve into reason; see run_check. */
#define MAX_GIGABYTES 16.0
#define MAX_POINTS 1e7

/* What training a setting comes to. */
struct plan {
    struct trainer_settings settings;
    int64_t evaluations, held_out_windows; /* 0 where nothing is held out */
};

/* False where all targets lie in front of the part, or behind it. */
static bool part_has_targets(const struct data_file *found, const struct split_part *part, int batch_size, const char *how,
                             struct error *error)
{
    const int64_t first = part->start, last = part->start + (batch_size - 1) * part->stride + part->length - 1;
    const int64_t first_target = found->idle_before, last_target = found->length - 1 - found->idle_behind;
    if (first_target <= last && last_target >= first) return true;
    return error_set(error, "nothing is to be foretold in what is %s, places %lld to %lld of %lld: the %s target is at %lld", how,
                     (long long)first + 1, (long long)last + 1, (long long)found->length, last_target < first ? "last" : "first",
                     (long long)(last_target < first ? last_target : first_target) + 1);
}

/* Of files: from what was found there when they were looked at. */
static bool size_of_files(const struct hparams *hparams, enum task_part part, struct task_data *sizes, struct error *error)
{
    const struct data_file *found = &hparams->found;
    const struct task_request request = run_task_request(hparams, part);
    struct split split;
    if (found->digest[0] == '\0') return error_set(error, "nobody looked at %s", hparams->file);
    if (!split_make(found->length, request.batch_size, request.num_steps, request.held_out, request.held_out_from, &split, error))
        return false;
    const bool held_out = part == TASK_HELD_OUT;
    const struct split_part *own = held_out ? &split.held_out : &split.training;
    if (!part_has_targets(found, own, request.batch_size, held_out ? "held out" : "trained on", error)) return false;
    sizes->num_symbols = (int)found->num_symbols;
    sizes->num_classes = (int)found->num_classes;
    sizes->num_inputs = (int)found->num_inputs;
    sizes->num_outputs = (int)found->num_outputs;
    sizes->length = own->length * request.batch_size;
    return true;
}

/* The sizes of *sizes and nothing else of it; no file is opened. False where the data cannot be had. */
static bool find_sizes(const struct hparams *hparams, enum task_part part, struct task_data *sizes, struct error *error)
{
    if (task_reads_files(hparams->task)) return size_of_files(hparams, part, sizes, error);
    struct task_data *data = run_open_task(hparams, part, error);
    if (data == NULL) return false;
    *sizes = *data;
    data->close(data);
    return true;
}

/* False where the data cannot be had. */
static bool make_plan(const struct hparams *hparams, struct plan *plan, struct error *error)
{
    struct task_data data, held_out;
    if (!find_sizes(hparams, TASK_TRAINING, &data, error)) return false;
    *plan = (struct plan){.settings = run_trainer_settings(hparams, &data)};
    if (hparams->held_out == 0.0) return true;
    if (!find_sizes(hparams, TASK_HELD_OUT, &held_out, error)) return false;
    const int64_t every = run_evaluate_every(hparams, &plan->settings);
    plan->held_out_windows = held_out.length / hparams->batch_size / hparams->num_steps;
    plan->evaluations = (plan->settings.num_train_steps + every - 1) / every;
    return true;
}

bool run_find_settings(const struct hparams *hparams, struct trainer_settings *settings, struct error *error)
{
    struct plan plan;
    if (!make_plan(hparams, &plan, error)) return false;
    *settings = plan.settings;
    return true;
}

int64_t run_num_diagnostics(const struct hparams *hparams, const struct trainer_settings *settings)
{
    enum { OF_LAYER = 4, OF_PROJECTION = 2 };
    if (hparams->diagnose_every == 0) return 0;
    const int64_t times = (settings->num_train_steps + hparams->diagnose_every - 1) / hparams->diagnose_every;
    return times * ((int64_t)settings->num_layers * (settings->num_steps + OF_LAYER) + OF_PROJECTION);
}

int64_t run_evaluate_every(const struct hparams *hparams, const struct trainer_settings *settings)
{
    return hparams->evaluate_every > 0 ? hparams->evaluate_every : settings->windows_per_epoch;
}

struct run run_to_train(const struct hparams *hparams)
{
    struct run run = {.hparams = *hparams, .numerics = trainer_numerics()};
    struct plan plan;
    struct error ignored = {""}; /* training says it */
    if (make_plan(hparams, &plan, &ignored)) {
        run.num_weights = trainer_num_weights(&plan.settings);
        run.num_train_steps = plan.settings.num_train_steps;
    }
    run_key(hparams, run.numerics, run.key);
    return run;
}

double run_cost(const struct hparams *hparams)
{
    enum {
        FORWARD_SHARE = 3, /* of a train step's operations one in so many is on the way forward */
        SCALAR = 33        /* an operation on one number takes as long as so many of training, which are on lanes */
    };
    struct plan plan;
    struct error ignored = {""};
    if (!make_plan(hparams, &plan, &ignored)) return 0.0;
    const int64_t steps = plan.settings.num_train_steps, every = hparams->diagnose_every;
    const double looks = (double)plan.evaluations * (double)plan.held_out_windows / FORWARD_SHARE;
    const int64_t diagnoses = every > 0 ? (steps + every - 1) / every : 0; /* each as long as a train step, and radii */
    const double radii = SCALAR * spectral_radius_flops(plan.settings.state_size) * plan.settings.num_layers;
    return trainer_flops(&plan.settings) * ((double)(steps + diagnoses) + looks) + radii * (double)diagnoses;
}

int64_t run_memory(const struct hparams *hparams)
{
    struct plan plan;
    struct error ignored = {""};
    if (!make_plan(hparams, &plan, &ignored)) return 1;
    const int64_t points = plan.settings.num_train_steps / hparams->log_every + 1;
    return trainer_memory(&plan.settings) + points * (int64_t)(sizeof(int64_t) + sizeof(double)) +
           run_num_diagnostics(hparams, &plan.settings) * (int64_t)sizeof(struct diagnostic);
}

int64_t run_num_weights(const struct hparams *hparams)
{
    struct plan plan;
    struct error ignored = {""};
    return make_plan(hparams, &plan, &ignored) ? trainer_num_weights(&plan.settings) : 0;
}

void run_data(const struct hparams *hparams, char data[FINGERPRINT])
{
    char *text = NULL, value[HPARAM_TEXT];
    size_t size;
    data[0] = '\0';
    if (!task_reads_files(hparams->task)) return;
    FILE *out = open_memstream(&text, &size);
    if (out == NULL) error_die("out of memory");
    fprintf(out, "%s %s %lld %lld %a %s", hparams->task, hparams->found.digest, (long long)hparams->batch_size,
            (long long)hparams->num_steps, hparams->held_out, hparams->held_out_from);
    const struct hparam_owner *owner = &task_find(hparams->task)->owner;
    for (int i = 0; i < owner->count; i++) {
        const struct hparam_value own = hparam_get(&owner->rows[i], hparams);
        fprintf(out, " %s", hparam_format(&owner->rows[i], &own, value));
    }
    if (fclose(out) != 0) error_die("out of memory");
    fingerprint_of(text, size, data);
    free(text);
}

struct reference_losses run_reference_losses(const struct hparams *hparams)
{
    struct error ignored = {""};
    struct reference_losses references = {0};
    if (hparams->held_out > 0.0 && hparams->held_out_length > 0 && task_has_length(hparams->task)) return references;
    struct task_data *data = run_open_task(hparams, TASK_TRAINING, &ignored);
    if (data == NULL) return references;
    run_data(hparams, references.data);
    references.count = data->references(data, references.losses);
    data->close(data);
    return references;
}

/* Symbols of the held-out stream of a task that makes its streams: as long a share of an epoch, in whole windows. */
static int64_t held_out_symbols(const struct hparams *hparams)
{
    const int64_t window = hparams->batch_size * hparams->num_steps, windows = hparams->epoch_length / window;
    const int64_t held_out = (int64_t)ceil(hparams->held_out * (double)windows - 1e-9);
    return (held_out > 0 ? held_out : 1) * window;
}

struct task_request run_task_request(const struct hparams *hparams, enum task_part part)
{
    return (struct task_request){
        .part = part,
        .seed = (uint64_t)hparams->seed,
        .batch_size = (int)hparams->batch_size,
        .num_steps = (int)hparams->num_steps,
        .epoch_length = part == TASK_HELD_OUT ? held_out_symbols(hparams) : hparams->epoch_length,
        .held_out = hparams->held_out,
        .held_out_length = hparams->held_out_length,
        .held_out_from = split_from_find(hparams->held_out_from),
        .folder = hparams->found.folder,
        .file = hparams->file,
        .digest = hparams->found.digest,
        .own = hparams_own(hparams, &task_find(hparams->task)->owner),
    };
}

struct task_data *run_open_task(const struct hparams *hparams, enum task_part part, struct error *error)
{
    struct task_request request = run_task_request(hparams, part);
    struct task_data *data = task_find(hparams->task)->open(&request, error);
    if (data == NULL || sequences_have_targets(data, request.batch_size, request.num_steps)) return data;
    data->close(data);
    error_set(error, "nothing is to be foretold in any window of what is %s, expected longer parts, or shorter windows",
              part == TASK_HELD_OUT ? "held out" : "trained on");
    return NULL;
}

int run_next_start(const struct hparams *hparams, const uint16_t *symbols, int64_t count)
{
    const struct task *task = task_find(hparams->task);
    return task->next_start != NULL ? task->next_start(hparams_own(hparams, &task->owner), symbols, count) : -1;
}

/* Epochs as train steps, at least one of them. */
static int64_t steps_of_epochs(double epochs, int64_t windows)
{
    const double steps = round(epochs * (double)windows);
    return steps < 1.0 ? 1 : steps < 1e18 ? (int64_t)steps : (int64_t)1e18;
}

struct trainer_settings run_trainer_settings(const struct hparams *hparams, const struct task_data *data)
{
    static const char *const losses[] = {
        [TARGETS_CLASS] = "softmax", [TARGETS_NUMBERS] = "squared", [TARGETS_YES_NO] = "sigmoid"};
    const int64_t windows = data->length / hparams->batch_size / hparams->num_steps;
    return (struct trainer_settings){
        .cell = hparams->cell,
        .loss = losses[hparams_targets(hparams)],
        .optimizer = hparams->optimizer,
        .num_layers = (int)hparams->num_layers,
        .state_size = (int)hparams->state_size,
        .num_steps = (int)hparams->num_steps,
        .batch_size = (int)hparams->batch_size,
        .num_symbols = data->num_symbols,
        .num_inputs = data->num_inputs,
        .num_classes = data->num_classes,
        .num_outputs = data->num_outputs,
        .carry_state = hparams->carry_state,
        .learning_rate = hparams->learning_rate,
        .schedule = hparams->schedule,
        .warmup = hparams->warmup,
        .decay = hparams->decay,
        .decay_after = hparams->decay_after > 0.0 ? steps_of_epochs(hparams->decay_after, windows) : 0,
        .decay_every = steps_of_epochs(hparams->decay_every, windows),
        .dropout = hparams->dropout,
        .clip_value = hparams->clip_value,
        .clip_norm = hparams->clip_norm,
        .weight_decay = hparams->weight_decay,
        .rmsprop_decay = hparams->rmsprop_decay,
        .windows_per_epoch = windows,
        .num_train_steps = hparams->epochs * windows,
        .init = hparams->init,
        .init_scale = hparams->init_scale,
        .forget_bias = hparams->forget_bias,
        .seed = (uint64_t)hparams->seed,
    };
}

/* Roughly what training takes: blocks of weights (the weights, packed twice, the optimizer's up to two, a gradient for each
 * group of 64 sequences, at most 16), what each step of a window keeps for its way back, and its outputs. */
static bool check_memory(const struct trainer_settings *settings, struct error *error)
{
    struct trainer_settings layers = *settings;
    layers.num_classes = layers.num_outputs = layers.num_inputs = 0, layers.num_steps = layers.batch_size = 1;
    const double units = settings->state_size, stacked = settings->num_layers, weights = (double)trainer_num_weights(settings);
    const double gates = trainer_flops(&layers) / 6.0 / (units * units * (2 * stacked - 1));
    const double groups = fmin(ceil((double)settings->batch_size / 64), 16), lanes = ceil((double)settings->batch_size / 16) * 16;
    const double of_weights = 4e-9 * weights * (groups + 5);
    const double of_windows =
        4e-9 * (double)settings->num_steps * lanes * (units * stacked * (1 + 3 * gates) + trainer_num_outputs(settings));
    if (of_weights + of_windows <= MAX_GIGABYTES) return true;
    return error_set(
        error,
        "a run takes about %.3g GB of memory, %.3g for weights and %.3g for windows, expected at most %.0f GB; lower "
        "state_size, num_layers, num_steps or batch_size",
        of_weights + of_windows, of_weights, of_windows, MAX_GIGABYTES);
}

bool run_check(const struct hparams *hparams, struct error *error)
{
    struct plan plan;
    if (!hparams_check(hparams, error) || !make_plan(hparams, &plan, error)) return false;
    if (!trainer_check(&plan.settings, error)) return false;
    if (!check_memory(&plan.settings, error)) return false;
    const double diagnostics = (double)run_num_diagnostics(hparams, &plan.settings);
    if (diagnostics > MAX_POINTS)
        return error_set(error, "diagnose_every %lld makes %.3g diagnostics, expected at most %.3g; diagnose less often",
                         (long long)hparams->diagnose_every, diagnostics, MAX_POINTS);
    const double points = (double)plan.settings.num_train_steps / (double)hparams->log_every;
    return points <= MAX_POINTS ||
           error_set(error, "log_every %lld makes a curve of %.3g points, expected at most %.3g; log less often",
                     (long long)hparams->log_every, points, MAX_POINTS);
}
