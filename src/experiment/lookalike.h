/* Characters that look like those of the notation but are others: what word processors and web pages put in their place. */
#ifndef UNROLL_EXPERIMENT_LOOKALIKE_H
#define UNROLL_EXPERIMENT_LOOKALIKE_H

#include <stdbool.h>
#include <stddef.h>

/* Whether the character at text is one; writes "“ (U+201C) is a typographic quote, write \"" into out (size bytes). */
bool lookalike_at(const char *text, char *out, size_t size);

/* The same for the first such character of the text. */
bool lookalike_in(const char *text, char *out, size_t size);

#endif
