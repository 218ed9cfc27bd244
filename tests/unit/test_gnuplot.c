/* gnuplot as the only other program that unroll starts: quoting, failures, nothing left behind. */
#include "figures/gnuplot/gnuplot.h"

#include "temporary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <time.h>

#include <cmocka.h>

static const char good_script[] = "set terminal svg noenhanced\nset output 'picture.svg'\nplot [0:1] x\n";

struct place {
    char *folder, *picture, *script;
    char *path; /* the environment's PATH before the test */
};

static int set_up(void **state)
{
    struct place *place = memory_new(1, sizeof *place);
    place->folder = temporary_folder();
    place->picture = memory_format("%s/picture.svg", place->folder);
    place->script = memory_format("%s/picture.gp", place->folder);
    place->path = memory_text(getenv("PATH"));
    *state = place;
    return 0;
}

static int tear_down(void **state)
{
    struct place *place = *state;
    setenv("PATH", place->path, 1);
    temporary_remove(place->folder);
    free(place->picture), free(place->script), free(place->path), free(place);
    return 0;
}

/* Puts a program named gnuplot, a shell script of these lines, before the real one; it stands in a folder of its own. */
static char *fake_gnuplot(const struct place *place, const char *lines)
{
    char *folder = temporary_folder();
    char *program = memory_format("%s/gnuplot", folder), *path = memory_format("%s:%s", folder, place->path);
    FILE *file = fopen(program, "w");
    assert_non_null(file);
    fprintf(file, "#!/bin/sh\n%s\n", lines);
    fclose(file);
    assert_int_equal(chmod(program, 0755), 0);
    setenv("PATH", path, 1);
    free(program), free(path);
    return folder;
}

static void assert_message(const struct error *error, const char *part)
{
    if (strstr(error->message, part) == NULL) fail_msg("'%s' is not in '%s'", part, error->message);
}

static void quotes(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"", "''"},
        {"plain", "'plain'"},
        {"it's", "'it'.\"\\047\".'s'"},
        {"''", "''.\"\\047\".''.\"\\047\".''"},
        {"`x`", "''.\"\\140\".'x'.\"\\140\".''"},
        {"a\"b\\n", "'a'.\"\\042\".'b\\n'"},
        {"@macro", "''.\"\\100\".'macro'"},
        {"line\nfeed\r\ttab\x1b[1m", "'linefeedtab[1m'"},
        {"100% $1 {/Bold x} # \\", "'100% $1 {/Bold x} # \\'"},
        {"min–max · größe", "'min–max · größe'"},
        {"broken \xff\xc3 utf-8", "'broken  utf-8'"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *quoted = gnuplot_quote(cases[i][0]);
        assert_string_equal(quoted, cases[i][1]);
        free(quoted);
    }
}

