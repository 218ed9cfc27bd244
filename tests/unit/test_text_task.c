/* The task "text": what is read of files, and what is said of those that cannot be. */
#include "base/memory.h"
#include "data_folder.h"
#include "tasks/task.h"
#include "tasks/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static struct error error;

static struct task_request request_of(const char *file, const struct text_hparams *own)
{
    return (struct task_request){.batch_size = 1, .num_steps = 1, .folder = folder, .file = file, .digest = "", .own = own};
}

/* Looked at and opened. */
static struct task_data *open_found(struct task_request request, struct data_file *found)
{
    if (!task_text.look(&request, found, &error)) fail_msg("%s", error.message);
    request.digest = found->digest;
    struct task_data *data = task_text.open(&request, &error);
    if (data == NULL) fail_msg("%s", error.message);
    assert_true(task_text.is_one_sequence && data->starts == NULL);
    return data;
}

/* The words: what is found for bytes and for characters. */
static void symbols_are_what_occurs(void **state)
{
    (void)state;
    static const char text[] = "a\xc3\xa9\xe4\xb8\xad"
                               "b\xc3\xa9"; /* a, e acute, a Chinese character, b, e acute */
    static const uint16_t bytes[] = {0, 5, 2, 6, 4, 3, 1, 5, 2}, characters[] = {0, 2, 3, 1, 2};
    for (int of_characters = 0; of_characters < 2; of_characters++) {
        const struct text_hparams own = {of_characters ? "characters" : "bytes"};
        const uint16_t *expected = of_characters ? characters : bytes;
        const int length = of_characters ? 5 : 9;
        struct data_file found = {0};
        uint16_t x[16], y[16];
        write_bytes("text", text, sizeof text - 1);
        struct task_data *data = open_found(request_of("text", &own), &found);
        assert_int_equal(found.bytes, 9);
        assert_int_equal(found.length, length - 1); /* what follows the last is not known */
        assert_int_equal(data->length, length - 1);
        assert_int_equal(data->num_symbols, of_characters ? 4 : 7);
        assert_int_equal(data->num_classes, data->num_symbols);
        data->symbols(data, 0, 0, length - 1, x, y);
        assert_memory_equal(x, expected, (size_t)(length - 1) * sizeof *x);
        assert_memory_equal(y, expected + 1, (size_t)(length - 1) * sizeof *y);
        data->close(data);
    }
}

/* 30,000 characters of one to four bytes in three files, asked for from anywhere. */
static void any_stretch_is_read_alike(void **state)
{
    (void)state;
    enum { COUNT = 30000 };
    static const char *const some[] = {"x", "\xc3\xa9", "\xe4\xb8\xad", "\xf0\x9f\x8e\xb2"};
    const struct text_hparams own = {"characters"};
    uint16_t *expected = memory_new(COUNT, sizeof *expected), x[700], y[700];
    char *bytes = memory_new(COUNT, 4);
    size_t size = 0, part = 0;
    uint32_t number = 1;
    for (int i = 0; i < COUNT; i++) {
        number = number * 1664525u + 1013904223u;
        expected[i] = (uint16_t)(number >> 30);
        memcpy(bytes + size, some[expected[i]], strlen(some[expected[i]]));
        size += strlen(some[expected[i]]);
        if (i % 10000 < 9999) continue;
        write_bytes(i < 10000 ? "1.part" : i < 20000 ? "2.part" : "3.part", bytes + part, size - part);
        part = size;
    }
    struct data_file found = {0};
    struct task_data *data = open_found(request_of("*.part", &own), &found);
    assert_int_equal(data->length, COUNT - 1);
    for (int i = 0; i < 300; i++) {
        number = number * 1664525u + 1013904223u;
        const int count = 1 + (int)(number >> 8) % 700, first = (int)((number >> 10) % (uint32_t)(COUNT - 1 - count));
        data->symbols(data, 0, first, count, x, y);
        assert_memory_equal(x, expected + first, (size_t)count * sizeof *x);
        assert_memory_equal(y, expected + first + 1, (size_t)count * sizeof *y);
    }
    data->close(data);
    free(expected);
    free(bytes);
}

