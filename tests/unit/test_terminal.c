/* What terminals answer, and drawing with characters. */
#include "figures/print.h"
#include "figures/terminal/ask.h"
#include "figures/terminal/canvas.h"

#include "sweep_fixture.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct answer taken(const char *bytes)
{
    struct answer answer = {0};
    for (; *bytes != '\0'; bytes++) answer_take(&answer, *bytes);
    return answer;
}

static void sixel_is_an_attribute_and_no_model(void **state)
{
    (void)state;
    assert_true(taken("\033[?62;4;22c").sixel);
    assert_true(taken("\033[?63;1;2;4c").sixel);
    assert_false(taken("\033[?62;22c").sixel);
    assert_false(taken("\033[?4;6c").sixel); /* a VT132 */
    assert_false(taken("\033[?62;14;24c").sixel);
    assert_true(taken("\033[?62;22c").ended);
    assert_false(taken("\033[?62;4").ended);
}

static void the_window_tells_its_width(void **state)
{
    (void)state;
    struct answer answer = taken("\033[4;600;1000t\033[?62;4c");
    assert_int_equal(answer.pixels, 1000);
    assert_true(answer.sixel);
    assert_int_equal(answer.num_typed, 0);
    assert_int_equal(taken("\033[4;600;-3t").pixels, 0);
    assert_int_equal(taken("\033[4;600t").pixels, 0);
    assert_int_equal(taken("\033[4;600;99999999999999999999t").pixels, 0);
}

static void what_is_typed_between_is_kept(void **state)
{
    (void)state;
    struct answer answer = taken("ls\n\033[A\033Ox\033[?62;4cx");
    assert_true(answer.sixel);
    assert_int_equal(answer.num_typed, 10);
    assert_memory_equal(answer.typed, "ls\n\033[A\033Oxx", 10);
}

static void a_flood_stays_within_bounds(void **state)
{
    (void)state;
    struct answer answer = {0};
    answer_take(&answer, '\033');
    answer_take(&answer, '[');
    for (int i = 0; i < 10000; i++) answer_take(&answer, '1');
    assert_false(answer.ended);
    assert_true(answer.num_typed <= (int)sizeof answer.typed);
    assert_true(answer.num_pending < (int)sizeof answer.pending);
}

/* A canvas of 4 x 2 characters as it is written in ASCII. */
static char *drawn(void (*draw)(struct canvas *canvas))
{
    const struct terminal terminal = {.width = 80};
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    struct screen screen = {.terminal = &terminal, .out = out};
    struct canvas canvas = canvas_new(&screen, 4, 2);
    draw(&canvas);
    for (int row = 0; row < 2; row++) canvas_write(&canvas, row, &screen), screen_end(&screen);
    canvas_release(&canvas);
    fclose(out);
    return text;
}

static void draw_through(struct canvas *canvas)
{
    canvas_line(canvas, (const double[]){0, 1e6}, (const double[]){0, -1e6}, 1);
    canvas_line(canvas, (const double[]){-5, 0}, (const double[]){5, 0}, 1);
}

static void draw_outside(struct canvas *canvas)
{
    canvas_line(canvas, (const double[]){0, 1.5}, (const double[]){1, 7}, 1);
    canvas_line(canvas, (const double[]){0, NAN}, (const double[]){1, 0}, 1);
    canvas_line(canvas, (const double[]){0, 0.5}, (const double[]){INFINITY, 0}, 1);
    canvas_line(canvas, (const double[]){2, 2}, (const double[]){2, 2}, 1);
    canvas_dot(canvas, NAN, 0, 1);
    canvas_dot(canvas, 1.01, 0, 1);
    assert_false(canvas_mark(canvas, 0.5, -0.1, 'x', 1));
}

static void draw_marks(struct canvas *canvas)
{
    assert_true(canvas_mark(canvas, 0, 1, 'a', 1));
    assert_false(canvas_mark(canvas, 0, 1, 'b', 1));
    canvas_dot(canvas, 0, 1, 1);
    canvas_mark(canvas, 1, 0, 0xd7, 1);
}

static void lines_end_at_the_edge(void **state)
{
    (void)state;
    char *through = drawn(draw_through), *outside = drawn(draw_outside), *marks = drawn(draw_marks);
    assert_string_equal(through, "*   \n****\n");
    assert_string_equal(outside, "    \n    \n");
    assert_string_equal(marks, "a   \n   x\n");
    free(through), free(outside), free(marks);
}

static void colours_find_their_nearest(void **state)
{
    (void)state;
    assert_int_equal(screen_nearest(0x000000), 16);
    assert_int_equal(screen_nearest(0xffffff), 231);
    assert_int_equal(screen_nearest(0xff0000), 196);
    assert_int_equal(screen_nearest(0x0000d7), 20);
    assert_int_equal(screen_nearest(0x808080), 244);
}

