/* The vector maths against the C library's in double precision, in units in the last place (ulp) of a float, over the
 * whole range of floats; the bounds are those that lanes_math.h states. */
#include "isa_copy.h"

#include <float.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { COUNT = 4096, STRIDE = 1021 /* prime: the low bits vary */, NEAR = 8 * COUNT };

/* What a function promises. Where the reference does not hold, `special` gives the exact value instead. */
struct promise {
    const char *name;
    double ulp, ulp_unfused; /* with fused multiply-add, without */
    double (*reference)(double x);
    bool (*special)(float x, float *value);
    float near[12]; /* where every float is tried; ends with 0, which is tried too */
};

static double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

static bool tanh_special(float x, float *value)
{
    (void)x, (void)value;
    return false;
}

static bool exp_special(float x, float *value)
{
    if (x < -86.643394f) return *value = 0.0f, true;
    if (exp((double)x) >= 0x1.ffffffp127) return *value = INFINITY, true;
    return false;
}

static bool sigmoid_special(float x, float *value)
{
    if (x < -88.722832f) return *value = 0.0f, true;
    return false;
}

static bool log_special(float x, float *value)
{
    if (x < 0.0f) return *value = NAN, true;
    if (x < FLT_MIN) return *value = -INFINITY, true;
    if (isinf(x)) return *value = x, true;
    return false;
}

static const struct promise promises[LANES_FUNCTIONS] = {
    [LANES_TANH] = {"tanh", 5, 6.4, tanh, tanh_special, {7.9f, -7.9f, 1.0f, -1.0f, 0.5f, 2.0f, 4.0f, 6.0f, 1e-4f, FLT_MIN}},
    [LANES_SIGMOID] =
        {"sigmoid", 3, 3, sigmoid, sigmoid_special, {-88.722839f, -86.643394f, 87.336540f, 1.0f, -1.0f, -16.0f, 16.0f}},
    [LANES_EXP] = {"exp",
                   1,
                   1.2,
                   exp,
                   exp_special,
                   {88.722839f, -86.643394f, 1.0f, -1.0f, 0.34657359f, -0.34657359f, 1.0397208f, 0.69314718f, -0.69314718f,
                    63.5f}},
    [LANES_LOG] = {"log", 1, 1, log, log_special, {1.0f, 0.70710677f, 1.4142135f, 2.0f, 0.5f, FLT_MIN, FLT_MAX}},
};

/* A chunk of inputs and what was found about it. */
struct chunk {
    float in[COUNT], out[COUNT] __attribute__((aligned(64)));
};

