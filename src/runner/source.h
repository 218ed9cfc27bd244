/* Between tasks and the trainer, which know nothing of each other. */
#ifndef UNROLL_RUNNER_SOURCE_H
#define UNROLL_RUNNER_SOURCE_H

#include "rnn/trainer.h"
#include "tasks/sequences.h"

/* What the trainer asks for symbols, answered by the sequences, which must outlive it. */
struct symbol_source source_of(struct sequences *sequences);

#endif
