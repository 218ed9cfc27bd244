#include "rnn/model.h"

#include "base/memory.h"
#include "base/stop.h"
#include "rnn/lanes.h"

#include <stdio.h>
#include <stdlib.h>

int cell_num_blocks(const struct cell *cell)
{
    int count = 0;
    while (count < CELL_MAX_BLOCKS && cell->blocks[count].name != NULL) count++;
    return count;
}

int cell_block_rows(const struct cell_block *block, int inputs, int units)
{
    if (block->rows == OF_NONE) return 1;
    return (block->rows & OF_INPUTS ? inputs : 0) + (block->rows & OF_STATES ? units : 0);
}

int model_inputs(const struct model *model, int layer)
{
    return layer == 0 ? model->num_symbols + model->num_inputs : model->units;
}

int model_lookups(const struct model *model, int layer)
{
    return layer == 0 && model->num_symbols > MODEL_DENSE_SYMBOLS ? model->num_symbols : 0;
}

int model_first_block(const struct model *model, int layer)
{
    return layer * cell_num_blocks(model->cell);
}

static void add_block(struct model *model, const char *owner, const char *name, int rows, int columns)
{
    struct model_block *block = &model->blocks[model->num_blocks++];
    *block = (struct model_block){.rows = rows, .columns = columns, .offset = model->num_weights};
    snprintf(block->name, sizeof block->name, "%s.%s", owner, name);
    model->num_weights += (int64_t)rows * columns;
}

void model_init(struct model *model)
{
    const struct cell *cell = model->cell;
    model->num_blocks = 0;
    model->num_weights = 0;
    model->blocks = memory_new((size_t)model_first_block(model, model->num_layers) + 2, sizeof *model->blocks);
    for (int layer = 0; layer < model->num_layers; layer++) {
        char owner[24];
        snprintf(owner, sizeof owner, "layer%d", layer);
        for (int b = 0; b < cell_num_blocks(cell); b++) {
            const struct cell_block *block = &cell->blocks[b];
            add_block(model, owner, block->name, cell_block_rows(block, model_inputs(model, layer), model->units),
                      block->columns * model->units);
        }
    }
    add_block(model, "project", "W", model->units, model->num_outputs);
    add_block(model, "project", "b", 1, model->num_outputs);
    model->weights = memory_floats((size_t)model->num_weights + LANES); /* see products.h */
    model->packed = memory_new((size_t)model->num_blocks, sizeof *model->packed);
    model->packs = memory_floats((size_t)packed_layout(model, NULL, model->packed));
    packed_layout(model, model->packs, model->packed);
}

void model_release(struct model *model)
{
    free(model->blocks);
    free(model->weights);
    free(model->packs);
    free(model->packed);
}

void model_start(struct model *model, const struct init *init, const struct start_settings *settings)
{
    const struct cell_block project[] = {{.name = "W", .rows = OF_INPUTS}, {.name = "b", .rows = OF_NONE}};
    const int of_layer = cell_num_blocks(model->cell), of_layers = model->num_layers * of_layer;
    for (int b = 0; b < model->num_blocks; b++) {
        const struct model_block *block = &model->blocks[b];
        const struct cell_block *rule = b < of_layers ? &model->cell->blocks[b % of_layer] : &project[b - of_layers];
        const struct start start = {
            .settings = settings,
            .inputs = rule->rows & OF_INPUTS ? model_inputs(model, b / of_layer) : 0,
            .states = rule->rows & OF_STATES ? model->units : 0,
            .rows = block->rows,
            .columns = block->columns,
            .units = model->units,
            .first = (uint64_t)block->offset,
            .weights = model->weights + block->offset,
            .stop = model->stop,
        };
        init_start(init, &start);
        if (rule->start != NULL) rule->start(&start);
    }
}
