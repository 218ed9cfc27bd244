#include "rnn/trainer.h"

#include "base/memory.h"
#include "rnn/group.h"
#include "rnn/isa.h"
#include "rnn/optimizer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct trainer {
    struct trainer_settings settings;
    const struct isa *isa;
    const struct optimizer *optimizer;
    struct model model;
    int num_groups;
    struct group *groups;
    double *losses;                    /* (num_groups): each group's part of the sum */
    float *slots[OPTIMIZER_MAX_SLOTS]; /* each (num_weights) */
    int64_t train_step;                /* done so far */
};

static const struct cell *find_cell(const struct isa *isa, const char *name)
{
    for (int i = 0; isa->cells[i] != NULL; i++)
        if (strcmp(isa->cells[i]->name, name) == 0) return isa->cells[i];
    error_die("there is no cell '%s'", name);
}

struct trainer *trainer_new(const struct trainer_settings *settings)
{
    struct trainer *trainer = memory_new(1, sizeof *trainer);
    trainer->settings = *settings;
    trainer->isa = isa_pick();
    trainer->optimizer = optimizer_find(settings->optimizer);
    if (trainer->optimizer == NULL) error_die("there is no optimizer '%s'", settings->optimizer);
    trainer->model = (struct model){
        .cell = find_cell(trainer->isa, settings->cell),
        .num_layers = settings->num_layers,
        .units = settings->state_size,
        .num_symbols = settings->num_symbols,
        .num_classes = settings->num_classes,
        .num_steps = settings->num_steps,
        .batch_size = settings->batch_size,
    };
    model_init(&trainer->model);
    model_draw(&trainer->model, settings->seed);
    trainer->num_groups = group_count(settings->batch_size);
    trainer->groups = memory_new((size_t)trainer->num_groups, sizeof *trainer->groups);
    trainer->losses = memory_new((size_t)trainer->num_groups, sizeof *trainer->losses);
    for (int g = 0; g < trainer->num_groups; g++) group_init(&trainer->groups[g], &trainer->model, g);
    for (int s = 0; s < trainer->optimizer->num_slots; s++) {
        trainer->slots[s] = memory_floats((size_t)trainer->model.num_weights);
        for (int64_t i = 0; i < trainer->model.num_weights; i++) trainer->slots[s][i] = trainer->optimizer->slot_start;
    }
    return trainer;
}

void trainer_free(struct trainer *trainer)
{
    if (trainer == NULL) return;
    for (int g = 0; g < trainer->num_groups; g++) group_release(&trainer->groups[g], &trainer->model);
    for (int s = 0; s < OPTIMIZER_MAX_SLOTS; s++) free(trainer->slots[s]);
    model_release(&trainer->model);
    free(trainer->groups);
    free(trainer->losses);
    free(trainer);
}

/* One group's share of a train step: its symbols, its state, forward and backward. */
static void train_group(struct trainer *trainer, int g, const struct symbol_source *source)
{
    struct group *group = &trainer->groups[g];
    int64_t epoch = trainer->train_step / trainer->settings.windows_per_epoch;
    int64_t window = trainer->train_step % trainer->settings.windows_per_epoch;
    source->window(source->context, epoch, window, group->first, group->sequences, group->lanes, group->x, group->y);
    if (window == 0 || !trainer->settings.carry_state) group_zero_state(group, &trainer->model);
    trainer->losses[g] = trainer->isa->train(&trainer->model, group);
    group_carry_state(group, &trainer->model);
}

/* Trains all groups, on several threads if the sink lends them, and returns the mean loss. The sum over groups runs in
 * their order, whoever trained them. */
static double forward_backward(struct trainer *trainer, const struct symbol_source *source, int threads)
{
    model_transpose(&trainer->model);
    if (threads > trainer->num_groups) threads = trainer->num_groups;
#pragma omp taskloop num_tasks(threads) if (threads > 1)
    for (int g = 0; g < trainer->num_groups; g++) train_group(trainer, g, source);
    double sum = 0.0;
    for (int g = 0; g < trainer->num_groups; g++) sum += trainer->losses[g];
    return sum / ((double)trainer->settings.batch_size * trainer->settings.num_steps);
}

/* The whole gradient, left in the first group's block. */
static float *add_gradients(struct trainer *trainer)
{
    float *restrict sum = trainer->groups[0].gradient;
    for (int g = 1; g < trainer->num_groups; g++) {
        const float *restrict part = trainer->groups[g].gradient;
        for (int64_t i = 0; i < trainer->model.num_weights; i++) sum[i] += part[i];
    }
    return sum;
}

