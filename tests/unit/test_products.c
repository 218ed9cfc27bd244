/* Each product against a naive twin that sums in double precision, and v3 against v4 to the bit, at odd sizes. */
#include "isa_copy.h"

#include "base/memory.h"
#include "rnn/lanes.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* One product to try. Rows and strides are larger than need be, and more is allocated than is used: what lies between
 * and behind must stay as it is. */
struct shape {
    int inputs, units, lanes, steps, in_rows, dz_rows, stride;
    int sequences; /* of so many lanes */
    bool add, biased;
};

enum { SYMBOLS = 700, FIRST = 2 /* row of the matrix, which is input 0 */, PAST = 64 /* floats behind the end of a result */ };

static const int sizes[] = {1, 2, 3, 5, 6, 7, 12, 13, 17, 33};
enum { SIZES = sizeof sizes / sizeof *sizes };

/* Numbers in -1..1, the same in every process. */
static float number(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (float)(*seed >> 8) * 0x1p-23f - 1.0f;
}

static float *numbers(size_t count, uint32_t seed)
{
    float *values = memory_floats(count);
    for (size_t i = 0; i < count; i++) values[i] = number(&seed);
    return values;
}

/* A sum in double precision beside what bounds the error of the same sum in float: n terms are off by at most n half ulp
 * of the sum of their sizes. */
struct sum {
    double value, size;
    int terms;
};

static void sum_add(struct sum *sum, double term)
{
    sum->value += term;
    sum->size += fabs(term);
    sum->terms++;
}

static void assert_near(const struct shape *shape, const char *what, const struct sum *sum, float value)
{
    if (fabs(value - sum->value) <= (sum->terms + 1) * 0x1p-24 * sum->size) return;
    fail_msg("%s is %g, expected %g: inputs %d, units %d, lanes %d, steps %d, in_rows %d, dz_rows %d, stride %d, add %d", what,
             (double)value, sum->value, shape->inputs, shape->units, shape->lanes, shape->steps, shape->in_rows, shape->dz_rows,
             shape->stride, shape->add);
}

/* The operands of all products, and a result that starts from given numbers. */
struct operands {
    float *weights, *bias, *in, *dz, *start, *result;
    size_t results; /* floats of the result in use; PAST more must stay as they are */
    uint16_t *symbols;
};

static struct operands operands_new(const struct shape *shape, size_t results)
{
    struct operands o = {.results = results};
    size_t rows = SYMBOLS > shape->inputs ? SYMBOLS : (size_t)shape->inputs, row = (size_t)shape->lanes;
    uint32_t seed = 7;
    o.weights = numbers(rows * (size_t)shape->stride, 1);
    o.bias = numbers((size_t)shape->units, 2);
    o.in = numbers((size_t)(shape->steps * shape->in_rows) * row, 3);
    o.dz = numbers((size_t)(shape->steps * shape->dz_rows) * row, 4);
    for (int row_of = 0; row_of < shape->steps * shape->dz_rows; row_of++)
        for (int lane = shape->sequences; lane < shape->lanes; lane++) o.dz[row_of * shape->lanes + lane] = 0.0f;
    o.start = numbers(results + PAST, 5);
    o.result = numbers(results + PAST, 5);
    o.symbols = memory_new(row, sizeof *o.symbols);
    for (size_t i = 0; i < row; i++)
        o.symbols[i] = (uint16_t)(i == 0 ? SYMBOLS - 1 : (int)(fabsf(number(&seed)) * (SYMBOLS - 0.5f)));
    return o;
}

static void operands_free(struct operands *o)
{
    free(o->weights);
    free(o->bias);
    free(o->in);
    free(o->dz);
    free(o->start);
    free(o->result);
    free(o->symbols);
}

static void assert_untouched(const struct operands *o, size_t from, size_t to)
{
    if (memcmp(o->result + from, o->start + from, (to - from) * sizeof(float)) != 0)
        fail_msg("a product wrote beside its result");
}

static size_t gradient_size(const struct shape *shape, int rows)
{
    return (size_t)(rows * shape->stride);
}

/* ---- one product of one copy beside its twin ---- */

