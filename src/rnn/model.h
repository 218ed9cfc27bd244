/* The model: layers of one cell, a projection, and where each block of weights stands in the flat block of them all. */
#ifndef UNROLL_RNN_MODEL_H
#define UNROLL_RNN_MODEL_H

#include "rnn/cell.h"
#include "rnn/init.h"
#include "rnn/packed.h"

#include <stdint.h>

/* Up to so many symbols, a one-hot input is fed to the products as rows of zeros and ones: two multiply-adds are cheaper
 * than any look-up. Beyond, it is looked up. */
enum { MODEL_DENSE_SYMBOLS = 4 };

struct model_block {
    char name[40]; /* "layer0.W", "project.b" */
    int rows, columns;
    int64_t offset; /* in floats */
};

struct model {
    const struct cell *cell;
    const struct loss *loss; /* of the projection's outputs */
    int num_layers, units, num_steps, batch_size;
    int num_symbols, num_inputs; /* of a step: one of so many symbols is shown, and so many numbers; either may be 0 */
    int num_outputs;             /* outputs of the projection: one for each class, or, of other losses, for each number */
    double dropout;              /* the probability of an output to be left out in training; 0 is off */
    const atomic_bool *stop;     /* whether to give up soon, see trainer.h; NULL: never */
    int num_blocks;
    struct model_block *blocks; /* (num_blocks): the cell's blocks layer by layer, then project.W, project.b */
    int64_t num_weights;
    float *weights;        /* (num_weights), the blocks row after row */
    float *packs;          /* the same once more, as the products take them; see packed.h */
    struct packed *packed; /* (num_blocks) */
};

/* Cell, loss, shape and dropout must be set; lays out the blocks. model_release frees what this allocated. */
void model_init(struct model *model);
void model_release(struct model *model);

/* Starts the weights, which must be zeros, by the init, then by the cell's own rules. They are left half-way where all is
 * given up. */
void model_start(struct model *model, const struct init *init, const struct start_settings *settings);

/* Inputs of a layer; and of them the symbols that are looked up. */
int model_inputs(const struct model *model, int layer);
int model_lookups(const struct model *model, int layer);

/* Number of the first block of a layer; layer num_layers is the projection. */
int model_first_block(const struct model *model, int layer);

#endif
