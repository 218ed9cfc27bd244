/* A sweep: the set of all runs that an experiment's axes span. Nothing is laid out in memory: run number index is
 * computed, the last axis turning fastest. An axis that a choice of another axis does not use (see hparam_used) has one value
 * there, so that no setting stands in the sweep twice. Of a union of sweeps, and where runs are excluded, what is left is kept as
 * a list of numbers (selection.h). */
#ifndef UNROLL_EXPERIMENT_SWEEP_H
#define UNROLL_EXPERIMENT_SWEEP_H

#include "experiment/experiment.h"

#include <stdio.h>

/* The number of runs; 1 without axes; at most EXPERIMENT_MAX_RUNS + 1 (then there are more). */
int64_t sweep_size(const struct experiment *experiment);

/* The setting of run number index, 0 <= index < sweep_size. */
struct hparams sweep_hparams(const struct experiment *experiment, int64_t index);

/* The same, and in *setting the number of the setting, from 0 on: runs whose pooled values alone differ
 * (seeds) have one. */
struct hparams sweep_run(const struct experiment *experiment, int64_t index, int64_t *setting);

/* The sweeps of a union, or the one: an experiment without a selection, whose arrays stay the other's. */
int sweep_num_parts(const struct experiment *experiment);
struct experiment sweep_part(const struct experiment *experiment, int part);

/* How many runs the parts span together, at most EXPERIMENT_MAX_RUNS + 1, and the run of that number among them, whether it is
 * selected or not. */
int64_t sweep_spanned(const struct experiment *experiment);
struct hparams sweep_spanned_run(const struct experiment *experiment, int64_t number);

/* The sweep of one run for each kind: runs are of one kind that differ only in what is free, as seeds are (base/hparam.h), and
 * each takes the same. The axes are new, but not their values: the caller frees kinds.axes. And of how many runs of the
 * experiment a setting's kind is. */
struct experiment sweep_kinds(const struct experiment *experiment);
int64_t sweep_alike(const struct experiment *experiment, const struct hparams *hparams);

/* Writes " (num_steps 10, state_size 64, seed 1)": the values that the axes have in the run, of those that it uses, and that no
 * label tells; nothing where there are none. */
void sweep_write_values(const struct experiment *experiment, const struct hparams *hparams, FILE *out);

/* Whether there are at most EXPERIMENT_MAX_RUNS and hparams_check passes each of them. The error is a sentence without a
 * place that names the first run that fails. */
bool sweep_check(const struct experiment *experiment, struct error *error);

/* Whether a run can be in both sweeps: they have a value of each hyperparameter in common (of axes with thousands of
 * values that is believed). */
bool sweeps_meet(const struct experiment *a, const struct experiment *b);

#endif
