/* Styles and their colours. */
#include "figures/picture/color.h"
#include "figures/picture/style.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static unsigned area(double share, bool dark)
{
    return color_rgb((struct color){COLOR_AREA, .share = share}, dark);
}

static unsigned line(int index, int count, bool dark)
{
    return color_rgb((struct color){COLOR_ORDERED, .index = index, .count = count}, dark);
}

static double contrast_with_paper(unsigned color, bool dark)
{
    return color_contrast(color, color_rgb((struct color){.ink = INK_PAPER}, dark));
}

static void contrast_is_that_of_wcag(void **state)
{
    (void)state;
    assert_float_equal(color_contrast(0x000000, 0xffffff), 21, 1e-4);
    assert_float_equal(color_contrast(0x777777, 0x777777), 1, 1e-4);
    assert_float_equal(color_contrast(0xffffff, 0x767676), 4.54, 0.005);
}

/* On paper and on dark: the first stands out most, writing on areas can be read, and no line of few fades. */
static void ramps_are_in_order_and_can_be_written_on(void **state)
{
    (void)state;
    enum { STEPS = 20, FEW = 12 };
    for (int dark = 0; dark <= 1; dark++)
        for (int i = 0; i < STEPS; i++) {
            struct color color = {COLOR_AREA, .share = (double)i / (STEPS - 1)};
            unsigned on = color_rgb(color, dark), ink = color_rgb(color_on(color, dark), dark);
            assert_true(color_contrast(on, ink) > 3.5);
            if (i == 0) continue;
            double before = contrast_with_paper(area((i - 1.0) / (STEPS - 1), dark), dark);
            assert_true(contrast_with_paper(on, dark) < before);
        }
    for (int dark = 0; dark <= 1; dark++)
        for (int count = 2; count <= FEW; count++)
            for (int i = 1; i < count; i++)
                assert_true(contrast_with_paper(line(i, count, dark), dark) <
                            contrast_with_paper(line(i - 1, count, dark), dark));
    assert_true(contrast_with_paper(line(FEW - 1, FEW, false), false) > 1.75);
    assert_true(contrast_with_paper(line(FEW - 1, FEW, true), true) > 3.5);
    assert_int_equal(line(0, 2, false), 0x033661);
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
        cmocka_unit_test(contrast_is_that_of_wcag),
        cmocka_unit_test(ramps_are_in_order_and_can_be_written_on),
        cmocka_unit_test(styles_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
