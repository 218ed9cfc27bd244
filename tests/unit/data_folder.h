/* A folder with the files of a task that reads some: for the group of a test. */
#ifndef UNROLL_TESTS_DATA_FOLDER_H
#define UNROLL_TESTS_DATA_FOLDER_H

#include "temporary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static char *folder;

static inline int make_folder(void **state)
{
    (void)state;
    folder = temporary_folder();
    return 0;
}

static inline int remove_folder(void **state)
{
    (void)state;
    temporary_remove(folder);
    return 0;
}

static inline void write_bytes(const char *name, const char *bytes, size_t size)
{
    char *path = memory_format("%s/%s", folder, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
    free(path);
}

static inline void write_file(const char *name, const char *text)
{
    write_bytes(name, text, strlen(text));
}

#endif
