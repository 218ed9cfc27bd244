/* How what is read is split into a part to train on and one that is held out. */
#include "base/memory.h"
#include "tasks/split.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static struct split split;
static struct error error;

/* Each symbol of the data is in one part at most, and only what whole windows leave over is in none. */
static void check_split(int64_t symbols, int batch_size, int num_steps, double share, enum split_from from)
{
    uint8_t *times = memory_new((size_t)symbols, 1);
    int64_t used = 0;
    if (!split_make(symbols, batch_size, num_steps, share, from, &split, &error)) fail_msg("%s", error.message);
    const int64_t row = split.training.length + split.held_out.length;
    for (int held_out = 0; held_out < 2; held_out++) {
        const struct split_part *part = held_out ? &split.held_out : &split.training;
        assert_int_equal(part->length % num_steps, 0);
        for (int64_t at = 0; at < batch_size * part->length; at++) {
            int64_t run, place = split_place(part, at, &run);
            assert_true(place >= 0 && place < symbols);
            assert_int_equal(run, part->length - at % part->length);
            if (from == SPLIT_ROWS) assert_int_equal(place / row, at / part->length); /* in the row of its sequence */
            if (held_out) assert_true((from == SPLIT_ROWS ? place % row : place / batch_size) >= split.training.length);
            times[place]++;
            used++;
        }
    }
    for (int64_t i = 0; i < symbols; i++) assert_true(times[i] <= 1);
    assert_true(symbols - used < (int64_t)batch_size * num_steps);
    free(times);
}

static void every_symbol_is_taken_once(void **state)
{
    (void)state;
    for (int from = SPLIT_END; from <= SPLIT_ROWS; from++) {
        check_split(1000, 5, 7, 0.0, (enum split_from)from);
        check_split(1000, 5, 7, 0.1, (enum split_from)from);
        check_split(1009, 3, 50, 0.9, (enum split_from)from);
        check_split(1009, 1, 1, 1e-9, (enum split_from)from);
        check_split(24, 4, 3, 0.5, (enum split_from)from);
    }
}

/* char-rnn splits a well-known text of 1,115,394 characters into 446 windows of 50 x 50 and trains on 423 of them. */
static void parts_are_whole_windows(void **state)
{
    (void)state;
    assert_true(split_make(1115394, 50, 50, 0.05, SPLIT_ROWS, &split, &error));
    assert_int_equal(split.training.length, 423 * 50);
    assert_int_equal(split.held_out.length, 23 * 50);
    assert_true(split_make(1115394, 50, 50, 0.0, SPLIT_END, &split, &error));
    assert_int_equal(split.training.length, 446 * 50);
    assert_int_equal(split.held_out.length, 0);
    assert_true(split_make(1000, 1, 10, 0.9, SPLIT_END, &split, &error)); /* (1 - 0.9) * 100 is less than 10 in binary */
    assert_int_equal(split.training.length, 100);
    assert_true(split_make(1000, 1, 10, 1.0, SPLIT_END, &split, &error));
    assert_int_equal(split.training.length, 10);
}

static void too_little_says_what_would_fit(void **state)
{
    (void)state;
    assert_false(split_make(49, 5, 10, 0.0, SPLIT_END, &split, &error));
    assert_string_equal(error.message,
                        "49 symbols cut into batch_size 5 parts leave 9 each, fewer than one window of num_steps 10; "
                        "batch_size 4 or num_steps 9 would fit");
    assert_false(split_make(95, 5, 10, 0.1, SPLIT_END, &split, &error));
    assert_string_equal(error.message,
                        "95 symbols cut into batch_size 5 parts leave 19 each, fewer than a window to train on and one to hold "
                        "out of num_steps 10; batch_size 4 or num_steps 9 would fit");
    assert_false(split_make(3, 5, 10, 0.1, SPLIT_END, &split, &error));
    assert_string_equal(error.message,
                        "3 symbols cut into batch_size 5 parts leave 0 each, fewer than a window to train on and one to hold out "
                        "of num_steps 10; batch_size 1 and num_steps 1 would fit");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_symbol_is_taken_once),
        cmocka_unit_test(parts_are_whole_windows),
        cmocka_unit_test(too_little_says_what_would_fit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
