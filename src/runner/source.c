#include "runner/source.h"

#include <stddef.h>

static void window(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint16_t *x, uint16_t *y)
{
    sequences_window(context, epoch, number, first, count, stride, x, y);
}

static void starts(void *context, int64_t epoch, int64_t number, int first, int count, int stride, uint8_t *out)
{
    sequences_starts(context, epoch, number, first, count, stride, out);
}

static void numbers(void *context, int64_t epoch, int64_t number, int first, int count, int stride, float *inputs, float *outputs)
{
    sequences_numbers(context, epoch, number, first, count, stride, inputs, outputs);
}

struct symbol_source source_of(struct sequences *sequences)
{
    return (struct symbol_source){sequences, window, sequences_have_starts(sequences) ? starts : NULL,
                                  sequences_have_numbers(sequences) ? numbers : NULL};
}
