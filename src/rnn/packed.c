#include "rnn/packed.h"

#include "base/stop.h"
#include "rnn/lanes.h"
#include "rnn/model.h"

#include <stddef.h>

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

int few_sequences(int batch_size)
{
    const int rest = batch_size % LANES, most = batch_size < LANES ? LANES / 2 : LANES / 4;
    return rest <= most ? rest : 0;
}

/* How many of the batch's last sequences a matrix meets apart. Beside whole vectors it is read once more for them, which costs
 * more than a vector that is mostly empty where it does not stay in the second cache. (An lstm of 256 units, batch 50: 4 %.) */
static int few_of(const struct model *model, int rows, int columns)
{
    const bool stays_near = (int64_t)rows * columns <= 128 * 1024;
    return few_pays(rows, columns) && (model->batch_size < LANES || stays_near) ? few_sequences(model->batch_size) : 0;
}

/* Lays out a matrix at `at`, if not NULL, and returns what it takes. `own`: its rows stand there already, as they do but where it
 * is transposed; then they serve few sequences as they are, and a single panel is nothing else. */
static int64_t layout(const struct model *model, int rows, int columns, const float *own, int own_stride, float *at,
                      struct panels *panels)
{
    const int few = few_of(model, rows, columns);
    const bool is_panel = own != NULL && columns <= PANEL && columns == own_stride;
    const bool is_packed = model->batch_size > few && !is_panel, is_copied = few > 0 && own == NULL;
    const int64_t size = (int64_t)rows * columns, packed = is_packed ? size : 0;
    if (at != NULL) *panels = (struct panels){.at = is_packed ? at : (float *)own, .rows = rows};
    if (at != NULL && few > 0) {
        panels->plain = is_copied ? at + packed : own;
        panels->stride = is_copied ? columns : own_stride;
    }
    return packed + (is_copied ? size + LANES : 0);
}

int64_t packed_layout(const struct model *model, float *at, struct packed *packed)
{
    int64_t floats = 0;
    for (int b = 0; b < model->num_blocks; b++) {
        const struct parts p = packed[b].parts = parts_of(model, b);
        const int rows = p.inputs + p.states, together = p.columns - p.apart;
        const float *own = p.weights + (int64_t)p.lookups * p.columns;
        const struct {
            struct panels *panels;
            int rows, columns;
            const float *own;
        } matrices[] = {
            {&packed[b].forward, rows, together, own},
            {&packed[b].apart, rows, p.apart, own + together},
            {&packed[b].to_inputs, p.goes_below ? p.columns : 0, p.inputs, NULL},
            {&packed[b].to_states, p.columns, p.states, NULL},
        };
        for (int i = 0; i < 4; i++)
            floats += layout(model, matrices[i].rows, matrices[i].columns, matrices[i].own, p.columns,
                             at != NULL ? at + floats : NULL, matrices[i].panels);
    }
    return floats;
}

/* to[r * to_step + c] = from[r * row_step + c * column_step] */
static void copy(int rows, int columns, const float *from, int64_t row_step, int64_t column_step, float *to, int to_step)
{
    for (int r = 0; r < rows; r++, from += row_step, to += to_step)
        for (int c = 0; c < columns; c++) to[c] = from[c * column_step];
}

/* Packs a matrix whose element [r][c] stands at from[r * row_step + c * column_step]. */
static void pack(struct panels panels, int columns, const float *from, int64_t row_step, int64_t column_step)
{
    const int rows = panels.rows;
    int c = 0;
    if (panels.at == NULL || panels.at == from) return;
    for (; c + PANEL <= columns; c += PANEL) /* whose width the compiler knows */
        copy(rows, PANEL, from + c * column_step, row_step, column_step, panels.at + (int64_t)c * rows, PANEL);
    if (c < columns)
        copy(rows, columns - c, from + c * column_step, row_step, column_step, panels.at + (int64_t)c * rows, columns - c);
}

/* The same of the transposed matrix (columns, rows) that stands at `from`, and its copy row by row. */
static void pack_transposed(struct panels panels, int columns, const float *from)
{
    pack(panels, columns, from, 1, panels.rows);
    for (int c = 0; panels.plain != NULL && c < columns; c += LANES) /* few columns at a time, all of which stay near */
        copy(panels.rows, columns - c < LANES ? columns - c : LANES, from + (int64_t)c * panels.rows, 1, panels.rows,
             (float *)panels.plain + c, columns);
}

void packed_update(const struct model *model, bool backward)
{
    for (int b = 0; b < model->num_blocks && !stop_asked(model->stop); b++) {
        const struct packed *packed = &model->packed[b];
        const struct parts p = packed->parts;
        const float *inputs = p.weights + (int64_t)p.lookups * p.columns, *states = inputs + (int64_t)p.inputs * p.columns;
        pack(packed->forward, p.columns - p.apart, inputs, p.columns, 1);
        pack(packed->apart, p.apart, inputs + p.columns - p.apart, p.columns, 1);
        if (!backward) continue;
        pack_transposed(packed->to_inputs, p.inputs, inputs);
        pack_transposed(packed->to_states, p.states, states);
    }
}
