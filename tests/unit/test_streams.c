/* The tasks that draw sequence after sequence: each against its definition, written down again naively, and its reference losses
 * against what one pays who foretells in so naive a way. */
#include "base/memory.h"
#include "streams.h"
#include "tasks/copy.h"
#include "tasks/echo.h"
#include "tasks/order.h"
#include "tasks/parity.h"
#include "tasks/tomita.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What stands behind the last whole sequence of a lane asks for nothing. */
static void assert_idle(struct sequence sequence, int from)
{
    for (int t = from; t < sequence.length; t++) assert_int_equal(sequence.y[t], NO_TARGET);
}

/* copy */

struct copied {
    struct copy_hparams own;
    double count[9];
    struct paid nothing, half;
};

static void see_copied(void *context, struct sequence sequence)
{
    struct copied *copied = context;
    const int symbols = (int)copied->own.symbols, blanks = (int)copied->own.blanks, all = blanks + 2 * symbols;
    assert_true(sequence.length >= all);
    for (int t = 0; t < all; t++) {
        const bool shown = t < symbols, recalled = t >= symbols + blanks;
        if (shown) assert_in_range(sequence.x[t], 1, copied->own.alphabet), copied->count[sequence.x[t]]++;
        else assert_int_equal(sequence.x[t], t == symbols + blanks - 1 ? copied->own.alphabet + 1 : 0);
        assert_int_equal(sequence.y[t], recalled ? sequence.x[t - symbols - blanks] : 0);
    }
    assert_idle(sequence, all);
    pay(&copied->nothing, symbols * log((double)copied->own.alphabet), all);
    pay(&copied->half, (symbols - symbols / 2) * log((double)copied->own.alphabet), all);
}

static void copy_is_as_defined(void **state)
{
    (void)state;
    struct copied copied = {.own = {.symbols = 10, .alphabet = 8, .blanks = 30}};
    const struct task_request request = request_of(&copied.own);
    struct drawn drawn = drawn_new(&task_copy, &request);
    const int count = each_sequence(&drawn, see_copied, &copied);
    assert_int_equal(count, 20 * (10000 / 50));
    for (int k = 1; k <= 8; k++) assert_frequency(copied.count[k], 10.0 * count, 1.0 / 8, "a symbol");
    assert_num_references(&drawn, 3);
    assert_reference(&drawn, 0, "nothing", &copied.nothing);
    assert_reference(&drawn, 1, "5 of 10 symbols", &copied.half);
    assert_reference(&drawn, 2, "all symbols", &(struct paid){.symbols = 1});
    drawn_free(&drawn);
}

/* The numbers of papers: T = 100, 200, 500, 1000. */
static void the_baseline_of_copy_is_the_published_one(void **state)
{
    (void)state;
    static const struct {
        int64_t blanks;
        double loss;
    } published[] = {{100, 0.1733}, {200, 0.0945}, {500, 0.0400}, {1000, 0.0204}};
    for (size_t i = 0; i < 4; i++) {
        struct copy_hparams own = {10, 8, published[i].blanks};
        const struct task_request request = request_of(&own);
        struct reference_loss references[MOST_REFERENCE_LOSSES];
        struct error error;
        struct task_data *data = task_copy.open(&request, &error);
        data->references(data, references);
        assert_true(fabs(references[0].loss - published[i].loss) < 0.00005);
        data->close(data);
    }
}

/* order */

struct ordered {
    struct order_hparams own;
    double count[4], class[32], longer;
    struct paid nothing, one;
};

static void see_ordered(void *context, struct sequence sequence)
{
    struct ordered *ordered = context;
    const int symbols = (int)ordered->own.symbols, length = (int)ordered->own.length, x = (int)ordered->own.distractors,
              y = x + 1, first = x + 2, last = x + 3;
    int end = 0, found = 0, class = 0;
    while (sequence.x[end] != last) end++;
    assert_in_range(end + 1, length, length + length / 10);
    assert_int_equal(sequence.x[0], first);
    for (int t = 1; t < end; t++) {
        if (sequence.x[t] < x) ordered->count[sequence.x[t]]++;
        if (sequence.x[t] < x) continue;
        assert_true(sequence.x[t] == x || sequence.x[t] == y);
        const int from = found == 0 ? length / 10 : found * length / symbols;
        assert_in_range(t, from, from + length / 10 - 1);
        class = 2 * class + (sequence.x[t] == y);
        found++;
    }
    assert_int_equal(found, symbols);
    for (int t = 0; t < end; t++) assert_int_equal(sequence.y[t], NO_TARGET);
    assert_int_equal(sequence.y[end], class);
    assert_idle(sequence, end + 1);
    ordered->class[class]++;
    ordered->longer += end + 1 > length + length / 20;
    pay(&ordered->nothing, -log(pow(0.5, symbols)), 1);
    pay(&ordered->one, -log(pow(0.5, symbols - 1)), 1);
}

