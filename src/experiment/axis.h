/* Axes: what an experiment file's sweep says of one hyperparameter, laid out as values. */
#ifndef UNROLL_EXPERIMENT_AXIS_H
#define UNROLL_EXPERIMENT_AXIS_H

#include "experiment/experiment.h"

enum { AXIS_MAX_VALUES = 100000 };

/* A range { from; to; count; scale; } or, of whole numbers, { from; to; step; }. The ends, of the member that the hparam's type
 * says, are in its bounds. */
struct axis_range {
    struct hparam_value from, to;
    int64_t count, step; /* step: 0 where there is a count */
    bool log;
};

/* Fills axis->values with a range of a number; the ends are exact and inclusive, what lies between is rounded to 12
 * digits or, where the hparam is one, to whole numbers, each once. With a step the last value is the last that is not beyond
 * `to`. The caller frees the values. The error is without a place. */
bool axis_expand(struct axis *axis, const struct axis_range *range, struct error *error);

/* Fills axis->values with the points of a range, linear or on a log scale, that the coordinates (count) in [0, 1) stand for; of
 * whole numbers each is as likely as another, on a log scale by its share of it. Others are rounded to 6 digits. The caller frees
 * the values. The error is without a place. */
bool axis_draw(struct axis *axis, const struct axis_range *range, int count, const double *coordinates, struct error *error);

/* The axes of a union: what any of its parts varies, or what differs between them, with all values in the order of the parts. The
 * experiment takes them. */
void axes_join(struct experiment *experiment);

/* The first index whose value stands at a smaller index too, or -1. */
int axis_repeated(const struct axis *axis);

/* Drops the axis of that hyperparameter, if there is one, in each part. */
void axes_drop(struct experiment *experiment, const struct hparam *hparam);

/* Drops all axes, and parts. */
void axes_release(struct experiment *experiment);

#endif
