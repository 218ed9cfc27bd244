#include "rnn/tensors.h"

#include "base/memory.h"
#include "rnn/cell.h"

#include <stdio.h>
#include <string.h>

struct listing {
    int count;
    struct tensor *tensors;
};

static void add(struct listing *listing, const char *name, int layer, int rows, int columns, int64_t offset)
{
    listing->tensors = memory_resize(listing->tensors, (size_t)listing->count + 1, sizeof *listing->tensors);
    struct tensor *tensor = &listing->tensors[listing->count++];
    *tensor = (struct tensor){.rows = rows, .columns = columns, .offset = offset};
    if (layer < 0) snprintf(tensor->name, sizeof tensor->name, "project.%s", name);
    else snprintf(tensor->name, sizeof tensor->name, "rnn.%s_l%d", name, layer);
}

/* The tensors of one block of weights of a cell, which `offset` is moved behind. */
static void add_block(struct listing *listing, const struct cell_block *block, int layer, int inputs, int units, int64_t *offset)
{
    const int columns = block->columns * units;
    if (block->rows & OF_INPUTS) add(listing, "weight_ih", layer, columns, inputs, *offset);
    if (block->rows & OF_STATES) {
        const int before = cell_block_rows(block, inputs, units) - units;
        add(listing, "weight_hh", layer, columns, units, *offset + (int64_t)before * columns);
    }
    if (block->rows == OF_NONE) { /* the bias of the block before it */
        const int owner = block[-1].rows;
        add(listing, owner & OF_INPUTS ? "bias_ih" : "bias_hh", layer, columns, 0, *offset);
        if (owner == (OF_INPUTS | OF_STATES)) add(listing, "bias_hh", layer, columns, 0, -1);
    }
    *offset += (int64_t)cell_block_rows(block, inputs, units) * columns;
}

struct tensor *tensors_new(const struct trainer_settings *settings, int *count)
{
    const struct cell *cell = isa_cell(isa_pick(), settings->cell);
    const int units = settings->state_size, outputs = trainer_num_outputs(settings);
    struct listing listing = {0};
    int64_t offset = 0;
    if (cell == NULL) error_die("there is no cell '%s'", settings->cell);
    for (int layer = 0; layer < settings->num_layers; layer++)
        for (int b = 0; b < cell_num_blocks(cell); b++)
            add_block(&listing, &cell->blocks[b], layer, layer == 0 ? trainer_num_inputs(settings) : units, units, &offset);
    add(&listing, "weight", -1, outputs, units, offset);
    add(&listing, "bias", -1, outputs, 0, offset + (int64_t)outputs * units);
    *count = listing.count;
    return listing.tensors;
}

int64_t tensor_size(const struct tensor *tensor)
{
    return (int64_t)tensor->rows * (tensor->columns > 0 ? tensor->columns : 1);
}

/* In the flat block a row is an input's, here an output's. */
void tensor_fill(const struct tensor *tensor, const float *weights, float *out)
{
    if (tensor->offset < 0) {
        memset(out, 0, (size_t)tensor->rows * sizeof *out);
        return;
    }
    const float *from = weights + tensor->offset;
    const int columns = tensor->columns > 0 ? tensor->columns : 1;
    for (int row = 0; row < tensor->rows; row++)
        for (int column = 0; column < columns; column++) *out++ = from[(int64_t)column * tensor->rows + row];
}
