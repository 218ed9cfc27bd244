/* The runs of a sweep that is not all that its axes span: of a union of sweeps each once, and without those that are excluded. */
#ifndef UNROLL_EXPERIMENT_SELECTION_H
#define UNROLL_EXPERIMENT_SELECTION_H

#include "experiment/experiment.h"

/* Whether the experiment's `exclude` is a condition over hyperparameters; those that a run does not use are NULL, as in the
 * database. The error is a sentence without a place. */
bool selection_check_exclude(const char *exclude, struct error *error);

/* Fills experiment->selected and what was left out, anew; it is NULL where nothing is to be left out. Runs that differ in what is
 * pooled alone, such as the seed, are of one setting, whichever parts they stand in, and have its label. Takes 24 bytes for each
 * run that is left. place: "file:line" of `sweep`, NULL where there is none. The error stands with its place: what the condition
 * says, that it leaves nothing, or what labels_find says. */
bool selection_make(struct experiment *experiment, const char *place, struct error *error);

/* "; 12 excluded, 3 stand in several sweeps", or "" where nothing is left out; returns out. */
enum { SELECTION_SAID = 128 };
char *selection_say(const struct experiment *experiment, char out[SELECTION_SAID]);

#endif