static uint32_t to_bits(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static float from_bits(uint32_t bits)
{
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* The distance of y from the exact value, in ulp of floats about the exact value. */
static double ulp_error(float y, double exact)
{
    if (exact == 0.0) return y == 0.0f ? 0.0 : INFINITY;
    int exponent = ilogb(exact) - (FLT_MANT_DIG - 1), least = FLT_MIN_EXP - FLT_MANT_DIG;
    return fabs(ldexp(y - exact, -(exponent > least ? exponent : least)));
}

static double error_at(const struct promise *promise, float x, float y)
{
    float value;
    if (isnan(x)) return isnan(y) ? 0.0 : INFINITY;
    if (promise->special(x, &value)) return isnan(value) ? (isnan(y) ? 0.0 : INFINITY) : y == value ? 0.0 : INFINITY;
    return isnan(y) ? INFINITY : ulp_error(y, promise->reference((double)x));
}

/* Tries COUNT floats, bits first, first + stride, ...; keeps the worst. */
static void try_floats(const struct isa_copy *copy, enum lanes_function function, uint32_t first, uint32_t stride, double *worst,
                       float *where)
{
    struct chunk chunk;
    for (uint32_t i = 0; i < COUNT; i++) chunk.in[i] = from_bits(first + i * stride);
    copy->map(function, COUNT, chunk.in, chunk.out);
    for (int i = 0; i < COUNT; i++) {
        double error = error_at(&promises[function], chunk.in[i], chunk.out[i]);
        if (error > *worst) *worst = error, *where = chunk.in[i];
    }
}

/* Tries each float whose bits are a multiple of stride. */
static void try_all(const struct isa_copy *copy, enum lanes_function function, uint32_t stride, double *worst, float *where)
{
    const int64_t chunks = (INT64_C(1) << 32) / ((int64_t)COUNT * stride);
#pragma omp parallel
    {
        double worst_here = 0.0;
        float where_here = 0.0f;
#pragma omp for schedule(dynamic, 64)
        for (int64_t i = 0; i < chunks; i++)
            try_floats(copy, function, (uint32_t)(i * COUNT * stride), stride, &worst_here, &where_here);
#pragma omp critical
        if (worst_here > *worst) *worst = worst_here, *where = where_here;
    }
}

static double worst_error(const struct isa_copy *copy, enum lanes_function function, uint32_t stride)
{
    const struct promise *promise = &promises[function];
    double worst = 0.0;
    float where = 0.0f;
    try_all(copy, function, stride, &worst, &where);
    for (int i = 0; i == 0 || promise->near[i - 1] != 0.0f; i++)
        for (uint32_t k = 0; k < NEAR; k += COUNT)
            try_floats(copy, function, to_bits(promise->near[i]) - NEAR / 2 + k, 1, &worst, &where);
    printf("%s %-7s %.3f ulp at %.9g (%a)\n", copy->name, promise->name, worst, (double)where, (double)where);
    return worst;
}

/* The other fused copy, which agrees with the first to the bit, is not asked again for all. */
static bool is_asked(const struct isa_copy *copy, uint32_t stride)
{
    const struct isa_copy *fused[2];
    isa_copy_fused(fused);
    return isa_copy_runs_here(copy) && (stride > 1 || fused[0] == NULL || copy != fused[1]);
}

static void errors_stay_within_what_is_stated(void **state)
{
    const uint32_t stride = *(const uint32_t *)*state;
    int broken = 0;
    for (int c = 0; isa_copy(c) != NULL; c++) {
        if (!is_asked(isa_copy(c), stride)) continue;
        for (enum lanes_function function = 0; function < LANES_FUNCTIONS; function++) {
            double stated = strcmp(isa_copy(c)->name, "v2") == 0 ? promises[function].ulp_unfused : promises[function].ulp;
            bool kept = worst_error(isa_copy(c), function, stride) <= stated;
            if (!kept) print_error("... which is more than the %g ulp that lanes_math.h states\n", stated);
            broken += !kept;
        }
    }
    assert_int_equal(broken, 0);
}

static float value_of(const struct isa_copy *copy, enum lanes_function function, float x)
{
    static struct chunk chunk;
    for (int i = 0; i < COUNT; i++) chunk.in[i] = x;
    copy->map(function, COUNT, chunk.in, chunk.out);
    for (int i = 1; i < COUNT; i++) assert_int_equal(to_bits(chunk.out[i]), to_bits(chunk.out[0]));
    return chunk.out[0];
}

static void the_ends_of_the_range_are_kept(void **state)
{
    (void)state;
    for (int c = 0; isa_copy(c) != NULL; c++) {
        const struct isa_copy *copy = isa_copy(c);
        if (!isa_copy_runs_here(copy)) continue;
        for (enum lanes_function function = 0; function < LANES_FUNCTIONS; function++)
            assert_true(isnan(value_of(copy, function, NAN)) && isnan(value_of(copy, function, -NAN)));
        assert_true(value_of(copy, LANES_EXP, INFINITY) == INFINITY && value_of(copy, LANES_EXP, -INFINITY) == 0.0f);
        assert_true(value_of(copy, LANES_EXP, 0.0f) == 1.0f && value_of(copy, LANES_EXP, -0.0f) == 1.0f);
        assert_true(value_of(copy, LANES_SIGMOID, INFINITY) == 1.0f && value_of(copy, LANES_SIGMOID, -INFINITY) == 0.0f);
        assert_true(value_of(copy, LANES_SIGMOID, 0.0f) == 0.5f && value_of(copy, LANES_SIGMOID, FLT_MAX) == 1.0f);
        assert_true(value_of(copy, LANES_LOG, INFINITY) == INFINITY && isnan(value_of(copy, LANES_LOG, -INFINITY)));
        assert_true(value_of(copy, LANES_LOG, 0.0f) == -INFINITY && value_of(copy, LANES_LOG, 1.0f) == 0.0f);
        assert_true(value_of(copy, LANES_LOG, 1e-40f) == -INFINITY && isnan(value_of(copy, LANES_LOG, -1.0f)));
        /* a saturated unit keeps a gradient: tanh never reaches 1 */
        float largest = value_of(copy, LANES_TANH, INFINITY);
        assert_true(largest < 1.0f && largest > 1.0f - 1e-6f && value_of(copy, LANES_TANH, -INFINITY) == -largest);
        assert_true(value_of(copy, LANES_TANH, 100.0f) == largest && value_of(copy, LANES_TANH, 7.9f) == largest);
        assert_int_equal(to_bits(value_of(copy, LANES_TANH, -0.0f)), to_bits(-0.0f));
        assert_true(value_of(copy, LANES_TANH, 1e-40f) == 1e-40f);
    }
}

static void compare_floats(const struct isa_copy *const copies[2], enum lanes_function function, uint32_t first, uint32_t stride)
{
    static struct chunk a, b;
    for (uint32_t i = 0; i < COUNT; i++) a.in[i] = b.in[i] = from_bits(first + i * stride);
    copies[0]->map(function, COUNT, a.in, a.out);
    copies[1]->map(function, COUNT, b.in, b.out);
    for (int i = 0; i < COUNT; i++)
        if (to_bits(a.out[i]) != to_bits(b.out[i]) && !(isnan(a.out[i]) && isnan(b.out[i])))
            fail_msg("%s(%a) is %a on %s, %a on %s", promises[function].name, (double)a.in[i], (double)a.out[i], copies[0]->name,
                     (double)b.out[i], copies[1]->name);
}

static void fused_copies_agree_to_the_bit(void **state)
{
    const uint32_t stride = *(const uint32_t *)*state;
    const uint32_t narrower = stride > 1 ? stride / 2 : 1;
    const struct isa_copy *copies[2];
    isa_copy_fused(copies);
    if (copies[0] == NULL) skip();
    for (enum lanes_function function = 0; function < LANES_FUNCTIONS; function++)
        for (uint64_t first = 1; first <= UINT32_MAX; first += (uint64_t)COUNT * narrower)
            compare_floats(copies, function, (uint32_t)first, narrower);
}

/* With the argument `all`: not some millions of floats, but each. */
int main(int argc, char **argv)
{
    uint32_t stride = argc > 1 && strcmp(argv[1], "all") == 0 ? 1 : STRIDE;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_prestate(errors_stay_within_what_is_stated, &stride),
        cmocka_unit_test(the_ends_of_the_range_are_kept),
        cmocka_unit_test_prestate(fused_copies_agree_to_the_bit, &stride),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
