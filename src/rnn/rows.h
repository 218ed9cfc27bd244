/* Up to four vectors as named members: gcc keeps them in registers, an array it may not. n, the number in use, is known at
 * compile time wherever these functions are inlined. */
#ifndef UNROLL_RNN_ROWS_H
#define UNROLL_RNN_ROWS_H

#include "rnn/lanes.h"

#define INLINE static inline __attribute__((always_inline))

struct row {
    vec a, b, c, d;
};

INLINE struct row row_splat(float value)
{
    vec v = vec_splat(value);
    return (struct row){v, v, v, v};
}

/* stride: floats from one vector to the next. */
INLINE struct row row_load(int n, const float *from, int stride)
{
    struct row r = row_splat(0.0f);
    r.a = vec_load(from);
    if (n > 1) r.b = vec_load(from + stride);
    if (n > 2) r.c = vec_load(from + 2 * stride);
    if (n > 3) r.d = vec_load(from + 3 * stride);
    return r;
}

/* The same, anywhere in memory. */
INLINE struct row row_load_anywhere(int n, const float *from, int stride)
{
    struct row r = row_splat(0.0f);
    r.a = vec_load_anywhere(from);
    if (n > 1) r.b = vec_load_anywhere(from + stride);
    if (n > 2) r.c = vec_load_anywhere(from + 2 * stride);
    if (n > 3) r.d = vec_load_anywhere(from + 3 * stride);
    return r;
}

INLINE void row_store(int n, float *to, int stride, struct row r)
{
    vec_store(to, r.a);
    if (n > 1) vec_store(to + stride, r.b);
    if (n > 2) vec_store(to + 2 * stride, r.c);
    if (n > 3) vec_store(to + 3 * stride, r.d);
}

INLINE struct row row_add(int n, struct row x, struct row y)
{
    x.a += y.a;
    if (n > 1) x.b += y.b;
    if (n > 2) x.c += y.c;
    if (n > 3) x.d += y.d;
    return x;
}

/* factor * x + sum */
INLINE struct row row_fma(int n, vec factor, struct row x, struct row sum)
{
    sum.a = vec_fma(factor, x.a, sum.a);
    if (n > 1) sum.b = vec_fma(factor, x.b, sum.b);
    if (n > 2) sum.c = vec_fma(factor, x.c, sum.c);
    if (n > 3) sum.d = vec_fma(factor, x.d, sum.d);
    return sum;
}

#endif
