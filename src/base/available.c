#include "base/available.h"

#include "base/cgroup.h"
#include "base/memory.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static void bound(struct available *available, double most, const char *said)
{
    if (!(most < (double)available->bytes)) return;
    available->bytes = most > 0.0 ? (int64_t)most : 0;
    available->said = said;
}

/* The number behind a word at the start of a line of a file, or NaN. */
static double number_behind(const char *path, const char *word)
{
    char line[256];
    double number = NAN;
    FILE *file = fopen(path, "re");
    while (file != NULL && fgets(line, sizeof line, file) != NULL)
        if (strncmp(line, word, strlen(word)) == 0 && sscanf(line + strlen(word), "%lf", &number) == 1) break;
    if (file != NULL) fclose(file);
    return number;
}

/* The kernel takes back what it keeps of files that were read once before a group reaches its bound. */
static void look_at_group(void *context, const char *folder, bool is_v2)
{
    double most[2], used[2];
    if (cgroup_numbers(folder, is_v2 ? "memory.max" : "memory.limit_in_bytes", most) < 1) return;
    if (cgroup_numbers(folder, is_v2 ? "memory.current" : "memory.usage_in_bytes", used) < 1) return;
    char *path = memory_format("%s/memory.stat", folder);
    const double files = number_behind(path, is_v2 ? "inactive_file " : "total_inactive_file ");
    free(path);
    bound(context, most[0] - used[0] + (files > 0.0 ? files : 0.0), "the control group");
}

struct available memory_available_in(const char *root)
{
    struct available available = {INT64_MAX, "nobody knows who"};
    char *path = memory_format("%s/proc/meminfo", root);
    bound(&available, number_behind(path, "MemAvailable:") * 1024.0, "the machine");
    free(path);
    cgroup_visit(root, "memory", look_at_group, &available);
    return available;
}

/* Half of the address space that is left, since threads and malloc reserve much of it that they never use. What is in use is the
 * first number of /proc/self/statm, in pages. */
static void look_at_address_space(struct available *available)
{
    struct rlimit limit;
    const double pages = number_behind("/proc/self/statm", "");
    if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY || isnan(pages)) return;
    bound(available, 0.5 * ((double)limit.rlim_cur - pages * (double)sysconf(_SC_PAGESIZE)), "`ulimit -v`");
}

struct available memory_available(void)
{
    struct available available = memory_available_in("");
    look_at_address_space(&available);
    return available;
}