static void order_is_as_defined(void **state)
{
    (void)state;
    for (int symbols = 2; symbols <= 5; symbols++) {
        struct ordered ordered = {.own = {.symbols = symbols, .length = symbols == 3 ? 19 : 100, .distractors = 4}};
        const struct task_request request = request_of(&ordered.own);
        struct drawn drawn = drawn_new(&task_order, &request);
        const int count = each_sequence(&drawn, see_ordered, &ordered);
        assert_true(count >= 1800);
        for (int c = 0; c < 1 << symbols; c++) assert_frequency(ordered.class[c], count, pow(0.5, symbols), "a class");
        const double distractors = ordered.count[0] + ordered.count[1] + ordered.count[2] + ordered.count[3];
        for (int k = 0; k < 4; k++) assert_frequency(ordered.count[k], distractors, 0.25, "a distractor");
        if (symbols != 3) assert_frequency(ordered.longer, count, 5.0 / 11, "sequences of 106 to 110 symbols");
        assert_num_references(&drawn, symbols + 1);
        char *known = memory_format("1 of %d symbols", symbols);
        assert_reference(&drawn, 0, "nothing", &ordered.nothing);
        assert_reference(&drawn, 1, known, &ordered.one);
        assert_reference(&drawn, symbols, "all symbols", &(struct paid){.symbols = 1});
        free(known);
        drawn_free(&drawn);
    }
}

/* parity */

struct odd {
    struct parity_hparams own;
    double ones, bits;
    struct paid nothing, but_one;
};

static void see_odd(void *context, struct sequence sequence)
{
    struct odd *odd = context;
    const int length = (int)odd->own.length;
    const double p = odd->own.probability;
    double nothing = 0, but_one = 0, likely_odd = 0;
    int parity = 0, asked = 0;
    assert_true(sequence.length >= length);
    for (int t = 0; t < length; t++) {
        parity = (parity + sequence.x[t]) % 2;
        odd->ones += sequence.x[t], odd->bits++;
        likely_odd = likely_odd * (1 - p) + (1 - likely_odd) * p;
        if (odd->own.at_end && t < length - 1) {
            assert_int_equal(sequence.y[t], NO_TARGET);
            continue;
        }
        assert_int_equal(sequence.y[t], parity);
        nothing -= log(parity ? likely_odd : 1 - likely_odd);
        but_one -= log(sequence.x[0] ? p : 1 - p);
        asked++;
    }
    assert_idle(sequence, length);
    pay(&odd->nothing, nothing, asked);
    pay(&odd->but_one, but_one, asked);
}

static void parity_is_as_defined(void **state)
{
    (void)state;
    static const struct parity_hparams settings[] = {{20, 0.5, false}, {20, 0.1, false}, {7, 0.7, true}, {10, 0.5, true}};
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        struct odd odd = {.own = settings[i]};
        const bool fair = settings[i].probability == 0.5;
        const struct task_request request = request_of(&odd.own);
        struct drawn drawn = drawn_new(&task_parity, &request);
        each_sequence(&drawn, see_odd, &odd);
        assert_frequency(odd.ones, odd.bits, settings[i].probability, "a bit");
        assert_num_references(&drawn, fair ? 2 : 3);
        assert_reference(&drawn, 0, "nothing", &odd.nothing);
        if (!fair) assert_reference(&drawn, 1, "all bits but one", &odd.but_one);
        assert_reference(&drawn, fair ? 1 : 2, "all bits", &(struct paid){.symbols = 1});
        drawn_free(&drawn);
    }
}

/* echo */

struct echoed {
    struct echo_hparams own;
    double count[5];
    struct paid nothing;
};

