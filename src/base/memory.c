#include "base/memory.h"

#include "base/error.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

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
    if (count > SIZE_MAX / 8) error_die("out of memory");
    enum { HUGE_PAGE = 1 << 21 };
    const size_t alignment = count * sizeof(float) >= 2 * HUGE_PAGE ? HUGE_PAGE : 64;
    const size_t bytes = (count * sizeof(float) + alignment - 1) / alignment * alignment;
    float *floats = need(aligned_alloc(alignment, bytes ? bytes : alignment));
    if (alignment == HUGE_PAGE) madvise(floats, bytes, MADV_HUGEPAGE); /* a page at a time, 4 KiB take seconds a gigabyte */
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
