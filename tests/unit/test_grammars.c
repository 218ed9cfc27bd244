/* The tasks that foretell the next symbol of a string of a grammar, each against its definition, written down again naively, and
 * its reference losses against what one pays who foretells in so naive a way; and what all streams of sequences share. */
#include "base/memory.h"
#include "streams.h"
#include "tasks/copy.h"
#include "tasks/counting.h"
#include "tasks/dyck.h"
#include "tasks/order.h"
#include "tasks/reber.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { LONGEST = 5000 };

/* The string of a sequence: x, and the last y behind it. Each y is the x that follows, behind the end nothing is asked for;
 * returns the string's length, or 0 where the lane's end cuts it. */
static int string_of(struct sequence sequence, uint16_t *string)
{
    int length = 0;
    while (length < sequence.length && sequence.y[length] != NO_TARGET) length++;
    assert_true(length < LONGEST);
    for (int t = 0; t < length; t++) string[t] = sequence.x[t];
    for (int t = 0; t + 1 < length; t++) assert_int_equal(sequence.y[t], sequence.x[t + 1]);
    for (int t = length; t < sequence.length; t++) assert_int_equal(sequence.y[t], NO_TARGET);
    if (length == sequence.length && sequence.is_cut) return 0;
    string[length] = sequence.y[length - 1];
    return length + 1;
}

/* A string is whole with its last symbol, and the next begins as it does; until then it is not. */
static void assert_whole(const struct task *task, const void *own, const uint16_t *string, int length)
{
    assert_int_equal(task->next_start(own, NULL, 0), string[0]);
    for (int count = 1; count < length; count++) assert_int_equal(task->next_start(own, string, count), -1);
    assert_int_equal(task->next_start(own, string, length), string[0]);
}

/* reber */

/* From a state, with a letter, to a state: Reber's graph as it is drawn, 0 left, 5 right. */
static const char graph[][4] = {"0T1", "0P2", "1S1", "1X3", "2T2", "2V4", "3X2", "3S5", "4P3", "4V5"};

struct strings {
    bool embedded;
    struct paid best, forgotten;
    double count, upper;
};

/* The nats of one who knows the state, from the letter behind B to that in front of E. */
static double parse(const char *letters, int length)
{
    int state = 0;
    double nats = 0;
    for (int t = 0; t < length; t++) {
        int ways = 0, next = -1;
        for (size_t w = 0; w < sizeof graph / sizeof *graph; w++) {
            if (graph[w][0] - '0' != state) continue;
            ways++;
            if (graph[w][1] == letters[t]) next = graph[w][2] - '0';
        }
        assert_true(next >= 0);
        nats += log(ways);
        state = next;
    }
    assert_int_equal(state, 5);
    return nats;
}

static void see_string(void *context, struct sequence sequence)
{
    struct strings *strings = context;
    uint16_t string[LONGEST];
    char letters[LONGEST + 1] = "";
    const int length = string_of(sequence, string), around = strings->embedded ? 2 : 0;
    if (length == 0) return;
    assert_whole(&task_reber, &(struct reber_hparams){strings->embedded}, string, length);
    for (int t = 0; t < length; t++) letters[t] = "BEPSTVX"[string[t]];
    assert_true(letters[0] == 'B' && letters[length - 1] == 'E');
    assert_true(letters[around] == 'B' && letters[length - 1 - around] == 'E');
    const double inner = parse(letters + around + 1, length - 2 * around - 2);
    if (strings->embedded) assert_true(letters[1] == letters[length - 2] && (letters[1] == 'T' || letters[1] == 'P'));
    strings->count++;
    strings->upper += letters[1] == 'T';
    pay(&strings->best, inner + (strings->embedded ? log(2) : 0), length - 1);
    pay(&strings->forgotten, inner + 2 * log(2), length - 1);
}

