/* The diagnoses of a run as it trains: of its first train step, and of each diagnose_every later. Where that is 0 it is NULL, and
 * does nothing. */
#ifndef UNROLL_RUNNER_DIAGNOSING_H
#define UNROLL_RUNNER_DIAGNOSING_H

#include "experiment/run.h"
#include "rnn/trainer.h"

struct diagnosing;

/* Free with diagnosing_free. */
struct diagnosing *diagnosing_new(const struct hparams *hparams, const struct trainer_settings *settings);
void diagnosing_free(struct diagnosing *diagnosing);

/* In front of a train step: asks for its diagnosis, if one is due; behind it, once it is done: notes it. */
void diagnosing_ask(struct diagnosing *diagnosing, struct trainer *trainer);
void diagnosing_note(struct diagnosing *diagnosing, const struct trainer *trainer);

/* What it goes on from, as the machine stores numbers: the diagnostics so far, struct by struct. diagnosing_restore refuses,
 * changing nothing, what does not fit the run after `step` train steps. */
size_t diagnosing_state_size(const struct diagnosing *diagnosing);
size_t diagnosing_most_size(const struct diagnosing *diagnosing); /* of any state of this run */
void diagnosing_save(const struct diagnosing *diagnosing, void *state);
bool diagnosing_restore(struct diagnosing *diagnosing, int64_t step, const void *state, size_t size);

/* Moves them into the result of a run. */
void diagnosing_finish(struct diagnosing *diagnosing, struct diagnostics *diagnostics);

#endif
