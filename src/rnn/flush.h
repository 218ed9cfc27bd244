/* Numbers below the least normal float count as zero while the core computes. A gradient that vanishes over many steps passes
 * through them on its way to zero, and each operation with one takes a hundred cycles: the windows in which nothing is left to
 * learn would take ten times as long. */
#ifndef UNROLL_RNN_FLUSH_H
#define UNROLL_RNN_FLUSH_H

#include <stdint.h>

#ifdef __aarch64__

#define FLUSH_BITS (UINT64_C(1) << 24) /* FZ of the register FPCR */

static inline uint64_t flush_control(void)
{
    uint64_t control;
    __asm__ volatile("mrs %0, fpcr" : "=r"(control));
    return control;
}

static inline void flush_set(uint64_t control)
{
    __asm__ volatile("msr fpcr, %0" : : "r"(control) : "memory");
}

#else

#define FLUSH_BITS UINT64_C(0x8040) /* of results and of operands, in the register MXCSR */

static inline uint64_t flush_control(void)
{
    return __builtin_ia32_stmxcsr();
}

static inline void flush_set(uint64_t control)
{
    __builtin_ia32_ldmxcsr((unsigned)control);
}

#endif

/* Begins it for the calling thread; returns what flush_end puts back. */
static inline uint64_t flush_begin(void)
{
    const uint64_t before = flush_control();
    flush_set(before | FLUSH_BITS);
    return before;
}

static inline void flush_end(uint64_t before)
{
    flush_set(before);
}

#endif
