/* The tasks adding and multiplying: sequence by sequence against their naive definition, and their reference losses against long
 * runs of who knows so much. */
#include "base/memory.h"
#include "tasks/adding.h"
#include "tasks/multiplying.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { POSITIONS = 100000, BATCH = 7, BINS = 20, MOST_LENGTH = 500 };

static struct error error;

/* One epoch of a part. */
struct drawn {
    struct task_data *data;
    uint16_t *x, *y;
    uint8_t *starts;
    float *inputs, *outputs; /* (length, 2), (length, 1) */
};

static struct drawn draw_epoch(const struct task *task, struct task_request request, int64_t epoch, int step)
{
    struct drawn drawn;
    request.batch_size = BATCH, request.num_steps = 5;
    if (request.epoch_length == 0) request.epoch_length = POSITIONS;
    if (!task->check(&request, &error)) fail_msg("%s", error.message);
    struct task_data *data = drawn.data = task->open(&request, &error);
    assert_int_equal(data->num_symbols + data->num_classes, 0);
    assert_int_equal(data->num_inputs, 2);
    assert_int_equal(data->num_outputs, 1);
    assert_int_equal(task->targets(request.own), TARGETS_NUMBERS);
    const size_t length = (size_t)data->length;
    drawn.x = memory_new(length, sizeof *drawn.x), drawn.y = memory_new(length, sizeof *drawn.y);
    drawn.starts = memory_new(length, 1);
    drawn.inputs = memory_floats(2 * length), drawn.outputs = memory_floats(length);
    for (int64_t at = 0; at < data->length; at += step) {
        const int some = data->length - at < step ? (int)(data->length - at) : step;
        data->symbols(data, epoch, at, some, drawn.x + at, drawn.y + at);
        data->starts(data, epoch, at, some, drawn.starts + at);
        data->numbers(data, epoch, at, some, drawn.inputs + 2 * at, drawn.outputs + at);
    }
    return drawn;
}

static void drawn_free(struct drawn *drawn)
{
    drawn->data->close(drawn->data);
    free(drawn->x), free(drawn->y), free(drawn->starts), free(drawn->inputs), free(drawn->outputs);
}

/* What was seen of all sequences. */
struct seen {
    int sequences;
    int bins[BINS];                              /* numbers by their size */
    int first[MOST_LENGTH], second[MOST_LENGTH]; /* marks by their place, the earlier and the later of a sequence */
    double error[3], square[3];                  /* sums, for who knows nothing, one number, both */
};

/* A rule and who knows how much of it. */
struct rule {
    double low;
    double (*target)(double a, double b);
    double (*guess)(int known, double a, double b); /* the mean of the target, given so many of the two */
};

static void see_sequence(const struct drawn *drawn, int64_t at, int length, const struct rule *rule, struct seen *seen)
{
    int marks = 0, places[2] = {0};
    double marked[2] = {0};
    for (int t = 0; t < length; t++) {
        const double number = drawn->inputs[2 * (at + t)], mark = drawn->inputs[2 * (at + t) + 1];
        assert_true(mark == 0.0 || mark == 1.0);
        assert_true(number >= rule->low && number <= 1.0);
        assert_int_equal(drawn->starts[at + t], t == 0);
        assert_int_equal(drawn->x[at + t], 0);
        assert_int_equal(drawn->y[at + t], t == length - 1 ? 0 : NO_TARGET);
        const int bin = (int)((number - rule->low) / (1.0 - rule->low) * BINS);
        seen->bins[bin < BINS ? bin : BINS - 1]++;
        if (mark == 0.0) continue;
        assert_true(marks < 2);
        places[marks] = t;
        marked[marks++] = number;
    }
    assert_int_equal(marks, 2);
    seen->first[places[0]]++, seen->second[places[1]]++;
    const double target = drawn->outputs[at + length - 1];
    assert_true(fabs(target - rule->target(marked[0], marked[1])) < 1e-6);
    for (int known = 0; known < 3; known++) {
        const double squared = pow(target - rule->guess(known, marked[0], marked[1]), 2);
        seen->error[known] += squared, seen->square[known] += squared * squared;
    }
    seen->sequences++;
}

