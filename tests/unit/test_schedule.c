/* Learning rates by train step, against their formulas by way of the C library. */
#include "rnn/schedule.h"
#include "rnn/trainer.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_near(double actual, double expected)
{
    if (!(fabs(actual - expected) <= 1e-14)) fail_msg("%.17g, expected %.17g", actual, expected);
}

static void every_schedule_starts_at_the_whole_rate(void **state)
{
    (void)state;
    const struct schedule_settings settings = {.decay = 0.5, .decay_every = 1, .num_train_steps = 10};
    for (int i = 0; trainer_schedule_name(i) != NULL; i++) {
        const struct schedule *schedule = schedule_find(trainer_schedule_name(i));
        assert_true(schedule_factor(schedule, &settings, 0) == 1.0);
        for (int64_t done = 1; done < 10; done++) {
            double now = schedule_factor(schedule, &settings, done), before = schedule_factor(schedule, &settings, done - 1);
            assert_true(now > 0.0 && (schedule == &schedule_constant ? now == 1.0 : now < before));
        }
    }
    assert_null(schedule_find("cosin"));
}

static void the_warmup_rises_in_equal_steps(void **state)
{
    (void)state;
    const struct schedule_settings settings = {.warmup = 4, .num_train_steps = 10};
    for (int i = 0; trainer_schedule_name(i) != NULL; i++) {
        const struct schedule *schedule = schedule_find(trainer_schedule_name(i));
        if (schedule == &schedule_exponential) continue; /* its decay goes on */
        for (int64_t done = 0; done <= 4; done++)
            assert_near(schedule_factor(schedule, &settings, done), done < 4 ? (double)(done + 1) / 4 : 1.0);
    }
}

/* char-rnn: 0.97 after each epoch from the 10th on, here of 423 train steps. */
static void exponential_falls_at_the_ends_of_epochs(void **state)
{
    (void)state;
    const struct schedule_settings settings = {
        .decay = 0.97, .decay_after = 9 * 423, .decay_every = 423, .num_train_steps = 50 * 423};
    assert_true(schedule_factor(&schedule_exponential, &settings, 10 * 423 - 1) == 1.0);
    assert_near(schedule_factor(&schedule_exponential, &settings, 10 * 423), 0.97);
    assert_near(schedule_factor(&schedule_exponential, &settings, 11 * 423 - 1), 0.97);
    assert_near(schedule_factor(&schedule_exponential, &settings, 11 * 423), 0.97 * 0.97);
    assert_near(schedule_factor(&schedule_exponential, &settings, 50 * 423 - 1), pow(0.97, 40));
}

static void cosine_and_line_end_near_zero(void **state)
{
    (void)state;
    const struct schedule_settings settings = {.warmup = 100, .num_train_steps = 1100};
    for (int64_t done = 100; done < 1100; done++) {
        const double share = (double)(done - 100) / 1000;
        assert_near(schedule_factor(&schedule_cosine, &settings, done), (1.0 + cos(3.14159265358979323846 * share)) / 2.0);
        assert_near(schedule_factor(&schedule_linear, &settings, done), 1.0 - share);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_schedule_starts_at_the_whole_rate),
        cmocka_unit_test(the_warmup_rises_in_equal_steps),
        cmocka_unit_test(exponential_falls_at_the_ends_of_epochs),
        cmocka_unit_test(cosine_and_line_end_near_zero),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
