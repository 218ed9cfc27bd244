/* What the settings of a union are called: a label that variants of one part give holds for the setting in every part, so that
 * each has one name, and a name means one thing. */
#ifndef UNROLL_EXPERIMENT_LABELS_H
#define UNROLL_EXPERIMENT_LABELS_H

#include "experiment/experiment.h"
#include "experiment/run.h"

/* A setting with a label, one of the values of that part's axis. */
struct labelled {
    char setting[RUN_KEY];
    int part, line; /* of the group in the file */
    const char *variants;
    const struct hparam_value *label;
};

struct labels {
    int64_t count;
    struct labelled *settings; /* (count) by setting */
};

/* Finds those of a union; of another sweep there are none. Whether no setting has two labels and no label means two things; the
 * error stands with its place, in the file of `place`, the "file:line" of the sweep. The caller releases, also on error. */
bool labels_find(const struct experiment *experiment, const char *place, struct labels *labels, struct error *error);
void labels_release(struct labels *labels);

/* The label of a setting (run_setting), or NULL. */
const struct hparam_value *labels_of(const struct labels *labels, const char setting[RUN_KEY]);

#endif