static void reber_is_as_defined(void **state)
{
    (void)state;
    for (int embedded = 0; embedded < 2; embedded++) {
        struct strings strings = {.embedded = embedded};
        const struct reber_hparams own = {embedded};
        const struct task_request request = request_of(&own);
        struct drawn drawn = drawn_new(&task_reber, &request);
        each_sequence(&drawn, see_string, &strings);
        assert_frequency(strings.upper, strings.count, 0.5, "T second");
        assert_num_references(&drawn, embedded ? 2 : 1);
        assert_reference(&drawn, embedded, "all symbols", &strings.best);
        if (embedded) assert_reference(&drawn, 0, "the inner string", &strings.forgotten);
        assert_int_equal(drawn.data->vocabulary.count, 7);
        for (int i = 0; i < 7; i++) assert_int_equal(drawn.data->vocabulary.letters[i], "BEPSTVX"[i]);
        drawn_free(&drawn);
    }
}

/* counting */

struct counted {
    struct counting_hparams own;
    double count, longer;
    struct paid best, last;
};

static void see_counted(void *context, struct sequence sequence)
{
    struct counted *counted = context;
    uint16_t string[LONGEST];
    const int length = string_of(sequence, string), letters = (int)counted->own.letters;
    const double p = counted->own.probability;
    if (length == 0) return;
    assert_whole(&task_counting, &counted->own, string, length);
    const int n = (length - 2) / letters;
    assert_int_equal(letters * n + 2, length);
    assert_true(n >= 1);
    assert_int_equal(string[0], letters);
    for (int t = 0; t < letters * n; t++) assert_int_equal(string[1 + t], t / n);
    assert_int_equal(string[length - 1], letters);
    counted->count++;
    counted->longer += n > 2;
    const double run = -(n - 1) * log(1 - p) - log(p);
    pay(&counted->best, run, length - 1);
    pay(&counted->last, run * letters, length - 1);
}

static void counting_is_as_defined(void **state)
{
    (void)state;
    static const struct counting_hparams settings[] = {{2, 0.3}, {3, 0.3}, {4, 0.3}, {2, 0.05}};
    static const double published[] = {0.2656, 0.1851, 0.1421};
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        struct counted counted = {.own = settings[i]};
        const struct task_request request = request_of(&counted.own);
        struct drawn drawn = drawn_new(&task_counting, &request);
        each_sequence(&drawn, see_counted, &counted);
        assert_frequency(counted.longer, counted.count, pow(1 - settings[i].probability, 2), "n > 2");
        assert_num_references(&drawn, 2);
        assert_reference(&drawn, 0, "the last letter", &counted.last);
        assert_reference(&drawn, 1, "all letters", &counted.best);
        struct reference_loss references[MOST_REFERENCE_LOSSES];
        drawn.data->references(drawn.data, references);
        if (i < 3) assert_true(fabs(references[1].loss - published[i]) < 0.00005);
        drawn_free(&drawn);
    }
}

/* dyck */

struct matched {
    struct dyck_hparams own;
    double count, empty, first_kind, opened;
    struct paid best, depth;
};

static void see_matched(void *context, struct sequence sequence)
{
    struct matched *matched = context;
    static uint16_t string[LONGEST];
    static int open[LONGEST];
    const int length = string_of(sequence, string), kinds = (int)matched->own.kinds;
    const double q = matched->own.probability;
    if (length == 0) return;
    assert_whole(&task_dyck, &matched->own, string, length);
    int depth = 0;
    double best = 0, closing = 0;
    assert_int_equal(string[0], 2 * kinds);
    for (int t = 1; t < length; t++) {
        if (string[t] < kinds) {
            open[depth++] = string[t];
            best -= log(q / kinds);
            matched->opened++, matched->first_kind += string[t] == 0;
        } else if (string[t] < 2 * kinds) {
            assert_true(depth > 0);
            assert_int_equal(string[t] - kinds, open[--depth]);
            best -= log(1 - q);
            closing += log(kinds);
        } else {
            assert_true(t == length - 1 && depth == 0);
            best -= log(1 - q);
        }
    }
    matched->count++, matched->empty += length == 2;
    pay(&matched->best, best, length - 1);
    pay(&matched->depth, best + closing, length - 1);
}