/* The matrix of the operands' weights, in panels and, if `plain`, by rows. */
static struct panels panels_of(const struct operands *o, const struct shape *shape, bool plain)
{
    const int rows = FIRST + shape->inputs + 1;
    const struct panels panels = {numbers((size_t)(rows * shape->units), 6), rows, FIRST, plain ? o->weights : NULL,
                                  shape->stride};
    for (int u = 0; u < shape->units; u++) {
        const int from = u / PANEL * PANEL, width = shape->units - from < PANEL ? shape->units - from : PANEL;
        for (int i = FIRST; i < rows; i++) panels.at[from * rows + i * width + u - from] = o->weights[i * shape->stride + u];
    }
    return panels;
}

static struct operands forward_by(const struct isa_copy *copy, const struct shape *shape, bool plain)
{
    struct operands o = operands_new(shape, (size_t)(shape->units * shape->lanes));
    const struct panels panels = panels_of(&o, shape, plain);
    copy->product_forward(shape->inputs, shape->units, shape->sequences, &panels, shape->add, shape->biased ? o.bias : NULL, o.in,
                          o.result);
    free(panels.at);
    return o;
}

/* Few sequences go another way, to the same bits. */
static struct operands forward_try(const struct isa_copy *copy, const struct shape *shape)
{
    struct operands o = forward_by(copy, shape, true), other = forward_by(copy, shape, false);
    for (int u = 0; u < shape->units; u++)
        if (memcmp(o.result + u * shape->lanes, other.result + u * shape->lanes, (size_t)shape->sequences * sizeof(float)) != 0)
            fail_msg("%d sequences have other bits by units: inputs %d, units %d", shape->sequences, shape->inputs, shape->units);
    operands_free(&other);
    return o;
}

static void forward_check(const struct shape *shape, const struct operands *o)
{
    for (int u = 0; u < shape->units; u++)
        for (int lane = 0; lane < shape->sequences; lane++) {
            struct sum sum = {0};
            sum_add(&sum, shape->add ? o->start[u * shape->lanes + lane] : shape->biased ? o->bias[u] : 0.0f);
            for (int i = 0; i < shape->inputs; i++)
                sum_add(&sum, (double)o->weights[(FIRST + i) * shape->stride + u] * o->in[i * shape->lanes + lane]);
            assert_near(shape, "product_forward", &sum, o->result[u * shape->lanes + lane]);
        }
    assert_untouched(o, o->results, o->results + PAST);
}

static struct operands weights_try(const struct isa_copy *copy, const struct shape *shape)
{
    struct operands o = operands_new(shape, gradient_size(shape, shape->inputs));
    copy->product_weights(shape->steps, shape->inputs, shape->in_rows, shape->units, shape->dz_rows, shape->sequences, o.in, o.dz,
                          o.result, shape->stride);
    return o;
}

static void weights_check(const struct shape *shape, const struct operands *o)
{
    for (int i = 0; i < shape->inputs; i++) {
        for (int u = 0; u < shape->units; u++) {
            struct sum sum = {0};
            sum_add(&sum, o->start[i * shape->stride + u]);
            for (int t = 0; t < shape->steps; t++)
                for (int lane = 0; lane < shape->lanes; lane++)
                    sum_add(&sum, (double)o->in[(t * shape->in_rows + i) * shape->lanes + lane] *
                                      o->dz[(t * shape->dz_rows + u) * shape->lanes + lane]);
            assert_near(shape, "product_weights", &sum, o->result[i * shape->stride + u]);
        }
        assert_untouched(o, (size_t)(i * shape->stride + shape->units), (size_t)((i + 1) * shape->stride));
    }
    assert_untouched(o, o->results, o->results + PAST);
}

static struct operands lookup_forward_try(const struct isa_copy *copy, const struct shape *shape)
{
    struct operands o = operands_new(shape, (size_t)(shape->units * shape->lanes));
    copy->lookup_forward(shape->units, shape->lanes, o.weights, shape->stride, o.bias, o.symbols, o.result);
    return o;
}

static void lookup_forward_check(const struct shape *shape, const struct operands *o)
{
    for (int u = 0; u < shape->units; u++)
        for (int lane = 0; lane < shape->lanes; lane++) {
            struct sum sum = {0};
            sum_add(&sum, o->bias[u]);
            sum_add(&sum, o->weights[o->symbols[lane] * shape->stride + u]);
            assert_near(shape, "lookup_forward", &sum, o->result[u * shape->lanes + lane]);
        }
    assert_untouched(o, o->results, o->results + PAST);
}

static struct operands lookup_weights_try(const struct isa_copy *copy, const struct shape *shape)
{
    struct operands o = operands_new(shape, gradient_size(shape, SYMBOLS));
    copy->lookup_weights(shape->units, shape->lanes, o.symbols, o.dz, o.result, shape->stride);
    return o;
}

