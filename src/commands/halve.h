/* Trains an experiment that is narrowed down from rung to rung (experiment/halving.h). */
#ifndef UNROLL_COMMANDS_HALVE_H
#define UNROLL_COMMANDS_HALVE_H

#include "commands/train.h"
#include "results/rungs.h"

/* As train_missing: when this returns, not interrupted and not failed, every run is finished, or paused at the last rung that its
 * setting reached. */
void halve(const struct train_options *options, const struct experiment *experiment, struct train *train);

/* What a rung is called: "rung 2 (1500 train steps)", "bracket 1, the end"; returns out. */
enum { RUNG_SAID = 96 };
char *halve_say_rung(const struct experiment *experiment, const struct rung *rung, char out[RUNG_SAID]);

#endif
