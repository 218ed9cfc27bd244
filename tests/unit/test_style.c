/* Styles: which colours of a script change, and which text must not. */
#include "figures/picture/lightness.h"
#include "figures/picture/style.h"

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
    assert_dressed("dark", "lc rgb '#000000' lw 2 lc rgb '#ff0000'", "lc rgb '#ffffff' lw 2 lc rgb '#ff6545'");
    assert_dressed("dark", "lc rgb '#b0ffffff'", "lc rgb '#b0171717'");
}

static void data_holds_colours_too(void **state)
{
    (void)state;
    assert_dressed("dark", "$data_1 << END\n1 0xffffff\n2 \"a 0xffffff\" 0x60ffffff 3\nEND\nx 0xffffff\n",
                   "$data_1 << END\n1 0x171717\n2 \"a 0xffffff\" 0x60171717 3\nEND\nx 0xffffff\n");
}

/* Colours in order stay in order, the first now the lightest, and writing on each can be read. */
static void dark_keeps_ramps_in_order(void **state)
{
    (void)state;
    enum { PAGE = 0x171717, STEPS = 20 };
    const struct style *dark = style_find("dark");
    for (int i = 0; i < STEPS; i++) {
        unsigned area = style_area_color((double)i / (STEPS - 1)), line = style_ordered_color(i, STEPS);
        double contrast = lightness_contrast(style_shown(dark, area), PAGE);
        assert_true(lightness_contrast(style_shown(dark, area), style_shown(dark, style_ink_on(dark, area))) > 3.5);
        assert_true(lightness_contrast(area, style_ink_on(style_find("paper"), area)) > 3.5);
        if (i == 0) continue;
        assert_true(contrast < lightness_contrast(style_shown(dark, style_area_color((i - 1.0) / (STEPS - 1))), PAGE));
        assert_true(lightness_contrast(style_shown(dark, line), PAGE) <
                    lightness_contrast(style_shown(dark, style_ordered_color(i - 1, STEPS)), PAGE));
    }
}

static void words_stay(void **state)
{
    (void)state;
    static const char words[] =
        "set label 'why #ffffff and 0xffffff?' at 0,0\n# $data << END 0xffffff\nset label '$data << END'\n 0xffffff";
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
        cmocka_unit_test(dark_turns_lightness_round),    cmocka_unit_test(data_holds_colours_too),
        cmocka_unit_test(dark_keeps_ramps_in_order),     cmocka_unit_test(words_stay),
        cmocka_unit_test(light_styles_change_no_colour), cmocka_unit_test(styles_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
