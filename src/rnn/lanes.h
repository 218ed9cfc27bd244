/* Lanes: sequences lie side by side, one float of a vector each. A group of sequences has a multiple of LANES lanes;
 * vectors are as wide as the instruction set allows and divide LANES, so every lane sees the same operations in the
 * same order whatever the width: the same bits. */
#ifndef UNROLL_RNN_LANES_H
#define UNROLL_RNN_LANES_H

#include <stdint.h>
#if defined __AVX__
#include <immintrin.h>
#endif

enum { LANES = 16 };

#if defined __AVX512F__
enum { VEC = 16 };
#elif defined __AVX__
enum { VEC = 8 };
#else
enum { VEC = 4 };
#endif

/* Lanes of so many sequences. */
static inline int lanes_of(int sequences)
{
    return (sequences + LANES - 1) & -LANES;
}

#define EACH_LANE for (int lane = 0; lane < VEC; lane++)

/* Where a loop over lanes would do, gcc may take it apart; so on x86 the instruction is named. */
typedef float vec __attribute__((vector_size(VEC * sizeof(float))));
typedef int32_t ivec __attribute__((vector_size(VEC * sizeof(int32_t))));
typedef uint32_t uvec __attribute__((vector_size(VEC * sizeof(uint32_t)))); /* arithmetic on bits, which may wrap around */

static inline vec vec_load(const float *from)
{
    return *(const vec *)from;
}

static inline void vec_store(float *to, vec a)
{
    *(vec *)to = a;
}

/* The same, anywhere in memory. */
static inline vec vec_load_anywhere(const float *from)
{
    typedef float anywhere __attribute__((vector_size(VEC * sizeof(float)), aligned(sizeof(float))));
    return *(const anywhere *)from;
}

static inline void vec_store_anywhere(float *to, vec a)
{
    typedef float anywhere __attribute__((vector_size(VEC * sizeof(float)), aligned(sizeof(float))));
    *(anywhere *)to = a;
}

static inline vec vec_splat(float a)
{
#if defined __AVX512F__
    return _mm512_set1_ps(a);
#elif defined __AVX__
    return _mm256_set1_ps(a);
#else
    vec r;
    EACH_LANE r[lane] = a;
    return r;
#endif
}

/* a * b + c with one rounding where the machine can; two roundings on v2. */
static inline vec vec_fma(vec a, vec b, vec c)
{
#if defined __AVX512F__
    return _mm512_fmadd_ps(a, b, c);
#elif defined __FMA__
    return _mm256_fmadd_ps(a, b, c);
#elif defined __ARM_FEATURE_FMA
    vec r;
    EACH_LANE r[lane] = __builtin_fmaf(a[lane], b[lane], c[lane]);
    return r;
#else
    return a * b + c;
#endif
}

/* mask ? a : 0, mask lanes being 0 or -1 as comparisons make them. */
static inline vec vec_keep(ivec mask, vec a)
{
    return (vec)(mask & (ivec)a);
}

/* mask ? a : b, mask lanes being 0 or -1 as comparisons make them. */
static inline vec vec_select(ivec mask, vec a, vec b)
{
    return (vec)((mask & (ivec)a) | (~mask & (ivec)b));
}

/* The smaller, the larger of two; b where one is NaN. */
static inline vec vec_min(vec a, vec b)
{
#if defined __AVX512F__
    return _mm512_min_ps(a, b);
#elif defined __AVX__
    return _mm256_min_ps(a, b);
#else
    return vec_select(a < b, a, b);
#endif
}

static inline vec vec_max(vec a, vec b)
{
#if defined __AVX512F__
    return _mm512_max_ps(a, b);
#elif defined __AVX__
    return _mm256_max_ps(a, b);
#else
    return vec_select(a > b, a, b);
#endif
}

#endif
