/* Names that stand for symbols, numbered as they come. */
#ifndef UNROLL_TASKS_NAMES_H
#define UNROLL_TASKS_NAMES_H

#include <stdint.h>

struct names;

struct names *names_new(void);
void names_free(struct names *names);

/* The number of the name, which is new if it was not known: 0 for the first. -1 where MOST_SYMBOLS others are known. */
int names_number(struct names *names, const char *name);

int names_count(const struct names *names);

/* For each number the place of its name among all: by value where all are numbers, else by their bytes. (names_count); the
 * caller frees. */
uint16_t *names_order(const struct names *names);

#endif
