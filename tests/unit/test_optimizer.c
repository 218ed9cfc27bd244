/* What an optimizer does to a few weights, against its formula written out in double precision. */
#include "rnn/optimizer.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { COUNT = 3 };

static void assert_near(double actual, double expected)
{
    if (!(fabs(actual - expected) <= 1e-6 * fabs(expected))) fail_msg("%.9g, expected %.9g", actual, expected);
}

static void rmsprop_forgets_as_it_is_told(void **state)
{
    (void)state;
    static const double decays[] = {0.0, 0.5, 0.9, 0.95, 0.999999};
    for (int d = 0; d < 5; d++) {
        float w[COUNT] = {1.0f, -2.0f, 0.5f}, v[COUNT] = {0}, *const slots[] = {v};
        double exact[COUNT] = {1.0, -2.0, 0.5}, square[COUNT] = {0};
        for (int step = 1; step <= 4; step++) {
            const float g[COUNT] = {0.25f / (float)step, -1.5f, 0.125f * (float)step};
            optimizer_find("rmsprop")->update(&(struct optimizer_step){0.01f, decays[d], step}, COUNT, w, g, slots);
            for (int i = 0; i < COUNT; i++) {
                square[i] = decays[d] * square[i] + (1.0 - decays[d]) * g[i] * g[i];
                exact[i] -= 0.01 * g[i] / (sqrt(square[i]) + 1e-8);
                assert_near(w[i], exact[i]);
            }
        }
    }
}

static void each_element_is_clipped_by_itself(void **state)
{
    (void)state;
    float g[] = {0.3f, -0.3f, 0.1f, -0.1f, 0.05f, 0.0f, INFINITY, -INFINITY, NAN};
    static const float expected[] = {0.1f, -0.1f, 0.1f, -0.1f, 0.05f, 0.0f, 0.1f, -0.1f};
    optimizer_clip_values(1, &(struct span){0, 9}, 0.1, g);
    for (int i = 0; i < 8; i++) assert_true(g[i] == expected[i]);
    assert_true(isnan(g[8]));
}

/* By differences of the penalty weight_decay / 2 |w|^2. */
static void decay_is_the_gradient_of_a_penalty(void **state)
{
    (void)state;
    const float w[COUNT] = {1.0f, -2.0f, 0.5f};
    float g[COUNT] = {0.0f, 1.0f, 0.25f};
    optimizer_decay(COUNT, 0.02, w, g);
    for (int i = 0; i < COUNT; i++) {
        double up = 0.01 * (w[i] + 0.5) * (w[i] + 0.5), down = 0.01 * (w[i] - 0.5) * (w[i] - 0.5);
        assert_near(g[i], (i == 1) + 0.25 * (i == 2) + up - down);
    }
}

static void the_norm_is_clipped_and_the_direction_stays(void **state)
{
    (void)state;
    float g[] = {3.0f, 0.0f, -4.0f};
    const struct span all[] = {{0, 1}, {2, 1}};
    optimizer_clip_norm(2, all, 5.0, g);
    assert_true(g[0] == 3.0f && g[2] == -4.0f);
    optimizer_clip_norm(2, all, 1.0, g);
    assert_near(g[0], 0.6);
    assert_true(g[1] == 0.0f);
    assert_near(g[2], -0.8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rmsprop_forgets_as_it_is_told),
        cmocka_unit_test(each_element_is_clipped_by_itself),
        cmocka_unit_test(decay_is_the_gradient_of_a_penalty),
        cmocka_unit_test(the_norm_is_clipped_and_the_direction_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
