#include "experiment/training.h"

double run_cost(const struct hparams *hparams)
{
    struct trainer_settings settings = run_trainer_settings(hparams);
    return trainer_flops(&settings) * (double)run_train_steps(hparams);
}

int64_t run_num_weights(const struct hparams *hparams)
{
    struct trainer_settings settings = run_trainer_settings(hparams);
    return trainer_num_weights(&settings);
}

struct reference_losses run_reference_losses(const struct hparams *hparams)
{
    const struct task *task = task_find(hparams->task);
    const struct task_settings settings = run_task_settings(hparams);
    struct reference_losses references = {0};
    if (task->references != NULL) references.count = task->references(&settings, references.losses);
    return references;
}

struct trainer_settings run_trainer_settings(const struct hparams *hparams)
{
    const struct task *task = task_find(hparams->task);
    return (struct trainer_settings){
        .cell = hparams->cell,
        .optimizer = hparams->optimizer,
        .num_layers = (int)hparams->num_layers,
        .state_size = (int)hparams->state_size,
        .num_steps = (int)hparams->num_steps,
        .batch_size = (int)hparams->batch_size,
        .num_symbols = task->num_symbols,
        .num_classes = task->num_classes,
        .carry_state = hparams->carry_state,
        .learning_rate = hparams->learning_rate,
        .clip_norm = hparams->clip_norm,
        .windows_per_epoch = run_train_steps(hparams) / hparams->epochs,
        .num_train_steps = run_train_steps(hparams),
        .seed = (uint64_t)hparams->seed,
    };
}

struct task_settings run_task_settings(const struct hparams *hparams)
{
    struct task_settings settings = {
        .seed = (uint64_t)hparams->seed,
        .epoch_length = hparams->epoch_length,
        .num_lags = hparams->lags.count,
        .base_probability = hparams->base_probability,
    };
    for (int i = 0; i < hparams->lags.count; i++) {
        settings.lags[i] = (int64_t)hparams->lags.values[i];
        settings.effects[i] = hparams->effects.values[i];
    }
    return settings;
}
