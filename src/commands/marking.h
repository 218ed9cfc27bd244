/* Marking: the commands that write to chosen runs of the database. */
#ifndef UNROLL_COMMANDS_MARKING_H
#define UNROLL_COMMANDS_MARKING_H

#include "commands/choosing.h"

/* Opens the database for writing and chooses runs in it, some word or condition being there. What a person types is asked of a
 * store that can only read. The caller closes and releases; NULL with the exit code on error. */
struct store *marking_open(const struct choosing *choosing, const char *database, struct choice *choice, enum exit_code *code,
                           struct error *error);

/* Takes the last word from what chooses runs: it is the note, or the tag. Ends the program as argp_error does where there is no
 * other, nor a condition. */
const char *marking_last_word(struct choosing *choosing, const struct argp_state *state, const char *expected);

#endif
