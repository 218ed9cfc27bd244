/* Reference losses by counting: which symbols are counted, and which are foretold. */
#include "tasks/counts.h"
#include "tasks/ngram.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { LENGTH = 1001, SYMBOLS = 3, ROWS = 2 };

static uint16_t symbols[LENGTH];

/* Three symbols, each of which tends to follow the one before it. */
static int fill(void **state)
{
    (void)state;
    uint32_t random = 1;
    for (int i = 1; i < LENGTH; i++) {
        random = random * 1664525u + 1013904223u;
        symbols[i] = (uint16_t)((symbols[i - 1] + ((random >> 24) < 200 ? 1 : random >> 30)) % SYMBOLS);
    }
    return 0;
}

static void read_symbols(const void *data, int64_t first, int count, uint16_t *out)
{
    memcpy(out, (const uint16_t *)data + first, (size_t)count * sizeof *out);
}

static struct counts_text text_of(double share, enum split_from from)
{
    struct counts_text text = {
        .read = read_symbols, .data = symbols, .count = LENGTH, .num_symbols = SYMBOLS, .batch_size = ROWS, .word = "byte"};
    struct error error;
    if (!split_make(LENGTH - 1, ROWS, 10, share, from, &text.split, &error)) fail_msg("%s", error.message);
    return text;
}

static void assert_references(const struct counts_text *text, const double *expected)
{
    static const char *const known[] = {"nothing", "frequencies", "1 byte",  "2 bytes",
                                        "3 bytes", "4 bytes",     "5 bytes", "6 bytes"};
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    assert_int_equal(counts_references(text, references), 8);
    for (int i = 0; i < 8; i++) {
        assert_string_equal(references[i].known, known[i]);
        assert_true(references[i].counted);
        assert_float_equal(references[i].loss, i == 0 ? log(SYMBOLS) : expected[i - 1], 1e-12);
    }
    assert_true(references[2].loss < references[1].loss - 0.1); /* what came before tells something */
}

/* 50 windows of 10 in each of two rows, of which 5 are held out: each row is known up to its 450th symbol, and what the 450th
 * to 499th are followed by is foretold. */
static void rows_are_pieces(void **state)
{
    (void)state;
    const struct counts_text text = text_of(0.1, SPLIT_ROWS);
    const struct ngram_piece trained[] = {{symbols, 0, 451}, {symbols + 500, 0, 451}},
                             kept[] = {{symbols + 445, 6, 50}, {symbols + 945, 6, 50}};
    double losses[7];
    ngram_losses(SYMBOLS, (struct ngram_text){trained, 2}, (struct ngram_text){kept, 2}, 6, losses);
    assert_references(&text, losses);
}

/* Of the end the sequences adjoin. */
static void the_end_is_one_piece(void **state)
{
    (void)state;
    const struct counts_text text = text_of(0.1, SPLIT_END);
    const struct ngram_piece trained = {symbols, 0, 901}, kept = {symbols + 895, 6, 100};
    double losses[7];
    ngram_losses(SYMBOLS, (struct ngram_text){&trained, 1}, (struct ngram_text){&kept, 1}, 6, losses);
    assert_references(&text, losses);
}

static void where_nothing_is_held_out_frequencies_are_counted(void **state)
{
    (void)state;
    const struct counts_text text = text_of(0.0, SPLIT_END);
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    double expected = 0.0;
    int counts[SYMBOLS] = {0};
    for (int i = 1; i < LENGTH; i++) counts[symbols[i]]++; /* the first is not foretold */
    for (int i = 0; i < SYMBOLS; i++) expected -= counts[i] / (LENGTH - 1.0) * log(counts[i] / (LENGTH - 1.0));
    assert_int_equal(counts_references(&text, references), 2);
    assert_float_equal(references[0].loss, log(SYMBOLS), 1e-12);
    assert_float_equal(references[1].loss, expected, 1e-12);
}

/* 0 0 0 1 over and over, and of the last symbols, which are held out, the last is a 2. */
static void read_pattern(const void *data, int64_t first, int count, uint16_t *out)
{
    for (int i = 0; i < count; i++) out[i] = first + i == *(const int64_t *)data - 1 ? 2 : (first + i) % 4 == 3;
}

static void of_a_long_text_frequencies_alone_are_counted(void **state)
{
    (void)state;
    const int64_t length = 20000001;
    struct counts_text text = {.read = read_pattern, .data = &length, .count = length, .num_symbols = SYMBOLS, .batch_size = 1};
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    struct error error;
    assert_true(split_make(length - 1, 1, 1000, 0.1, SPLIT_END, &text.split, &error));
    assert_int_equal(counts_references(&text, references), 2);
    /* of 18 million symbols from number 1 on a quarter is 1; of the 2 million after them one is 2, in the place of a 0 */
    const double all = 18e6 + SYMBOLS, loss = 1499999 * log((13.5e6 + 1) / all) + 5e5 * log((4.5e6 + 1) / all) + log(1 / all);
    assert_float_equal(references[1].loss, -loss / 2e6, 1e-12);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_pieces),
        cmocka_unit_test(the_end_is_one_piece),
        cmocka_unit_test(where_nothing_is_held_out_frequencies_are_counted),
        cmocka_unit_test(of_a_long_text_frequencies_alone_are_counted),
    };
    return cmocka_run_group_tests(tests, fill, NULL);
}
