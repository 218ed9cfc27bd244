/* What `unroll help TOPIC` prints, and the man pages are made of: the texts of commands/topics/. The first line of a text is what
 * it is about; a line "@NAME" stands for a table that the program makes (topic_tables.h). A line in capitals is a heading,
 * indented lines stand as they are, lines are at most TOPICS_WIDTH characters wide. */
#ifndef UNROLL_COMMANDS_TOPICS_H
#define UNROLL_COMMANDS_TOPICS_H

#include "base/embedded.h"

#include <stdio.h>

enum { TOPICS_WIDTH = 79, TOPICS_MOST = 32 };

/* In the order of their names; one with the name NULL ends them. */
extern const struct embedded topic_texts[];

/* NULL if there is none of that name. */
const struct embedded *topics_find(const char *name);

/* A line for each: its name and what it is about. */
void topics_list(FILE *out);

void topics_print(const struct embedded *topic, FILE *out);

#endif
