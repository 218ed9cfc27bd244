/* `unroll complete WORD...`, which completion scripts ask: the words of a command line behind the program's name, the last being
 * the one under the cursor, which may be empty. What it can become follows from the list of commands and the tables of argp by
 * which they are parsed. See completing.h for the answer. */
#ifndef UNROLL_COMMANDS_COMPLETE_H
#define UNROLL_COMMANDS_COMPLETE_H

#include <argp.h>

/* The word that stands in the place of a command's name, and before it, where its words are to be completed, not parsed. */
#define COMPLETE "complete"

/* Of the first word: a command, or what else can stand in its place. */
void complete_first(const char *word);

/* Of what stands behind `help`. */
void complete_subject(const char *word);

/* Of the words behind a command, count of them. */
void complete_words(const struct argp *argp, int count, char **words);

#endif
