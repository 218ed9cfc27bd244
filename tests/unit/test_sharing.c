/* Sharing keeps whichever way is faster, gives a bad trial up at once, and asks again. Time is made up here. */
#include "runner/sharing.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { STEPS = 100, THREADS = 4 };

struct clock {
    int64_t now, alone, shared; /* time of a step, in nanoseconds */
};

/* Takes steps; returns how many of them were shared. */
static int take_steps(struct sharing *sharing, struct clock *clock, int threads, int steps)
{
    int shared = 0;
    for (int i = 0; i < steps; i++) {
        int used = sharing_start(sharing, threads, clock->now);
        assert_true(used == 1 || used == threads);
        shared += used > 1;
        clock->now += used > 1 ? clock->shared : clock->alone;
        sharing_end(sharing, clock->now);
    }
    return shared;
}

static void what_is_faster_shared_stays_shared(void **state)
{
    (void)state;
    struct sharing sharing = {0};
    struct clock clock = {.now = 1000, .alone = 1000, .shared = 600};
    int shared = take_steps(&sharing, &clock, THREADS, STEPS);
    assert_in_range(shared, STEPS - 20, STEPS - 1);
    assert_int_equal(take_steps(&sharing, &clock, THREADS, STEPS), STEPS);
}

static void what_is_slower_shared_is_given_up(void **state)
{
    (void)state;
    struct sharing sharing = {0};
    struct clock clock = {.now = 1000, .alone = 1000, .shared = 1100};
    assert_in_range(take_steps(&sharing, &clock, THREADS, STEPS), 1, 9);
    assert_int_equal(take_steps(&sharing, &clock, THREADS, STEPS), 0);
}

static void a_thread_that_is_kept_away_costs_two_steps_at_most(void **state)
{
    (void)state;
    struct sharing sharing = {0};
    struct clock clock = {.now = 1000, .alone = 1000, .shared = 4000000};
    assert_in_range(take_steps(&sharing, &clock, THREADS, STEPS), 1, 2);
}

static void the_question_is_asked_again(void **state)
{
    (void)state;
    struct sharing sharing = {0};
    struct clock clock = {.now = 1000, .alone = 1000, .shared = 2000};
    take_steps(&sharing, &clock, THREADS, STEPS);
    clock.shared = 500;
    clock.now += 1000000000;
    assert_in_range(take_steps(&sharing, &clock, THREADS, STEPS), STEPS - 20, STEPS - 1);
}

static void other_threads_are_another_question(void **state)
{
    (void)state;
    struct sharing sharing = {0};
    struct clock clock = {.now = 1000, .alone = 1000, .shared = 600};
    take_steps(&sharing, &clock, THREADS, STEPS);
    assert_int_equal(sharing_start(&sharing, THREADS - 1, clock.now), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_faster_shared_stays_shared),
        cmocka_unit_test(what_is_slower_shared_is_given_up),
        cmocka_unit_test(a_thread_that_is_kept_away_costs_two_steps_at_most),
        cmocka_unit_test(the_question_is_asked_again),
        cmocka_unit_test(other_threads_are_another_question),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
