/* The plan of an experiment that is narrowed down from rung to rung. */
#ifndef UNROLL_COMMANDS_PLAN_RUNGS_H
#define UNROLL_COMMANDS_PLAN_RUNGS_H

#include "commands/forecast.h"
#include "store/store.h"

/* Prints a table of the rungs: who stands on them, as far as the store (NULL: there is none yet) tells, else how many will; and
 * returns the seconds that the rest takes on one thread. Without a forecast (NULL) it is of the settings and runs alone. */
double plan_rungs(const struct experiment *experiment, struct store *store, const struct forecast *forecast);

#endif