enum trainer_outcome trainer_run(struct trainer *trainer, const struct symbol_source *source, const struct loss_sink *sink)
{
    const struct trainer_settings *settings = &trainer->settings;
    const int64_t count = trainer->model.num_weights;
    while (trainer->train_step < settings->num_train_steps) {
        double loss = forward_backward(trainer, source, sink->threads(sink->context));
        float *gradient = add_gradients(trainer);
        if (settings->clip_norm > 0.0) optimizer_clip(count, settings->clip_norm, gradient);
        trainer->train_step++;
        trainer->optimizer->update(count, (float)settings->learning_rate, trainer->train_step, trainer->model.weights, gradient,
                                   trainer->slots);
        bool go_on = sink->record(sink->context, trainer->train_step, loss);
        if (!isfinite(loss)) return TRAINER_DIVERGED;
        if (!go_on && trainer->train_step < settings->num_train_steps) return TRAINER_STOPPED;
    }
    return TRAINER_DONE;
}

float *trainer_weights(struct trainer *trainer, int64_t *count)
{
    *count = trainer->model.num_weights;
    return trainer->model.weights;
}

int64_t trainer_step(const struct trainer *trainer)
{
    return trainer->train_step;
}

size_t trainer_state_size(const struct trainer *trainer)
{
    size_t floats = (size_t)trainer->model.num_weights * (size_t)(1 + trainer->optimizer->num_slots);
    for (int g = 0; g < trainer->num_groups; g++) floats += group_state_size(&trainer->groups[g], &trainer->model);
    return sizeof trainer->train_step + floats * sizeof(float);
}

void trainer_save(const struct trainer *trainer, void *state)
{
    const size_t count = (size_t)trainer->model.num_weights;
    memcpy(state, &trainer->train_step, sizeof trainer->train_step);
    float *at = (float *)((char *)state + sizeof trainer->train_step);
    memcpy(at, trainer->model.weights, count * sizeof *at);
    at += count;
    for (int s = 0; s < trainer->optimizer->num_slots; s++, at += count) memcpy(at, trainer->slots[s], count * sizeof *at);
    for (int g = 0; g < trainer->num_groups; at += group_state_size(&trainer->groups[g++], &trainer->model))
        group_save_state(&trainer->groups[g], &trainer->model, at);
}

bool trainer_restore(struct trainer *trainer, const void *state, size_t size)
{
    const size_t count = (size_t)trainer->model.num_weights;
    int64_t train_step;
    if (size != trainer_state_size(trainer)) return false;
    memcpy(&train_step, state, sizeof train_step);
    if (train_step < 0 || train_step > trainer->settings.num_train_steps) return false;
    trainer->train_step = train_step;
    const float *at = (const float *)((const char *)state + sizeof train_step);
    memcpy(trainer->model.weights, at, count * sizeof *at);
    at += count;
    for (int s = 0; s < trainer->optimizer->num_slots; s++, at += count) memcpy(trainer->slots[s], at, count * sizeof *at);
    for (int g = 0; g < trainer->num_groups; at += group_state_size(&trainer->groups[g++], &trainer->model))
        group_restore_state(&trainer->groups[g], &trainer->model, at);
    return true;
}

int trainer_numerics(void)
{
    return isa_pick()->numerics;
}

double trainer_flops(const struct trainer_settings *settings)
{
    const double gates = find_cell(isa_pick(), settings->cell)->gates, units = settings->state_size;
    const double weights = gates * units * units * (2 * settings->num_layers - 1) + units * settings->num_classes;
    return 6.0 * weights * settings->batch_size * settings->num_steps;
}

int64_t trainer_num_weights(const struct trainer_settings *settings)
{
    const struct cell *cell = find_cell(isa_pick(), settings->cell);
    int64_t units = settings->state_size, count = (units + 1) * settings->num_classes;
    for (int layer = 0; layer < settings->num_layers; layer++)
        for (int i = 0; i < CELL_MAX_BLOCKS && cell->blocks[i].name != NULL; i++) {
            int64_t inputs = layer == 0 ? settings->num_symbols : units;
            int64_t rows = cell->blocks[i].of_inputs * inputs + cell->blocks[i].of_states * units;
            count += (rows > 0 ? rows : 1) * cell->gates * units;
        }
    return count;
}

const char *trainer_cell_name(int index)
{
    const struct cell *const *cells = isa_pick()->cells;
    for (int i = 0; i < index; i++)
        if (cells[i] == NULL) return NULL;
    return cells[index] != NULL ? cells[index]->name : NULL;
}
