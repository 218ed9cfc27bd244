#include "peak.h"

#include "rnn/isa.h"
#include "rnn/lanes.h"

#include <time.h>

#define peak_flops ISA_JOIN(peak_flops, ISA)

enum { SUMS = 12, ROUND = 100000 };

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

double peak_flops(double seconds)
{
    const vec factor = vec_splat(0.999f), term = vec_splat(0.001f);
    vec a = term, b = a + a, c = a + b, d = a + c, e = a + d, f = a + e, g = a + f, h = a + g, i = a + h, j = a + i, k = a + j,
        l = a + k;
    double start = now(), elapsed, rounds = 0;
    do {
        for (int n = 0; n < ROUND; n++) {
#define GO(x) x = vec_fma(x, factor, term)
            GO(a), GO(b), GO(c), GO(d), GO(e), GO(f), GO(g), GO(h), GO(i), GO(j), GO(k), GO(l);
#undef GO
        }
        rounds++;
        elapsed = now() - start;
    } while (elapsed < seconds);
    vec sum = a + b + c + d + e + f + g + h + i + j + k + l;
    volatile float keep = sum[0];
    (void)keep;
    return rounds * ROUND * SUMS * 2.0 * VEC / elapsed;
}
