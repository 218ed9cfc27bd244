/* Sides: two choices of runs, and those runs of them that are alike in all that varies within either: their pairs. */
#ifndef UNROLL_COMMANDS_SIDES_H
#define UNROLL_COMMANDS_SIDES_H

#include "commands/choosing.h"
#include "results/ranking.h"

struct side {
    const char *word;
    char *condition;        /* SQL over the columns of runs */
    char *source;           /* SQL: the runs with the labels of the side's experiment, behind FROM */
    struct ranking ranking; /* of its settings */
    bool is_best;           /* it is the best setting of what the word chose */
};

struct sides {
    struct side sides[2];
    const char *metric; /* as a person writes it */
    char *value;        /* as SQL */
    int num_over;
    const char **over; /* (num_over) the hyperparameters in which the runs of a pair agree, since they vary within a side; the
                        * seed is not among them */
    int num_pairs, num_lost, num_seeds; /* lost: pairs of which a run has no value; seeds: in the pairs that have */
    double *values[2];                  /* (num_pairs) */
};

/* Reads the sides of two words. A word that chooses one run stands for the run's setting, with all its seeds. metric NULL: the
 * usual one (results/ranking.h). Where no two runs are alike, and a side has several settings, its best setting takes its place.
 * The caller releases, also on error. */
enum exit_code sides_read(const struct choosing *choosing, const char *metric, struct store *store, struct sides *sides,
                          struct error *error);
void sides_release(struct sides *sides);

/* The run by which a side is shown: of its best setting the one that ends at the median; 0 if there is none. */
int64_t side_typical(const struct side *side);

#endif
