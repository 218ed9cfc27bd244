/* The answer: one sentence at the end of a sweep that a person can quote. */
#ifndef UNROLL_COMMANDS_ANSWER_H
#define UNROLL_COMMANDS_ANSWER_H

#include "experiment/experiment.h"
#include "store/store.h"

/* Prints the experiment's question on stdout and, from its runs in the store, which setting ends best, by the mean over
 * seeds, and how that compares with what the task allows. */
bool answer_print(const struct experiment *experiment, struct store *store, struct error *error);

#endif
