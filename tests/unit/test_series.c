/* The task "series": numbers of a file against numbers computed by hand, and what is said of files that are wrong. */
#include "base/memory.h"
#include "data_folder.h"
#include "tasks/series.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

enum { MOST = 64 };

static struct error error;

static struct series_hparams own_of(const char *inputs, const char *outputs, int64_t horizon, const char *targets)
{
    struct series_hparams own = {.horizon = horizon, .targets = targets};
    snprintf(own.inputs, sizeof own.inputs, "%s", inputs);
    snprintf(own.outputs, sizeof own.outputs, "%s", outputs);
    return own;
}

static struct task_request request_of(const char *file, const struct series_hparams *own)
{
    return (struct task_request){.batch_size = 1, .num_steps = 1, .folder = folder, .file = file, .digest = "", .own = own};
}

/* A part of a file, as it is asked for. */
struct part {
    struct task_data *data;
    uint16_t y[MOST];
    uint8_t starts[MOST];
    float inputs[MOST], outputs[MOST];
};

static struct part open_part(struct task_request request)
{
    struct data_file found = {0};
    struct part part;
    uint16_t x[MOST];
    if (!task_series.look(&request, &found, &error)) fail_msg("%s", error.message);
    request.digest = found.digest;
    part.data = task_series.open(&request, &error);
    if (part.data == NULL) fail_msg("%s", error.message);
    const struct task_data *data = part.data;
    assert_int_equal(data->num_inputs, found.num_inputs);
    assert_int_equal(data->num_outputs, found.num_outputs);
    assert_int_equal(data->num_symbols + data->num_classes, 0);
    data->symbols(data, 3, 0, (int)data->length, x, part.y);
    data->starts(data, 3, 0, (int)data->length, part.starts);
    data->numbers(data, 3, 0, (int)data->length, part.inputs, part.outputs);
    for (int64_t i = 0; i < data->length; i++) { /* asked for one at a time it is the same */
        float input[MOST], output[MOST];
        data->numbers(data, 3, i, 1, input, output);
        assert_memory_equal(input, part.inputs + i * data->num_inputs, (size_t)data->num_inputs * sizeof *input);
        assert_memory_equal(output, part.outputs + i * data->num_outputs, (size_t)data->num_outputs * sizeof *output);
    }
    return part;
}

static void assert_numbers(const float *numbers, const double *expected, int count)
{
    for (int i = 0; i < count; i++)
        if (!(fabs((double)numbers[i] - expected[i]) < 1e-6))
            fail_msg("number %d is %.9g, expected %.9g", i, (double)numbers[i], expected[i]);
}

static const char table[] = "day, a ,b\n0,1,10\n1,3,20\n2,5,40\n3,7,30\n4,9,50\n";

/* Three lines are trained on: a has mean 3 and deviation sqrt(8/3), b 70/3 and sqrt(1400/9). */
static void columns_are_standardized_on_the_training_part(void **state)
{
    (void)state;
    const struct series_hparams own = own_of("a", " b ", 1, "numbers");
    write_file("table", table);
    struct task_request request = request_of("table", &own);
    request.held_out = 0.4;
    struct part part = open_part(request);
    assert_int_equal(part.data->length, 3);
    assert_numbers(part.inputs, (double[]){-2 / sqrt(8 / 3.0), 0, 2 / sqrt(8 / 3.0)}, 3);
    assert_numbers(part.outputs, (double[]){-10 / sqrt(1400), 50 / sqrt(1400), 20 / sqrt(1400)}, 3);
    assert_memory_equal(part.y, ((uint16_t[]){0, 0, 0}), 3 * sizeof(uint16_t)); /* the last is the first that is held out */
    part.data->close(part.data);
    request.part = TASK_HELD_OUT;
    part = open_part(request);
    assert_int_equal(part.data->length, 2);
    assert_numbers(part.inputs, (double[]){4 / sqrt(8 / 3.0), 6 / sqrt(8 / 3.0)}, 2);
    assert_numbers(part.outputs, (double[]){80 / sqrt(1400)}, 1);
    assert_memory_equal(part.y, ((uint16_t[]){0, NO_TARGET}), 2 * sizeof(uint16_t));
    part.data->close(part.data);
}

