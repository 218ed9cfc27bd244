/* Memory: never NULL. When there is none left, the program ends here, so no other line speaks of it. */
#ifndef UNROLL_BASE_MEMORY_H
#define UNROLL_BASE_MEMORY_H

#include <stddef.h>

/* count * size zeroed bytes; the caller frees with free(). */
void *memory_new(size_t count, size_t size);

/* As realloc for count * size bytes; the new part is not zeroed. */
void *memory_resize(void *block, size_t count, size_t size);

/* count zeroed floats at an address that is a multiple of 64 (a cache line, a vector); free(). */
float *memory_floats(size_t count);

/* A copy of text that the caller frees. */
char *memory_text(const char *text);

/* As sprintf, into memory that the caller frees. */
char *memory_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
