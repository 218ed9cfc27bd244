/* Which rows of a large table of symbols have a gradient: those whose symbols occur in the window. The others stay zero, and
 * nobody passes over them. */
#ifndef UNROLL_RNN_TOUCHED_H
#define UNROLL_RNN_TOUCHED_H

#include "rnn/group.h"
#include "rnn/optimizer.h"

/* From so many symbols on a group keeps track of them. */
enum { TOUCHED_LEAST = 256 };

/* Lets a group keep track, if it looks up so many; nothing is touched. touched_release frees it. */
void touched_init(struct lane_group *group, const struct model *model);
void touched_release(struct lane_group *group);

/* Makes the group's gradient zeros, and from now on touched is what occurs in its window. */
void touched_restart(const struct lane_group *group, const struct model *model);

/* Adds a group's gradient to that of another, which is then touched where either is. */
void touched_add(const struct lane_group *sum, const struct lane_group *group, const struct model *model);

/* All rows of a group's gradient are about to be touched. */
void touched_all(const struct lane_group *group, const struct model *model);

/* Fills spans with those of the flat weights, ascending, in which the group's gradient may be other than zero; returns how many.
 */
int touched_spans(const struct lane_group *group, const struct model *model, struct span *spans);

/* How many spans there may be. */
int touched_most_spans(const struct model *model);

#endif
