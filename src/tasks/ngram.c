#include "tasks/ngram.h"

#include "base/memory.h"

#include <assert.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { ORDERS = NGRAM_MOST_CONTEXT + 1 };

/* A longest order counts how often an n-gram occurs; an order below another counts before how many symbols it does. */
enum counting { OCCURRENCES, CONTINUATIONS, COUNTINGS };

static const uint32_t unknown = UINT32_MAX;

/* What follows an n-gram, as a context: the sum of the counts, and how many symbols have a count of 1, 2, and 3 or more. */
struct follow {
    uint32_t total, with[3];
};

struct gram {
    uint64_t key; /* number of the n-gram without its last symbol, that symbol */
    uint32_t count[COUNTINGS];
    struct follow follow[COUNTINGS];
};

/* All n-grams of one length, numbered as they come. */
struct order {
    struct gram *grams;
    size_t num_grams, capacity;
    uint32_t *slots; /* a table of numbers, half empty, its size a power of two */
    size_t num_slots;
    double discounts[COUNTINGS][3]; /* for counts of 1, 2, and 3 or more */
};

/* orders[0] has one n-gram, the empty one: the context of single symbols. */
struct model {
    int num_symbols, most_context;
    struct order orders[ORDERS + 1];
};

static size_t slot_of(const struct order *order, uint64_t key)
{
    size_t slot = (size_t)((key * 0x9E3779B97F4A7C15u) >> 20) & (order->num_slots - 1); /* Knuth's multiplicative hash */
    while (order->slots[slot] != unknown && order->grams[order->slots[slot]].key != key)
        slot = (slot + 1) & (order->num_slots - 1);
    return slot;
}

static void enlarge(struct order *order)
{
    order->num_slots = order->num_slots == 0 ? 1024 : 2 * order->num_slots;
    order->slots = memory_resize(order->slots, order->num_slots, sizeof *order->slots);
    memset(order->slots, 0xff, order->num_slots * sizeof *order->slots);
    for (size_t i = 0; i < order->num_grams; i++) order->slots[slot_of(order, order->grams[i].key)] = (uint32_t)i;
}

static uint64_t key_of(uint32_t prefix, uint16_t symbol)
{
    return (uint64_t)prefix << 16 | symbol;
}

static uint32_t find(const struct order *order, uint32_t prefix, uint16_t symbol)
{
    return prefix == unknown || order->num_slots == 0 ? unknown : order->slots[slot_of(order, key_of(prefix, symbol))];
}

/* The number of an n-gram, which is new if it was not found. */
static uint32_t find_or_add(struct order *order, uint32_t prefix, uint16_t symbol)
{
    if (2 * (order->num_grams + 1) > order->num_slots) enlarge(order);
    size_t slot = slot_of(order, key_of(prefix, symbol));
    if (order->slots[slot] != unknown) return order->slots[slot];
    if (order->num_grams == order->capacity) {
        order->capacity = order->capacity == 0 ? 1024 : order->capacity + order->capacity / 2;
        order->grams = memory_resize(order->grams, order->capacity, sizeof *order->grams);
    }
    order->grams[order->num_grams] = (struct gram){.key = key_of(prefix, symbol)};
    return order->slots[slot] = (uint32_t)order->num_grams++;
}

/* Counts the n-grams of a piece. An n-gram that is new is one symbol more that its last n - 1 symbols continue. */
static void count_piece(struct model *model, struct ngram_piece piece)
{
    assert(piece.before == 0);
    uint32_t before[ORDERS + 1] = {0}, now[ORDERS + 1] = {0}; /* (n): the n-gram that ends at this symbol */
    for (size_t i = 0; i < piece.length; i++) {
        int longest = i < (size_t)model->most_context ? (int)i + 1 : model->most_context + 1;
        for (int n = 1; n <= longest; n++) {
            struct order *order = &model->orders[n];
            size_t known = order->num_grams;
            now[n] = find_or_add(order, before[n - 1], piece.symbols[i]);
            order->grams[now[n]].count[OCCURRENCES]++;
            if (order->num_grams > known && n > 1) model->orders[n - 1].grams[now[n - 1]].count[CONTINUATIONS]++;
        }
        memcpy(before, now, sizeof before);
    }
}