static void lines_stop_at_the_width_and_the_height(void **state)
{
    (void)state;
    const struct terminal terminal = {.width = 10, .height = 2};
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    struct screen screen = {.terminal = &terminal, .out = out};
    screen_paragraph(&screen, "one two three\033 abcdefghijklmnop four five", SCREEN_OWN, 0);
    fclose(out);
    assert_string_equal(text, "one two\nthree\\x1b\n");
    free(text);
}

static char *paragraph(const char *words, int width, int indent)
{
    const struct terminal terminal = {.width = width, .utf8 = true};
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    struct screen screen = {.terminal = &terminal, .out = out};
    screen_pad(&screen, indent);
    screen_paragraph(&screen, words, SCREEN_OWN, indent);
    fclose(out);
    return text;
}

static void words_longer_than_a_line_go_on_in_the_next(void **state)
{
    (void)state;
    static const struct {
        const char *words, *lines;
        int indent;
    } cases[] = {
        {"see https://a.example/b/c d", "see https:\n//a.exampl\ne/b/c d\n", 0},
        {"有人能告诉我这个", "有人能告诉\n我这个\n", 0},
        {"有人能告诉", "  有人能告\n  诉\n", 2},
        {"abcdefghie\u0301x", "abcdefghie\u0301\nx\n", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *text = paragraph(cases[i].words, 10, cases[i].indent);
        assert_string_equal(text, cases[i].lines);
        free(text);
    }
}

/* A curve that zigzags across the panel, smoothed: of what was smoothed nothing is drawn. */
static void what_shines_through_is_left_out(void **state)
{
    (void)state;
    const struct terminal terminal = {.width = 80};
    const struct figure_spec spec = {.kind = "curves", .smoothing = 0.99};
    struct sweep_fixture fixture;
    struct error error;
    char *text = NULL;
    size_t length;
    int dots = 0;
    fixture_begin(&fixture);
    fixture_end(&fixture);
    struct curve *curve = &fixture.runs[0].result.curve;
    for (int i = 0; i < curve->count; i++) curve->losses[i] = i % 2 == 0 ? 0.5 : 0.7;
    FILE *out = open_memstream(&text, &length);
    assert_true(figure_print(&spec, &fixture.data, &terminal, out, &error));
    fclose(out);
    for (const char *c = text; *c != '\0'; c++) dots += *c == '*';
    assert_true(dots > terminal.width / 2);
    assert_true(dots <= terminal.width);
    free(text);
    fixture_release(&fixture);
}

/* The slice over five optimizers, so many characters wide. */
static char *slice_of_names(int width)
{
    const struct terminal terminal = {.width = width};
    const struct figure_spec spec = {.kind = "slice", .x = "optimizer"};
    struct sweep_fixture fixture;
    struct error error;
    char *text = NULL;
    size_t length;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "optimizer", "sgd", "adam", "momentum", "rmsprop", "adagrad");
    FIXTURE_AXIS(&fixture, "seed", "0", "1");
    fixture_end(&fixture);
    FILE *out = open_memstream(&text, &length);
    assert_true(figure_print(&spec, &fixture.data, &terminal, out, &error));
    fclose(out);
    fixture_release(&fixture);
    return text;
}

/* Names have no order from which one that is missing could be told: without room they are numbered. */
static void names_along_a_slice_are_all_told(void **state)
{
    (void)state;
    char *wide = slice_of_names(80), *narrow = slice_of_names(40);
    assert_non_null(strstr(wide, "     sgd           adam         momentum       rmsprop        adagrad"));
    assert_null(strstr(wide, "1 sgd"));
    assert_non_null(strstr(narrow, "optimizer  1 sgd  2 adam  3 momentum\n  4 rmsprop  5 adagrad\n"));
    assert_non_null(strstr(narrow, "   1      2      3     4      5\n"));
    assert_null(strstr(narrow, "the stroke"));
    free(wide), free(narrow);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sixel_is_an_attribute_and_no_model),
        cmocka_unit_test(the_window_tells_its_width),
        cmocka_unit_test(what_is_typed_between_is_kept),
        cmocka_unit_test(a_flood_stays_within_bounds),
        cmocka_unit_test(lines_end_at_the_edge),
        cmocka_unit_test(colours_find_their_nearest),
        cmocka_unit_test(words_longer_than_a_line_go_on_in_the_next),
        cmocka_unit_test(lines_stop_at_the_width_and_the_height),
        cmocka_unit_test(what_shines_through_is_left_out),
        cmocka_unit_test(names_along_a_slice_are_all_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