static void shows_any_text_as_it_is(void **state)
{
    const struct place *place = *state;
    static const char *const cases[][2] = {
        /* the text and how SVG writes it */
        {"`touch pwned`", "`touch pwned`"},
        {"'.system('touch pwned').'", "'.system('touch pwned').'"},
        {"it's ''two''", "it's ''two''"},
        {"@GPVAL_VERSION", "@GPVAL_VERSION"},
        {"it's @GPVAL_VERSION", "it's @GPVAL_VERSION"},
        {"\" @GPVAL_VERSION '", "\" @GPVAL_VERSION '"},
        {"it's `touch pwned`", "it's `touch pwned`"},
        {"\" `touch pwned` ' \" `touch pwned`", "\" `touch pwned` ' \" `touch pwned`"},
        {"100% %d %s %g", "100% %d %s %g"},
        {"num_steps^2 {/Bold x}", "num_steps^2 {/Bold x}"},
        {"a < b & c", "a &lt; b &amp; c"},
        {"back\\slash \\n", "back\\slash \\n"},
        {"\"; set output 'pwned'; #", "\"; set output 'pwned'; #"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct error error;
        char *quoted = gnuplot_quote(cases[i][0]);
        char *script =
            memory_format("set terminal svg noenhanced\nset output 'picture.svg'\nset title %s\nset label %s at 0.5,0.5\n"
                          "plot [0:1] x title %s\n",
                          quoted, quoted, quoted);
        if (!gnuplot_draw(script, place->picture, place->script, GNUPLOT_SECONDS, &error)) fail_msg("%s", error.message);
        char *svg = temporary_read(place->picture, NULL);
        char *shown = memory_format(">%s<", cases[i][1]);
        int times = 0;
        for (const char *at = svg; (at = strstr(at, shown)) != NULL; at++) times++;
        if (times < 3) fail_msg("%s is shown %d times of 3", cases[i][0], times);
        assert_int_equal(temporary_count(place->folder), 2); /* nothing was run that makes files */
        free(quoted), free(script), free(svg), free(shown);
    }
}

static void keeps_the_script(void **state)
{
    const struct place *place = *state;
    struct error error;
    assert_true(gnuplot_draw(good_script, place->picture, place->script, GNUPLOT_SECONDS, &error));
    char *kept = temporary_read(place->script, NULL);
    assert_string_equal(kept, good_script);
    assert_int_equal(temporary_count(place->folder), 2);
    free(kept);
}

/* A call that must fail: says part, leaves an older picture as it was and nothing else. */
static void assert_fails(const struct place *place, const char *script, int seconds, const char *part)
{
    struct error error = {{0}};
    FILE *file = fopen(place->picture, "w");
    fputs("an older picture", file);
    fclose(file);
    assert_false(gnuplot_draw(script, place->picture, place->script, seconds, &error));
    assert_message(&error, part);
    char *picture = temporary_read(place->picture, NULL);
    assert_string_equal(picture, "an older picture");
    assert_int_equal(temporary_count(place->folder), 1);
    free(picture);
}

static void tells_what_gnuplot_says(void **state)
{
    assert_fails(*state, "set terminal svg\nset output 'picture.svg'\nplot nosuch\n", GNUPLOT_SECONDS,
                 "undefined variable: nosuch");
    assert_fails(*state, "set terminal nosuch\n", GNUPLOT_SECONDS, "unknown or ambiguous terminal type");
}

static void draws_nothing(void **state)
{
    assert_fails(*state, "x = 1\n", GNUPLOT_SECONDS, "drew nothing");
    assert_fails(*state, "set print 'picture.svg'\n", GNUPLOT_SECONDS, "drew nothing");
}

/* What sets up a person's own gnuplot, in files and in the environment, has no say. */
static void heeds_nobody_else(void **state)
{
    const struct place *place = *state;
    static const char *const settings[][2] = {
        {"GNUTERM", "nosuch"},
        {"GNUTERM", "dumb size 20,10"},
        {"GNUPLOT_LIB", "/nonexistent"},
        {"GNUPLOT_DEFAULT_GDFONT", "nosuch"},
        {"GDFONTPATH", "/nonexistent"},
        {"FIT_SCRIPT", "quit"},
        {"FIT_LOG", "/nonexistent/fit.log"},
    };
    struct error error;
    if (!gnuplot_draw(good_script, place->picture, place->script, GNUPLOT_SECONDS, &error)) fail_msg("%s", error.message);
    char *alone = temporary_read(place->picture, NULL), *home = memory_text(getenv("HOME")), *folder = temporary_folder();
    char *rc = memory_format("%s/.gnuplot", folder);
    FILE *file = fopen(rc, "w");
    assert_non_null(file);
    fputs("set title 'mine'\nset key off\nset xrange [5:6]\n", file);
    fclose(file);
    setenv("HOME", folder, 1);
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        setenv(settings[i][0], settings[i][1], 1);
        bool good = gnuplot_draw(good_script, place->picture, place->script, GNUPLOT_SECONDS, &error);
        if (!good) fail_msg("with %s=%s: %s", settings[i][0], settings[i][1], error.message);
        char *picture = temporary_read(place->picture, NULL);
        assert_string_equal(picture, alone);
        free(picture);
        unsetenv(settings[i][0]);
    }
    setenv("HOME", home, 1);
    temporary_remove(folder);
    free(alone), free(home), free(rc);
}

static void is_absent(void **state)
{
    setenv("PATH", "/nonexistent", 1);
    assert_fails(*state, good_script, GNUPLOT_SECONDS, "gnuplot is not installed");
    assert_fails(*state, good_script, GNUPLOT_SECONDS, "gnuplot-nox");
}

