/* The answer: one sentence at the end of a sweep that a person can quote. */
#ifndef UNROLL_COMMANDS_ANSWER_H
#define UNROLL_COMMANDS_ANSWER_H

#include "experiment/experiment.h"
#include "results/ends.h"
#include "store/store.h"

/* Prints the experiment's question on stdout and, from its runs in the store, which setting ends best, by the median over its
 * seeds, which others are tied with it or cannot be told apart from it, how that compares with what the task allows, and
 * whether most curves still fall. */
bool answer_print(const struct experiment *experiment, struct store *store, struct error *error);

/* The same without the question. The caller frees; NULL on error. */
char *answer_text(const struct experiment *experiment, struct store *store, struct error *error);

/* How many of the curves that were looked at still fall (results/trend.h). */
struct falling {
    int curves, fall;
};

/* The same of settings that are ranked already; the reference losses are those of the best one's task, or NULL. */
void answer_say(const struct experiment *experiment, const struct standings *standings, const struct reference_losses *references,
                struct falling falling);

#endif
