/* Texts for people: what is a character, what of it is shown, how wide it is. */
#include "base/error.h"
#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void test_next_reads_characters_of_every_length(void **state)
{
    static const int32_t expected[] = {'a', 0xe9, 0x20ac, 0x1f600, 0};
    const char *at = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80";
    (void)state;
    for (const int32_t *character = expected; *character != 0; character++) {
        char bytes[TEXT_BYTES];
        const char *from = at;
        assert_int_equal(text_next(&at), *character);
        assert_int_equal(at - from, strlen(text_encode(*character, bytes)));
        assert_memory_equal(from, bytes, (size_t)(at - from));
    }
    assert_int_equal(*at, '\0');
}

/* Overlong, cut, surrogate, too large, alone: one byte at a time. */
static void test_next_passes_broken_bytes_alone(void **state)
{
    static const char *const broken[] = {"\xc0\x80", "\xe2\x82", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                                         "\x80",     "\xff",     "\xe0\x80\x80"};
    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        for (const char *at = broken[i], *from = at; *at != '\0'; from = at) {
            assert_int_equal(text_next(&at), TEXT_BROKEN);
            assert_ptr_equal(at, from + 1);
        }
}

static void test_a_grapheme_is_what_a_reader_takes_for_one(void **state)
{
    static const char *const one[] = {"a",
                                      "e\xcc\x81",                                    /* e and an accent */
                                      "\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa",             /* a flag */
                                      "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7", /* woman, joiner, girl */
                                      "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab" /* a Korean syllable in its three letters */,
                                      "\xff"};
    (void)state;
    for (size_t i = 0; i < sizeof one / sizeof *one; i++) {
        char text[64];
        snprintf(text, sizeof text, "%sxyz", one[i]);
        assert_int_equal(text_grapheme(text), strlen(one[i]));
    }
    assert_int_equal(text_grapheme(""), 0);
    assert_int_equal(text_grapheme("e\xff"), 1);
}

static void test_columns(void **state)
{
    (void)state;
    assert_int_equal(text_columns('a'), 1);
    assert_int_equal(text_columns(0x4e2d), 2);  /* Chinese */
    assert_int_equal(text_columns(0x1f600), 2); /* a face */
    assert_int_equal(text_columns(0x301), 0);   /* an accent that combines */
    assert_int_equal(text_columns(0x378), 1);   /* no character so far */
}

static void assert_shown(const char *text, const char *expected)
{
    char shown[64], *copy = text_printable_copy(text);
    assert_string_equal(text_printable(text, shown, sizeof shown), expected);
    assert_string_equal(copy, expected);
    assert_int_equal(text_is_printable(text), strcmp(text, expected) == 0);
    free(copy);
}

static void test_a_beginning_is_of_whole_characters(void **state)
{
    (void)state;
    assert_int_equal(text_beginning("Größe", 3), strlen("Grö"));
    assert_int_equal(text_beginning("Größe", 5), strlen("Größe"));
    assert_int_equal(text_beginning("日本", 3), strlen("日"));
    assert_int_equal(text_beginning("e\xcc\x81z", 1), strlen("e\xcc\x81"));
    assert_int_equal(text_beginning("\xff\xff", 1), 1);
    assert_int_equal(text_beginning("a", 0), 0);
}

static void test_printable_escapes_what_leads_a_terminal_astray(void **state)
{
    (void)state;
    assert_shown("loss \xe2\x80\x93 0.5 \xe4\xb8\xad", "loss \xe2\x80\x93 0.5 \xe4\xb8\xad");
    assert_shown("\033[31m\n\x7f", "\\x1b[31m\\x0a\\x7f");
    assert_shown("\xc2\x9b"
                 "31m",
                 "\\xc2\\x9b31m"); /* CSI of C1 */
    assert_shown("a\xe2\x80\xae"
                 "b",
                 "a\\xe2\\x80\\xaeb"); /* right to left from here on */
    assert_shown("a\xe2\x81\xa6\xff", "a\\xe2\\x81\\xa6\\xff");
}

