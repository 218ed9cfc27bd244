/* `--set NAME=VALUE`, read. */
#ifndef UNROLL_EXPERIMENT_ASSIGNMENT_H
#define UNROLL_EXPERIMENT_ASSIGNMENT_H

#include "experiment/experiment.h"

struct assignment {
    const struct hparam *hparam;
    const char *axis; /* its values, as they were written, or NULL: one value */
    struct hparam_value value;
};

/* Whether it sets a hyperparameter that may be set in that experiment, to what it can be. Message without a place. */
bool assignment_read(const struct experiment *experiment, const char *text, struct assignment *assignment, struct error *error);

/* The experiment's text with it; the caller frees. */
char *assignment_write(const struct assignment *assignment, const char *text);

#endif
