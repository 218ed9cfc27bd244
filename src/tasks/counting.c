/* The task "counting": so many of one letter, then as many of each other. Gers and Schmidhuber, "LSTM recurrent networks learn
 * simple context-free and context-sensitive languages", IEEE Transactions on Neural Networks 12 (2001). */
#include "tasks/counting.h"

#include "tasks/entropy.h"
#include "tasks/stream.h"

enum { MOST_LETTERS = 26 };

#define LONGER 1e-6 /* of the strings, at most: they are cut */

struct counting {
    struct stream stream; /* first, so that a pointer to it is one to the whole */
    int letters, most;    /* of each letter at most */
    double probability;
};

/* The letters are 0, 1, ...; what stands before and behind a string is the next number. */
static void draw(const struct stream *stream, struct drawing *drawing)
{
    const struct counting *counting = (const struct counting *)stream;
    int n = 1, before = counting->letters;
    while (n < counting->most && !drawing_chance(drawing, counting->probability)) n++;
    for (int letter = 0; letter < counting->letters; letter++)
        for (int i = 0; i < n; i++) drawing_follow(drawing, &before, letter);
    drawing_follow(drawing, &before, counting->letters);
}

/* The same of strings of one length: whoever has counted the first letters knows all that follows the first of the others. */
static void draw_exact(const struct stream *stream, struct drawing *drawing)
{
    const struct counting *counting = (const struct counting *)stream;
    int before = -1;
    drawing_put(drawing, counting->letters, NO_TARGET);
    for (int i = 0; i < counting->most; i++) drawing_put(drawing, 0, NO_TARGET);
    for (int letter = 1; letter < counting->letters; letter++)
        for (int i = 0; i < counting->most; i++) drawing_follow(drawing, &before, letter);
    drawing_follow(drawing, &before, counting->letters);
}

/* Whether another first letter follows is uncertain n times, all else is certain; n is 1 / probability in the mean. Who does not
 * count is uncertain n times for each letter. */
static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct counting *counting = (const struct counting *)data;
    const double p = counting->probability, nats = entropy_of_bit(p) / p, symbols = counting->letters / p + 1;
    int count = 0;
    stream_reference(references, &count, counting->letters * nats / symbols, "the last letter");
    stream_reference(references, &count, nats / symbols, "all letters");
    return count;
}

/* What stands before a string stands behind it, too. */
static int next_start(const void *own, const uint16_t *symbols, int64_t count)
{
    const int around = (int)((const struct counting_hparams *)own)->letters;
    return count == 0 || (count > 1 && symbols[count - 1] == around) ? around : -1;
}

/* Of each letter. */
static int most(const struct task_request *request)
{
    const struct counting_hparams *own = request->own;
    return (int)stream_length(request, (int64_t)ceil(log(LONGER) / log1p(-own->probability)));
}

static int64_t longest(const struct task_request *request)
{
    const struct counting_hparams *own = request->own;
    return own->letters * most(request) + 1;
}

static bool check(const struct task_request *request, struct error *error)
{
    if (request->held_out_length == 1)
        return error_set(error, "held_out_length is 1, expected at least 2: of one of each letter it is known which follows");
    return stream_fit(request, longest(request), error);
}

static struct task_data *open_counting(const struct task_request *request, struct error *error)
{
    (void)error;
    const struct counting_hparams *own = request->own;
    const int symbols = (int)own->letters + 1;
    const bool exact = request->part == TASK_HELD_OUT && request->held_out_length > 0;
    const struct stream_sizes sizes = {
        .num_symbols = symbols, .num_classes = symbols, .longest = (int)longest(request), .same_length = exact};
    struct counting *counting = stream_new(sizeof *counting, request, sizes, exact ? draw_exact : draw, references);
    counting->letters = (int)own->letters;
    counting->probability = own->probability;
    counting->most = most(request);
    counting->stream.data.goal = exact ? (struct task_goal){.accuracy = 1.0} : stream_goal(&counting->stream.data);
    return &counting->stream.data;
}

#define OWN(member) offsetof(struct counting_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"counting_letters", &hparam_integer, OWN(letters), 2, MOST_LETTERS, {.integer = 2}, "letters", "Task counting: how many letters there are: 2 is a^n b^n, 3 is a^n b^n c^n.", .owner = &task_counting.owner, .telling = HPARAM_ALWAYS_TOLD},
    {"counting_probability", &hparam_real, OWN(probability), 0.01, 0.9, {.real = 0.3}, "", "Task counting: the probability that n is no larger; in the mean n is 1 by that.", .owner = &task_counting.owner, .telling = HPARAM_ALWAYS_TOLD},
};
/* clang-format on */

const struct task task_counting = {
    .owner = {"task", "counting", sizeof(struct counting_hparams), sizeof rows / sizeof *rows, rows},
    .help =
        "x is a first symbol, then n of each letter, one letter after the other; y[t] is x[t + 1], at the end the first symbol\n"
        "n is 1 and, each time with probability 1 - counting_probability, one more\n"
        "solved: the loss of what is held out is at most 0.01 nats above the best possible, and nearer to it than to the next; "
        "with held_out_length\n"
        "n is that, asked for is what follows the first of the second letters, and solved is it where all is foretold",
    .has_length = true,
    .check = check,
    .next_start = next_start,
    .open = open_counting,
};
