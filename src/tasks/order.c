/* The task "order": in which order did a few symbols come that stand far apart among others? Hochreiter and Schmidhuber, "Long
 * short-term memory", Neural Computation 9 (1997), experiments 6a (2 symbols) and 6b (3). */
#include "tasks/order.h"

#include "tasks/stream.h"

#include <math.h>

enum { MOST_ORDERED = 5, LEAST_LENGTH = 10 };

struct order {
    struct stream stream; /* first, so that a pointer to it is one to the whole */
    int symbols, length, distractors;
};

static void draw(const struct stream *stream, struct drawing *drawing)
{
    const struct order *order = (const struct order *)stream;
    const int tenth = order->length / 10, one = order->distractors, first = one + 2, last = one + 3;
    const int length = order->length + drawing_below(drawing, tenth + 1);
    int next = 0, places[MOST_ORDERED + 1] = {0}, class = 0;
    for (int i = 0; i < order->symbols; i++)
        places[i] = (i > 0 ? i * order->length / order->symbols : tenth) + drawing_below(drawing, tenth);
    drawing_put(drawing, first, NO_TARGET);
    for (int t = 1; t < length - 1; t++) {
        int symbol;
        if (next < order->symbols && t == places[next]) {
            const int bit = drawing_bit(drawing);
            class = 2 * class + bit;
            symbol = one + bit;
            next++;
        } else {
            symbol = drawing_below(drawing, order->distractors);
        }
        drawing_put(drawing, symbol, NO_TARGET);
    }
    drawing_put(drawing, last, class);
}

static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct order *order = (const struct order *)data;
    int count = 0;
    stream_reference(references, &count, order->symbols * log(2), "nothing");
    for (int known = 1; known < order->symbols; known++)
        stream_reference(references, &count, (order->symbols - known) * log(2), "%d of %d symbols", known, order->symbols);
    stream_reference(references, &count, 0.0, "all symbols");
    return count;
}

static int64_t longest(const struct task_request *request)
{
    const struct order_hparams *own = request->own;
    const int64_t length = stream_length(request, own->length);
    return length + length / 10;
}

static bool check(const struct task_request *request, struct error *error)
{
    if (request->held_out_length > 0 && request->held_out_length < LEAST_LENGTH)
        return error_set(error, "held_out_length is %lld, expected at least %d in the task order",
                         (long long)request->held_out_length, LEAST_LENGTH);
    return stream_fit(request, longest(request), error);
}

static struct task_data *open_order(const struct task_request *request, struct error *error)
{
    (void)error;
    const struct order_hparams *own = request->own;
    const struct stream_sizes sizes = {.num_symbols = (int)own->distractors + 4,
                                       .num_classes = 1 << own->symbols,
                                       .longest = (int)longest(request),
                                       .same_length = true};
    struct order *order = stream_new(sizeof *order, request, sizes, draw, references);
    order->symbols = (int)own->symbols;
    order->length = (int)stream_length(request, own->length);
    order->distractors = (int)own->distractors;
    order->stream.data.goal = stream_goal_accuracy(&order->stream.data, 0.99);
    return &order->stream.data;
}

#define OWN(member) offsetof(struct order_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"order_symbols", &hparam_integer, OWN(symbols), 2, MOST_ORDERED, {.integer = 2}, "symbols", "Task order: how many symbols are to be remembered.", .owner = &task_order.owner, .telling = HPARAM_ALWAYS_TOLD},
    {"order_length", &hparam_integer, OWN(length), LEAST_LENGTH, 100000, {.integer = 100}, "symbols", "Task order: the length of the shortest sequences; the longest have a tenth more.", .owner = &task_order.owner, .telling = HPARAM_ALWAYS_TOLD},
    {"order_distractors", &hparam_integer, OWN(distractors), 1, 1000, {.integer = 4}, "symbols", "Task order: how many different symbols stand between.", .owner = &task_order.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
};
/* clang-format on */

const struct task task_order = {
    .owner = {"task", "order", sizeof(struct order_hparams), sizeof rows / sizeof *rows, rows},
    .help =
        "a first symbol, distractors, a last one, order_length to a tenth more together; among the distractors order_symbols\n"
        "times one of two others: the first after a tenth, number i after i/order_symbols of order_length, at a random place\n"
        "of the tenth that begins there; y at the last symbol is which they were, in their order, else nothing is to be\n"
        "foretold (Hochreiter and Schmidhuber 1997, experiment 6)\n"
        "solved: 99 % of what is held out is foretold, at a loss at most half of that of who knows less",
    .has_length = true,
    .check = check,
    .open = open_order,
};