/* Rows of 4 windows of 3 symbols; the last window of each is held out. */
static void parts_are_those_of_the_split(void **state)
{
    (void)state;
    const struct text_hparams own = {"bytes"};
    struct data_file found = {0};
    uint16_t x[18], y[18];
    write_bytes("letters", "abcdefghijklmnopqrstuvwxyz", 26);
    struct task_request request = request_of("letters", &own);
    request.batch_size = 2, request.num_steps = 3, request.held_out = 0.25, request.held_out_from = SPLIT_ROWS;
    struct task_data *training = open_found(request, &found);
    request.part = TASK_HELD_OUT;
    struct task_data *held_out = open_found(request, &found);
    static const uint16_t trained[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 15, 16, 17, 18, 19, 20},
                          kept[] = {9, 10, 11, 21, 22, 23}, after[] = {10, 11, 12, 22, 23, 24};
    assert_int_equal(training->length, 18);
    assert_int_equal(held_out->length, 6);
    training->symbols(training, 0, 0, 18, x, y);
    assert_memory_equal(x, trained, sizeof trained);
    held_out->symbols(held_out, 0, 0, 6, x, y);
    assert_memory_equal(x, kept, sizeof kept);
    assert_memory_equal(y, after, sizeof after);
    training->close(training);
    held_out->close(held_out);
}

/* Whatever the part, the digest is that of all the content, and of nothing but that. */
static void digests_tell_contents_not_paths(void **state)
{
    (void)state;
    const struct text_hparams own = {"bytes"};
    struct data_file one = {0}, two = {0};
    write_bytes("one", "abc", 3);
    write_bytes("half-1", "ab", 2);
    write_bytes("half-2", "c", 1);
    struct task_request request = request_of("one", &own);
    assert_true(task_text.look(&request, &one, &error));
    request.file = "half-1:half-2";
    assert_true(task_text.look(&request, &two, &error));
    assert_string_equal(one.digest, two.digest);
    write_bytes("one", "abd", 3);
    request = request_of("one", &own);
    request.digest = one.digest;
    assert_null(task_text.open(&request, &error));
    assert_non_null(strstr(error.message, "the content of one is not what it was"));
}

static void assert_refused(const char *file, const char *alphabet, const char *expected)
{
    const struct text_hparams own = {alphabet};
    const struct task_request request = request_of(file, &own);
    struct data_file found = {0};
    assert_false(task_text.look(&request, &found, &error));
    if (strstr(error.message, expected) == NULL) fail_msg("'%s' in '%s'", expected, error.message);
}

static void what_cannot_be_read_is_named(void **state)
{
    (void)state;
    write_bytes("empty", "", 0);
    write_bytes("cut", "ab\xc3", 3);
    write_bytes("latin", "caf\xe9 au lait", 12);
    assert_refused("nowhere", "bytes", "/nowhere: No such file or directory");
    assert_refused("*.nothing", "bytes", "no file matches ");
    assert_refused("empty", "bytes", "empty is empty");
    assert_refused(".", "bytes", "is a folder, expected a file");
    assert_refused("/dev/zero", "bytes", "/dev/zero is not a regular file");
    assert_refused("cut:", "bytes", "a path is empty");
    assert_refused("cut", "characters", "/cut: the byte 0xc3 at offset 2 is no UTF-8");
    assert_refused("latin", "characters",
                   "/latin: the byte 0xe9 at offset 3 is no UTF-8, expected text in UTF-8 or alphabet \"bytes\"");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(symbols_are_what_occurs),      cmocka_unit_test(any_stretch_is_read_alike),
        cmocka_unit_test(parts_are_those_of_the_split), cmocka_unit_test(digests_tell_contents_not_paths),
        cmocka_unit_test(what_cannot_be_read_is_named),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
