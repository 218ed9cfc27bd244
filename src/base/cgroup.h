/* Control groups: the folders in which the kernel tells the bounds of this process's group and of the groups around it.
 * https://docs.kernel.org/admin-guide/cgroup-v2.html and cgroup-v1/ */
#ifndef UNROLL_BASE_CGROUP_H
#define UNROLL_BASE_CGROUP_H

#include <stdbool.h>

/* Calls look for each folder of the controller ("cpu", "memory") from the process's own group outwards, the innermost first; of
 * version 1 and of version 2 where a machine has both. root stands before /proc and all other paths: "" but in tests. */
void cgroup_visit(const char *root, const char *controller, void (*look)(void *context, const char *folder, bool is_v2),
                  void *context);

/* Reads up to two numbers at the start of folder/file, at numbers[0] and [1]; how many there are before the end or a word such as
 * "max". */
int cgroup_numbers(const char *folder, const char *file, double numbers[2]);

#endif
