#include "rnn/init.h"

#include "rnn/cell.h"
#include "rnn/trainer.h"

#include <string.h>

static const struct init *const inits[] = {&init_glorot, &init_uniform, &init_orthogonal, &init_identity};

enum { INITS = sizeof inits / sizeof *inits };

const struct init *init_find(const char *name)
{
    for (int i = 0; i < INITS; i++)
        if (strcmp(inits[i]->name, name) == 0) return inits[i];
    return NULL;
}

const char *trainer_init_name(int index)
{
    return index < INITS ? inits[index]->name : NULL;
}

const char *trainer_init_help(int index)
{
    return index < INITS ? inits[index]->help : NULL;
}

bool init_fits(const struct init *init, const struct cell *cell)
{
    if (!init->of_plain_cells) return true;
    for (int b = 0; b < cell_num_blocks(cell); b++)
        if (cell->blocks[b].rows & OF_STATES && cell->blocks[b].columns > 1) return false;
    return true;
}

void init_start(const struct init *init, const struct start *start)
{
    if (start->inputs + start->states > 0) init->weights(start);
    else if (init->biases != NULL) init->biases(start);
}