/* Sequences of one length stand in each lane from its start on; behind the last, nothing is asked for. */
static struct seen see_all(const struct drawn *drawn, int length, const struct rule *rule)
{
    struct seen seen = {0};
    const int64_t lane = drawn->data->length / BATCH;
    for (int s = 0; s < BATCH; s++) {
        int64_t at = s * lane;
        for (; at + length <= (s + 1) * lane; at += length) see_sequence(drawn, at, length, rule, &seen);
        for (; at < (s + 1) * lane; at++) assert_int_equal(drawn->y[at], NO_TARGET);
    }
    return seen;
}

static void assert_share(double count, double all, double share, const char *what)
{
    const double deviation = sqrt(share * (1.0 - share) / all);
    if (!(fabs(count / all - share) <= 5 * deviation)) fail_msg("%s: %.6f, expected %.6f", what, count / all, share);
}

static void assert_uniform(const struct seen *seen, int length)
{
    for (int b = 0; b < BINS; b++) assert_share(seen->bins[b], (double)seen->sequences * length, 1.0 / BINS, "numbers of a size");
}

/* The references are what those who know so much have lost, to 5 standard errors. */
static void assert_references(const struct drawn *drawn, const struct seen *seen)
{
    static const char *const known[] = {"nothing", "one number", "both numbers"};
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    assert_int_equal(drawn->data->references(drawn->data, references), 3);
    for (int i = 0; i < 3; i++) {
        const double n = seen->sequences, mean = seen->error[i] / n, spread = sqrt((seen->square[i] / n - mean * mean) / n);
        assert_string_equal(references[i].known, known[i]);
        if (!(fabs(references[i].loss - mean) <= 5 * spread + 1e-12))
            fail_msg("knowing %s: %.6f, expected %.6f", known[i], references[i].loss, mean);
    }
}

static double sum(double a, double b)
{
    return a + b;
}

static double guess_sum(int known, double a, double b)
{
    return known == 0 ? 1.0 : known == 1 ? a + 0.5 : a + b;
}

static double squeezed(double a, double b)
{
    return 0.5 + (a + b) / 4;
}

static double guess_squeezed(int known, double a, double b)
{
    return known == 0 ? 0.5 : squeezed(a, known == 1 ? 0.0 : b);
}

static double product(double a, double b)
{
    return a * b;
}

static double guess_product(int known, double a, double b)
{
    return known == 0 ? 0.25 : known == 1 ? a / 2 : a * b;
}

static void numbers_are_added(void **state)
{
    (void)state;
    static const struct rule unit = {0.0, sum, guess_sum}, symmetric = {-1.0, squeezed, guess_squeezed};
    static const int lengths[] = {10, 37, 500};
    for (int i = 0; i < 6; i++) {
        const int length = lengths[i % 3];
        const struct adding_hparams own = {{length, "halves"}, i < 3 ? "unit" : "symmetric"};
        struct drawn drawn = draw_epoch(&task_adding, (struct task_request){.seed = 3, .own = &own}, 1, 1000);
        const struct seen seen = see_all(&drawn, length, i < 3 ? &unit : &symmetric);
        assert_int_equal(seen.sequences, POSITIONS / BATCH / length * BATCH);
        assert_uniform(&seen, length);
        assert_references(&drawn, &seen);
        drawn_free(&drawn);
    }
}

static void numbers_are_multiplied(void **state)
{
    (void)state;
    static const struct rule rule = {0.0, product, guess_product};
    const struct multiplying_hparams own = {{.length = 10, .places = "anywhere"}};
    struct drawn drawn = draw_epoch(&task_multiplying, (struct task_request){.seed = 4, .own = &own}, 0, POSITIONS);
    const struct seen seen = see_all(&drawn, 10, &rule);
    assert_uniform(&seen, 10);
    assert_references(&drawn, &seen);
    drawn_free(&drawn);
}

static struct seen places(const char *marks, int length)
{
    static const struct rule rule = {0.0, sum, guess_sum};
    const struct adding_hparams own = {{length, marks}, "unit"};
    struct drawn drawn = draw_epoch(&task_adding, (struct task_request){.seed = 5, .own = &own}, 0, POSITIONS);
    const struct seen seen = see_all(&drawn, length, &rule);
    drawn_free(&drawn);
    return seen;
}

