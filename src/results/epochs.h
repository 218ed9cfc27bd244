/* Epochs: where along their curves runs begin a fresh stream, with a state of zero. */
#ifndef UNROLL_RESULTS_EPOCHS_H
#define UNROLL_RESULTS_EPOCHS_H

#include "results/line.h"

enum { EPOCHS_MOST = 12 /* more are a fence */ };

/* Fills in where the epochs after the first start, by symbols or train steps; returns how many. 0 where runs that are done differ
 * in it by more than a hundredth of an epoch, where there are more than EPOCHS_MOST epochs, and where every window starts with a
 * state of zero, so that an epoch's start is like any other. */
int epochs_starts(const struct results *results, enum line_x x, double starts[EPOCHS_MOST]);

#endif
