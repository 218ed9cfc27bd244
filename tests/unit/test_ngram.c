/* N-gram models: against counts made by reading the whole text again for every number, and as probabilities. */
#include "tasks/ngram.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { LENGTH = 600, NUM_SYMBOLS = 4, MOST_CONTEXT = 3 };

/* Some order, so that all counts from 1 to many occur: the next symbol hangs on the two before it, now and then on none. */
static void fill(uint16_t *text, size_t length)
{
    uint32_t state = 7;
    for (size_t i = 0; i < length; i++) {
        state = state * 1664525u + 1013904223u;
        uint32_t drawn = state >> 16;
        text[i] = (uint16_t)(i < 2 || drawn % 5 == 0 ? drawn / 5 % NUM_SYMBOLS : (text[i - 1] + 2u * text[i - 2]) % NUM_SYMBOLS);
    }
}

static int occurrences(const uint16_t *text, const uint16_t *gram, size_t n)
{
    int count = 0;
    for (size_t i = 0; i + n <= LENGTH; i++) count += memcmp(text + i, gram, n * sizeof *gram) == 0;
    return count;
}

/* Before how many symbols the n-gram stands. */
static int continuations(const uint16_t *text, const uint16_t *gram, size_t n)
{
    uint16_t longer[MOST_CONTEXT + 2];
    int count = 0;
    memcpy(longer + 1, gram, n * sizeof *gram);
    for (longer[0] = 0; longer[0] < NUM_SYMBOLS; longer[0]++) count += occurrences(text, longer, n + 1) > 0;
    return count;
}

static int count_of(const uint16_t *text, const uint16_t *gram, size_t n, bool longest)
{
    return longest ? occurrences(text, gram, n) : continuations(text, gram, n);
}

/* How many n-grams have that count. */
static double with_count(const uint16_t *text, size_t n, bool longest, int count)
{
    uint16_t gram[MOST_CONTEXT + 1];
    int found = 0, all = (int)pow(NUM_SYMBOLS, (double)n);
    for (int code = 0; code < all; code++) {
        for (size_t i = 0, rest = (size_t)code; i < n; i++, rest /= NUM_SYMBOLS) gram[i] = (uint16_t)(rest % NUM_SYMBOLS);
        found += count_of(text, gram, n, longest) == count;
    }
    return found;
}

static double discount(const uint16_t *text, size_t n, bool longest, int count)
{
    static const double usual[3] = {0.5, 0.75, 0.9};
    if (count == 0) return 0;
    if (count > 3) count = 3;
    double one = with_count(text, n, longest, 1), two = with_count(text, n, longest, 2);
    double found = count - (count + 1) * one / (one + 2 * two) * with_count(text, n, longest, count + 1) /
                               with_count(text, n, longest, count);
    return found > 0 && found < count ? found : usual[count - 1];
}

/* p(last symbol of the n-gram | those before it). */
static double naive(const uint16_t *text, const uint16_t *gram, size_t n, bool longest)
{
    uint16_t other[MOST_CONTEXT + 1];
    double total = 0, held_back = 0;
    if (n == 0) return 1.0 / NUM_SYMBOLS;
    memcpy(other, gram, n * sizeof *gram);
    for (other[n - 1] = 0; other[n - 1] < NUM_SYMBOLS; other[n - 1]++) {
        int count = count_of(text, other, n, longest);
        total += count;
        held_back += discount(text, n, longest, count);
    }
    double shorter = naive(text, gram + 1, n - 1, false);
    int count = count_of(text, gram, n, longest);
    return total == 0 ? shorter : (count - discount(text, n, longest, count) + held_back * shorter) / total;
}

static void losses_are_those_of_the_formulas(void **state)
{
    (void)state;
    uint16_t text[LENGTH + 40];
    double losses[MOST_CONTEXT + 1];
    fill(text, LENGTH + 40);
    struct ngram_piece learned = {text, 0, LENGTH}, held_out = {text + LENGTH - MOST_CONTEXT, MOST_CONTEXT, 40};
    ngram_losses(NUM_SYMBOLS, (struct ngram_text){&learned, 1}, (struct ngram_text){&held_out, 1}, MOST_CONTEXT, losses);
    for (size_t context = 0; context <= MOST_CONTEXT; context++) {
        double sum = 0;
        for (size_t i = LENGTH; i < LENGTH + 40; i++) sum -= log(naive(text, text + i - context, context + 1, true));
        assert_true(fabs(losses[context] - sum / 40) < 1e-9);
    }
}

static void probabilities_add_up_to_one(void **state)
{
    (void)state;
    uint16_t text[LENGTH];
    double sums[MOST_CONTEXT + 1] = {0}, losses[MOST_CONTEXT + 1];
    fill(text, LENGTH);
    struct ngram_piece learned[2] = {{text, 0, LENGTH / 2}, {text + LENGTH / 2, 0, LENGTH / 2}};
    for (uint16_t next = 0; next < 2 * NUM_SYMBOLS; next++) { /* half of the symbols never occur */
        uint16_t held_out[MOST_CONTEXT + 1] = {1, 3, 2, next};
        struct ngram_piece piece = {held_out, MOST_CONTEXT, 1};
        ngram_losses(2 * NUM_SYMBOLS, (struct ngram_text){learned, 2}, (struct ngram_text){&piece, 1}, MOST_CONTEXT, losses);
        for (int context = 0; context <= MOST_CONTEXT; context++) sums[context] += exp(-losses[context]);
    }
    for (int context = 0; context <= MOST_CONTEXT; context++) assert_true(fabs(sums[context] - 1) < 1e-12);
}

static void what_was_never_seen_costs_as_much_as_a_shorter_context(void **state)
{
    (void)state;
    const uint16_t text[] = {0, 1, 0, 1, 0, 1, 2}, rest[] = {2, 2, 0};
    struct ngram_piece learned = {text, 0, 7}, held_out = {rest, 2, 1};
    double losses[3];
    ngram_losses(3, (struct ngram_text){&learned, 1}, (struct ngram_text){&held_out, 1}, 2, losses);
    assert_true(fabs(losses[2] - losses[1]) < 1e-12);
    assert_true(losses[0] > 0 && losses[1] > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(losses_are_those_of_the_formulas),
        cmocka_unit_test(probabilities_add_up_to_one),
        cmocka_unit_test(what_was_never_seen_costs_as_much_as_a_shorter_context),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
