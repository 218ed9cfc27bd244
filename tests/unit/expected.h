/* Scripts compared with those kept in tests/expected, and pictures drawn into a fresh folder. */
#ifndef UNROLL_TESTS_EXPECTED_H
#define UNROLL_TESTS_EXPECTED_H

#include "temporary.h"

#include "figures/figure.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

/* Cuts the version out, so that a release does not change every expected script. */
static inline void hide_version(char *script)
{
    char *at;
    while ((at = strstr(script, "unroll " UNROLL_VERSION)) != NULL)
        memmove(at + 6, at + 7 + strlen(UNROLL_VERSION), strlen(at + 7 + strlen(UNROLL_VERSION)) + 1);
}

/* Cuts the program for the browser out: it is hover.js, letter by letter. */
static inline void hide_program(char *script)
{
    char *at = strstr(script, "jsdir '"), *end = at != NULL ? strchr(at + 7, '\'') : NULL;
    if (end != NULL) memmove(at + 7, end, strlen(end) + 1);
}

/* The figure's script without the version and the program for the browser. Caller frees. */
static inline char *script_of(const struct figure_spec *spec, const struct figure_data *data, const char *output)
{
    struct error error;
    char *script = NULL;
    size_t length;
    FILE *out = open_memstream(&script, &length);
    assert_true(figure_script(spec, data, output, out, &error));
    fclose(out);
    hide_version(script);
    hide_program(script);
    return script;
}

/* Compares the script with expected/NAME; with UPDATE_EXPECTED in the environment it becomes the expected one. */
static inline void assert_script(const struct figure_spec *spec, const struct figure_data *data, const char *output, const char *name)
{
    char *script = script_of(spec, data, output), *path = memory_format("expected/%s", name);
    if (getenv("UPDATE_EXPECTED") != NULL) {
        FILE *file = fopen(path, "w");
        fputs(script, file);
        fclose(file);
    }
    char *expected = temporary_read(path, NULL);
    assert_non_null(expected);
    assert_string_equal(script, expected);
    free(script), free(path), free(expected);
}

/* Draws into a fresh folder under this name and returns the bytes. Caller frees. */
static inline char *draw_figure(const struct figure_spec *spec, const struct figure_data *data, const char *name, size_t *length)
{
    struct error error;
    char *folder = temporary_folder(), *path = memory_format("%s/%s", folder, name);
    if (!figure_draw(spec, data, path, &error)) fail_msg("%s", error.message);
    char *bytes = temporary_read(path, length);
    assert_int_equal(temporary_count(folder), 2);
    temporary_remove(folder);
    free(path);
    return bytes;
}

#endif
