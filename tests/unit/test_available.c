/* The memory that may still be taken, in machines made up of files, and what training is said to take of it. */
#include "base/available.h"

#include "experiment/training.h"
#include "made_up.h"

#include <malloc.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void expect(int64_t bytes, const char *said)
{
    const struct available available = memory_available_in(root);
    assert_int_equal(available.bytes, bytes);
    assert_string_equal(available.said, said);
}

static void the_machine_says_what_it_has(void **state)
{
    (void)state;
    expect(INT64_MAX, "nobody knows who");
    put("/proc/meminfo", "MemTotal:        8000 kB\nMemFree:          100 kB\nMemAvailable:    3000 kB\nBuffers: 1 kB\n");
    expect(3000 << 10, "the machine");
}

static void groups_leave_less(void **state)
{
    (void)state;
    put("/proc/meminfo", "MemAvailable:    3000 kB\n");
    put("/proc/self/cgroup", "0::/a/b\n");
    put("/proc/self/mountinfo", "30 23 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n");
    put("/sys/fs/cgroup/a/b/memory.max", "max\n");
    put("/sys/fs/cgroup/a/b/memory.current", "1000\n");
    expect(3000 << 10, "the machine");
    put("/sys/fs/cgroup/a/memory.max", "1000000\n");
    put("/sys/fs/cgroup/a/memory.current", "700000\n");
    expect(300000, "the control group");
    put("/sys/fs/cgroup/a/memory.stat", "anon 5\ninactive_anon 9\nfile 600000\ninactive_file 500000\n");
    expect(800000, "the control group");
    put("/sys/fs/cgroup/a/b/memory.max", "500\n"); /* it is over its bound */
    expect(0, "the control group");
}

static void the_first_version_is_read_too(void **state)
{
    (void)state;
    put("/proc/meminfo", "MemAvailable:    3000 kB\n");
    put("/proc/self/cgroup", "4:memory:/a\n1:cpu:/\n");
    put("/proc/self/mountinfo", "35 31 0:32 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n");
    put("/sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
    put("/sys/fs/cgroup/memory/memory.usage_in_bytes", "1000\n");
    expect(3000 << 10, "the machine");
    put("/sys/fs/cgroup/memory/a/memory.limit_in_bytes", "1000000\n");
    put("/sys/fs/cgroup/memory/a/memory.usage_in_bytes", "400000\n");
    put("/sys/fs/cgroup/memory/a/memory.stat", "cache 0\ninactive_file 7\ntotal_inactive_file 100000\n");
    expect(700000, "the control group");
}

#ifdef __SANITIZE_ADDRESS__ /* which brings its own malloc; gcc's headers do not declare this */
size_t __sanitizer_get_current_allocated_bytes(void);

static int64_t bytes_in_use(void)
{
    return (int64_t)__sanitizer_get_current_allocated_bytes();
}
#else
static int64_t bytes_in_use(void)
{
    const struct mallinfo2 use = mallinfo2();
    return (int64_t)(use.uordblks + use.hblkhd);
}
#endif

/* To a hundredth, beside some kilobytes of what is small. */
static void a_trainer_takes_what_it_says(void **state)
{
    (void)state;
    static const char *const cells[] = {"rnn", "gru", "lstm"}, *const optimizers[] = {"sgd", "adagrad", "adam"};
    for (int i = 0; i < 3; i++)
        for (int large = 0; large <= 1; large++) /* with dropout too */
            for (int num_symbols = 2; num_symbols <= 50; num_symbols += 48) {
                const struct trainer_settings settings = {.cell = cells[i],
                                                          .loss = "softmax",
                                                          .optimizer = optimizers[i],
                                                          .num_layers = 1 + i,
                                                          .state_size = large ? 96 : 20,
                                                          .num_steps = 15,
                                                          .batch_size = large ? 70 : 200,
                                                          .num_symbols = num_symbols,
                                                          .num_classes = num_symbols,
                                                          .learning_rate = 0.1,
                                                          .dropout = large ? 0.5 : 0.0,
                                                          .windows_per_epoch = 10,
                                                          .num_train_steps = 10};
                const int64_t before = bytes_in_use(), said = trainer_memory(&settings);
                struct trainer *trainer = trainer_new(&settings);
                const int64_t taken = bytes_in_use() - before;
                trainer_free(trainer);
                if (llabs(taken - said) > said / 100 + 64 * 1024)
                    fail_msg("%s takes %lld, not %lld", cells[i], (long long)taken, (long long)said);
            }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_machine_says_what_it_has),
        TEST(groups_leave_less),
        TEST(the_first_version_is_read_too),
        cmocka_unit_test(a_trainer_takes_what_it_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
