/* Styles: which colours of a script change, and which text must not. */
#include "figures/style.h"

#include "base/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

static void assert_dressed(const char *name, const char *script, const char *expected)
{
    char *copy = memory_text(script);
    style_dress(style_find(name), copy);
    assert_string_equal(copy, expected);
    free(copy);
}

static void dark_turns_lightness_round(void **state)
{
    (void)state;
    assert_dressed("dark", "background rgb '#ffffff'", "background rgb '#171717'");
    assert_dressed("dark", "lc rgb '#000000' lw 2 lc rgb '#ff0000'", "lc rgb '#ffffff' lw 2 lc rgb '#ff1717'");
    assert_dressed("dark", "lc rgb '#b0ffffff'", "lc rgb '#b0171717'");
}

static void data_holds_colours_too(void **state)
{
    (void)state;
    assert_dressed("dark", "$data_1 << END\n1 0xffffff\n2 \"a 0xffffff\" 0x60ffffff 3\nEND\nx 0xffffff\n",
                   "$data_1 << END\n1 0x171717\n2 \"a 0xffffff\" 0x60171717 3\nEND\nx 0xffffff\n");
}

static void words_stay(void **state)
{
    (void)state;
    static const char words[] = "set label 'why #ffffff and 0xffffff?' at 0,0\n# $data << END 0xffffff\nset label '$data << END'\n 0xffffff";
    assert_dressed("dark", words, words);
}

static void light_styles_change_no_colour(void **state)
{
    (void)state;
    assert_dressed("paper", "lc rgb '#000000'", "lc rgb '#000000'");
    assert_dressed("slide", "lc rgb '#000000'", "lc rgb '#000000'");
}

static void styles_have_names(void **state)
{
    (void)state;
    assert_ptr_equal(style_find("paper"), style_at(0));
    assert_null(style_find("neon"));
    for (int i = 0; style_at(i) != NULL; i++) assert_ptr_equal(style_find(style_at(i)->name), style_at(i));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dark_turns_lightness_round), cmocka_unit_test(data_holds_colours_too), cmocka_unit_test(words_stay),
        cmocka_unit_test(light_styles_change_no_colour), cmocka_unit_test(styles_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