/* What the mean and the last value foretell of the held-out line 3: 50 behind 30, the mean being 70/3. */
static void simple_forecasts_are_references(void **state)
{
    (void)state;
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    struct series_hparams own = own_of("a, b", "b", 1, "numbers");
    write_file("table", table);
    struct task_request request = request_of("table", &own);
    request.held_out = 0.4;
    struct part part = open_part(request);
    assert_int_equal(part.data->references(part.data, references), 2);
    assert_string_equal(references[0].known, "the mean");
    assert_true(fabs(references[0].loss - 6400 / 1400.0) < 1e-12);
    assert_string_equal(references[1].known, "the last value");
    assert_true(fabs(references[1].loss - 3600 / 1400.0) < 1e-12);
    part.data->close(part.data);
    own = own_of("a", "b", 1, "numbers");
    part = open_part(request);
    assert_int_equal(part.data->references(part.data, references), 1); /* the last value is not shown */
    part.data->close(part.data);
    request.held_out = 0; /* the mean of all of the part: 30, the targets being 20, 40, 30, 50, the deviation sqrt(200) */
    own = own_of("b", "", 1, "numbers");
    part = open_part(request);
    assert_int_equal(part.data->references(part.data, references), 2);
    assert_string_equal(references[0].known, "the last value");
    assert_true(fabs(references[0].loss - (100 + 400 + 100 + 400) / 4.0 / 200.0) < 1e-12);
    assert_string_equal(references[1].known, "the mean");
    assert_true(fabs(references[1].loss - (100 + 100 + 0 + 400) / 4.0 / 200.0) < 1e-12);
    part.data->close(part.data);
}

/* Mean and deviation are 0 and 1 already: of all there is, or of what is there. */
static void gaps_are_no_targets(void **state)
{
    (void)state;
    const struct series_hparams own = own_of("a", "b", 2, "numbers"), now = own_of("", "a", 0, "numbers");
    write_file("table", "a,b\n-1,1\n1,-1\n-1,1\n1,\n-1,1\n1,-1\n\n\n1,-1\n-1,-1\n1,1\n-1,\n");
    struct part part = open_part(request_of("table", &own));
    assert_int_equal(part.data->length, 10);
    assert_memory_equal(part.starts, ((uint8_t[]){1, 0, 0, 0, 0, 0, 1, 0, 0, 0}), 10);
    assert_memory_equal(part.y, ((uint16_t[]){0, NO_TARGET, 0, 0, NO_TARGET, NO_TARGET, 0, NO_TARGET, NO_TARGET, NO_TARGET}),
                        10 * sizeof(uint16_t));
    assert_numbers(part.inputs, (double[]){-1, 1, -1, 1, -1, 1, 1, -1, 1, -1}, 10);
    assert_numbers(part.outputs, (double[]){1, 0, 1, -1, 0, 0, 1, 0, 0, 0}, 10);
    part.data->close(part.data);
    write_file("first", "a,b\n-1,0\n1,0\n");
    write_file("other", "\xef\xbb\xbf"
                        "c,b,a\r\nx,0,-1\r\ny,0,1\r\n"); /* of Windows, the columns in another order */
    part = open_part(request_of("first:other", &now));
    assert_int_equal(part.data->num_inputs, 2);
    assert_memory_equal(part.starts, ((uint8_t[]){1, 0, 1, 0}), 4);
    assert_numbers(part.inputs, (double[]){-1, 0, 1, 0, -1, 0, 1, 0}, 8); /* a column that does not change stays finite */
    assert_numbers(part.outputs, (double[]){-1, 1, -1, 1}, 4);
    part.data->close(part.data);
}

