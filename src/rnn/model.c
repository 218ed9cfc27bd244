#include "rnn/model.h"

#include "base/memory.h"
#include "base/rng.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static int cell_num_blocks(const struct cell *cell)
{
    int count = 0;
    while (count < CELL_MAX_BLOCKS && cell->blocks[count].name != NULL) count++;
    return count;
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
        int inputs = layer == 0 ? model->num_symbols : model->units;
        snprintf(owner, sizeof owner, "layer%d", layer);
        for (int b = 0; b < cell_num_blocks(cell); b++) {
            const struct cell_block *block = &cell->blocks[b];
            int rows = block->of_inputs * inputs + block->of_states * model->units;
            add_block(model, owner, block->name, rows ? rows : 1, cell->gates * model->units);
        }
    }
    add_block(model, "project", "W", model->units, model->num_classes);
    add_block(model, "project", "b", 1, model->num_classes);
    model->weights = memory_floats((size_t)model->num_weights);
    model->transposed = memory_floats((size_t)model->num_weights);
}

void model_release(struct model *model)
{
    free(model->blocks);
    free(model->weights);
    free(model->transposed);
}

static void draw_block(const struct model *model, const struct model_block *block, uint64_t seed)
{
    double limit = sqrt(6.0 / ((double)block->rows + block->columns));
    int64_t count = (int64_t)block->rows * block->columns;
    for (int64_t i = 0; i < count; i++) {
        double uniform = rng_uniform(seed, RNG_WEIGHTS, (uint64_t)(block->offset + i));
        model->weights[block->offset + i] = (float)(limit * (2.0 * uniform - 1.0));
    }
}

static void start_bias(const struct model *model, const struct model_block *block, const float start[CELL_MAX_GATES])
{
    for (int i = 0; i < block->columns; i++) model->weights[block->offset + i] = start[i / model->units];
}

void model_draw(struct model *model, uint64_t seed)
{
    int of_cells = model_first_block(model, model->num_layers);
    for (int b = 0; b < model->num_blocks; b++) {
        const struct cell_block *block = b < of_cells ? &model->cell->blocks[b % cell_num_blocks(model->cell)] : NULL;
        bool bias = block != NULL ? !block->of_inputs && !block->of_states : b == of_cells + 1;
        if (!bias) draw_block(model, &model->blocks[b], seed);
        else if (block != NULL) start_bias(model, &model->blocks[b], block->start); /* the projection's stays at zero */
    }
}

void model_transpose(struct model *model)
{
    for (int b = 0; b < model->num_blocks; b++) {
        const struct model_block *block = &model->blocks[b];
        const float *from = model->weights + block->offset;
        float *to = model->transposed + block->offset;
        for (int row = 0; row < block->rows; row++)
            for (int column = 0; column < block->columns; column++)
                to[(int64_t)column * block->rows + row] = from[(int64_t)row * block->columns + column];
    }
}
