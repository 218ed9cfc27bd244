/* Variants: an axis whose values are groups, each of which sets several hyperparameters together. It is laid out as one axis for
 * each hyperparameter that any of the groups sets (struct axis, variants), with a value for each variant; these turn together. */
#ifndef UNROLL_EXPERIMENT_VARIANTS_H
#define UNROLL_EXPERIMENT_VARIANTS_H

#include "experiment/experiment.h"

/* What a variant does not say is as in the base: to be called when the base is another. */
void variants_fill(struct experiment *experiment);

/* Whether the axis is the first of those that turn together; one that turns alone is. */
bool variants_leads(const struct experiment *experiment, int axis);

/* Puts variant number `variant` of the axis, and of those that turn with it. */
void variants_put(const struct experiment *experiment, int axis, int64_t variant, struct hparams *hparams);

/* Whether one of the variants says what the setting does. */
bool variants_have(const struct experiment *experiment, int axis, const struct hparams *hparams);

/* The first of the variants that says the same as one before, or -1. */
int variants_repeated(const struct experiment *experiment, int axis);

/* The sentence of a setting with two labels: the name of the variants, and the first label. */
#define VARIANTS_SAID_BEFORE "%.64s: the group says what one before says, where it is called '%.64s'"

/* What a variant before is called that differs from this one in its label and in what their own choice does not use, or NULL: the
 * setting would have two labels. */
const char *variants_called_before(const struct experiment *experiment, int axis, int variant);

/* Leaves out variants that differ from one before in what their own choice does not use. */
void variants_unite(struct experiment *experiment, int axis);

/* Whether no variant sets what another axis, or the base, decides not to use: else runs would stand in the sweep twice. The error
 * is a sentence without a place. */
bool variants_check(const struct experiment *experiment, struct error *error);

/* Whether what variants say of the known hyperparameters tells what they say of this axis' one. False for an axis that turns
 * alone. */
bool variants_tell(const struct experiment *experiment, int axis, const struct hparam *const *known, int count);

/* The same where what variants are called is known: need nothing be said of the axis behind a label? */
bool variants_labelled(const struct experiment *experiment, int axis);

/* The name of the variants that set the hyperparameter, or NULL: what is drawn turns together too, but is set by a range of its
 * own. And the same in any part of a union. */
const char *variants_of(const struct experiment *experiment, const struct hparam *hparam);
const char *variants_of_any(const struct experiment *experiment, const struct hparam *hparam);

#endif
