#include "base/cgroup.h"

#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 4096 };

/* Whether word is one of those in the comma separated list. */
static bool lists(const char *list, const char *word)
{
    const size_t length = strlen(word);
    for (const char *at = list; at != NULL; at = strchr(at, ','), at = at != NULL ? at + 1 : NULL)
        if (strncmp(at, word, length) == 0 && (at[length] == ',' || at[length] == '\0')) return true;
    return false;
}

/* The process's group: "4:cpu,cpuacct:/a/b" of version 1, "0::/a/b" of version 2. */
static bool find_group(const char *root, const char *controller, bool is_v2, char group[LONGEST])
{
    char *path = memory_format("%s/proc/self/cgroup", root), line[LONGEST + 256], controllers[256];
    FILE *file = fopen(path, "re");
    bool found = false;
    free(path);
    while (file != NULL && !found && fgets(line, sizeof line, file) != NULL) {
        if (is_v2) found = sscanf(line, "0::%4095[^\n]", group) == 1;
        else found = sscanf(line, "%*d:%255[^:\n]:%4095[^\n]", controllers, group) == 2 && lists(controllers, controller);
    }
    if (file != NULL) fclose(file);
    return found;
}

/* Where the groups are mounted, and which group is on top there. A line reads
 * "30 23 0:26 /top /sys/fs/cgroup rw,nosuid - cgroup2 cgroup rw" or ends with "- cgroup cgroup rw,cpu,cpuacct". */
static bool find_mount(const char *root, const char *controller, bool is_v2, char top[LONGEST], char mount[LONGEST])
{
    char *path = memory_format("%s/proc/self/mountinfo", root), line[3 * LONGEST], type[32], options[1024];
    FILE *file = fopen(path, "re");
    bool found = false;
    free(path);
    while (file != NULL && !found && fgets(line, sizeof line, file) != NULL) {
        const char *end = strstr(line, " - ");
        if (end == NULL || sscanf(end, " - %31s %*s %1023s", type, options) != 2) continue;
        if (sscanf(line, "%*s %*s %*s %4095s %4095s", top, mount) != 2) continue;
        found = is_v2 ? strcmp(type, "cgroup2") == 0 : strcmp(type, "cgroup") == 0 && lists(options, controller);
    }
    if (file != NULL) fclose(file);
    return found;
}

/* The group below the one that is mounted; nothing where it is not below it, as in a container that sees its own group on top. */
static const char *below(const char *group, const char *top)
{
    const size_t length = strcmp(top, "/") == 0 ? 0 : strlen(top);
    return strncmp(group, top, length) == 0 && (group[length] == '/' || group[length] == '\0') ? group + length : "";
}

static void visit(const char *root, const char *controller, bool is_v2,
                  void (*look)(void *context, const char *folder, bool is_v2), void *context)
{
    char group[LONGEST], top[LONGEST], mount[LONGEST];
    if (!find_group(root, controller, is_v2, group) || !find_mount(root, controller, is_v2, top, mount)) return;
    char *folder = memory_format("%s%s%s", root, mount, below(group, top));
    const size_t shortest = strlen(root) + strlen(mount);
    for (size_t length = strlen(folder); length > shortest && folder[length - 1] == '/'; length--) folder[length - 1] = '\0';
    for (;;) {
        look(context, folder, is_v2);
        char *slash = strrchr(folder, '/');
        if (slash == NULL || (size_t)(slash - folder) < shortest) break;
        *slash = '\0';
    }
    free(folder);
}

void cgroup_visit(const char *root, const char *controller, void (*look)(void *context, const char *folder, bool is_v2),
                  void *context)
{
    visit(root, controller, true, look, context);
    visit(root, controller, false, look, context);
}

int cgroup_numbers(const char *folder, const char *file, double numbers[2])
{
    char *path = memory_format("%s/%s", folder, file);
    FILE *in = fopen(path, "re");
    free(path);
    const int count = in != NULL ? fscanf(in, "%lf %lf", &numbers[0], &numbers[1]) : 0;
    if (in != NULL) fclose(in);
    return count > 0 ? count : 0;
}
