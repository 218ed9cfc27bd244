/* How a stream becomes sequences and windows. */
#include "base/memory.h"
#include "tasks/sequences.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Every symbol says where it stands. */
static uint16_t x_at(int64_t epoch, int64_t at)
{
    return (uint16_t)((uint64_t)(at + 1000003 * epoch) * 0x9e3779b97f4a7c15u >> 48);
}

static uint16_t y_at(int64_t epoch, int64_t at)
{
    return at % 3 == 0 ? NO_TARGET : (uint16_t)~x_at(epoch, at);
}

static uint8_t start_at(int64_t epoch, int64_t at)
{
    return (uint64_t)(at + epoch) * 0x9e3779b97f4a7c15u >> 61 == 0;
}

static void symbols(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    assert_true(first >= 0 && first + count <= data->length);
    for (int i = 0; i < count; i++) x[i] = x_at(epoch, first + i), y[i] = y_at(epoch, first + i);
}

static void starts(const struct task_data *data, int64_t epoch, int64_t first, int count, uint8_t *out)
{
    assert_true(first >= 0 && first + count <= data->length);
    for (int i = 0; i < count; i++) out[i] = start_at(epoch, first + i);
}

/* Window `window` of sequence s starts at s * part + window * num_steps. */
static void check(int64_t length, int batch_size, int num_steps, int stride)
{
    const struct task_data data = {.length = length, .symbols = symbols, .starts = starts};
    const int64_t part = length / batch_size, windows = part / num_steps;
    const size_t room = (size_t)(num_steps * stride);
    struct sequences *sequences = sequences_new(&data, batch_size, num_steps);
    uint16_t *x = memory_new(room, sizeof *x), *y = memory_new(room, sizeof *y);
    uint8_t *start = memory_new(room, 1);
    assert_true(sequences_have_starts(sequences));
    for (int64_t epoch = 0; epoch < 2; epoch++)
        for (int64_t window = 0; window < windows; window++)
            for (int first = 0; first < batch_size; first += stride) {
                int count = batch_size - first < stride ? batch_size - first : stride;
                memset(x, 0xff, room * sizeof *x);
                memset(y, 0xfe, room * sizeof *y);
                memset(start, 0xff, room);
                sequences_window(sequences, epoch, window, first, count, stride, x, y);
                sequences_starts(sequences, epoch, window, first, count, stride, start);
                for (int i = 0; i < num_steps * stride; i++) {
                    const int s = i % stride;
                    const int64_t at = (first + s) * part + window * num_steps + i / stride;
                    const bool same = s < count
                                          ? x[i] == x_at(epoch, at) && y[i] == y_at(epoch, at) && start[i] == start_at(epoch, at)
                                          : x[i] == 0xffff && y[i] == 0xfefe && start[i] == 0xff; /* left alone */
                    if (!same)
                        fail_msg("batch %d, %d steps: window %lld, sequence %d, time %d is not what the stream has", batch_size,
                                 num_steps, (long long)window, first + s, i / stride);
                }
            }
    free(x);
    free(y);
    free(start);
    sequences_free(sequences);
}

static void windows_are_cut_from_the_stream(void **state)
{
    (void)state;
    check(20000, 16, 10, 16);
    check(20011, 7, 13, 16);
    check(20011, 33, 3, 16);
    check(9973, 1, 1, 16);
    check(9973, 5, 513, 16); /* windows longer than what is made ahead */
    check(9973, 2, 4001, 16);
    check(30011, 199, 29, 48);
}

static void a_stream_has_a_window_for_each_sequence(void **state)
{
    (void)state;
    struct error error;
    struct task_request request = {.batch_size = 200, .num_steps = 10, .epoch_length = 2000};
    assert_true(sequences_fit(&request, &error));
    request.epoch_length--;
    assert_false(sequences_fit(&request, &error));
    assert_string_equal(
        error.message, "epoch_length 1999 cut into batch_size 200 parts leaves 9 symbols, fewer than one window of num_steps 10");
}

/* Those with whose first symbol one of the first windows of its part is at. */
static void sequences_are_counted_as_they_begin(void **state)
{
    (void)state;
    enum { LENGTH = 20011, BATCH = 7, STEPS = 13, PART = LENGTH / BATCH, WINDOWS = PART / STEPS };
    struct task_data data = {.length = LENGTH, .symbols = symbols, .starts = starts};
    struct sequences *sequences = sequences_new(&data, BATCH, STEPS);
    int64_t begun = 0;
    for (int window = 0; window < 2 * WINDOWS + 1; window++) {
        assert_int_equal(sequences_begun(sequences, window), begun);
        for (int s = 0; s < BATCH; s++)
            for (int t = 0; t < STEPS; t++) begun += start_at(window / WINDOWS, s * PART + window % WINDOWS * STEPS + t);
    }
    assert_true(begun > 1000);
    sequences_free(sequences);
    data.starts = NULL;
    sequences = sequences_new(&data, BATCH, STEPS);
    assert_int_equal(sequences_begun(sequences, 0), 0);
    assert_int_equal(sequences_begun(sequences, 1), BATCH);
    assert_int_equal(sequences_begun(sequences, WINDOWS), BATCH);
    assert_int_equal(sequences_begun(sequences, WINDOWS + 1), 2 * BATCH);
    sequences_free(sequences);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(windows_are_cut_from_the_stream),
        cmocka_unit_test(a_stream_has_a_window_for_each_sequence),
        cmocka_unit_test(sequences_are_counted_as_they_begin),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
