/* Cells: what a recurrent unit computes. A cell is one file with one const struct; it sees one layer of one lane group and
 * says what a step does forward and backward. The loops over steps and layers stand in forward.c and backward.c. To add a
 * cell: write cell_<name>.c and name it in the list of isa_this.c. */
#ifndef UNROLL_RNN_CELL_H
#define UNROLL_RNN_CELL_H

#include "rnn/isa.h"
#include "rnn/packed.h"
#include "rnn/start.h"

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

enum { CELL_MAX_BLOCKS = 6 };

/* The rows of a block of weights: one for each input, one for each unit of the state, first those, then these, or a single
 * one: a bias, or whatever else the cell has for each of its units. */
enum { OF_NONE = 0, OF_INPUTS = 1, OF_STATES = 2 };

/* A block of weights of a layer, (rows, columns * units). A bias stands right behind the weights that it belongs to. */
struct cell_block {
    const char *name;                         /* "W" */
    int rows;                                 /* OF_... */
    int columns;                              /* in units */
    void (*start)(const struct start *start); /* sets what starts at a value of its own, after the run's init; or NULL */
    int apart; /* so many of the columns, the last, in units, go forward by a product of their own */
};

/* One layer of one lane group during one window. Rows are (lanes) floats. */
struct layer {
    int inputs;  /* dense input rows of a step: the one-hot symbol and the numbers shown, or the state of the layer below */
    int lookups; /* symbols that are looked up instead, so that of them there are no rows, else 0 */
    int units, num_steps;
    int sequences, lanes;                  /* see group.h */
    const atomic_bool *stop;               /* whether to give up soon, see trainer.h; NULL: never */
    const float *weights[CELL_MAX_BLOCKS]; /* the cell's blocks */
    const struct packed *packed;           /* the same for the products */
    float *gradient[CELL_MAX_BLOCKS];
    const uint16_t *symbols; /* (num_steps, lanes), used with lookups */
    float *in;      /* (num_steps + 1, inputs + units + 1, lanes): block t is step t's column [x, h, 1]; h of block t + 1 is
                       what step t computes, h of block 0 is carried in; the ones make a bias one more row of weights */
    float *memory;  /* (num_steps + 1, units, lanes): the second state of cells that have one, in the same way */
    float *mask;    /* (num_steps, units, lanes): see dropout.h; NULL: nothing is ever left out */
    float *aside;   /* (num_steps, 1 or 2 states, units, lanes): see reset.h; NULL: no sequence starts inside windows */
    float *kept;    /* (num_steps, cell->kept * units, lanes): what a step keeps for its way back, which puts in the place of the
                       first of it dz, the gradient of what enters the gates */
    float *spare;   /* (cell->spare * units, lanes): for a step's own use */
    float *dh;      /* (units, lanes): gradient of the state after step t, from t's output and all later steps; a step back
                       turns it into the gradient of the state before t */
    float *dmemory; /* (units, lanes): the same for the second state */
    float *dx;      /* (num_steps, inputs, lanes): gradient of the inputs; NULL in the first layer */
};

struct cell {
    const char *name;
    const char *help;                          /* its rule; lines but the last end with '\n' */
    int states;                                /* 1: h; 2: h and a memory */
    int kept;                                  /* rows of a step in `kept`, in units */
    int spare;                                 /* rows of `spare`, in units */
    unsigned gates;                            /* which of the blocks of units that are kept are gates: a bit for each */
    bool rectified;                            /* of a cell without gates: whether its units are off at 0, else they are tanh */
    int candidate;                             /* where the columns of what is new begin in the weights of the state, in units */
    struct cell_block blocks[CELL_MAX_BLOCKS]; /* ends at the first without a name */
    void (*forward)(const struct layer *layer, int t);
    void (*backward)(const struct layer *layer, int t); /* called for t descending; makes dz of step t of what it kept */
    void (*gradients)(const struct layer *layer);       /* adds the window's weight gradients, when dz is complete */
};

/* Blocks of a layer of the cell. */
int cell_num_blocks(const struct cell *cell);

/* Rows of a block of a layer with so many inputs and units. */
int cell_block_rows(const struct cell_block *block, int inputs, int units);

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

/* What step t kept, of a cell that keeps so much; after its way back, its dz. */
static inline float *layer_kept(const struct layer *layer, int kept, int t)
{
    return layer->kept + (int64_t)t * kept * layer->units * layer->lanes;
}

#endif