static void lookup_weights_check(const struct shape *shape, const struct operands *o)
{
    for (int symbol = 0; symbol < SYMBOLS; symbol++) {
        for (int u = 0; u < shape->units; u++) {
            struct sum sum = {0};
            sum_add(&sum, o->start[symbol * shape->stride + u]);
            for (int lane = 0; lane < shape->lanes; lane++)
                if (o->symbols[lane] == symbol) sum_add(&sum, o->dz[u * shape->lanes + lane]);
            assert_near(shape, "lookup_weights", &sum, o->result[symbol * shape->stride + u]);
        }
        assert_untouched(o, (size_t)(symbol * shape->stride + shape->units), (size_t)((symbol + 1) * shape->stride));
    }
    assert_untouched(o, o->results, o->results + PAST);
}

/* ---- all sizes ---- */

typedef struct operands (*try_function)(const struct isa_copy *copy, const struct shape *shape);
typedef void (*check_function)(const struct shape *shape, const struct operands *operands);

/* A shape on every copy against the twin, and the copies with fused multiply-add against each other. */
static void check_shape(const struct shape *shape, try_function try, check_function check)
{
    static int runs[3] = {-1, -1, -1};
    struct operands fused = {0};
    for (int c = 0; isa_copy(c) != NULL; c++) {
        if (runs[c] < 0) runs[c] = isa_copy_runs_here(isa_copy(c));
        if (!runs[c]) continue;
        struct operands o = try(isa_copy(c), shape);
        check(shape, &o);
        bool is_fused = strcmp(isa_copy(c)->name, "v2") != 0;
        if (is_fused && fused.result != NULL && memcmp(fused.result, o.result, o.results * sizeof(float)) != 0)
            fail_msg("v3 and v4 differ: inputs %d, units %d, lanes %d, steps %d", shape->inputs, shape->units, shape->lanes,
                     shape->steps);
        if (is_fused && fused.result == NULL) fused = o;
        else operands_free(&o);
    }
    operands_free(&fused);
}

/* All pairs of inputs and units; the other sizes take turns, so that each meets each. */
static void check_sizes(try_function try, check_function check)
{
    int turn = 0;
    for (int i = 0; i < SIZES; i++)
        for (int u = 0; u < SIZES; u++)
            for (int lanes = 16; lanes <= 80; lanes += 16, turn++) {
                struct shape shape = {.inputs = sizes[i], .units = sizes[u], .lanes = lanes, .steps = 1 + turn % 3};
                shape.add = turn % 2 == 0;
                shape.biased = turn / 2 % 2 == 0;
                shape.in_rows = shape.inputs + turn % 4;
                shape.dz_rows = shape.units + turn / 4 % 3;
                shape.stride = shape.units + turn / 2 % 5;
                shape.sequences = lanes - turn * 5 % LANES;
                check_shape(&shape, try, check);
            }
    /* more inputs, and more steps, than stay near: sums rest in between */
    const struct shape far = {
        .inputs = 211, .units = 77, .lanes = 80, .steps = 41, .in_rows = 212, .dz_rows = 79, .stride = 80, .sequences = 66};
    check_shape(&far, try, check);
    /* all that fits few sequences, alone and not */
    for (int sequences = 1; sequences <= 2 * LANES; sequences++) {
        const struct shape few = {.inputs = 2 * LANES + 3,
                                  .units = 5 * LANES + 1,
                                  .lanes = (sequences + LANES - 1) / LANES * LANES,
                                  .steps = 9,
                                  .in_rows = 2 * LANES + 4,
                                  .dz_rows = 5 * LANES + 2,
                                  .stride = 5 * LANES + 3,
                                  .sequences = sequences,
                                  .add = sequences % 2 == 0};
        check_shape(&few, try, check);
    }
}

static void forward_agrees_with_its_twin(void **state)
{
    (void)state;
    check_sizes(forward_try, forward_check);
}

static void weights_agree_with_their_twin(void **state)
{
    (void)state;
    check_sizes(weights_try, weights_check);
}

static void lookups_agree_with_their_twins(void **state)
{
    (void)state;
    check_sizes(lookup_forward_try, lookup_forward_check);
    check_sizes(lookup_weights_try, lookup_weights_check);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forward_agrees_with_its_twin),
        cmocka_unit_test(weights_agree_with_their_twin),
        cmocka_unit_test(lookups_agree_with_their_twins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