static void dyck_is_as_defined(void **state)
{
    (void)state;
    static const struct dyck_hparams settings[] = {{1, 0.3}, {2, 0.3}, {3, 0.4}};
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        struct matched matched = {.own = settings[i]};
        const bool one = settings[i].kinds == 1;
        struct task_request request = request_of(&matched.own);
        request.epoch_length = 1000000;
        struct drawn drawn = drawn_new(&task_dyck, &request);
        each_sequence(&drawn, see_matched, &matched);
        assert_frequency(matched.empty, matched.count, 1 - settings[i].probability, "nothing between");
        assert_frequency(matched.first_kind, matched.opened, 1.0 / (double)settings[i].kinds, "the first kind");
        assert_num_references(&drawn, one ? 1 : 2);
        if (!one) assert_reference(&drawn, 0, "the depth", &matched.depth);
        assert_reference(&drawn, one ? 0 : 1, one ? "the depth" : "what is open", &matched.best);
        drawn_free(&drawn);
    }
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    const struct task_request request = request_of(&settings[1]);
    struct drawn drawn = drawn_new(&task_dyck, &request);
    drawn.data->references(drawn.data, references);
    assert_true(fabs(references[0].loss - 1.0268) < 0.00005 && fabs(references[1].loss - 0.8188) < 0.00005);
    drawn_free(&drawn);
}

/* Of one length, held out. */

static void see_exactly_counted(void *context, struct sequence sequence)
{
    const struct counting_hparams *own = context;
    enum { N = 50 };
    const int letters = (int)own->letters, all = letters * N + 1;
    assert_true(sequence.length >= all);
    for (int t = 0; t < all; t++) {
        assert_int_equal(sequence.x[t], t == 0 ? letters : (t - 1) / N);
        if (t <= N) assert_int_equal(sequence.y[t], NO_TARGET);
        else assert_int_equal(sequence.y[t], t == letters * N ? letters : t / N);
    }
    for (int t = all; t < sequence.length; t++) assert_int_equal(sequence.y[t], NO_TARGET);
}

static void counting_holds_out_strings_of_one_length(void **state)
{
    (void)state;
    for (int letters = 2; letters <= 4; letters++) {
        struct counting_hparams own = {letters, 0.3};
        struct task_request request = request_of(&own);
        request.part = TASK_HELD_OUT;
        request.held_out_length = 50;
        struct drawn drawn = drawn_new(&task_counting, &request);
        assert_int_equal(each_sequence(&drawn, see_exactly_counted, &own), 20 * (10000 / (50 * letters + 1)));
        assert_float_equal(drawn.data->goal.accuracy, 1, 0);
        drawn_free(&drawn);
    }
}

struct exactly_matched {
    double count, words[64]; /* by which symbols open, of three pairs */
    double first_kind;
};

static void see_exactly_matched(void *context, struct sequence sequence)
{
    struct exactly_matched *matched = context;
    int open[6], depth = 0, word = 0;
    assert_true(sequence.length >= 7);
    assert_int_equal(sequence.x[0], 4);
    for (int t = 1; t <= 6; t++) {
        const int symbol = sequence.x[t];
        word = 2 * word + (symbol < 2);
        if (symbol < 2) open[depth++] = symbol, matched->first_kind += symbol == 0;
        else assert_true(depth > 0 && symbol - 2 == open[--depth]);
        assert_int_equal(sequence.y[t - 1], symbol < 2 ? NO_TARGET : symbol);
    }
    assert_int_equal(depth, 0);
    for (int t = 6; t < sequence.length; t++) assert_int_equal(sequence.y[t], NO_TARGET);
    matched->count++, matched->words[word]++;
}

static void dyck_holds_out_strings_of_one_length(void **state)
{
    (void)state;
    static const int words[] = {054, 052, 062, 064, 070}; /* ()(()) as 101100, and so on */
    struct exactly_matched matched = {0};
    struct task_request request = request_of(&(struct dyck_hparams){2, 0.3});
    request.part = TASK_HELD_OUT;
    request.held_out_length = 3;
    struct drawn drawn = drawn_new(&task_dyck, &request);
    each_sequence(&drawn, see_exactly_matched, &matched);
    assert_true(matched.count > 20000);
    double seen = 0;
    for (int i = 0; i < 5; i++) assert_frequency(matched.words[words[i]], matched.count, 0.2, "a word of three pairs");
    for (int i = 0; i < 5; i++) seen += matched.words[words[i]];
    assert_float_equal(seen, matched.count, 0);
    assert_frequency(matched.first_kind, 3 * matched.count, 0.5, "the first kind");
    drawn_free(&drawn);
}

/* What all streams share. */

