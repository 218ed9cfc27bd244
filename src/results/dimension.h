/* Dimensions: a hyperparameter with the values that it has among the runs, and how both are spoken of. */
#ifndef UNROLL_RESULTS_DIMENSION_H
#define UNROLL_RESULTS_DIMENSION_H

#include "results/results.h"

/* One hyperparameter and the values that it has among the runs, in order. */
struct dimension {
    const struct hparam *hparam;   /* NULL: the dimension is not used; it then counts one value, number 0 */
    const struct results *results; /* whose values they are */
    int count;
    struct hparam_value *values; /* (count) */
    bool has_unused;             /* the last place is that of the runs that do not use it, and has no value */
};

/* <0, 0, >0: the order of values: numbers by size, names and texts as the experiment's axis has them. */
int compare_values(const struct hparam *hparam, const struct results *results, const struct hparam_value *a,
                   const struct hparam_value *b);

/* The number of the setting's value in the dimension. */
int dimension_index(const struct dimension *dimension, const struct hparams *hparams);

/* What its values were drawn from (experiment/sample.h), NULL where they were not: those that were are no grid, and stand at no
 * round numbers. */
const struct axis_drawn *dimension_drawn(const struct dimension *dimension);

/* Whether its values have an order that a sequential palette and an axis may show; one that is not used has. */
bool dimension_is_ordered(const struct dimension *dimension);

/* Value number index as text: "16", a long one shortened to what tells it from all others; whole; for the eye: as the first, and
 * of a long number four digits where these tell it from the others; that with its name: "state size 16". Caller frees. */
char *dimension_value(const struct dimension *dimension, int index);
char *dimension_whole(const struct dimension *dimension, int index);
char *dimension_rounded(const struct dimension *dimension, int index);
char *dimension_label(const struct dimension *dimension, int index);

/* "num steps 5, state size 16": a setting by the hyperparameters that vary among the runs, but the seed; without names
 * "5, 16". What a label tells is left out. Caller frees. */
char *spoken_setting(const struct hparams *hparams, const struct results *results, bool names);

/* "num steps, state size": what spoken_setting names a setting by. Caller frees. */
char *spoken_axes(const struct results *results);

/* "num steps" for num_steps. Caller frees. */
char *spoken_name(const struct hparam *hparam);

/* hparam_format, in memory of its own. Caller frees. */
char *spoken_value(const struct hparam *hparam, const struct hparam_value *value);

/* Whether all runs that use it have the same value. */
bool same_in_all_runs(const struct hparam *hparam, const struct results *results);

/* One hyperparameter with its values among the runs. The caller frees the values. */
struct dimension dimension_new(const struct hparam *hparam, const struct results *results);

#endif
