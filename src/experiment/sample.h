/* Sampled sweeps: ranges without a count are drawn from, all together, so many points as the experiment's `sample` says. They
 * become axes that turn together, as variants do (variants.h), and other axes multiply each point. */
#ifndef UNROLL_EXPERIMENT_SAMPLE_H
#define UNROLL_EXPERIMENT_SAMPLE_H

#include "experiment/axis.h"

/* What an axis is drawn from. */
struct axis_drawn {
    struct axis_range range;
    char *place; /* "file:line" */
};

void axis_drawn_free(struct axis_drawn *drawn);

/* Draws the values of the axes that are to be drawn, which come to stand together. Of points that fall together, as whole numbers
 * may, one is left. place: "file:line" of `sample`, NULL where there is none. The error stands with its place. */
bool sample_draw(struct experiment *experiment, const char *place, struct error *error);

#endif