static void test_printable_is_cut_between_characters(void **state)
{
    char shown[6];
    (void)state;
    assert_string_equal(text_printable("abc\xe2\x82\xac", shown, sizeof shown), "abc");
    assert_string_equal(text_printable("ab\xe2\x82\xac", shown, sizeof shown), "ab\xe2\x82\xac");
    assert_string_equal(text_printable("ab\n", shown, sizeof shown), "ab");
}

static void test_real_is_the_shortest_that_reads_back(void **state)
{
    static const double reals[] = {1.0 / 3.0, 0.1, 1e-300, DBL_MAX, DBL_MIN, 123456789.123456789, -0.0};
    char text[TEXT_REAL];
    (void)state;
    assert_string_equal(text_real(0.1, text), "0.1");
    assert_string_equal(text_real(1024, text), "1024");
    assert_string_equal(text_real(-999999999999999, text), "-999999999999999");
    assert_string_equal(text_real(1e15, text), "1e+15");
    assert_string_equal(text_real(0, text), "0");
    assert_string_equal(text_real(-0.0, text), "-0");
    assert_string_equal(text_real(0.0123456, text), "0.0123456");
    assert_string_equal(text_real(0.1 + 0.2, text), "0.30000000000000004");
    for (size_t i = 0; i < sizeof reals / sizeof *reals; i++) assert_true(strtod(text_real(reals[i], text), NULL) == reals[i]);
    assert_string_equal(text_real(NAN, text), "nan");
}

static void test_what_was_measured_never_reads_as_nothing(void **state)
{
    char text[TEXT_REAL];
    (void)state;
    assert_string_equal(text_measured(0.46968, text), "0.4697");
    assert_string_equal(text_measured(0.01, text), "0.0100");
    assert_string_equal(text_measured(4.238e-5, text), "4.24e-05");
    assert_string_equal(text_measured(0.00351, text), "0.00351");
    assert_string_equal(text_measured(0, text), "0");
    assert_string_equal(text_measured(123456, text), "123456");
    assert_string_equal(text_measured(1e300, text), "1e+300");
}

static void test_the_first_letter_gives_the_direction(void **state)
{
    (void)state;
    assert_int_equal(text_direction("12: how far? \u05e9\u05dc\u05d5\u05dd"), 'L');
    assert_int_equal(text_direction("12: \u05e9\u05dc\u05d5\u05dd LSTM"), 'R');
    assert_int_equal(text_direction("\u0645\u0631"), 'R');
    assert_int_equal(text_direction("12 \xff"), '\0');
}

static void test_did_you_mean(void **state)
{
    static const char *const names[] = {"rnn", "lstm", "gru"};
    (void)state;
    assert_string_equal(error_did_you_mean(error_nearest("GRU", names, 3), "").text, ", did you mean 'gru'?");
    assert_string_equal(error_did_you_mean(error_nearest("lsmt", names, 3), "").text, ", did you mean 'lstm'?");
    assert_string_equal(error_did_you_mean(error_nearest("transformer", names, 3), ", expected a cell").text,
                        ", expected a cell");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_next_reads_characters_of_every_length),
        cmocka_unit_test(test_next_passes_broken_bytes_alone),
        cmocka_unit_test(test_a_grapheme_is_what_a_reader_takes_for_one),
        cmocka_unit_test(test_columns),
        cmocka_unit_test(test_a_beginning_is_of_whole_characters),
        cmocka_unit_test(test_printable_escapes_what_leads_a_terminal_astray),
        cmocka_unit_test(test_printable_is_cut_between_characters),
        cmocka_unit_test(test_real_is_the_shortest_that_reads_back),
        cmocka_unit_test(test_what_was_measured_never_reads_as_nothing),
        cmocka_unit_test(test_the_first_letter_gives_the_direction),
        cmocka_unit_test(test_did_you_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
