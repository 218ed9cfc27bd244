#include "rnn/packed.h"

#include "base/stop.h"
#include "rnn/model.h"

/* What a block is made of. */
struct parts {
    int lookups, inputs, states, columns, apart; /* rows: symbols that are looked up, dense inputs, states */
    bool goes_below;                             /* whether gradients of the inputs are asked for */
    const float *weights;
};

static struct parts parts_of(const struct model *model, int number)
{
    const struct model_block *block = &model->blocks[number];
    const int of_layer = cell_num_blocks(model->cell), layer = number / of_layer;
    struct parts parts = {.columns = block->columns, .weights = model->weights + block->offset};
    if (layer == model->num_layers) { /* the projection's W and b */
        parts.goes_below = true;
        parts.inputs = number % of_layer == 0 ? block->rows : 0;
        return parts;
    }
    const struct cell_block *of_cell = &model->cell->blocks[number % of_layer];
    parts.goes_below = layer > 0;
    parts.apart = of_cell->apart * model->units;
    if (of_cell->rows & OF_STATES) parts.states = model->units;
    if (of_cell->rows & OF_INPUTS) parts.lookups = model_lookups(model, layer);
    if (of_cell->rows & OF_INPUTS) parts.inputs = model_inputs(model, layer) - parts.lookups;
    return parts;
}

int64_t packed_layout(const struct model *model, float *at, struct packed *packed)
{
    int64_t floats = 0;
    for (int b = 0; b < model->num_blocks; b++) {
        const struct parts p = parts_of(model, b);
        const int rows = p.inputs + p.states, together = p.columns - p.apart;
        const int sizes[] = {rows, rows, p.goes_below ? p.columns : 0, p.columns};
        const int columns[] = {together, p.apart, p.inputs, p.states};
        struct panels *const panels[] = {&packed[b].forward, &packed[b].apart, &packed[b].to_inputs, &packed[b].to_states};
        for (int i = 0; i < 4; i++) {
            if (at != NULL) *panels[i] = (struct panels){.at = at + floats, .rows = sizes[i]};
            floats += (int64_t)sizes[i] * columns[i];
        }
    }
    return floats;
}

static void pack_panel(int rows, int width, const float *from, int64_t row_step, int64_t column_step, float *to)
{
    for (int r = 0; r < rows; r++, from += row_step, to += width)
        for (int c = 0; c < width; c++) to[c] = from[c * column_step];
}

/* Of a matrix whose element [r][c] stands at from[r * row_step + c * column_step]. */
static void pack(struct panels panels, int columns, const float *from, int64_t row_step, int64_t column_step)
{
    const int rows = panels.rows;
    int c = 0;
    for (; c + PANEL <= columns; c += PANEL)
        pack_panel(rows, PANEL, from + c * column_step, row_step, column_step, panels.at + (int64_t)c * rows);
    if (c < columns) pack_panel(rows, columns - c, from + c * column_step, row_step, column_step, panels.at + (int64_t)c * rows);
}

void packed_update(const struct model *model, bool backward)
{
    for (int b = 0; b < model->num_blocks && !stop_asked(model->stop); b++) {
        const struct parts p = parts_of(model, b);
        const struct packed *packed = &model->packed[b];
        const float *inputs = p.weights + (int64_t)p.lookups * p.columns, *states = inputs + (int64_t)p.inputs * p.columns;
        pack(packed->forward, p.columns - p.apart, inputs, p.columns, 1);
        pack(packed->apart, p.apart, inputs + p.columns - p.apart, p.columns, 1);
        if (!backward) continue;
        pack(packed->to_inputs, p.inputs, inputs, 1, p.columns);
        pack(packed->to_states, p.states, states, 1, p.columns);
    }
}