/* Neither by what the mean of equal numbers misses them, nor by that of others. */
static void what_does_not_change_stays_as_far_away(void **state)
{
    (void)state;
    const struct series_hparams own = own_of("", "", 1, "numbers");
    write_file("table", "a,b\n0.1,1\n0.1,1\n0.1,1\n0.1,1\n0.1,1\n0.1,1\n2.1,2\n0.1,1\n");
    struct task_request request = request_of("table", &own);
    request.held_out = 0.25;
    struct part part = open_part(request);
    assert_numbers(part.inputs, (double[]){0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 12);
    assert_numbers(part.outputs, (double[]){0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1}, 12);
    part.data->close(part.data);
}

/* Yes and no stay 1 and 0; two sequences side by side, of each the end held out. */
static void shares_stay_as_they_are(void **state)
{
    (void)state;
    const struct series_hparams own = own_of("", "", 1, "yes_no");
    write_file("table", "a,b\n0,1\n1,1\n0,1\n1,1\n0,0.25\n1,0\n");
    struct task_request request = request_of("table", &own);
    request.batch_size = 2, request.held_out = 0.1, request.held_out_from = SPLIT_ROWS;
    struct part part = open_part(request);
    assert_int_equal(part.data->length, 4); /* lines 0, 1, 3, 4: a has mean 1/2 in them */
    assert_numbers(part.inputs, (double[]){-1, 3 / sqrt(27), 1, 3 / sqrt(27), 1, 3 / sqrt(27), -1, -9 / sqrt(27)}, 8);
    assert_numbers(part.outputs, (double[]){1, 1, 0, 1, 0, 0.25, 1, 0}, 8);
    assert_int_equal(part.data->references(part.data, (struct reference_loss[MOST_REFERENCE_LOSSES]){{{0}, 0, 0}}), 0);
    part.data->close(part.data);
}

static void assert_table_refused(struct series_hparams own, const char *expected)
{
    struct data_file found = {0};
    const struct task_request request = request_of("table", &own);
    assert_false(task_series.look(&request, &found, &error));
    if (strstr(error.message, expected) == NULL) fail_msg("'%s' in '%s'", expected, error.message);
}

static void assert_refused(const char *text, struct series_hparams own, const char *expected)
{
    write_file("table", text);
    assert_table_refused(own, expected);
}

static void wrong_lines_are_named(void **state)
{
    (void)state;
    const struct series_hparams usual = own_of("", "", 1, "numbers"), named = own_of("temp", "load", 1, "numbers");
    assert_refused("day,a\n2026-01-01,1\n", usual, "/table:2: column 1 (day) is '2026-01-01', expected a number");
    assert_refused("a,b\n1,2\n\n3,4x\n", usual, "/table:4: column 2 (b) is '4x', expected a number");
    assert_refused("a,b\n1,2\n,4\n", usual, "/table:3: column 1 (a) is '', expected a number");
    assert_refused("a,b\n1,nan\n", usual, "/table:2: column 2 (b) is 'nan', expected a number");
    assert_refused("a,b\n1,1e999\n", usual, "/table:2: column 2 (b) is '1e999', expected a number");
    assert_refused("a,b\n1,2\n3\n", usual, "/table:3: 1 columns, expected 2 as in the first line");
    assert_refused("a,b\n1,2\n3,4,5\n", usual, "/table:3: 3 columns, expected 2 as in the first line");
    assert_refused("a,b\n1,\"2\n", usual, "/table:2: a quote is not closed in its line");
    assert_refused("1,2\n3,4\n", usual, "/table:1: numbers, expected the names of the columns in the first line of each file");
    assert_refused("day,temps,load\n1,2,3\n", named, "/table:1: no column is named temp, did you mean temps?");
    assert_refused("day,temp,power\n1,2,3\n", named,
                   "/table:1: no column is named load, expected one of the 3 that this line names");
    assert_refused("a,b\n1,0.5\n0,1.5\n", own_of("a", "b", 1, "yes_no"),
                   "/table:3: column 2 (b) is 1.5, expected 0 to 1, as series_targets \"yes_no\" asks");
    assert_refused("a,b\n1,2\n", own_of(" , ", "b", 1, "numbers"), "/table:1: no column, expected some that this line names");
    assert_refused("a, a\n1,2\n", usual, "/table:1: 2 columns are named a, the first of them column 1, expected one");
    assert_refused("a,a\n1,2\n", usual, "/table:1: 2 columns are named a, the first of them column 1, expected one");
    assert_refused("c,b,a,b\n1,2,3,4\n", own_of("a", "b", 1, "numbers"),
                   "/table:1: 2 columns are named b, the first of them column 2, expected one");
    assert_refused("a,b\n", usual, "/table: no line holds numbers");
    assert_refused("a\n1\n2\n\n3\n4\n", own_of("", "", 2, "numbers"),
                   "table: nothing is to be foretold: of 4 lines none has all outputs 2 lines later in its sequence");
    assert_refused("a,b\n-1e101,2\n", usual, "/table:2: column 1 (a) is -1e101, expected -1e+100 to 1e+100");
    assert_refused("\"load, kW\",b\n1,2\n", own_of("load, kW", "b", 1, "numbers"),
                   "/table:1: no column is named load; 'load, kW' cannot be asked for, as a comma ends a name");
    assert_refused("\xef\xbb\xbf", usual, "/table: nothing, expected a line that names the columns");
}

#define ASSERT_REFUSED_BYTES(bytes, ...) (write_bytes("table", bytes, sizeof(bytes) - 1), assert_table_refused(__VA_ARGS__))

/* Files of other programs, which are text or tables in another way. */
static void other_kinds_of_tables_are_named(void **state)
{
    (void)state;
    const struct series_hparams usual = own_of("", "", 1, "numbers"), named = own_of("a", "b", 1, "numbers");
    ASSERT_REFUSED_BYTES("\xff\xfe\x61\0,\0b\0\n\0c\0,\0d\0\n\0", usual, "/table:1: UTF-16, expected UTF-8");
    ASSERT_REFUSED_BYTES("\xfe\xff\0a\0,\0b\0\n\0c\0,\0d\0\n", usual, "/table:1: UTF-16, expected UTF-8");
    ASSERT_REFUSED_BYTES("a\0,\0b\0\n\0", usual, "/table:1: a NUL byte, expected text in UTF-8");
    ASSERT_REFUSED_BYTES("a,b\n1,2\n1\0,2\n", usual, "/table:3: a NUL byte, expected text in UTF-8");
    assert_refused("a,b\r1,2\r3,4\r", usual, "/table:1: the lines end in CR alone, expected LF or CR LF");
    assert_refused("a;b\n1;2\n", usual, "/table:1: semicolons separate the columns, expected commas");
    assert_refused("a;b\n1,5;2,5\n", usual, "/table:1: semicolons separate the columns, expected commas");
    assert_refused("a\tb\n1\t2\n", named, "/table:1: tabs separate the columns, expected commas");
}

/* A float holds neither it nor its square, wherever it stands. */
static void numbers_far_from_all_others_are_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {"a\n1\n2\n1\n2\n1e16\n1\n", "a\n1\n2\n1\n2\n1\n-1e100\n"};
    const struct series_hparams own = own_of("", "", 1, "numbers");
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct data_file found = {0};
        struct task_request request = request_of("table", &own);
        write_file("table", texts[i]);
        request.held_out = 0.4;
        assert_true(task_series.look(&request, &found, &error));
        request.digest = found.digest;
        assert_null(task_series.open(&request, &error));
        assert_string_equal(error.message,
                            "table: a number of column a is more than 1e+15 standard deviations of what is trained on from "
                            "its mean, expected numbers of one kind");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(columns_are_standardized_on_the_training_part),
        cmocka_unit_test(simple_forecasts_are_references),
        cmocka_unit_test(gaps_are_no_targets),
        cmocka_unit_test(what_does_not_change_stays_as_far_away),
        cmocka_unit_test(shares_stay_as_they_are),
        cmocka_unit_test(wrong_lines_are_named),
        cmocka_unit_test(other_kinds_of_tables_are_named),
        cmocka_unit_test(numbers_far_from_all_others_are_refused),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
