/* A scheme: which hyperparameter a figure shows where: along x, by colour, by dash, in facets; and with which values. */
#ifndef UNROLL_FIGURES_SCHEME_H
#define UNROLL_FIGURES_SCHEME_H

#include "figures/figure.h"

/* One hyperparameter and the values that it has among the runs, in order. */
struct dimension {
    const struct hparam *hparam; /* NULL: the dimension is not used; it then counts one value, number 0 */
    int count;
    struct hparam_value *values; /* (count) */
};

enum role { ROLE_X, ROLE_Y, ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS, ROLE_DASH, NUM_ROLES };

struct scheme {
    struct dimension by[NUM_ROLES];
    int num_others;               /* varying hyperparameters beyond these and the seed */
    const struct hparam **others; /* (num_others) */
};

/* The roles that a kind of figure has: those of the spec, and how many of them, from the first, the program fills itself. */
struct roles {
    int count, automatic;
    enum role roles[NUM_ROLES];
};

/* What the spec says; where it is silent, the experiment's axes that vary among the runs, in the file's order, take the
 * automatic roles in order; x and y like numbers of many values, a dash wants few. Facets are only made while they are few.
 * There is at least one run. The caller releases. */
struct scheme scheme_new(const struct figure_spec *spec, const struct figure_data *data, const struct roles *roles);
void scheme_release(struct scheme *scheme);

/* The number of the setting's value in the dimension. */
int dimension_index(const struct dimension *dimension, const struct hparams *hparams);

/* Whether its values have an order that a sequential palette and an axis may show; one that is not used has. */
bool dimension_is_ordered(const struct dimension *dimension);

/* Value number index as text: "16"; with its name: "state size 16". Caller frees. */
char *dimension_value(const struct dimension *dimension, int index);
char *dimension_label(const struct dimension *dimension, int index);

/* "num steps 5, state size 16": a setting by the hyperparameters that vary among the runs, but the seed; without names
 * "5, 16". Caller frees. */
char *spoken_setting(const struct hparams *hparams, const struct figure_data *data, bool names);

/* "num steps, state size": what spoken_setting names a setting by. Caller frees. */
char *spoken_axes(const struct figure_data *data);

/* "num steps" for num_steps. Caller frees. */
char *spoken_name(const struct hparam *hparam);

/* hparam_spoken, in memory of its own. Caller frees. */
char *spoken_value(const struct hparam *hparam, const struct hparam_value *value);

/* Whether all runs have the same value. */
bool same_in_all_runs(const struct hparam *hparam, const struct figure_data *data);

/* One hyperparameter with its values among the runs. The caller frees the values. */
struct dimension dimension_new(const struct hparam *hparam, const struct figure_data *data);

#endif
