/* A checkpoint: all that a run in training goes on from after its process died, as one block of bytes:
 *   uint64  version of this layout
 *   double  seconds trained so far
 *   uint64  size of the trainer's state, which follows (rnn/trainer.h); then the recorder's (runner/recorder.h) */
#ifndef UNROLL_RUNNER_CHECKPOINT_H
#define UNROLL_RUNNER_CHECKPOINT_H

#include "rnn/trainer.h"
#include "runner/recorder.h"

/* The caller frees; *size in bytes. */
void *checkpoint_pack(const struct trainer *trainer, const struct recorder *recorder, double seconds, size_t *size);

/* Size of the largest checkpoint that the run can have. */
size_t checkpoint_most_size(const struct trainer *trainer, const struct recorder *recorder);

/* Brings trainer and recorder, both new, to where the checkpoint was taken. One that does not fit them is refused: then the
 * caller begins with new ones. */
bool checkpoint_unpack(const void *data, size_t size, struct trainer *trainer, struct recorder *recorder, double *seconds);

#endif
