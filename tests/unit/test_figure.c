/* Figures from the spec to the file: checks, scripts to the letter, pictures by the real gnuplot. */
#include "figures/figure.h"

#include "expected.h"
#include "sweep_fixture.h"
#include "temporary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void wrong_specs_are_named(void **state)
{
    (void)state;
    static const struct {
        struct figure_spec spec;
        const char *message;
    } cases[] = {
        {{.kind = "curve", .place = "a.cfg:7"},
         "a.cfg:7: unknown figure 'curve', expected overview, curves, heatmap, slice, parallel, frontier, seeds, importance or "
         "gradient-flow, "
         "did you mean "
         "'curves'?"},
        {{.kind = "pie"},
         "unknown figure 'pie', expected overview, curves, heatmap, slice, parallel, frontier, seeds, importance or "
         "gradient-flow"},
        {{.kind = "curves", .color = "num_step", .place = "a.cfg:7"},
         "a.cfg:7: color is 'num_step', expected a hyperparameter, did you mean 'num_steps'?"},
        {{.kind = "curves", .rows = "final_loss", .place = "a.cfg:7"},
         "a.cfg:7: rows is 'final_loss', expected a hyperparameter"},
        {{.kind = "curves", .columns = "seed", .place = "a.cfg:7"},
         "a.cfg:7: columns is 'seed', but the seeds of a setting are shown together"},
        {{.kind = "curves", .color = "cell", .rows = "cell", .place = "a.cfg:7"},
         "a.cfg:7: color and rows are both 'cell', expected two hyperparameters"},
        {{.kind = "curves", .color = "x", .columns = "`x`\n"}, "color is 'x', expected a hyperparameter"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error;
        assert_false(figure_check(&cases[i].spec, &error));
        assert_string_equal(error.message, cases[i].message);
    }
    struct error error;
    struct figure_spec silent = {0}, full = {.kind = "curves", .color = "cell", .columns = "num_steps", .rows = "learning_rate"};
    assert_true(figure_check(&silent, &error));
    assert_true(figure_check(&full, &error));
}

static void scripts_are_as_expected(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    fixture.experiment.question = "What's in a window?";
    FIXTURE_AXIS(&fixture, "num_steps", "5", "10");
    FIXTURE_AXIS(&fixture, "state_size", "4", "16");
    FIXTURE_AXIS(&fixture, "seed", "0", "1");
    fixture_end(&fixture);
    fixture_diverge(&fixture, 3);
    fixture.data.results.num_missing = 1;
    assert_script(&(struct figure_spec){.kind = "curves", .color = "num_steps", .columns = "state_size"}, &fixture.data,
                  "curves.png", "facets.gp");
    fixture_release(&fixture);

    fixture_begin(&fixture);
    fixture_end(&fixture);
    assert_script(&(struct figure_spec){.kind = "curves"}, &fixture.data, "one.svg", "one-run.gp");
    fixture_release(&fixture);
}

static void pictures_show_any_name_as_it_is(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    fixture.experiment.name = "it's `touch pwned` @x 100% a_b";
    fixture.experiment.question = "'.system('touch pwned').' \"\nset output\\";
    fixture_end(&fixture);
    char *svg = draw_figure(&(struct figure_spec){.kind = "curves"}, &fixture.data, "it's `x`.svg", NULL);
    assert_non_null(strstr(svg, "it's `touch pwned` @x 100% a_b · 1 run"));
    assert_non_null(strstr(svg, "'.system('touch pwned').' \" set output\\"));
    free(svg);
    fixture_release(&fixture);
}

/* The width and height of a PNG. */
static void png_size(const char *bytes, unsigned size[2])
{
    for (int i = 0; i < 2; i++) {
        const unsigned char *at = (const unsigned char *)bytes + 16 + 4 * i;
        size[i] = (unsigned)at[0] << 24 | (unsigned)at[1] << 16 | (unsigned)at[2] << 8 | at[3];
    }
}

static void pictures_grow_with_their_facets(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    unsigned one[2], many[2];
    size_t length;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "num_steps", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    FIXTURE_AXIS(&fixture, "state_size", "1", "2", "3", "4", "5", "6");
    FIXTURE_AXIS(&fixture, "learning_rate", "0.01", "0.1", "1", "10");
    fixture_end(&fixture);
    char *png = draw_figure(&(struct figure_spec){.kind = "curves"}, &fixture.data, "many.png", &length);
    assert_memory_equal(png, "\x89PNG\r\n\x1a\n", 8);
    assert_true(length > 100000); /* a blank page of this size has 20000 */
    png_size(png, many);
    free(png);
    fixture.data.results.num_runs = 1;
    png = draw_figure(&(struct figure_spec){.kind = "curves"}, &fixture.data, "one.png", &length);
    assert_true(length > 40000);
    png_size(png, one);
    assert_true(2 * many[0] > 3 * one[0] && many[1] > one[1]); /* though of fewer pixels to each logical one */
    free(png);
    fixture.data.results.num_runs = 12 * 6 * 4;
    fixture_release(&fixture);
}

static void kept_scripts_draw_the_same_again(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    struct error error;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "optimizer", "sgd", "adam");
    FIXTURE_AXIS(&fixture, "seed", "0", "1");
    fixture_end(&fixture);
    char *folder = temporary_folder(), *path = memory_format("%s/curves.png", folder);
    char *command = memory_format("cd %s && gnuplot -d curves.gp", folder);
    size_t first_length, length;
    assert_true(figure_draw(&(struct figure_spec){.kind = "curves"}, &fixture.data, path, &error));
    char *first = temporary_read(path, &first_length);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(system(command), 0);
    char *again = temporary_read(path, &length);
    assert_non_null(again);
    assert_int_equal(length, first_length);
    assert_memory_equal(again, first, length);
    free(first), free(again), free(path), free(command);
    temporary_remove(folder);
    fixture_release(&fixture);
}

