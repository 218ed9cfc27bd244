/* Which weights of an experiment's runs are kept: `keep` of its file. It is no hyperparameter: what a run computes does not
 * depend on it. */
#ifndef UNROLL_EXPERIMENT_KEEP_H
#define UNROLL_EXPERIMENT_KEEP_H

#include "experiment/experiment.h"

enum { KEEP_MOST_UNSAID = 4000000, KEEP_SAID = 160 };

/* The bits (1 << weights_kind) of "none", "final", "best", "both"; false if there is no such name. */
bool keep_find(const char *name, unsigned *keep);

/* The bits in force: where the file says nothing, the final weights are kept if those of all runs are at most KEEP_MOST_UNSAID.
 */
unsigned keep_of(const struct experiment *experiment);

/* Whether what the file says can be kept of each run. The error is a sentence without a place. */
bool keep_check(const struct experiment *experiment, struct error *error);

/* Says what is kept, for people: "keeps the final weights, 0.2 MB". Returns out. */
char *keep_say(const struct experiment *experiment, char out[KEEP_SAID]);

#endif
