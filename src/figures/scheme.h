/* A scheme: which hyperparameter a figure shows by colour, by rows and by columns of facets, and with which values. */
#ifndef UNROLL_FIGURES_SCHEME_H
#define UNROLL_FIGURES_SCHEME_H

#include "figures/figure.h"

/* One hyperparameter and the values that it has among the runs, in order. */
struct dimension {
    const struct hparam *hparam; /* NULL: the dimension is not used; it then counts one value, number 0 */
    int count;
    struct hparam_value *values; /* (count) */
};

struct scheme {
    struct dimension color, columns, rows;
    int num_others;                /* varying hyperparameters beyond these and the seed: each of their values has its own line */
    const struct hparam **others;  /* (num_others) */
};

/* What the spec says; where it is silent, the experiment's axes that vary among the runs, in the file's order, take the
 * free places: colour, columns, rows. There is at least one run. The caller releases. */
struct scheme scheme_new(const struct figure_spec *spec, const struct figure_data *data);
void scheme_release(struct scheme *scheme);

/* The number of the setting's value in the dimension. */
int dimension_index(const struct dimension *dimension, const struct hparams *hparams);

/* Value number index as text: "16"; with its name: "state size 16". Caller frees. */
char *dimension_value(const struct dimension *dimension, int index);
char *dimension_label(const struct dimension *dimension, int index);

/* "num steps" for num_steps. Caller frees. */
char *spoken_name(const struct hparam *hparam);

/* hparam_spoken, in memory of its own. Caller frees. */
char *spoken_value(const struct hparam *hparam, const struct hparam_value *value);

/* Whether all runs have the same value. */
bool same_in_all_runs(const struct hparam *hparam, const struct figure_data *data);

#endif
