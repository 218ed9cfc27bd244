/* Best losses of facets: each shows its own where they are not the same. */
#include "expected.h"
#include "figures/picture/page.h"
#include "sweep_fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Runs of two rules. */
static void begin(struct sweep_fixture *fixture)
{
    fixture_begin(fixture);
    FIXTURE_AXIS(fixture, "base_probability", "0.5", "0.4");
    FIXTURE_AXIS(fixture, "state_size", "4", "16");
    fixture_end(fixture);
}

static int count_of(const char *text, const char *part)
{
    int count = 0;
    for (; (text = strstr(text, part)) != NULL; text++) count++;
    return count;
}

/* How often the name and loss of the worst reference of either rule stands there. */
static void assert_named(const struct figure_spec *spec, const struct sweep_fixture *fixture, int expected)
{
    char *script = script_of(spec, &fixture->data, "a.svg"), *names[2];
    for (int rule = 0; rule < 2; rule++) {
        names[rule] = page_reference_text(&fixture->runs[2 * rule].references->losses[0]);
        if (count_of(script, names[rule]) != expected)
            fail_msg("'%s' stands %d times in the figure %s", names[rule], count_of(script, names[rule]), spec->kind);
    }
    assert_string_not_equal(names[0], names[1]);
    assert_int_equal(strstr(script, "grey: the best possible loss of who knows what is named") != NULL, expected > 0);
    free(script), free(names[0]), free(names[1]);
}

static void each_facet_shows_its_own(void **state)
{
    (void)state;
    static const char *const kinds[] = {"curves", "slice", "frontier"};
    struct sweep_fixture fixture;
    begin(&fixture);
    for (int i = 0; i < 3; i++) {
        struct figure_spec spec = {.columns = "base_probability"};
        snprintf(spec.kind, sizeof spec.kind, "%s", kinds[i]);
        assert_named(&spec, &fixture, 1);
        memcpy(spec.columns, spec.rows, sizeof spec.columns);
        snprintf(spec.rows, sizeof spec.rows, "base_probability");
        assert_named(&spec, &fixture, 1);
    }
    fixture_release(&fixture);
}

static void none_where_a_facet_has_several_or_the_metric_is_no_loss(void **state)
{
    (void)state;
    struct sweep_fixture fixture;
    begin(&fixture);
    assert_named(&(struct figure_spec){.kind = "curves", .columns = "state_size", .color = "base_probability"}, &fixture, 0);
    assert_named(&(struct figure_spec){.kind = "slice", .columns = "base_probability", .metric = "steps_to 0.5"}, &fixture, 0);
    fixture_release(&fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_facet_shows_its_own),
        cmocka_unit_test(none_where_a_facet_has_several_or_the_metric_is_no_loss),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