static void see_echoed(void *context, struct sequence sequence)
{
    struct echoed *echoed = context;
    const int length = (int)echoed->own.length, lag = (int)echoed->own.lag;
    assert_true(sequence.length >= length);
    for (int t = 0; t < length; t++) {
        echoed->count[sequence.x[t]]++;
        assert_int_equal(sequence.y[t], t < lag ? NO_TARGET : sequence.x[t - lag]);
    }
    assert_idle(sequence, length);
    pay(&echoed->nothing, (length - lag) * log((double)echoed->own.alphabet), length - lag);
}

static void echo_is_as_defined(void **state)
{
    (void)state;
    struct echoed echoed = {.own = {.lag = 7, .alphabet = 5, .length = 90}};
    const struct task_request request = request_of(&echoed.own);
    struct drawn drawn = drawn_new(&task_echo, &request);
    const int count = each_sequence(&drawn, see_echoed, &echoed);
    for (int k = 0; k < 5; k++) assert_frequency(echoed.count[k], 90.0 * count, 0.2, "a symbol");
    assert_num_references(&drawn, 2);
    assert_reference(&drawn, 0, "nothing", &echoed.nothing);
    assert_reference(&drawn, 1, "lag 7", &(struct paid){.symbols = 1});
    drawn_free(&drawn);
}

/* tomita */

static int count_of(const uint16_t *bits, int length, int bit)
{
    int count = 0;
    for (int t = 0; t < length; t++) count += bits[t] == bit;
    return count;
}

/* Whether there is an odd run of 1 with an odd run of 0 right behind it that has ended, or the word with it. */
static bool has_odd_runs(const uint16_t *bits, int length)
{
    int before = 0;
    for (int t = 0; t < length;) {
        int run = 1;
        while (t + run < length && bits[t + run] == bits[t]) run++;
        if (bits[t] == 0 && run % 2 == 1 && before % 2 == 1) return true;
        before = bits[t] == 1 ? run : 0;
        t += run;
    }
    return false;
}

static bool is_word(int language, const uint16_t *bits, int length)
{
    int changes = bits[0] == 1; /* from 0 to 1 or back, as if a 0 stood in front */
    for (int t = 1; t < length; t++) changes += bits[t] != bits[t - 1];
    switch (language) {
    case 1: return count_of(bits, length, 0) == 0;
    case 2:
        for (int t = 0; t < length; t++)
            if (bits[t] != (t % 2 == 0)) return false;
        return length % 2 == 0;
    case 3: return !has_odd_runs(bits, length);
    case 4:
        for (int t = 2; t < length; t++)
            if (bits[t] == 0 && bits[t - 1] == 0 && bits[t - 2] == 0) return false;
        return true;
    case 5: return count_of(bits, length, 0) % 2 == 0 && count_of(bits, length, 1) % 2 == 0;
    case 6: return (count_of(bits, length, 1) - count_of(bits, length, 0)) % 3 == 0;
    default: return changes <= 3;
    }
}

enum { MOST_BITS = 12 };

struct judged {
    struct tomita_hparams own;
    double words[MOST_BITS + 1]; /* the share of all strings of that length that are words */
    struct paid length;
};

static void see_judged(void *context, struct sequence sequence)
{
    struct judged *judged = context;
    double nats = 0;
    assert_true(sequence.length >= judged->own.length);
    for (int t = 0; t < judged->own.length; t++) {
        const bool word = is_word((int)judged->own.language, sequence.x, t + 1);
        assert_int_equal(sequence.y[t], word);
        nats -= log(word ? judged->words[t + 1] : 1 - judged->words[t + 1]);
    }
    assert_idle(sequence, (int)judged->own.length);
    pay(&judged->length, nats, (int)judged->own.length);
}

static void count_words(struct judged *judged)
{
    uint16_t bits[MOST_BITS];
    for (int length = 1; length <= MOST_BITS; length++)
        for (int string = 0; string < 1 << length; string++) {
            for (int t = 0; t < length; t++) bits[t] = string >> t & 1;
            judged->words[length] += is_word((int)judged->own.language, bits, length) / (double)(1 << length);
        }
}

