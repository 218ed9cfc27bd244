/* As much of cmocka as test_digest.c asks for, for a machine whose libraries are not at hand. */
#ifndef UNROLL_TESTS_ARM_CMOCKA_H
#define UNROLL_TESTS_ARM_CMOCKA_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
    const char *name;
    void (*run)(void **state);
};

#define cmocka_unit_test(function)                                                                                               \
    {                                                                                                                            \
#function, function                                                                                                      \
    }
#define fail_msg(...) (printf(__VA_ARGS__), puts(""), exit(1))
#define check(good) ((good) ? (void)0 : fail_msg("%s:%d: %s", __FILE__, __LINE__, #good))
#define assert_true(good) check(good)
#define assert_false(bad) check(!(bad))
#define assert_non_null(pointer) check((pointer) != NULL)
#define assert_int_equal(a, b) check((long long)(a) == (long long)(b))
#define assert_string_not_equal(a, b) check(strcmp(a, b) != 0)
#define print_message printf
#define skip() return (void)printf("skipped\n")

/* Runs the first, which asks for the known digests; the others would take minutes in an emulator. A check that fails ends the
 * program with 1. */
#define cmocka_run_group_tests(tests, setup, teardown) run_tests(tests, 1, setup)
static int run_tests(const struct CMUnitTest *tests, size_t count, int (*setup)(void **state))
{
    void *state = NULL;
    check(setup(&state) == 0);
    for (size_t i = 0; i < count; i++) {
        printf("%s\n", tests[i].name);
        fflush(stdout);
        tests[i].run(&state);
    }
    return 0;
}

#endif
