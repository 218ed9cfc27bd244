/* What a word of a command line can be, by what the help of its command calls it: KIND, PATH, RUNS. */
#ifndef UNROLL_COMMANDS_CANDIDATES_H
#define UNROLL_COMMANDS_CANDIDATES_H

#include "commands/completing.h"

/* Offers all that the word can become. */
typedef void candidates(const struct completing *completing);

/* Those of a name in the `arg` of an option or in the args_doc of a command; NULL: a person writes what they like. */
candidates *candidates_of(const char *name);

#endif