static void tomita_is_as_defined(void **state)
{
    (void)state;
    static const double published[] = {0.109, 0.046, 0.507, 0.545, 0.347, 0.605, 0.245}; /* of 20 bits */
    for (int language = 1; language <= 7; language++) {
        struct judged judged = {.own = {.language = language, .length = MOST_BITS}};
        struct task_request request = request_of(&judged.own);
        count_words(&judged);
        struct drawn drawn = drawn_new(&task_tomita, &request);
        each_sequence(&drawn, see_judged, &judged);
        assert_num_references(&drawn, 2);
        assert_reference(&drawn, 0, "the length so far", &judged.length);
        assert_reference(&drawn, 1, "all bits", &(struct paid){.symbols = 1});
        drawn_free(&drawn);
        judged.own.length = 20;
        drawn = drawn_new(&task_tomita, &request);
        struct reference_loss references[MOST_REFERENCE_LOSSES];
        drawn.data->references(drawn.data, references);
        assert_true(fabs(references[0].loss - published[language - 1]) < 0.0005);
        drawn_free(&drawn);
    }
}

/* Longer than what is trained on. */

static void the_held_out_part_can_have_another_length(void **state)
{
    (void)state;
    static const struct copy_hparams copies[] = {{4, 3, 10}, {4, 3, 40}};
    static const struct order_hparams orders[] = {{2, 10, 4}, {2, 40, 4}};
    static const struct parity_hparams parities[] = {{5, 0.5, false}, {40, 0.5, false}};
    static const struct echo_hparams echoes[] = {{3, 4, 8}, {3, 4, 40}};
    static const struct tomita_hparams languages[] = {{6, 5}, {6, 40}};
    static const struct {
        const struct task *task;
        const void *trained, *other;
    } cases[] = {{&task_copy, &copies[0], &copies[1]},
                 {&task_order, &orders[0], &orders[1]},
                 {&task_parity, &parities[0], &parities[1]},
                 {&task_echo, &echoes[0], &echoes[1]},
                 {&task_tomita, &languages[0], &languages[1]}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct task_request request = request_of(cases[i].trained);
        request.part = TASK_HELD_OUT;
        struct drawn as_trained = drawn_new(cases[i].task, &request);
        request.held_out_length = 40;
        struct drawn longer = drawn_new(cases[i].task, &request);
        request.held_out_length = 0;
        request.own = cases[i].other;
        struct drawn other = drawn_new(cases[i].task, &request);
        assert_int_equal(longer.length, other.length);
        assert_memory_equal(longer.x, other.x, (size_t)other.length * sizeof *other.x);
        assert_memory_equal(longer.y, other.y, (size_t)other.length * sizeof *other.y);
        assert_memory_not_equal(longer.y, as_trained.y, (size_t)other.length * sizeof *other.y);
        drawn_free(&other);
        request.own = cases[i].trained;
        request.part = TASK_TRAINING;
        other = drawn_new(cases[i].task, &request);
        request.held_out_length = 40; /* which training knows nothing of */
        drawn_free(&longer);
        longer = drawn_new(cases[i].task, &request);
        assert_memory_equal(longer.x, other.x, (size_t)other.length * sizeof *other.x);
        drawn_free(&other), drawn_free(&longer), drawn_free(&as_trained);
    }
}

static void lengths_that_cannot_be_are_refused(void **state)
{
    (void)state;
    struct error error;
    struct task_request request = request_of(&(struct echo_hparams){5, 2, 100});
    request.held_out_length = 5;
    assert_false(task_echo.check(&request, &error));
    assert_string_equal(error.message, "echo_lag is 5, expected less than held_out_length 5");
    request = request_of(&(struct echo_hparams){100, 2, 100});
    assert_false(task_echo.check(&request, &error));
    assert_string_equal(error.message, "echo_lag is 100, expected less than echo_length 100");
    request = request_of(&(struct order_hparams){2, 100, 4});
    request.held_out_length = 9;
    assert_false(task_order.check(&request, &error));
    assert_string_equal(error.message, "held_out_length is 9, expected at least 10 in the task order");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copy_is_as_defined),
        cmocka_unit_test(the_baseline_of_copy_is_the_published_one),
        cmocka_unit_test(order_is_as_defined),
        cmocka_unit_test(parity_is_as_defined),
        cmocka_unit_test(echo_is_as_defined),
        cmocka_unit_test(tomita_is_as_defined),
        cmocka_unit_test(the_held_out_part_can_have_another_length),
        cmocka_unit_test(lengths_that_cannot_be_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
