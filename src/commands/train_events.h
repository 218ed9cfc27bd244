/* What happens to runs while they train: it is kept, shown and published. */
#ifndef UNROLL_COMMANDS_TRAIN_EVENTS_H
#define UNROLL_COMMANDS_TRAIN_EVENTS_H

#include "commands/train.h"
#include "runner/runner.h"

enum { TRAIN_MOST_TRIES = 3 /* of a run that fails */ };

/* Those of runs that `train` has the store, the progress and the rest of; it must outlive them. */
struct runner_events train_events(struct train *train, double checkpoint_seconds);

/* Says something on a line of its own, where progress and drawing would stand; the second is for who waits for a lock. */
void train_say(struct train *train, const char *format, ...) __attribute__((format(printf, 2, 3)));
void train_say_waiting(void *train, const char *message);

/* Writes the page if there is one and it is time to; once, why it cannot be written. */
void train_write_page(struct train *train);

/* Notes that the store cannot be written, and stops all. Always false. */
bool train_broke(struct train *train);

#endif
