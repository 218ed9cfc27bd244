/* The verdict of a comparison, in words. */
#ifndef UNROLL_COMMANDS_VERDICT_H
#define UNROLL_COMMANDS_VERDICT_H

#include "commands/sides.h"
#include "results/paired.h"

/* Says on stdout by how much the sides differ and whether that is settled, and if not how many more seeds would probably do.
 * `paired` is of their pairs, and means nothing where they have none. */
void verdict_say(const struct sides *sides, const struct paired *paired);

#endif
