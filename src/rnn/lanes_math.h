/* tanh, sigmoid, exp and log of lanes. Each states its largest error in units in the last place (ulp); a test measures it
 * over all floats. Coefficients: own minimax fits of the relative error (Lawson's iteration on a dense grid). */
#ifndef UNROLL_RNN_LANES_MATH_H
#define UNROLL_RNN_LANES_MATH_H

#include "rnn/lanes.h"

#include <math.h>

/* c[0] + c[1] x + ... + c[n-1] x^(n-1), Horner's rule. */
static inline __attribute__((always_inline)) vec vec_polynomial(int n, const float *c, vec x)
{
    vec sum = vec_splat(c[n - 1]);
#pragma GCC unroll 16
    for (int i = n - 2; i >= 0; i--) sum = vec_fma(sum, x, vec_splat(c[i]));
    return sum;
}

/* tanh x = x P(x^2) / Q(x^2), within 5 ulp (6.4 without fused multiply-add). Beyond +-7.9 it stays at tanh 7.9, two ulp below 1,
 * so that a saturated unit keeps a gradient. NaN stays NaN. */
static inline vec vec_tanh(vec x)
{
    static const float p[] = {1.0f, 0.13450617f, 0.0035789877f, 2.2023172e-05f, 1.5427865e-08f};
    static const float q[] = {1.0f, 0.46783945f, 0.026192222f, 0.00034236434f, 8.5987375e-07f};
    x = vec_max(vec_splat(-7.9f), vec_min(vec_splat(7.9f), x));
    vec x2 = x * x;
    return x * vec_polynomial(5, p, x2) / vec_polynomial(5, q, x2);
}

/* e^x = 2^n e^r with n = round(x / ln 2), |r| <= ln 2 / 2, within 1 ulp (1.2 without fused multiply-add). Below
 * -86.64 (just above where floats become denormal) it is 0, above 88.72 infinity. NaN stays NaN. */
static inline vec vec_exp(vec x)
{
    static const float p[] = {1.0f, 1.0f, 0.49999994f, 0.16666521f, 0.04166839f, 0.008368745f, 0.0013814539f};
    const float smallest = -86.643394f;       /* -125 ln 2 */
    const vec round = vec_splat(12582912.0f); /* 1.5 * 2^23: adding it leaves the nearest whole number in the low bits */
    const vec clamped = vec_min(vec_splat(89.0f), x);
    vec shifted = vec_fma(clamped, vec_splat(1.44269504f), round);
    vec n = shifted - round;
    vec r = vec_fma(n, vec_splat(-0.693145752f), clamped); /* ln 2 in two parts, the first with few bits: n * part is exact */
    r = vec_fma(n, vec_splat(-1.42860677e-06f), r);
    vec half = (vec)((uvec)vec_polynomial(7, p, r) + (((uvec)shifted - 1) << 23)); /* e^x / 2 cannot overflow */
    vec result = half + half;
    return vec_select(x == x, vec_keep(x >= smallest, result), x);
}

/* 1 / (1 + e^-x), within 3 ulp; 0 below -88.72. NaN stays NaN. */
static inline vec vec_sigmoid(vec x)
{
    const vec one = vec_splat(1.0f);
    return one / (one + vec_exp(-x));
}

/* ln x = e ln 2 + ln(1 + f) with x = 2^e (1 + f), 1 + f from sqrt(1/2) to sqrt(2), within 1 ulp for normal x. Zero and
 * denormals give -infinity, below zero NaN. */
static inline vec vec_log(vec x)
{
    static const float p[] = {0.3333333f,  -0.25000823f, 0.20001227f, -0.16623352f,
                              0.14201742f, -0.13160217f, 0.12761709f, -0.07634575f};
    const int32_t sqrt_half = 0x3f3504f3;
    ivec bits = (ivec)((uvec)x - (uint32_t)sqrt_half);
    ivec exponent = bits >> 23;
    vec f = (vec)((bits & 0x7fffff) + sqrt_half) - vec_splat(1.0f);
    vec e = __builtin_convertvector(exponent, vec);
    vec f2 = f * f;
    vec tail = vec_fma(f * f2, vec_polynomial(8, p, f), e * vec_splat(1.42860677e-06f));
    vec sum = vec_fma(e, vec_splat(0.693145752f), f + vec_fma(f2, vec_splat(-0.5f), tail));
    sum = vec_select(x < 1.17549435e-38f, vec_splat(-INFINITY), sum);
    sum = vec_select(x < 0.0f, vec_splat(NAN), sum);
    sum = vec_select(x == INFINITY, x, sum);
    return vec_select(x == x, sum, x);
}

#endif