static void is_too_old(void **state)
{
    char *folder = fake_gnuplot(
        *state, "if [ \"$1\" = --version ]; then echo gnuplot 4.6 patchlevel 6; else echo line 0: undefined >&2; exit 1; fi");
    struct gnuplot_found found;
    struct error error;
    assert_fails(*state, good_script, GNUPLOT_SECONDS, "gnuplot 4.6 patchlevel 6 is too old, 5.0 or newer is needed");
    temporary_remove(folder);
    folder = fake_gnuplot(*state, "if [ \"$1\" = --version ]; then echo gnuplot 4.6 patchlevel 6; else echo 0 1 >&2; fi");
    assert_true(gnuplot_find(&found, &error));
    assert_string_equal(found.version, "4.6 patchlevel 6");
    assert_true(!found.new_enough && !found.has_png && found.has_svg);
    temporary_remove(folder);
}

static void is_something_else(void **state)
{
    char *folder = fake_gnuplot(*state, "echo hello");
    struct gnuplot_found found;
    struct error error;
    assert_false(gnuplot_find(&found, &error));
    assert_message(&error, "does not say its version but 'hello'");
    assert_fails(*state, good_script, GNUPLOT_SECONDS, "drew nothing");
    temporary_remove(folder);
}

static void is_found(void **state)
{
    (void)state;
    struct gnuplot_found found;
    struct error error;
    assert_true(gnuplot_find(&found, &error));
    assert_true(found.new_enough && found.has_png && found.has_svg);
    int major_version, minor_version;
    assert_int_equal(sscanf(found.cairo, "%d.%d", &major_version, &minor_version), 2);
    setenv("PATH", "/nonexistent", 1);
    assert_false(gnuplot_find(&found, &error));
    assert_message(&error, "gnuplot is not installed");
}

/* The picture it had begun stays nowhere. */
static void dies_in_the_middle(void **state)
{
    char *folder = fake_gnuplot(*state, "echo '<svg' > picture.svg; kill -9 $$");
    assert_fails(*state, good_script, GNUPLOT_SECONDS, "ended by signal 9");
    temporary_remove(folder);
}

static void hangs(void **state)
{
    char *folder = fake_gnuplot(*state, "exec sleep 50");
    time_t begin = time(NULL);
    assert_fails(*state, good_script, 1, "did not finish within 1 s");
    assert_true(time(NULL) - begin < 20);
    temporary_remove(folder);
}

static void is_killed(void **state)
{
    char *folder = fake_gnuplot(*state, "kill -9 $$");
    assert_fails(*state, good_script, GNUPLOT_SECONDS, "ended by signal 9");
    temporary_remove(folder);
}

/* More than any pipe holds, to a reader that is gone: no SIGPIPE may reach us. */
static void ends_without_listening(void **state)
{
    char *folder = fake_gnuplot(*state, "echo no licence >&2; exit 3");
    char *script = memory_new(4000001, 1);
    memset(script, '\n', 4000000);
    assert_fails(*state, script, GNUPLOT_SECONDS, "gnuplot failed with status 3: no licence");
    free(script);
    temporary_remove(folder);
}

/* Neither side may wait for the other when gnuplot complains more than a pipe holds. */
static void complains_at_length(void **state)
{
    char *folder = fake_gnuplot(*state, "yes complaint | head -c 1000000 >&2; exit 1");
    assert_fails(*state, good_script, GNUPLOT_SECONDS, "complaint");
    temporary_remove(folder);
}

static void has_no_folder(void **state)
{
    (void)state;
    struct error error;
    assert_false(gnuplot_draw(good_script, "/nonexistent/picture.svg", "/nonexistent/picture.gp", GNUPLOT_SECONDS, &error));
    assert_message(&error, "cannot write into the folder of /nonexistent/picture.svg: No such file or directory");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(quotes),
        TEST(shows_any_text_as_it_is),
        TEST(keeps_the_script),
        TEST(tells_what_gnuplot_says),
        TEST(draws_nothing),
        TEST(heeds_nobody_else),
        TEST(is_absent),
        TEST(hangs),
        TEST(is_killed),
        TEST(ends_without_listening),
        TEST(complains_at_length),
        TEST(has_no_folder),
        TEST(is_too_old),
        TEST(is_something_else),
        TEST(is_found),
        TEST(dies_in_the_middle),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
