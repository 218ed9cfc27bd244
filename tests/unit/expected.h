/* Scripts compared with those kept in tests/expected, and pictures drawn into a fresh folder.
 *
 * After a change of the figures that is meant, all of them are renewed by
 *   UPDATE_EXPECTED=1 ctest --preset release -L expected
 * Look at what `git diff tests/expected` says then. */
#ifndef UNROLL_TESTS_EXPECTED_H
#define UNROLL_TESTS_EXPECTED_H

#include "temporary.h"

#include "figures/figure.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Cuts the version out, so that a release does not change every expected script, and the digest of the data, which changes with
 * the last bit of a power. */
static inline void hide_version(char *script)
{
    static const char digest[] = " · data ";
    char *at;
    while ((at = strstr(script, "unroll " UNROLL_VERSION)) != NULL)
        memmove(at + 6, at + 7 + strlen(UNROLL_VERSION), strlen(at + 7 + strlen(UNROLL_VERSION)) + 1);
    for (at = script; (at = strstr(at, digest)) != NULL; at += sizeof digest - 1)
        for (size_t i = 0; i < 8; i++) at[sizeof digest - 1 + i] = '0';
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

enum { EXPECTED_LONG = 30000, EXPECTED_RUN = 8 }; /* bytes of a script that is kept whole, alike lines that are */

/* The end of the line or, with blocks, of the block of data that begins here. */
static inline const char *expected_item_end(const char *item, bool blocks)
{
    const char *end = strchr(item, '\n');
    if (blocks && strncmp(item, "$data_", 6) == 0) end = strchr(strstr(item, "\nEND") + 1, '\n');
    return end != NULL ? end + 1 : item + strlen(item);
}

/* Whether two lines differ in numbers and colours alone; blocks of data are alike. */
static inline bool expected_alike(const char *a, const char *b)
{
    static const char numbers[] = "0123456789abcdefx.+-";
    if (strncmp(a, "$data_", 6) == 0) return strncmp(b, "$data_", 6) == 0;
    for (;; a++, b++) {
        a += strspn(a, numbers), b += strspn(b, numbers);
        if (*a != *b || *a == '\n' || *a == '\0') return *a == *b;
    }
}

/* Writes the text from `from` to `to`, of many items in sequence that are alike the first two, the last and a fingerprint
 * (FNV-1a) of the rest: a change of any byte is noticed, and the file stays one to be read. */
static inline void expected_shorten(const char *from, const char *to, bool blocks, FILE *out)
{
    while (from < to) {
        const char *starts[3] = {from, NULL, NULL}, *last = from, *end = expected_item_end(from, blocks);
        int count = 1;
        for (; end < to && expected_alike(from, end); last = end, end = expected_item_end(end, blocks))
            if (count++ < 3) starts[count - 1] = end;
        bool block = blocks && strncmp(from, "$data_", 6) == 0;
        for (const char *item = from; item < end; item = expected_item_end(item, blocks)) {
            if (count > EXPECTED_RUN && item == starts[2]) {
                uint64_t hash = 0xcbf29ce484222325;
                for (; item < last; item++) hash = (hash ^ (unsigned char)*item) * 0x100000001b3;
                fprintf(out, "... %d more %s like this, %016llx ...\n", count - 3, block ? "blocks" : "lines",
                        (unsigned long long)hash);
            }
            if (block) expected_shorten(item, expected_item_end(item, true), false, out);
            else fwrite(item, 1, (size_t)(expected_item_end(item, blocks) - item), out);
        }
        from = end;
    }
}

/* The script as it is kept: a long one shortened. Takes it over; the caller frees. */
static inline char *expected_text(char *script)
{
    char *text = NULL;
    size_t length;
    if (strlen(script) < EXPECTED_LONG) return script;
    FILE *out = open_memstream(&text, &length);
    expected_shorten(script, script + strlen(script), true, out);
    fclose(out);
    free(script);
    return text;
}

/* Compares the script with expected/NAME; with UPDATE_EXPECTED in the environment it becomes the expected one. */
static inline void assert_script(const struct figure_spec *spec, const struct figure_data *data, const char *output,
                                 const char *name)
{
    char *script = expected_text(script_of(spec, data, output)), *path = memory_format("expected/%s", name);
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