static const struct reber_hparams reber = {true};
static const struct dyck_hparams dyck = {2, 0.3};
static const struct copy_hparams copy = {3, 4, 7};
static const struct order_hparams order = {2, 30, 4};

static const struct {
    const struct task *task;
    const void *own;
} streams[] = {{&task_reber, &reber}, {&task_dyck, &dyck}, {&task_copy, &copy}, {&task_order, &order}};

enum { STREAMS = sizeof streams / sizeof *streams, LENGTH = 20000 };

static struct task_request small_request(int stream)
{
    struct task_request request = request_of(streams[stream].own);
    request.epoch_length = LENGTH;
    request.batch_size = 7;
    return request;
}

static void any_piece_of_a_stream_is_the_same(void **state)
{
    (void)state;
    static const int steps[] = {1, 3, 10, 512, 1000, 5003};
    static uint16_t x[LENGTH], y[LENGTH];
    static uint8_t starts[LENGTH];
    for (int s = 0; s < STREAMS; s++) {
        const struct task_request request = small_request(s);
        struct drawn whole = drawn_new(streams[s].task, &request);
        assert_int_equal(whole.length, LENGTH);
        for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
            for (int at = 0; at < LENGTH; at += steps[i]) {
                const int some = LENGTH - at < steps[i] ? LENGTH - at : steps[i];
                whole.data->symbols(whole.data, 0, at, some, x + at, y + at);
                whole.data->starts(whole.data, 0, at, some, starts + at);
            }
            assert_memory_equal(x, whole.x, sizeof x);
            assert_memory_equal(y, whole.y, sizeof y);
            assert_memory_equal(starts, whole.starts, sizeof starts);
        }
        drawn_free(&whole);
    }
}

/* How many sequences stand in both streams at the same place. */
static double same_places(const struct drawn *a, const struct drawn *b)
{
    double same = 0, all = 0;
    for (int64_t i = 0; i + 8 < LENGTH; i++) {
        if (!a->starts[i]) continue;
        all++;
        same += memcmp(a->x + i, b->x + i, 8 * sizeof *a->x) == 0;
    }
    return same / all;
}

static void seeds_parts_lanes_and_epochs_are_apart(void **state)
{
    (void)state;
    for (int s = 0; s < STREAMS; s++) {
        struct task_request request = small_request(s);
        struct drawn first = drawn_new(streams[s].task, &request), other, later = first;
        later.x = memory_new(LENGTH, sizeof *later.x), later.y = memory_new(LENGTH, sizeof *later.y);
        first.data->symbols(first.data, 1, 0, LENGTH, later.x, later.y);
        assert_true(same_places(&first, &later) < 0.4);
        free(later.x), free(later.y);
        request.seed++;
        other = drawn_new(streams[s].task, &request);
        assert_true(same_places(&first, &other) < 0.4);
        drawn_free(&other);
        request.seed--;
        request.part = TASK_HELD_OUT;
        other = drawn_new(streams[s].task, &request);
        assert_true(same_places(&first, &other) < 0.4);
        drawn_free(&other);
        for (int lane = 1; lane < 7; lane++) assert_memory_not_equal(first.x, first.x + lane * first.lane, 100 * sizeof *first.x);
        drawn_free(&first);
    }
}

static void a_held_out_part_has_room_for_sequences(void **state)
{
    (void)state;
    const struct copy_hparams own = {10, 8, 300};
    struct task_request request = request_of(&own);
    struct error error;
    request.epoch_length = 2000; /* 100 for each lane */
    assert_false(task_copy.check(&request, &error));
    assert_non_null(strstr(error.message, "leaves 100 symbols, fewer than a sequence of the task may have, 320"));
    request.part = TASK_HELD_OUT;
    struct task_data *data = task_copy.open(&request, &error);
    assert_int_equal(data->length, 20 * 320);
    data->close(data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reber_is_as_defined),
        cmocka_unit_test(counting_is_as_defined),
        cmocka_unit_test(dyck_is_as_defined),
        cmocka_unit_test(counting_holds_out_strings_of_one_length),
        cmocka_unit_test(dyck_holds_out_strings_of_one_length),
        cmocka_unit_test(any_piece_of_a_stream_is_the_same),
        cmocka_unit_test(seeds_parts_lanes_and_epochs_are_apart),
        cmocka_unit_test(a_held_out_part_has_room_for_sequences),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
