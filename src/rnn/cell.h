/* Cells: what a recurrent unit computes. A cell is one file with one const struct; it sees one layer of one lane group and
 * says what a step does forward and backward. The loops over steps and layers stand in group.c. To add a cell: write
 * cell_<name>.c, name it below and in the list of isa_this.c, and give its symbol a line in isa.h. */
#ifndef UNROLL_RNN_CELL_H
#define UNROLL_RNN_CELL_H

#include "rnn/isa.h"

#include <stdbool.h>
#include <stdint.h>

enum { CELL_MAX_BLOCKS = 4, CELL_MAX_GATES = 4, CELL_MAX_STATES = 2 };

/* A block of weights of a layer, (rows, gates * units). A bias stands right behind the weights that it belongs to. */
struct cell_block {
    const char *name;            /* "W" */
    bool of_inputs, of_states;   /* its rows: one for each input, one for each unit of the state, both, or (neither)
                                    one: a bias, which starts at: */
    float start[CELL_MAX_GATES]; /* (gates) */
};

/* One layer of one lane group during one window. Rows are (lanes) floats. */
struct layer {
    int inputs;  /* dense input rows of a step: the one-hot symbol, or the state of the layer below */
    int lookups; /* symbols that are looked up instead (then inputs is 0), else 0 */
    int units, lanes, num_steps;
    const float *weights[CELL_MAX_BLOCKS];    /* the cell's blocks */
    const float *transposed[CELL_MAX_BLOCKS]; /* the same, (gates * units, rows) */
    float *gradient[CELL_MAX_BLOCKS];
    const uint8_t *symbols; /* (num_steps, lanes), used with lookups */
    float *in;      /* (num_steps + 1, inputs + units + 1, lanes): block t is step t's column [x, h, 1]; h of block t + 1 is
                       what step t computes, h of block 0 is carried in; the ones make a bias one more row of weights */
    float *memory;  /* (num_steps + 1, units, lanes): the second state of cells that have one, in the same way */
    float *saved;   /* (num_steps, cell->saved * units, lanes): what a step keeps for its way back */
    float *dz;      /* (num_steps, cell->dz_rows * units, lanes): gradient of what enters the gates */
    float *dh;      /* (units, lanes): gradient of the state after step t, from t's output and all later steps; a step back
                       turns it into the gradient of the state before t */
    float *dmemory; /* (units, lanes): the same for the second state */
    float *dx;      /* (num_steps, inputs, lanes): gradient of the inputs; NULL in the first layer */
};

struct cell {
    const char *name;
    const char *help;                          /* one sentence */
    int gates;                                 /* columns of each block of weights, in units */
    int states;                                /* 1: h; 2: h and a memory */
    int saved;                                 /* rows a step keeps for its way back, in units */
    int dz_rows;                               /* rows of gradients that a step leaves in dz, in units */
    struct cell_block blocks[CELL_MAX_BLOCKS]; /* ends at the first without a name */
    void (*forward)(const struct layer *layer, int t);
    void (*backward)(const struct layer *layer, int t); /* called for t descending; leaves dz of step t */
    void (*gradients)(const struct layer *layer);       /* adds the window's weight gradients, when dz is complete */
};

extern const struct cell cell_rnn, cell_lstm, cell_gru;

/* Rows of a column [x, h, 1]. */
static inline int layer_rows(const struct layer *layer)
{
    return layer->inputs + layer->units + 1;
}

/* Step t's column, and the state in it: what step t - 1 computed. */
static inline float *layer_in(const struct layer *layer, int t)
{
    return layer->in + (int64_t)t * layer_rows(layer) * layer->lanes;
}

static inline float *layer_state(const struct layer *layer, int t)
{
    return layer_in(layer, t) + layer->inputs * layer->lanes;
}

static inline float *layer_saved(const struct layer *layer, int saved, int t)
{
    return layer->saved + (int64_t)t * saved * layer->units * layer->lanes;
}

static inline float *layer_dz(const struct layer *layer, int dz_rows, int t)
{
    return layer->dz + (int64_t)t * dz_rows * layer->units * layer->lanes;
}

#endif
