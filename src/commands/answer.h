/* The answer: one sentence at the end of a sweep that a person can quote. */
#ifndef UNROLL_COMMANDS_ANSWER_H
#define UNROLL_COMMANDS_ANSWER_H

#include "experiment/experiment.h"
#include "results/results.h"
#include "store/store.h"

/* Prints the experiment's question on stdout and, from its runs in the store, which setting ends best, by the median over its
 * seeds, which others are tied with it, and how that compares with what the task allows. */
bool answer_print(const struct experiment *experiment, struct store *store, struct error *error);

/* The same of results that are loaded already. */
void answer_say(const struct results *results);

#endif
