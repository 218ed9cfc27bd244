/* How many cores the process may use, in machines made up of files. */
#include "base/cores.h"

#include "made_up.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void expect(int count, const char *said)
{
    const struct cores cores = cores_of((struct cores){8, "the machine"}, root);
    assert_int_equal(cores.count, count);
    assert_string_equal(cores.said, said);
}

#define V2 "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n"
#define V1                                                                                                                       \
    "32 31 0:29 / /sys/fs/cgroup/cpuset rw - cgroup cgroup rw,cpuset\n"                                                          \
    "33 31 0:30 / /sys/fs/cgroup/cpu,cpuacct rw,relatime - cgroup cgroup rw,cpu,cpuacct\n"

static void a_machine_without_groups_gives_all(void **state)
{
    (void)state;
    expect(8, "the machine");
    put("/proc/self/cgroup", "0::/\n");
    put("/proc/self/mountinfo", V2);
    expect(8, "the machine");
}

static void a_quota_counts_in_whole_cores(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int count;
    } cases[] = {{"max 100000\n", 8},     {"200000 100000\n", 2}, {"150000 100000\n", 2}, {"50000 100000\n", 1},
                 {"1600000 100000\n", 8}, {"10000 5000\n", 2},    {"nonsense", 8},        {"", 8},
                 {"200000 0\n", 8},       {"100000", 8}};
    put("/proc/self/cgroup", "0::/a/b\n");
    put("/proc/self/mountinfo", V2);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        put("/sys/fs/cgroup/a/b/cpu.max", cases[i].text);
        expect(cases[i].count, cases[i].count < 8 ? "the control group's quota" : "the machine");
    }
}

static void the_groups_around_count_too(void **state)
{
    (void)state;
    put("/proc/self/cgroup", "0::/a/b/c\n");
    put("/proc/self/mountinfo", V2);
    put("/sys/fs/cgroup/a/b/c/cpu.max", "max 100000\n");
    put("/sys/fs/cgroup/a/cpu.max", "300000 100000\n");
    put("/sys/fs/cgroup/beside/cpu.max", "100000 100000\n");
    expect(3, "the control group's quota");
    put("/sys/fs/cgroup/cpu.max", "200000 100000\n");
    expect(2, "the control group's quota");
}

static void the_first_version_is_read_too(void **state)
{
    (void)state;
    put("/proc/self/cgroup", "5:cpuset:/other\n4:cpu,cpuacct:/a\n0::/\n");
    put("/proc/self/mountinfo", V1);
    put("/sys/fs/cgroup/cpu,cpuacct/a/cpu.cfs_period_us", "50000\n");
    put("/sys/fs/cgroup/cpu,cpuacct/a/cpu.cfs_quota_us", "-1\n");
    expect(8, "the machine");
    put("/sys/fs/cgroup/cpu,cpuacct/a/cpu.cfs_quota_us", "150000\n");
    expect(3, "the control group's quota");
    put("/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us", "100000\n");
    put("/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "100000\n");
    expect(1, "the control group's quota");
}

/* A container has its own group mounted on top, and /proc may name it as the host does or as "/". */
static void a_container_sees_its_own_group_on_top(void **state)
{
    (void)state;
    static const char *const groups[] = {"0::/docker/1234\n", "0::/\n", "0::/../elsewhere\n"};
    put("/proc/self/mountinfo", "30 23 0:26 /docker/1234 /sys/fs/cgroup ro - cgroup2 cgroup rw\n");
    put("/sys/fs/cgroup/cpu.max", "200000 100000\n");
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
        put("/proc/self/cgroup", groups[i]);
        expect(2, "the control group's quota");
    }
}

static void openmp_is_heard(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int count;
    } cases[] = {{"3", 3}, {"1", 1}, {"4,2", 4}, {" 5 ", 5}, {"99", 8}, {"0", 8}, {"-2", 8}, {"", 8}, {"many", 8}, {"3x", 8}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int limit = 0; limit <= 1; limit++) {
            const char *name = limit ? "OMP_THREAD_LIMIT" : "OMP_NUM_THREADS";
            setenv(name, cases[i].text, 1);
            expect(cases[i].count, cases[i].count < 8 ? name : "the machine");
            unsetenv(name);
        }
    setenv("OMP_NUM_THREADS", "4", 1);
    setenv("OMP_THREAD_LIMIT", "2", 1);
    expect(2, "OMP_THREAD_LIMIT");
    assert_int_equal(cores_at_most(16), 2);
    assert_int_equal(cores_at_most(1), 1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    unsetenv("OMP_NUM_THREADS");
    unsetenv("OMP_THREAD_LIMIT");
    const struct CMUnitTest tests[] = {
        TEST(a_machine_without_groups_gives_all), TEST(a_quota_counts_in_whole_cores),         TEST(the_groups_around_count_too),
        TEST(the_first_version_is_read_too),      TEST(a_container_sees_its_own_group_on_top), TEST(openmp_is_heard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
