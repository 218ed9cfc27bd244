/* The task "symbols": what is read of the lines of files, and what is said of those that are wrong. */
#include "base/memory.h"
#include "data_folder.h"
#include "tasks/symbols.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static struct error error;

static struct symbols_hparams own_of(const char *input, const char *target, const char *order)
{
    struct symbols_hparams own = {.symbol_order = order};
    snprintf(own.input, sizeof own.input, "%s", input);
    snprintf(own.target, sizeof own.target, "%s", target);
    return own;
}

static struct task_request request_of(const char *file, const struct symbols_hparams *own)
{
    return (struct task_request){.batch_size = 1, .num_steps = 1, .folder = folder, .file = file, .digest = "", .own = own};
}

/* The whole of what the file says, as "x>y" with "|" before a sequence's start, "-" for no target. */
static void assert_read(const char *text, struct symbols_hparams own, const char *expected)
{
    struct data_file found = {0};
    uint16_t x[64], y[64];
    uint8_t starts[64];
    char said[1024], *at = said;
    write_file("table", text);
    struct task_request request = request_of("table", &own);
    if (!task_symbols.look(&request, &found, &error)) fail_msg("%s", error.message);
    request.digest = found.digest;
    struct task_data *data = task_symbols.open(&request, &error);
    assert_non_null(data);
    assert_int_equal(data->length, found.length);
    assert_int_equal(data->num_symbols, found.num_symbols);
    assert_int_equal(data->num_classes, found.num_classes);
    data->symbols(data, 0, 0, (int)data->length, x, y);
    data->starts(data, 0, 0, (int)data->length, starts);
    for (int i = 0; i < data->length; i++) {
        at += sprintf(at, "%s%s%d>", i > 0 ? " " : "", starts[i] ? "|" : "", x[i]);
        at += y[i] == NO_TARGET ? sprintf(at, "-") : sprintf(at, "%d", y[i]);
    }
    assert_string_equal(said, expected);
    data->close(data);
}

static void columns_are_read(void **state)
{
    (void)state;
    const struct symbols_hparams usual = own_of("", "", "appearance"), by_value = own_of("", "", "value");
    assert_read("b 1\na 0\nb\n", usual, "|0>0 1>1 0>-");
    assert_read("b\t1\r\n  a   0 \r\n\r\nb 0", usual, "|0>0 1>1 |0>1"); /* tabs, line ends of Windows, none at the end */
    assert_read("\n\nb 1\n\n\na 0\n\n", usual, "|0>0 |1>1");
    assert_read("b 1\na 0\n", by_value, "|1>1 0>0");
    assert_read("10 x\n9 y\n-1.5 x\n", by_value, "|2>0 1>1 0>0");    /* numbers are put in order as such */
    assert_read("10 x\n9 y\nz x\n", by_value, "|0>0 1>1 2>0");       /* some are none */
    assert_read("in,out\nb,1\na,\n\nb,0\n", usual, "|0>0 1>- |0>1"); /* a header, no target */
    assert_read("time,out,in\n1,u,p\n2,v,q\n", own_of("in", "out", "appearance"), "|0>0 1>1");
    assert_read("in,out\n\"a, \"\"b\"\"\",1\na b,0\n\"a b\",1\n", usual, "|0>0 1>1 1>0");
}

/* Two sequences of a file side by side: the second begins in the middle. */
static void parts_keep_their_starts(void **state)
{
    (void)state;
    const struct symbols_hparams own = own_of("", "", "value");
    struct data_file found = {0};
    uint16_t x[6], y[6];
    uint8_t starts[6];
    write_file("table", "0 0\n1 1\n\n2 2\n3 3\n\n4 4\n5 5\n6 6\n7 7\n");
    struct task_request request = request_of("table", &own);
    request.batch_size = 2, request.num_steps = 1, request.held_out = 0.25, request.held_out_from = SPLIT_ROWS;
    assert_true(task_symbols.look(&request, &found, &error));
    request.digest = found.digest;
    struct task_data *data = task_symbols.open(&request, &error);
    assert_int_equal(data->length, 6);
    data->symbols(data, 3, 0, 6, x, y);
    data->starts(data, 3, 0, 6, starts);
    assert_memory_equal(x, ((uint16_t[]){0, 1, 2, 4, 5, 6}), sizeof x);
    assert_memory_equal(y, x, sizeof y);
    assert_memory_equal(starts, ((uint8_t[]){1, 0, 1, 1, 0, 0}), sizeof starts);
    data->close(data);
}

static void assert_refused(const char *text, struct symbols_hparams own, const char *expected)
{
    struct data_file found = {0};
    write_file("table", text);
    const struct task_request request = request_of("table", &own);
    assert_false(task_symbols.look(&request, &found, &error));
    if (strstr(error.message, expected) == NULL) fail_msg("'%s' in '%s'", expected, error.message);
}

static void wrong_lines_are_named(void **state)
{
    (void)state;
    const struct symbols_hparams usual = own_of("", "", "appearance");
    assert_refused("in;out\na;1\n", usual, "/table:1: semicolons separate the columns, expected commas, or blanks");
    assert_refused("a 1\nb 2\n\nc 3 4\n", usual, "/table:4: 3 columns, expected 2: an input and a target");
    assert_refused("in,out\na,1\nb,1,2\n", usual, "/table:3: 3 columns, expected 2 as in the first line");
    assert_refused("in,out\na,1\nb\n", usual, "/table:3: 1 columns, expected 2 as in the first line");
    assert_refused("in,out\n,1\n", usual, "/table:2: no input, expected a name; an empty line starts a new sequence");
    assert_refused("in,out\na,\"1\n", usual, "/table:2: a quote is not closed in its line");
    assert_refused("in,out\n\"a\"b,1\n", usual, "/table:2: a field goes on behind its quote, expected a comma");
    assert_refused("inputs,out\na,1\n", own_of("input", "out", "value"),
                   "/table:1: no column is named input, did you mean inputs?");
    assert_refused("in,out\na,1\n", own_of("in", "what else", "value"),
                   "/table:1: no column is named what else, expected one of the 2 that this line names");
    assert_refused("a 1\n", own_of("in", "", "value"), "/table:1: no commas, so that columns have no names");
    assert_refused("in,out\n", usual, "no line holds an input in ");
    assert_refused("a\nb\n", usual, "no target is in ");
}

/* One more than fit. */
static void too_many_names_are_refused(void **state)
{
    (void)state;
    char *text = memory_new(MOST_SYMBOLS + 1, 16), *at = text;
    for (int i = 0; i <= MOST_SYMBOLS; i++) at += sprintf(at, "%d 0\n", i);
    assert_refused(text, own_of("", "", "value"), "/table:65536: more than 65535 different inputs");
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_are_read),
        cmocka_unit_test(parts_keep_their_starts),
        cmocka_unit_test(wrong_lines_are_named),
        cmocka_unit_test(too_many_names_are_refused),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