static void all_diverged_is_drawn_and_said(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    fixture_begin(&fixture);
    FIXTURE_AXIS(&fixture, "state_size", "4", "16");
    fixture_end(&fixture);
    fixture_diverge(&fixture, 0);
    fixture_diverge(&fixture, 1);
    char *svg = draw_figure(&(struct figure_spec){.kind = "curves", .columns = "state_size"}, &fixture.data, "curves.svg", NULL);
    assert_non_null(strstr(svg, "All 2 runs diverged"));
    assert_non_null(strstr(svg, "made-up · 2 runs, all diverged"));
    free(svg);
    fixture_release(&fixture);
}

static void wrong_wishes_are_told_before_anything_is_drawn(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    struct error error;
    struct figure_spec spec = {0};
    fixture_begin(&fixture);
    fixture_end(&fixture);
    assert_false(figure_draw(&spec, &fixture.data, "/tmp/figure.jpg", &error));
    assert_string_equal(error.message,
                        "/tmp/figure.jpg: cannot draw this form, expected a name that ends in .png, .svg, .pdf, .tex, or .html");
    assert_false(figure_draw(&spec, &fixture.data, "/tmp/\xff.png", &error));
    assert_string_equal(error.message, "/tmp/\\xff.png: cannot draw into a name with control characters or broken UTF-8");
    assert_false(figure_draw(&spec, &fixture.data, "/tmp/folder.png/figure", &error));
    assert_false(figure_draw(&spec, &fixture.data, "/tmp/.png", &error));
    assert_false(figure_draw(&spec, &fixture.data, "/tmp/a\nb.png", &error));
    assert_string_equal(error.message, "/tmp/a\\x0ab.png: cannot draw into a name with control characters or broken UTF-8");
    fixture.data.results.num_runs = 0;
    assert_false(figure_draw(&spec, &fixture.data, "/tmp/figure.png", &error));
    assert_string_equal(error.message, "there is no run to draw into /tmp/figure.png");
    fixture.data.results.num_runs = 1;
    fixture_release(&fixture);
}

static void too_many_facets_are_refused(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    struct error error;
    const char *values[151] = {NULL};
    char texts[150][12];
    for (int i = 0; i < 150; i++) snprintf(texts[i], sizeof texts[i], "%d", i + 1), values[i] = texts[i];
    fixture_begin(&fixture);
    fixture_axis(&fixture, "state_size", values);
    fixture_end(&fixture);
    struct figure_spec spec = {.kind = "curves", .columns = "state_size", .place = "a.cfg:3"};
    assert_false(figure_draw(&spec, &fixture.data, "/tmp/figure.png", &error));
    assert_string_equal(error.message,
                        "a.cfg:3: the figure would have 150 facets, expected at most 144; choose other `columns` and `rows`");
    fixture_release(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrong_specs_are_named),
        cmocka_unit_test(scripts_are_as_expected),
        cmocka_unit_test(pictures_show_any_name_as_it_is),
        cmocka_unit_test(pictures_grow_with_their_facets),
        cmocka_unit_test(kept_scripts_draw_the_same_again),
        cmocka_unit_test(all_diverged_is_drawn_and_said),
        cmocka_unit_test(wrong_wishes_are_told_before_anything_is_drawn),
        cmocka_unit_test(too_many_facets_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
