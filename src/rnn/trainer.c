#include "rnn/trainer.h"

#include "base/memory.h"
#include "base/stop.h"
#include "rnn/diagnosis.h"
#include "rnn/dropout.h"
#include "rnn/group.h"
#include "rnn/isa.h"
#include "rnn/optimizer.h"
#include "rnn/reset.h"
#include "rnn/schedule.h"
#include "rnn/touched.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct trainer {
    struct trainer_settings settings;
    const struct isa *isa;
    const struct optimizer *optimizer;
    const struct schedule *schedule;
    struct model model;
    int num_groups;
    struct lane_group *groups;
    double *losses;                    /* (num_groups): each group's part of the sum */
    int64_t *targets, *correct;        /* (num_groups): of how many targets; how many an evaluation foretold */
    double target_share;               /* see trainer_target_share */
    float *slots[OPTIMIZER_MAX_SLOTS]; /* each (num_weights) */
    int num_spans;                     /* of the weights that the gradient of the last train step is of; elsewhere it is zero */
    struct span *spans;
    int64_t train_step;          /* done so far */
    struct diagnosis *diagnosis; /* of the next train step; NULL: nobody asks for one */
};

static const struct cell *need_cell(const char *name)
{
    const struct cell *cell = isa_cell(isa_pick(), name);
    if (cell == NULL) error_die("there is no cell '%s'", name);
    return cell;
}

static bool stopped(const struct trainer *trainer)
{
    return stop_asked(trainer->settings.stop);
}

static void start_weights(struct trainer *trainer)
{
    const struct trainer_settings *settings = &trainer->settings;
    const struct init *init = settings->init != NULL ? init_find(settings->init) : &init_glorot;
    if (init == NULL) error_die("there is no init '%s'", settings->init);
    const double scale = settings->init != NULL ? settings->init_scale : 1.0;
    model_start(&trainer->model, init, &(struct start_settings){settings->seed, scale, settings->forget_bias});
}

struct trainer *trainer_new(const struct trainer_settings *settings)
{
    struct trainer *trainer = memory_new(1, sizeof *trainer);
    trainer->settings = *settings;
    trainer->isa = isa_pick();
    trainer->optimizer = optimizer_find(settings->optimizer);
    if (trainer->optimizer == NULL) error_die("there is no optimizer '%s'", settings->optimizer);
    trainer->schedule = settings->schedule != NULL ? schedule_find(settings->schedule) : &schedule_constant;
    if (trainer->schedule == NULL) error_die("there is no schedule '%s'", settings->schedule);
    trainer->model = (struct model){
        .cell = need_cell(settings->cell),
        .loss = isa_loss(trainer->isa, settings->loss),
        .num_layers = settings->num_layers,
        .units = settings->state_size,
        .num_symbols = settings->num_symbols,
        .num_inputs = settings->num_inputs,
        .num_outputs = trainer_num_outputs(settings),
        .num_steps = settings->num_steps,
        .batch_size = settings->batch_size,
        .dropout = settings->dropout,
        .stop = settings->stop,
    };
    if (trainer->model.loss == NULL) error_die("there is no loss '%s'", settings->loss);
    model_init(&trainer->model);
    start_weights(trainer);
    const int count = group_count(settings->batch_size);
    trainer->groups = memory_new((size_t)count, sizeof *trainer->groups);
    trainer->losses = memory_new((size_t)count, sizeof *trainer->losses);
    trainer->targets = memory_new((size_t)count, sizeof *trainer->targets);
    trainer->correct = memory_new((size_t)count, sizeof *trainer->correct);
    trainer->spans = memory_new((size_t)touched_most_spans(&trainer->model), sizeof *trainer->spans);
    for (; trainer->num_groups < count && !stopped(trainer); trainer->num_groups++)
        group_init(&trainer->groups[trainer->num_groups], &trainer->model, trainer->num_groups);
    if (trainer->num_groups < count) {
        trainer_free(trainer);
        return NULL;
    }
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
    free(trainer->targets);
    free(trainer->correct);
    free(trainer->spans);
    free(trainer);
}

