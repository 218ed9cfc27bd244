/* What a file says, and no run of its sweep heeds. */
#ifndef UNROLL_EXPERIMENT_NEEDS_H
#define UNROLL_EXPERIMENT_NEEDS_H

#include "experiment/experiment.h"

/* Whether some run heeds the hyperparameter, or nobody asked for anything but its default: what it needs (hparam.needs) is on,
 * and what decides whether it is used (hparam_depends) chooses so, in the base or with a value of an axis. The error is a
 * sentence without a place. */
bool needs_check(const struct experiment *experiment, const struct hparam *hparam, struct error *error);

#endif
