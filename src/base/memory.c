#include "base/memory.h"

#include "base/error.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *need(void *block)
{
    if (block == NULL) error_die("out of memory");
    return block;
}

void *memory_new(size_t count, size_t size)
{
    return need(calloc(count ? count : 1, size ? size : 1));
}

void *memory_resize(void *block, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) error_die("out of memory");
    return need(realloc(block, count == 0 || size == 0 ? 1 : count * size));
}

float *memory_floats(size_t count)
{
    if (count > SIZE_MAX / sizeof(float) - 16) error_die("out of memory");
    size_t bytes = (count * sizeof(float) + 63) / 64 * 64;
    float *floats = need(aligned_alloc(64, bytes ? bytes : 64));
    memset(floats, 0, bytes);
    return floats;
}

char *memory_text(const char *text)
{
    return need(strdup(text));
}

char *memory_format(const char *format, ...)
{
    va_list arguments;
    char *text = NULL;
    va_start(arguments, format);
    if (vasprintf(&text, format, arguments) < 0) error_die("out of memory");
    va_end(arguments);
    return text;
}