/* Enters a window of a source with one group, the state being zero where the window is the first that knows of no other. */
static void enter(struct trainer *trainer, struct lane_group *group, const struct symbol_source *source, int64_t epoch,
                  int64_t window)
{
    source->window(source->context, epoch, window, group->first, group->sequences, group->lanes, group->x, group->y);
    if (group->inputs != NULL || group->numbers != NULL)
        source->numbers(source->context, epoch, window, group->first, group->sequences, group->lanes, group->inputs,
                        group->numbers);
    group->has_starts = false;
    if (source->starts != NULL)
        source->starts(source->context, epoch, window, group->first, group->sequences, group->lanes,
                       reset_expect(group, &trainer->model));
    if (window == 0 || !trainer->settings.carry_state) group_zero_state(group, &trainer->model);
    else group_enter_window(group, &trainer->model);
}

/* One group's share of a train step, up to its gradient. */
static void train_group(struct trainer *trainer, int g, const struct symbol_source *source)
{
    const struct model *model = &trainer->model;
    const int64_t windows = trainer->settings.windows_per_epoch;
    struct lane_group *group = &trainer->groups[g];
    if (stopped(trainer)) return;
    enter(trainer, group, source, trainer->train_step / windows, trainer->train_step % windows);
    dropout_draw(group, model, trainer->settings.seed, trainer->train_step);
    trainer->isa->forward(model, group);
    struct loss_window window = group_loss_window(model, group);
    trainer->losses[g] = model->loss->backward(&window);
    trainer->targets[g] = group_num_targets(group, model);
    trainer->isa->backward(model, group);
}

static int64_t sum_of_groups(const struct trainer *trainer, const int64_t *counts)
{
    int64_t sum = 0;
    for (int g = 0; g < trainer->num_groups; g++) sum += counts[g];
    return sum;
}

/* The mean of what the groups have summed up. The sum runs in their order, whoever trained them. */
static double mean_loss(const struct trainer *trainer)
{
    const int64_t targets = sum_of_groups(trainer, trainer->targets);
    double sum = 0.0;
    for (int g = 0; g < trainer->num_groups; g++) sum += trainer->losses[g];
    return targets > 0 ? sum / (double)targets : 0.0;
}

/* The whole gradient of the mean loss, left in the first group's block; and where it may be other than zero. */
static float *add_gradients(struct trainer *trainer)
{
    const struct lane_group *sum = &trainer->groups[0];
    for (int g = 1; g < trainer->num_groups; g++) touched_add(sum, &trainer->groups[g], &trainer->model);
    trainer->num_spans = touched_spans(sum, &trainer->model, trainer->spans);
    if (trainer->target_share > 0.0 && trainer->target_share < 1.0) { /* the groups did not know how many targets there are */
        const float scale = (float)(1.0 / trainer->target_share);
        for (int s = 0; s < trainer->num_spans; s++)
            for (int64_t i = 0; i < trainer->spans[s].count; i++) sum->gradient[trainer->spans[s].from + i] *= scale;
    }
    return sum->gradient;
}

static void decay(struct trainer *trainer, float *gradient)
{
    if (trainer->settings.weight_decay == 0.0) return;
    touched_all(&trainer->groups[0], &trainer->model);
    trainer->num_spans = touched_spans(&trainer->groups[0], &trainer->model, trainer->spans);
    optimizer_decay(trainer->model.num_weights, trainer->settings.weight_decay, trainer->model.weights, gradient);
}

/* The rate of train step number `step`, 1 first. */
static float learning_rate(const struct trainer *trainer, int64_t step)
{
    const struct trainer_settings *settings = &trainer->settings;
    const struct schedule_settings schedule = {.warmup = settings->warmup,
                                               .decay = settings->decay,
                                               .decay_after = settings->decay_after,
                                               .decay_every = settings->decay_every,
                                               .num_train_steps = settings->num_train_steps};
    return (float)(settings->learning_rate * schedule_factor(trainer->schedule, &schedule, step - 1));
}

void trainer_diagnose(struct trainer *trainer, struct diagnosis *diagnosis)
{
    trainer->diagnosis = diagnosis;
}

/* What the groups kept has been used up by their way back: their way forward once more. */
static void go_forward_again(const struct trainer *trainer)
{
    for (int g = 0; g < trainer->num_groups; g++) {
        trainer->isa->forward(&trainer->model, &trainer->groups[g]);
        const struct loss_window window = group_loss_window(&trainer->model, &trainer->groups[g]);
        trainer->model.loss->backward(&window);
    }
}

/* Of the train step before its update. Returns the weights as they are, which the caller frees. */
static float *diagnose(const struct trainer *trainer, const float *gradient)
{
    const struct model *model = &trainer->model;
    float *before = memory_floats((size_t)model->num_weights);
    memcpy(before, model->weights, (size_t)model->num_weights * sizeof *before);
    go_forward_again(trainer);
    diagnosis_look(trainer->diagnosis, model, trainer->groups, trainer->num_groups);
    diagnosis_norms(model, gradient, trainer->diagnosis->gradient);
    return before;
}

