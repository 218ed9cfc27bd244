/* The machine's own limit, to measure against: fused multiply-adds on registers alone. One copy for each instruction set. */
#ifndef UNROLL_TESTS_BENCH_PEAK_H
#define UNROLL_TESTS_BENCH_PEAK_H

/* Floating-point operations a second of one core, over about `seconds`. */
double peak_flops_v2(double seconds);
double peak_flops_v3(double seconds);
double peak_flops_v4(double seconds);
double peak_flops_native(double seconds);

#endif
