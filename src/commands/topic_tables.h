/* The tables within the texts of topics, from the program's own: what is explained there is what it does. */
#ifndef UNROLL_COMMANDS_TOPIC_TABLES_H
#define UNROLL_COMMANDS_TOPIC_TABLES_H

#include <stdio.h>

/* Prints the table whose name has so many letters, as wide as topics are: hyperparameters, figure-kinds, figure-options, queries,
 * or tables (of the database). */
void topic_table(const char *name, int length, FILE *out);

#endif