/* After it. */
static void diagnose_update(struct trainer *trainer, float *before)
{
    const struct model *model = &trainer->model;
    for (int64_t i = 0; i < model->num_weights; i++) before[i] = model->weights[i] - before[i];
    diagnosis_norms(model, before, trainer->diagnosis->update);
    trainer->diagnosis = NULL;
    free(before);
}

double trainer_step(struct trainer *trainer, const struct symbol_source *source, int threads)
{
    struct model *model = &trainer->model;
    const int64_t step = trainer->train_step + 1;
    if (stopped(trainer)) return NAN;
    packed_update(model, true);
#pragma omp taskloop num_tasks(threads) if (threads > 1 && trainer->num_groups > 1)
    for (int g = 0; g < trainer->num_groups; g++) train_group(trainer, g, source);
    if (stopped(trainer)) return NAN;
    for (int g = 0; g < trainer->num_groups; g++) group_leave_window(&trainer->groups[g], model);
    trainer->target_share = (double)sum_of_groups(trainer, trainer->targets) / ((double)model->batch_size * model->num_steps);
    float *gradient = add_gradients(trainer);
    float *before = trainer->diagnosis != NULL ? diagnose(trainer, gradient) : NULL;
    const double clip_value = trainer->settings.clip_value, clip_norm = trainer->settings.clip_norm;
    if (clip_value > 0.0) optimizer_clip_values(trainer->num_spans, trainer->spans, clip_value, gradient);
    if (clip_norm > 0.0) optimizer_clip_norm(trainer->num_spans, trainer->spans, clip_norm, gradient);
    decay(trainer, gradient);
    const struct optimizer_step how = {learning_rate(trainer, step), trainer->settings.rmsprop_decay, step};
    optimizer_move(trainer->optimizer, &how, trainer->num_spans, trainer->spans, model->num_weights, model->weights, gradient,
                   trainer->slots);
    if (before != NULL) diagnose_update(trainer, before);
    trainer->train_step = step;
    return mean_loss(trainer);
}

/* One group's share of an evaluation: what it trains with is in the way and put back afterwards. */
static void evaluate_group(struct trainer *trainer, int g, const struct symbol_source *source, int64_t windows)
{
    const struct model *model = &trainer->model;
    struct lane_group *group = &trainer->groups[g];
    float *kept = memory_floats(group_state_size(group, model));
    group_save_state(group, model, kept);
    dropout_stop(group);
    trainer->losses[g] = 0.0;
    trainer->targets[g] = trainer->correct[g] = 0;
    for (int64_t w = 0; w < windows && !stopped(trainer); w++) {
        enter(trainer, group, source, 0, w);
        trainer->isa->forward(model, group);
        struct loss_window window = group_loss_window(model, group);
        if (model->loss->correct != NULL) trainer->correct[g] += model->loss->correct(&window);
        trainer->losses[g] += model->loss->forward(&window);
        trainer->targets[g] += group_num_targets(group, model);
        group_leave_window(group, model);
    }
    group_restore_state(group, model, kept);
    free(kept);
}

struct evaluation trainer_evaluate(struct trainer *trainer, const struct symbol_source *source, int64_t windows, int threads)
{
    packed_update(&trainer->model, false);
#pragma omp taskloop num_tasks(threads) if (threads > 1 && trainer->num_groups > 1)
    for (int g = 0; g < trainer->num_groups; g++) evaluate_group(trainer, g, source, windows);
    if (stopped(trainer)) return (struct evaluation){NAN, NAN, true};
    const int64_t targets = sum_of_groups(trainer, trainer->targets), correct = sum_of_groups(trainer, trainer->correct);
    if (targets == 0) return (struct evaluation){NAN, NAN, false};
    struct evaluation evaluation = {mean_loss(trainer), (double)correct / (double)targets, false};
    if (trainer->model.loss->correct == NULL) evaluation.accuracy = NAN;
    return evaluation;
}

double trainer_target_share(const struct trainer *trainer)
{
    return trainer->target_share;
}

float *trainer_weights(struct trainer *trainer, int64_t *count)
{
    *count = trainer->model.num_weights;
    return trainer->model.weights;
}

int64_t trainer_steps_done(const struct trainer *trainer)
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