/* By what the naive definitions say of each place; of 21 steps the first half has 10. */
static void marks_stand_where_they_should(void **state)
{
    (void)state;
    enum { LENGTH = 21, HALF = 10, WIDE = 60 };
    struct seen seen = places("halves", LENGTH);
    for (int t = 0; t < LENGTH; t++) {
        assert_share(seen.first[t], seen.sequences, t < HALF ? 1.0 / HALF : 0, "first marks, halves");
        assert_share(seen.second[t], seen.sequences, t < HALF ? 0 : 1.0 / (LENGTH - HALF), "second marks, halves");
    }
    seen = places("anywhere", LENGTH);
    for (int t = 0; t < LENGTH; t++) {
        const double pairs = LENGTH * (LENGTH - 1) / 2.0;
        assert_share(seen.first[t], seen.sequences, (LENGTH - 1 - t) / pairs, "first marks, anywhere");
        assert_share(seen.second[t], seen.sequences, t / pairs, "second marks, anywhere");
    }
    seen = places("early", WIDE);
    for (int t = 0; t < WIDE; t++) { /* a of the first 10, b of the other 29 of the first 30 */
        const double one = t < 10 ? 1.0 / 10 : 0, other = t < 10 ? 9.0 / 10 / 29 : t < 30 ? 1.0 / 29 : 0;
        assert_share(seen.first[t] + seen.second[t], 2.0 * seen.sequences, (one + other) / 2, "marks, early");
    }
}

/* A number is a function of its position, whoever asks for how many; epochs, seeds and the held-out part are others. */
static void positions_stand_for_themselves(void **state)
{
    (void)state;
    const struct adding_hparams own = {{30, "anywhere"}, "unit"};
    struct task_request request = {.seed = 6, .own = &own, .epoch_length = 5000};
    struct drawn whole = draw_epoch(&task_adding, request, 2, 5000);
    for (int step = 1; step < 70; step += 17) {
        struct drawn pieces = draw_epoch(&task_adding, request, 2, step);
        assert_memory_equal(pieces.y, whole.y, 5000 * sizeof *whole.y);
        assert_memory_equal(pieces.starts, whole.starts, 5000);
        assert_memory_equal(pieces.inputs, whole.inputs, 10000 * sizeof(float));
        assert_memory_equal(pieces.outputs, whole.outputs, 5000 * sizeof(float));
        drawn_free(&pieces);
    }
    for (int other = 0; other < 3; other++) {
        struct task_request apart = request;
        if (other == 0) apart.seed++;
        if (other == 1) apart.part = TASK_HELD_OUT;
        struct drawn drawn = draw_epoch(&task_adding, apart, other == 2 ? 3 : 2, 5000);
        int same = 0;
        for (int i = 0; i < 10000; i += 2) same += drawn.inputs[i] == whole.inputs[i] && whole.inputs[i] != 0.0f;
        assert_true(same < 10);
        drawn_free(&drawn);
    }
    drawn_free(&whole);
}

static void lengths_must_fit(void **state)
{
    (void)state;
    const struct adding_hparams own = {{200, "halves"}, "unit"};
    struct task_request request = {.own = &own, .batch_size = 7, .num_steps = 5, .epoch_length = 1000};
    assert_false(task_adding.check(&request, &error));
    assert_non_null(strstr(error.message, "leaves 142 symbols, fewer than a sequence of the task may have, 200"));
    request.epoch_length = 100000, request.part = TASK_HELD_OUT, request.held_out_length = 9;
    assert_false(task_adding.check(&request, &error));
    assert_non_null(strstr(error.message, "held_out_length is 9, expected at least 10"));
    request.held_out_length = 300;
    assert_true(task_adding.check(&request, &error));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_added),
        cmocka_unit_test(numbers_are_multiplied),
        cmocka_unit_test(marks_stand_where_they_should),
        cmocka_unit_test(positions_stand_for_themselves),
        cmocka_unit_test(lengths_must_fit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
