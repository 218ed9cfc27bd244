#include "rnn/predictor.h"

#include "base/memory.h"
#include "rnn/group.h"

#include <stdlib.h>
#include <string.h>

struct predictor {
    const struct isa *isa;
    struct model model;
    struct lane_group group; /* the sequence is in its first lane */
    float *logits;           /* (num_classes) */
};

struct predictor *predictor_new(const struct trainer_settings *settings, const float *weights)
{
    struct predictor *predictor = memory_new(1, sizeof *predictor);
    predictor->isa = isa_pick();
    predictor->model = (struct model){.cell = isa_cell(predictor->isa, settings->cell),
                                      .loss = isa_loss(predictor->isa, settings->loss),
                                      .num_layers = settings->num_layers,
                                      .units = settings->state_size,
                                      .num_symbols = settings->num_symbols,
                                      .num_outputs = settings->num_classes,
                                      .num_steps = 1,
                                      .batch_size = 1};
    if (predictor->model.cell == NULL) error_die("there is no cell '%s'", settings->cell);
    model_init(&predictor->model);
    memcpy(predictor->model.weights, weights, (size_t)predictor->model.num_weights * sizeof *weights);
    packed_update(&predictor->model, false);
    group_init(&predictor->group, &predictor->model, 0);
    group_zero_state(&predictor->group, &predictor->model);
    predictor->logits = memory_new((size_t)settings->num_classes, sizeof *predictor->logits);
    return predictor;
}

void predictor_free(struct predictor *predictor)
{
    if (predictor == NULL) return;
    group_release(&predictor->group, &predictor->model);
    model_release(&predictor->model);
    free(predictor->logits);
    free(predictor);
}

void predictor_forget(struct predictor *predictor)
{
    group_zero_state(&predictor->group, &predictor->model);
}

const float *predictor_show(struct predictor *predictor, int symbol)
{
    struct lane_group *group = &predictor->group;
    group_enter_window(group, &predictor->model);
    group->x[0] = (uint16_t)symbol;
    predictor->isa->forward(&predictor->model, group);
    group_leave_window(group, &predictor->model);
    for (int i = 0; i < predictor->model.num_outputs; i++) predictor->logits[i] = group->outputs[(int64_t)i * group->lanes];
    return predictor->logits;
}
