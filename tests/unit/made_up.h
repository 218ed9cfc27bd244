/* A machine made up of files: what stands below `root` in place of /proc and /sys. */
#ifndef UNROLL_TESTS_MADE_UP_H
#define UNROLL_TESTS_MADE_UP_H

#include "temporary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static char *root;

static inline int set_up(void **state)
{
    (void)state;
    root = temporary_folder();
    return 0;
}

static inline int tear_down(void **state)
{
    (void)state;
    temporary_remove(root);
    return 0;
}

/* Writes a file of it, with the folders that it stands in. */
static inline void put(const char *name, const char *text)
{
    char *command = memory_format("mkdir -p \"$(dirname '%s%s')\"", root, name), *path = memory_format("%s%s", root, name);
    assert_int_equal(system(command), 0);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
    free(command), free(path);
}

#endif
