/* The losses of numbers alone: sums and gradients against formulas in double precision and their central differences, on every
 * instruction set; what is absent, or past the sequences, counts nothing whatever stands there. */
#include "rnn/isa.h"
#include "rnn/loss.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { STEPS = 4, OUTPUTS = 3, LANES_HERE = 32, SEQUENCES = 19, COUNT = STEPS * OUTPUTS * LANES_HERE };

static uint32_t draw(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* A window, half of whose targets are absent if it has gaps, one step without any; absent are NaN. */
struct made {
    _Alignas(64) float outputs[COUNT], numbers[COUNT];
    _Alignas(64) int32_t targets[STEPS * LANES_HERE];
    int32_t present[STEPS];
    struct loss_window window;
};

static void make(struct made *made, bool gaps)
{
    uint32_t seed = 5;
    for (int t = 0; t < STEPS; t++) {
        made->present[t] = 0;
        for (int lane = 0; lane < LANES_HERE; lane++) {
            const bool absent = gaps && (t == 1 || draw(&seed) % 2 == 0);
            made->targets[t * LANES_HERE + lane] = absent ? -1 : 0;
            if (!absent && lane < SEQUENCES) made->present[t]++;
            for (int o = 0; o < OUTPUTS; o++) {
                const int at = (t * OUTPUTS + o) * LANES_HERE + lane;
                made->outputs[at] = 6.0f * ((float)draw(&seed) * 0x1p-23f - 1.0f);
                made->numbers[at] = absent || lane >= SEQUENCES ? NAN : (float)(draw(&seed) % 5) / 4.0f;
            }
        }
    }
    made->window = (struct loss_window){.num_steps = STEPS,
                                        .num_outputs = OUTPUTS,
                                        .lanes = LANES_HERE,
                                        .sequences = SEQUENCES,
                                        .targets = made->targets,
                                        .present = gaps ? made->present : NULL,
                                        .numbers = made->numbers,
                                        .outputs = made->outputs,
                                        .share = 0.25f};
}

static bool counts(const struct made *made, int at)
{
    const int t = at / LANES_HERE / OUTPUTS, lane = at % LANES_HERE;
    return lane < SEQUENCES && made->targets[t * LANES_HERE + lane] >= 0;
}

static double squared(double output, double target)
{
    return (output - target) * (output - target) / OUTPUTS;
}

static double sigmoid(double output, double target)
{
    const double yes = 1 / (1 + exp(-output)), no = 1 / (1 + exp(output));
    return -target * log(yes) - (1 - target) * log(no);
}

static void check_window(const struct loss *loss, double (*exact)(double output, double target), bool gaps, struct made *back)
{
    struct made made;
    double sum = 0.0;
    make(&made, gaps), make(back, gaps);
    for (int i = 0; i < COUNT; i++)
        if (counts(&made, i)) sum += exact((double)made.outputs[i], (double)made.numbers[i]);
    const double forth = loss->forward(&made.window), both = loss->backward(&back->window);
    assert_true(forth == both);
    if (!(fabs(both - sum) < 1e-6 * sum)) fail_msg("%s: the sum is %.9g, expected %.9g", loss->name, both, sum);
    make(&made, gaps);
    for (int i = 0; i < COUNT; i++) {
        const double step = 1e-4, output = (double)made.outputs[i], target = (double)made.numbers[i];
        const bool nothing = !counts(&made, i);
        if (nothing && gaps && back->present[i / LANES_HERE / OUTPUTS] == 0) continue; /* it stays what it was */
        const double slope = (exact(output + step, target) - exact(output - step, target)) / (2 * step);
        const double expected = nothing ? 0.0 : 0.25 * slope;
        if (nothing ? back->outputs[i] != 0.0f : !(fabs((double)back->outputs[i] - expected) < 1e-6))
            fail_msg("%s: the gradient of output %d is %.9g, expected %.9g", loss->name, i, (double)back->outputs[i], expected);
    }
}

static void sums_and_gradients_are_exact(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        double (*exact)(double output, double target);
    } losses[] = {{"squared", squared}, {"sigmoid", sigmoid}};
    for (int l = 0; l < 2; l++)
        for (int gaps = 0; gaps < 2; gaps++) {
            struct made first, made;
            const struct isa *isa;
            for (int i = 0; (isa = isa_runnable(i)) != NULL; i++) {
                const struct loss *loss = isa_loss(isa, losses[l].name);
                assert_true(loss->of_numbers && loss->correct == NULL);
                check_window(loss, losses[l].exact, gaps > 0, i == 0 ? &first : &made);
                if (i == 0 || isa->numerics != isa_runnable(0)->numerics) continue;
                assert_memory_equal(made.outputs, first.outputs, sizeof made.outputs);
            }
        }
}

/* A yes or no that is taken for certain costs what it costs, and no more than can be written. */
static void certainty_is_finite(void **state)
{
    (void)state;
    const struct isa *isa;
    for (int i = 0; (isa = isa_runnable(i)) != NULL; i++)
        for (int right = 0; right < 2; right++) {
            struct made made;
            make(&made, false);
            for (int k = 0; k < COUNT; k++) {
                made.outputs[k] = k % 2 ? 1000.0f : -1000.0f;
                made.numbers[k] = (float)((k % 2) == right);
            }
            const double sum = isa_loss(isa, "sigmoid")->backward(&made.window);
            assert_true(sum == (right ? 0.0 : 1000.0 * STEPS * OUTPUTS * SEQUENCES));
            for (int k = 0; k < COUNT; k++) assert_true(fabsf(made.outputs[k]) <= 0.25f);
        }
}

static void what_is_not_finite_is_seen(void **state)
{
    (void)state;
    const struct isa *isa;
    for (int i = 0; (isa = isa_runnable(i)) != NULL; i++)
        for (int l = 0; l < 2; l++) {
            struct made made;
            make(&made, false);
            made.outputs[3] = NAN;
            assert_true(isnan(isa_loss(isa, l > 0 ? "sigmoid" : "squared")->forward(&made.window)));
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_and_gradients_are_exact),
        cmocka_unit_test(certainty_is_finite),
        cmocka_unit_test(what_is_not_finite_is_seen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
