#include "experiment/training.h"

static struct trainer_settings opened_settings(const struct hparams *hparams)
{
    struct task_data *data = run_open_task(hparams);
    struct trainer_settings settings = run_trainer_settings(hparams, data);
    data->close(data);
    return settings;
}

struct run run_to_train(const struct hparams *hparams)
{
    struct run run = {.hparams = *hparams, .numerics = trainer_numerics(), .num_weights = run_num_weights(hparams)};
    run_key(hparams, run.numerics, run.key);
    return run;
}

double run_cost(const struct hparams *hparams)
{
    struct trainer_settings settings = opened_settings(hparams);
    return trainer_flops(&settings) * (double)settings.num_train_steps;
}

int64_t run_memory(const struct hparams *hparams)
{
    const struct trainer_settings settings = opened_settings(hparams);
    const int64_t points = settings.num_train_steps / hparams->log_every + 1;
    return trainer_memory(&settings) + points * (int64_t)(sizeof(int64_t) + sizeof(double));
}

int64_t run_num_weights(const struct hparams *hparams)
{
    struct trainer_settings settings = opened_settings(hparams);
    return trainer_num_weights(&settings);
}

struct reference_losses run_reference_losses(const struct hparams *hparams)
{
    struct task_data *data = run_open_task(hparams);
    struct reference_losses references = {0};
    references.count = data->references(data, references.losses);
    data->close(data);
    return references;
}

struct task_request run_task_request(const struct hparams *hparams)
{
    return (struct task_request){
        .part = TASK_TRAINING,
        .seed = (uint64_t)hparams->seed,
        .epoch_length = hparams->epoch_length,
        .own = hparams_own(hparams, &task_find(hparams->task)->owner),
    };
}

struct task_data *run_open_task(const struct hparams *hparams)
{
    struct error error;
    struct task_request request = run_task_request(hparams);
    struct task_data *data = task_find(hparams->task)->open(&request, &error);
    if (data == NULL) error_die("%s", error.message);
    return data;
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
