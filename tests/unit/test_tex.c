/* Text for LaTeX. */
#include "figures/gnuplot/tex.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void nothing_in_a_text_is_a_command(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"state size 16", "state size 16"},
        {"\\input{x}", "\\textbackslash{}input\\{x\\}"},
        {"$a_1^2$ & 5% #~", "\\$a\\_1\\textasciicircum{}2\\$ \\& 5\\% \\#\\textasciitilde{}"},
        {"`<|>\"", "\\textasciigrave{}\\textless{}\\textbar{}\\textgreater{}\\char34{}"},
        {"min–max · 2×", "min\\textendash{}max \\textperiodcentered{} 2\\ensuremath{\\times}"},
        {"± ▲ …", "\\ensuremath{\\pm} \\ensuremath{\\triangle} \\dots{}"},
        {"é中", "\\unrollchar{é}\\unrollchar{中}"},
        {"a--b", "a-{}-{}b"},
        {"", ""},
    };
    static const char begin[] = "\\fontsize{9.75bp}{11.7bp}\\selectfont{}";
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *tex = tex_text(cases[i][0], 9.75);
        assert_memory_equal(tex, begin, strlen(begin));
        assert_string_equal(tex + strlen(begin), cases[i][1]);
        free(tex);
    }
}

static void broken_bytes_are_left_out(void **state)
{
    (void)state;
    char *tex = tex_text("a\xe4\xb8", 12);
    assert_string_equal(strstr(tex, "{}") + 2, "a");
    free(tex);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_in_a_text_is_a_command),
        cmocka_unit_test(broken_bytes_are_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