/* D1, D2 and D3+ from how many n-grams have a count of 1 to 4 (Chen and Goodman, equation 17). */
static void find_discounts(const size_t *with, double *discounts)
{
    static const double usual[3] = {0.5, 0.75, 0.9};
    double share = (double)with[1] / (double)(with[1] + 2 * with[2]);
    for (int i = 0; i < 3; i++) {
        double discount = i + 1 - (i + 2) * share * (double)with[i + 2] / (double)with[i + 1];
        discounts[i] = discount > 0 && discount < i + 1 ? discount : usual[i]; /* NaN too: too little was counted */
    }
}

/* From the counts of the n-grams to what follows their first n - 1 symbols, and to the discounts. */
static void sum_up(struct order *order, struct order *prefixes)
{
    size_t with[COUNTINGS][5] = {{0}};
    for (size_t i = 0; i < order->num_grams; i++) {
        for (int counting = 0; counting < COUNTINGS; counting++) {
            uint32_t count = order->grams[i].count[counting];
            struct follow *follow = &prefixes->grams[order->grams[i].key >> 16].follow[counting];
            if (count == 0) continue;
            if (count < 5) with[counting][count]++;
            follow->total += count;
            follow->with[count < 3 ? count - 1 : 2]++;
        }
    }
    for (int counting = 0; counting < COUNTINGS; counting++) find_discounts(with[counting], order->discounts[counting]);
}

/* p of the n-gram's last symbol after those before it, where the next shorter context says `shorter`. */
static double probability(const struct model *model, int n, uint32_t gram, uint32_t prefix, enum counting counting,
                          double shorter)
{
    const struct order *order = &model->orders[n];
    if (prefix == unknown) return shorter;
    const struct follow *follow = &model->orders[n - 1].grams[prefix].follow[counting];
    if (follow->total == 0) return shorter;
    uint32_t count = gram == unknown ? 0 : order->grams[gram].count[counting];
    double held_back = 0;
    for (int i = 0; i < 3; i++) held_back += order->discounts[counting][i] * follow->with[i];
    double kept = count == 0 ? 0 : count - order->discounts[counting][count < 3 ? count - 1 : 2];
    return (kept + held_back * shorter) / follow->total;
}

static void evaluate_piece(const struct model *model, struct ngram_piece piece, double *sums)
{
    uint32_t before[ORDERS + 1] = {0}, now[ORDERS + 1] = {0};
    for (int n = 1; n <= ORDERS; n++) before[n] = unknown;
    for (size_t i = 0; i < piece.before + piece.length; i++) {
        double shorter = 1.0 / model->num_symbols;
        for (int n = 1; n <= model->most_context + 1; n++) {
            uint32_t prefix = before[n - 1];
            now[n] = find(&model->orders[n], prefix, piece.symbols[i]);
            if (i >= piece.before) sums[n - 1] -= log(probability(model, n, now[n], prefix, OCCURRENCES, shorter));
            shorter = probability(model, n, now[n], prefix, CONTINUATIONS, shorter);
        }
        memcpy(before, now, sizeof before);
    }
}

static void model_free(struct model *model)
{
    for (int n = 0; n <= ORDERS; n++) {
        free(model->orders[n].grams);
        free(model->orders[n].slots);
    }
    free(model);
}

void ngram_losses(int num_symbols, struct ngram_text training, struct ngram_text held_out, int most_context, double *losses)
{
    assert(num_symbols >= 1 && most_context >= 0 && most_context <= NGRAM_MOST_CONTEXT);
    struct model *model = memory_new(1, sizeof *model);
    model->num_symbols = num_symbols;
    model->most_context = most_context;
    find_or_add(&model->orders[0], 0, 0); /* the empty n-gram */
    for (size_t i = 0; i < training.num_pieces; i++) count_piece(model, training.pieces[i]);
    for (int n = 1; n <= most_context + 1; n++) sum_up(&model->orders[n], &model->orders[n - 1]);
    size_t length = 0;
    for (int i = 0; i <= most_context; i++) losses[i] = 0;
    for (size_t i = 0; i < held_out.num_pieces; i++) {
        evaluate_piece(model, held_out.pieces[i], losses);
        length += held_out.pieces[i].length;
    }
    for (int i = 0; i <= most_context; i++) losses[i] /= (double)length;
    model_free(model);
}
