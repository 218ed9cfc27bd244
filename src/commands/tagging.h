/* Tagging: what `unroll tag` and `unroll untag` have in common. */
#ifndef UNROLL_COMMANDS_TAGGING_H
#define UNROLL_COMMANDS_TAGGING_H

#include <stdbool.h>

/* The command: adds a tag to runs, or takes it from them. */
int tagging(int argc, char **argv, const char *help, bool add);

#endif
