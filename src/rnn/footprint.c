/* The memory that a trainer takes. What group.c allocates is added up here; a test holds them beside each other. */
#include "rnn/group.h"
#include "rnn/optimizer.h"
#include "rnn/trainer.h"

/* Floats for each lane of a group that one layer keeps. */
static int64_t layer_floats(const struct trainer_settings *settings, const struct cell *cell, int layer)
{
    const int64_t units = settings->state_size, steps = settings->num_steps;
    const bool looked_up = layer == 0 && settings->num_symbols > MODEL_DENSE_SYMBOLS;
    const int64_t inputs = layer > 0 ? units : settings->num_inputs + (looked_up ? 0 : settings->num_symbols);
    int64_t floats = (steps + 1) * (inputs + units + 1) + (steps * cell->kept + cell->spare + 1) * units;
    if (cell->states > 1) floats += (steps + 2) * units;
    if (layer > 0) floats += steps * units;
    if (settings->dropout > 0.0) floats += steps * units;
    return floats;
}

int64_t trainer_memory(const struct trainer_settings *settings)
{
    enum { LANES_AT_ONCE = 16, SYMBOL_FLOATS = 2 /* two of 16 bits, one of 32 */ };
    const struct cell *cell = isa_cell(isa_pick(), settings->cell);
    const struct optimizer *optimizer = optimizer_find(settings->optimizer);
    const int64_t lanes = (settings->batch_size + LANES_AT_ONCE - 1) / LANES_AT_ONCE * LANES_AT_ONCE;
    const int64_t weights = trainer_num_weights(settings);
    int64_t of_lane = (int64_t)settings->num_steps * (SYMBOL_FLOATS + trainer_num_outputs(settings));
    of_lane += (int64_t)settings->num_steps * (settings->num_inputs + settings->num_outputs);
    if (settings->dropout > 0.0) of_lane += (int64_t)settings->num_steps * (settings->state_size + 1);
    for (int layer = 0; layer < settings->num_layers; layer++) of_lane += layer_floats(settings, cell, layer);
    const int64_t of_weight =
        3 /* packed for the ways forward and back */ + optimizer->num_slots + group_count(settings->batch_size);
    return (weights * of_weight + lanes * of_lane) * (int64_t)sizeof(float);
}
