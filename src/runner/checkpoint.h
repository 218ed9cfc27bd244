/* A checkpoint: all that a run in training goes on from after its process died, as one block of bytes:
 *   uint64  version of this layout
 *   double  seconds trained so far
 *   uint64  (3) sizes of the trainer's state, which follows (rnn/trainer.h), of the recorder's behind it (runner/recorder.h), and
 * of the validation's (runner/validation.h); the rest is that of diagnosing (runner/diagnosing.h) */
#ifndef UNROLL_RUNNER_CHECKPOINT_H
#define UNROLL_RUNNER_CHECKPOINT_H

#include "rnn/trainer.h"
#include "runner/diagnosing.h"
#include "runner/recorder.h"
#include "runner/validation.h"

/* What a checkpoint is of; the last two may be NULL. */
struct checkpointed {
    struct trainer *trainer;
    struct recorder *recorder;
    struct validation *validation;
    struct diagnosing *diagnosing;
};

/* The caller frees; *size in bytes. */
void *checkpoint_pack(const struct checkpointed *run, double seconds, size_t *size);

/* Size of the largest checkpoint that the run can have. */
size_t checkpoint_most_size(const struct checkpointed *run);

/* Brings them, all new, to where the checkpoint was taken. One that does not fit them is refused: then the caller begins with
 * new ones. */
bool checkpoint_unpack(const void *data, size_t size, const struct checkpointed *run, double *seconds);

#endif
