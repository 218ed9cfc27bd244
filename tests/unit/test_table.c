#include "base/table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <locale.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static char printed[65536];

static const char *print(struct table *table, enum table_format format)
{
    FILE *file = tmpfile();
    table_print(table, format, file);
    rewind(file);
    printed[fread(printed, 1, sizeof printed - 1, file)] = '\0';
    fclose(file);
    table_free(table);
    return printed;
}

/* What a terminal of that width is sent. */
static const char *print_on_terminal(struct table *table, unsigned short width)
{
    int leader, follower;
    struct winsize size = {.ws_row = 24, .ws_col = width};
    assert_int_equal(openpty(&leader, &follower, NULL, NULL, &size), 0);
    FILE *file = fdopen(follower, "w");
    table_print(table, TABLE_TEXT, file);
    fclose(file);
    size_t used = 0;
    for (ssize_t count; (count = read(leader, printed + used, sizeof printed - 1 - used)) > 0;) used += (size_t)count;
    printed[used] = '\0';
    close(leader);
    table_free(table);
    return printed;
}

static struct table *small_table(void)
{
    struct table *table = table_new();
    table_column(table, "Name", TABLE_LEFT);
    table_column(table, "loss", TABLE_LEFT);
    table_row(table);
    table_cell(table, 0, "a", false);
    table_cell(table, 1, "0.5", true);
    table_row(table);
    table_cell(table, 0, "bcd", false);
    table_row(table);
    table_cell(table, 0, "", false);
    table_cell(table, 1, "12.25", true);
    return table;
}

static struct table *one_cell(const char *name, const char *text, bool number)
{
    struct table *table = table_new();
    table_column(table, name, TABLE_LEFT);
    table_row(table);
    table_cell(table, 0, text, number);
    return table;
}

static void text_puts_numbers_at_the_right(void **state)
{
    (void)state;
    assert_string_equal(print(small_table(), TABLE_TEXT), "Name  loss\na      0.5\nbcd  \n     12.25\n");
}

static void json_keeps_names_types_and_nothing(void **state)
{
    (void)state;
    assert_string_equal(print(small_table(), TABLE_JSON),
                        "[\n {\"Name\": \"a\", \"loss\": 0.5},\n {\"Name\": \"bcd\", \"loss\": null},\n"
                        " {\"Name\": \"\", \"loss\": 12.25}\n]\n");
}

static void csv_tells_empty_from_nothing(void **state)
{
    (void)state;
    assert_string_equal(print(small_table(), TABLE_CSV), "Name,loss\r\na,0.5\r\nbcd,\r\n\"\",12.25\r\n");
}

static void a_number_in_quotes_stays_text(void **state)
{
    (void)state;
    assert_string_equal(print(one_cell("x", "007", false), TABLE_JSON), "[\n {\"x\": \"007\"}\n]\n");
}

static void json_escapes_whatever_comes(void **state)
{
    (void)state;
    assert_string_equal(print(one_cell("q\"", "a\"b\\c\nd\x1b[2J\x7f", false), TABLE_JSON),
                        "[\n {\"q\\\"\": \"a\\\"b\\\\c\\u000ad\\u001b[2J\\u007f\"}\n]\n");
    /* a stray byte, a cut character, an overlong form, a surrogate, too large, and good ones of 2, 3 and 4 bytes */
    assert_string_equal(
        print(
            one_cell("x", "\xff|\xe2\x82|\xc0\x80|\xed\xa0\x80|\xf4\x90\x80\x80|\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xe2", false),
            TABLE_JSON),
        "[\n {\"x\": \"\\ufffd|\\ufffd\\ufffd|\\ufffd\\ufffd|\\ufffd\\ufffd\\ufffd|\\ufffd\\ufffd\\ufffd\\ufffd|"
        "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\\ufffd\"}\n]\n");
}

static void csv_quotes_as_rfc_4180_says(void **state)
{
    (void)state;
    assert_string_equal(print(one_cell("a,b", "say \"hi\"\r\nbye", false), TABLE_CSV),
                        "\"a,b\"\r\n\"say \"\"hi\"\"\r\nbye\"\r\n");
}

static void text_escapes_control_characters(void **state)
{
    (void)state;
    assert_string_equal(print(one_cell("x", "a\x1b[31m\nb\xff", false), TABLE_TEXT), "x\na\\x1b[31m\\x0ab\\xff\n");
}

static void text_measures_characters_not_bytes(void **state)
{
    (void)state;
    struct table *table = table_new();
    table_column(table, "x", TABLE_LEFT);
    table_column(table, "y", TABLE_LEFT);
    table_row(table);
    table_cell(table, 0, "\xc3\xa9\xc3\xa9", false);
    table_cell(table, 1, "1", true);
    assert_string_equal(print(table, TABLE_TEXT), "x  y\n\xc3\xa9\xc3\xa9 1\n");
}

static void empty_tables_are_valid(void **state)
{
    (void)state;
    struct table *table = table_new();
    table_column(table, "x", TABLE_LEFT);
    assert_string_equal(print(table, TABLE_JSON), "[]\n");
    assert_string_equal(print(table_new(), TABLE_JSON), "[]\n");
    table = table_new();
    table_column(table, "x", TABLE_LEFT);
    assert_string_equal(print(table, TABLE_CSV), "x\r\n");
    table = table_new();
    table_column(table, "x", TABLE_LEFT);
    assert_string_equal(print(table, TABLE_TEXT), "x\n");
}

static void a_pipe_gets_everything(void **state)
{
    (void)state;
    char text[5000];
    memset(text, 'a', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    assert_non_null(strstr(print(one_cell("x", text, false), TABLE_TEXT), text));
}

static int longest_line(const char *text)
{
    int longest = 0;
    for (const char *line = text; *line != '\0'; line += strspn(line, "\r\n")) {
        int length = (int)strcspn(line, "\r\n");
        if (length > longest) longest = length;
        line += length;
    }
    return longest;
}

static void a_terminal_gets_no_more_than_its_width(void **state)
{
    (void)state;
    char text[300];
    memset(text, 'a', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    struct table *table = one_cell("question", text, false);
    assert_in_range(longest_line(print_on_terminal(table, 60)), 50, 60);
    table = table_new();
    for (int i = 0; i < 20; i++) table_column(table, "learning_rate", TABLE_LEFT);
    table_row(table);
    for (int i = 0; i < 20; i++) table_cell(table, i, "0.125", true);
    const char *out = print_on_terminal(table, 60);
    assert_in_range(longest_line(out), 50, 60);
    assert_non_null(strstr(out, "(16 more columns; --json and --csv show all)"));
    assert_non_null(strstr(out, "        0.125         0.125")); /* numbers are never cut */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_puts_numbers_at_the_right),
        cmocka_unit_test(json_keeps_names_types_and_nothing),
        cmocka_unit_test(csv_tells_empty_from_nothing),
        cmocka_unit_test(a_number_in_quotes_stays_text),
        cmocka_unit_test(json_escapes_whatever_comes),
        cmocka_unit_test(csv_quotes_as_rfc_4180_says),
        cmocka_unit_test(text_escapes_control_characters),
        cmocka_unit_test(text_measures_characters_not_bytes),
        cmocka_unit_test(empty_tables_are_valid),
        cmocka_unit_test(a_pipe_gets_everything),
        cmocka_unit_test(a_terminal_gets_no_more_than_its_width),
    };
    if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) return EXIT_FAILURE;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
