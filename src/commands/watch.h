/* Watching: the loss curves of a sweep on the terminal, below its progress line, while it trains. */
#ifndef UNROLL_COMMANDS_WATCH_H
#define UNROLL_COMMANDS_WATCH_H

#include "experiment/experiment.h"
#include "experiment/run.h"

struct watch;

/* Watches on stderr. NULL, with a note there, where that is no terminal. */
struct watch *watch_new(const struct experiment *experiment);

/* Takes the watched curves off the terminal and frees. NULL is allowed here and below. */
void watch_free(struct watch *watch);

/* A run is finished; its curve is copied. */
void watch_add(struct watch *watch, const struct run *run);

/* Puts the newest drawing below the line on which the cursor stands; the cursor stays on that line. Drawing itself happens in a
 * thread of its own, at most once a second, so that no trainer waits for it. Called by one thread at a time. */
void watch_show(struct watch *watch);

#endif
