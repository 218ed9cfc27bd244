#include "experiment/training.h"

#include <math.h>

/* What a run needs must fit into memory, and its curve into reason; see run_check. */
#define MAX_GIGABYTES 16.0
#define MAX_POINTS 1e7

/* False where the data cannot be had. */
static bool opened_settings(const struct hparams *hparams, struct trainer_settings *settings, struct error *error)
{
    struct task_data *data = run_open_task(hparams, TASK_TRAINING, error);
    if (data == NULL) return false;
    *settings = run_trainer_settings(hparams, data);
    data->close(data);
    return true;
}

struct run run_to_train(const struct hparams *hparams)
{
    struct run run = {.hparams = *hparams, .numerics = trainer_numerics()};
    struct trainer_settings settings;
    struct error ignored; /* training says it */
    if (opened_settings(hparams, &settings, &ignored)) {
        run.num_weights = trainer_num_weights(&settings);
        run.num_train_steps = settings.num_train_steps;
    }
    run_key(hparams, run.numerics, run.key);
    return run;
}

double run_cost(const struct hparams *hparams)
{
    struct trainer_settings settings;
    struct error ignored;
    return opened_settings(hparams, &settings, &ignored) ? trainer_flops(&settings) * (double)settings.num_train_steps : 0.0;
}

int64_t run_memory(const struct hparams *hparams)
{
    struct trainer_settings settings;
    struct error ignored;
    if (!opened_settings(hparams, &settings, &ignored)) return 1;
    const int64_t points = settings.num_train_steps / hparams->log_every + 1;
    return trainer_memory(&settings) + points * (int64_t)(sizeof(int64_t) + sizeof(double));
}

int64_t run_num_weights(const struct hparams *hparams)
{
    struct trainer_settings settings;
    struct error ignored;
    return opened_settings(hparams, &settings, &ignored) ? trainer_num_weights(&settings) : 0;
}

struct reference_losses run_reference_losses(const struct hparams *hparams)
{
    struct error ignored;
    struct task_data *data = run_open_task(hparams, TASK_TRAINING, &ignored);
    struct reference_losses references = {0};
    if (data == NULL) return references;
    references.count = data->references(data, references.losses);
    data->close(data);
    return references;
}

struct task_request run_task_request(const struct hparams *hparams, enum task_part part)
{
    return (struct task_request){
        .part = part,
        .seed = (uint64_t)hparams->seed,
        .batch_size = (int)hparams->batch_size,
        .num_steps = (int)hparams->num_steps,
        .epoch_length = hparams->epoch_length,
        .own = hparams_own(hparams, &task_find(hparams->task)->owner),
    };
}

struct task_data *run_open_task(const struct hparams *hparams, enum task_part part, struct error *error)
{
    struct task_request request = run_task_request(hparams, part);
    return task_find(hparams->task)->open(&request, error);
}

struct trainer_settings run_trainer_settings(const struct hparams *hparams, const struct task_data *data)
{
    const int64_t windows = data->length / hparams->batch_size / hparams->num_steps;
    return (struct trainer_settings){
        .cell = hparams->cell,
        .loss = "softmax",
        .optimizer = hparams->optimizer,
        .num_layers = (int)hparams->num_layers,
        .state_size = (int)hparams->state_size,
        .num_steps = (int)hparams->num_steps,
        .batch_size = (int)hparams->batch_size,
        .num_symbols = data->num_symbols,
        .num_classes = data->num_classes,
        .carry_state = hparams->carry_state,
        .learning_rate = hparams->learning_rate,
        .clip_norm = hparams->clip_norm,
        .windows_per_epoch = windows,
        .num_train_steps = hparams->epochs * windows,
        .seed = (uint64_t)hparams->seed,
    };
}

/* Roughly what training takes: blocks of weights (the weights, transposed, the optimizer's up to two, a gradient for each
 * group of 64 sequences, at most 16), what each step of a window keeps for its way back, and its outputs. */
static bool check_memory(const struct trainer_settings *settings, struct error *error)
{
    struct trainer_settings layers = *settings;
    layers.num_classes = 0, layers.num_steps = layers.batch_size = 1;
    const double units = settings->state_size, stacked = settings->num_layers, weights = (double)trainer_num_weights(settings);
    const double gates = trainer_flops(&layers) / 6.0 / (units * units * (2 * stacked - 1));
    const double groups = fmin(ceil((double)settings->batch_size / 64), 16), lanes = ceil((double)settings->batch_size / 16) * 16;
    const double of_weights = 4e-9 * weights * (groups + 4);
    const double of_windows =
        4e-9 * (double)settings->num_steps * lanes * (units * stacked * (1 + 3 * gates) + settings->num_classes);
    if (of_weights + of_windows <= MAX_GIGABYTES) return true;
    return error_set(
        error,
        "a run takes about %.3g GB of memory, %.3g for weights and %.3g for windows, expected at most %.0f GB; lower "
        "state_size, num_layers, num_steps or batch_size",
        of_weights + of_windows, of_weights, of_windows, MAX_GIGABYTES);
}

bool run_check(const struct hparams *hparams, struct error *error)
{
    struct trainer_settings settings;
    if (!hparams_check(hparams, error) || !opened_settings(hparams, &settings, error)) return false;
    if (!check_memory(&settings, error)) return false;
    const double points = (double)settings.num_train_steps / (double)hparams->log_every;
    return points <= MAX_POINTS ||
           error_set(error, "log_every %lld makes a curve of %.3g points, expected at most %.3g; log less often",
                     (long long)hparams->log_every, points, MAX_POINTS);
}
