/* Watching: a figure of a sweep on the terminal, below its progress line, while it trains. */
#ifndef UNROLL_COMMANDS_WATCH_H
#define UNROLL_COMMANDS_WATCH_H

#include "experiment/experiment.h"
#include "experiment/run.h"

struct watch;

/* Watches on stderr the first figure of the experiment that does not pick runs by SQL; without one, and in place of an
 * overview, which is too high, the loss curves. NULL, with a note there, where that is no terminal. */
struct watch *watch_new(const struct experiment *experiment);

/* Takes the figure off the terminal and frees. NULL is allowed here and below. */
void watch_free(struct watch *watch);

/* Whether a run with that key was added. */
bool watch_has(const struct watch *watch, const char *key);

/* A run is finished; its curve is copied. */
void watch_add(struct watch *watch, const struct run *run);

/* Puts the newest drawing below the line on which the cursor stands; the cursor stays on that line. Drawing itself happens in a
 * thread of its own, at most once a second, so that no trainer waits for it. Called by one thread at a time. */
void watch_show(struct watch *watch);

/* Takes the drawing off the terminal until it is shown again, so that there is room for a message. */
void watch_hide(struct watch *watch);

#endif
