/* When a run is over before its last train step: pure functions of its own curve, so that it is always the same step. */
#ifndef UNROLL_RUNNER_STOPPING_H
#define UNROLL_RUNNER_STOPPING_H

#include "experiment/run.h"

/* Whether one of the rules of the setting (stop_loss, stop_above, stop_patience) ends the run with the point that the watched
 * curve ends with: of what is held out where something is, else of the training losses. False without such a rule. */
bool stopping_ends(const struct hparams *hparams, const struct curve *watched);

#endif
