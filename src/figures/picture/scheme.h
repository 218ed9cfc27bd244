/* A scheme: which hyperparameter a figure shows where: along x, by colour, by dash, in facets; and with which values. */
#ifndef UNROLL_FIGURES_PICTURE_SCHEME_H
#define UNROLL_FIGURES_PICTURE_SCHEME_H

#include "figures/picture/data.h"
#include "results/dimension.h"
#include "results/group.h"

enum role { ROLE_X, ROLE_Y, ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS, ROLE_DASH, NUM_ROLES };

struct scheme {
    struct dimension by[NUM_ROLES];
    bool dashes_taken;            /* dashes tell something that is no hyperparameter */
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

/* Puts runs together that stand in one place of the scheme: the same panel, colour, x and y. The caller releases. */
struct groups scheme_groups(const struct scheme *scheme, const struct results *results, const struct metric *metric);

#endif
