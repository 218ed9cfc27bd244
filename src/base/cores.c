#include "base/cores.h"

#include "base/cgroup.h"

#include <ctype.h>
#include <math.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { MOST_CORES = 1 << 16 };

static void bound(struct cores *cores, double most, const char *said)
{
    if (!(most >= 0.0) || ceil(most) >= cores->count) return;
    cores->count = most < 1.0 ? 1 : (int)ceil(most);
    cores->said = said;
}

/* The affinity of the process; the set grows until it holds the machine's cores. */
static int allowed_cores(void)
{
    for (int size = 1024; size <= MOST_CORES; size *= 2) {
        cpu_set_t *set = CPU_ALLOC((size_t)size);
        const size_t bytes = CPU_ALLOC_SIZE((size_t)size);
        const int count = set != NULL && sched_getaffinity(0, bytes, set) == 0 ? CPU_COUNT_S(bytes, set) : 0;
        CPU_FREE(set);
        if (count > 0) return count;
    }
    return (int)sysconf(_SC_NPROCESSORS_ONLN);
}

/* The number at the head of a list such as "4,2", a thread count for each level of nesting; -1 where there is none. */
static double environment_number(const char *name)
{
    const char *text = getenv(name);
    char *end;
    if (text == NULL) return -1.0;
    const long number = strtol(text, &end, 10);
    while (isspace((unsigned char)*end)) end++;
    return end != text && (*end == '\0' || *end == ',') && number > 0 ? (double)number : -1.0;
}

/* Microseconds of processor time in each period: "150000 100000", or "max 100000" without a bound; version 1 has a file for each,
 * and -1 without a bound. */
static void look_at_quota(void *context, const char *folder, bool is_v2)
{
    double quota[2], period[2];
    const int count = cgroup_numbers(folder, is_v2 ? "cpu.max" : "cpu.cfs_quota_us", quota);
    if (is_v2) period[0] = quota[1];
    if (is_v2 ? count < 2 : count < 1 || cgroup_numbers(folder, "cpu.cfs_period_us", period) < 1) return;
    if (quota[0] > 0.0 && period[0] > 0.0) bound(context, quota[0] / period[0], "the control group's quota");
}

struct cores cores_of(struct cores allowed, const char *root)
{
    struct cores cores = allowed;
    cgroup_visit(root, "cpu", look_at_quota, &cores);
    bound(&cores, environment_number("OMP_NUM_THREADS"), "OMP_NUM_THREADS");
    bound(&cores, environment_number("OMP_THREAD_LIMIT"), "OMP_THREAD_LIMIT");
    return cores;
}

struct cores cores_to_use(void)
{
    const int machine = (int)sysconf(_SC_NPROCESSORS_ONLN), allowed = allowed_cores();
    return cores_of((struct cores){allowed > 0 ? allowed : 1, allowed < machine ? "the process's affinity" : "the machine"}, "");
}

int cores_at_most(int threads)
{
    struct cores cores = {threads, ""};
    bound(&cores, environment_number("OMP_THREAD_LIMIT"), "");
    return cores.count;
}
