/* How weights start. An init is one file with one const struct; to add one is to write init_<name>.c and to name it in the list
 * of init.c. What of a block is the cell's own, such as a forget gate's bias, the cell sets afterwards (cell.h). */
#ifndef UNROLL_RNN_INIT_H
#define UNROLL_RNN_INIT_H

#include "base/error.h"
#include "rnn/start.h"

#include <stdbool.h>

struct cell;

struct init {
    const char *name;
    const char *help;    /* its rule, for people; lines end with '\n' but the last */
    bool of_plain_cells; /* only where a single matrix acts on the state */
    void (*weights)(const struct start *start);
    void (*biases)(const struct start *start); /* blocks of a single row; NULL: they start at 0 */
};

extern const struct init init_glorot, init_uniform, init_orthogonal, init_identity;

/* The init of that name, or NULL. */
const struct init *init_find(const char *name);

/* Whether it has a meaning for the cell. */
bool init_fits(const struct init *init, const struct cell *cell);

/* Starts a block. */
void init_start(const struct init *init, const struct start *start);

#endif
