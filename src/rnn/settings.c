/* What can be said of a trainer from its settings alone. */
#include "rnn/cell.h"
#include "rnn/init.h"
#include "rnn/isa.h"
#include "rnn/trainer.h"

#include <stdio.h>

static const struct cell *cell_of(const struct trainer_settings *settings)
{
    return isa_cell(isa_pick(), settings->cell);
}

/* NULL past the last. */
static const struct cell *cell_at(int index)
{
    const struct cell *const *cells = isa_pick()->cells;
    for (int i = 0; i < index; i++)
        if (cells[i] == NULL) return NULL;
    return cells[index];
}

/* The names of the cells that the init fits: "rnn or relu". */
static const char *fitting_cells(const struct init *init, char *names, size_t size)
{
    size_t length = 0;
    for (int i = 0; cell_at(i) != NULL; i++)
        if (init_fits(init, cell_at(i)) && length < size)
            length += (size_t)snprintf(names + length, size - length, "%s%s", length > 0 ? " or " : "", cell_at(i)->name);
    return names;
}

bool trainer_check(const struct trainer_settings *settings, struct error *error)
{
    char names[128];
    const struct init *init = init_find(settings->init);
    if (!init_fits(init, cell_of(settings)))
        return error_set(error, "init \"%s\" has no meaning for cell %s, expected cell %s", init->name, settings->cell,
                         fitting_cells(init, names, sizeof names));
    if (settings->warmup > 0 && settings->warmup >= settings->num_train_steps)
        return error_set(error, "warmup is %lld train steps, expected fewer than the run's %lld", (long long)settings->warmup,
                         (long long)settings->num_train_steps);
    return true;
}

double trainer_flops(const struct trainer_settings *settings)
{
    const struct cell *cell = cell_of(settings);
    const double units = settings->state_size;
    double weights = units * trainer_num_outputs(settings);
    for (int b = 0; b < cell_num_blocks(cell); b++) {
        const struct cell_block *block = &cell->blocks[b];
        const int of_units = (block->rows & OF_STATES ? settings->num_layers : 0) +
                             (block->rows & OF_INPUTS ? settings->num_layers - 1 : 0); /* the first layer's are looked up */
        weights += of_units * units * block->columns * units;
        if (block->rows & OF_INPUTS) weights += settings->num_inputs * block->columns * units;
    }
    return 6.0 * weights * settings->batch_size * settings->num_steps;
}

int trainer_num_inputs(const struct trainer_settings *settings)
{
    return settings->num_symbols + settings->num_inputs;
}

int trainer_num_outputs(const struct trainer_settings *settings)
{
    return settings->num_classes + settings->num_outputs;
}

int64_t trainer_num_weights(const struct trainer_settings *settings)
{
    const struct cell *cell = cell_of(settings);
    const int units = settings->state_size;
    int64_t count = (int64_t)(units + 1) * trainer_num_outputs(settings);
    for (int layer = 0; layer < settings->num_layers; layer++)
        for (int b = 0; b < cell_num_blocks(cell); b++)
            count += (int64_t)cell_block_rows(&cell->blocks[b], layer == 0 ? trainer_num_inputs(settings) : units, units) *
                     cell->blocks[b].columns * units;
    return count;
}

const char *trainer_cell_name(int index)
{
    return cell_at(index) != NULL ? cell_at(index)->name : NULL;
}

const char *trainer_cell_help(int index)
{
    return cell_at(index) != NULL ? cell_at(index)->help : NULL;
}
