/* The task "dyck": brackets that match. Chomsky and Schützenberger, "The algebraic theory of context-free languages", 1963. */
#include "tasks/dyck.h"

#include "tasks/entropy.h"
#include "tasks/stream.h"

enum { MOST_KINDS = 100, MOST_SYMBOLS_OF_STRING = 1 << 17 };

#define LONGER 1e-6 /* of the strings, at most: they are cut */

struct dyck {
    struct stream stream; /* first, so that a pointer to it is one to the whole */
    int kinds;
    double probability;
};

/* What opens is 0 .. kinds - 1, what closes it is as much more by `kinds`, and what stands before and behind a string is behind
 * them. At each place a bracket opens with `probability`; else one closes, or the string ends where none is open. */
static void draw(const struct stream *stream, struct drawing *drawing)
{
    const struct dyck *dyck = (const struct dyck *)stream;
    uint8_t open[MOST_SYMBOLS_OF_STRING];
    int depth = 0, before = 2 * dyck->kinds;
    for (int length = 1; length < stream->longest; length++) {
        if (drawing_chance(drawing, dyck->probability)) {
            open[depth] = (uint8_t)drawing_below(drawing, dyck->kinds);
            drawing_follow(drawing, &before, open[depth++]);
        } else if (depth > 0) {
            drawing_follow(drawing, &before, dyck->kinds + open[--depth]);
        } else {
            break;
        }
    }
    drawing_follow(drawing, &before, 2 * dyck->kinds);
}

/* A string of so many pairs as the longest has, each such string as likely as any: from depth d with r symbols to come, one of
 * (d + 2) (r - d) in 2 r (d + 1) goes up (the ballot numbers). Asked for is which bracket closes, wherever one does. */
static void draw_exact(const struct stream *stream, struct drawing *drawing)
{
    const struct dyck *dyck = (const struct dyck *)stream;
    uint8_t open[MOST_SYMBOLS_OF_STRING];
    int depth = 0, before = 2 * dyck->kinds;
    for (int left = stream->longest - 1; left > 0; left--) {
        const double up = (depth + 2.0) * (left - depth) / (2.0 * left * (depth + 1.0));
        const bool opens = drawing_chance(drawing, up);
        if (opens) open[depth++] = (uint8_t)drawing_below(drawing, dyck->kinds);
        const int symbol = opens ? open[depth - 1] : dyck->kinds + open[--depth];
        drawing_put(drawing, before, opens ? NO_TARGET : symbol);
        before = symbol;
    }
    drawing_put(drawing, before, NO_TARGET);
}

/* A string is a branching process, S -> ( S ) S with probability q, else nothing: 1 / (1 - 2 q) decisions in the mean, and
 * q / (1 - 2 q) pairs, of each of which the kind is drawn; who has forgotten it pays for it twice. */
static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct dyck *dyck = (const struct dyck *)data;
    const double q = dyck->probability, decisions = 1 / (1 - 2 * q), pairs = q * decisions, kind = log(dyck->kinds);
    const double symbols = 2 * pairs + 1, best = decisions * entropy_of_bit(q) + pairs * kind;
    int count = 0;
    stream_reference(references, &count, (best + pairs * kind) / symbols, "the depth");
    stream_reference(references, &count, best / symbols, "what is open");
    return count;
}

/* What stands before a string stands behind it, too. */
static int next_start(const void *own, const uint16_t *symbols, int64_t count)
{
    const int around = 2 * (int)((const struct dyck_hparams *)own)->kinds;
    return count == 0 || (count > 1 && symbols[count - 1] == around) ? around : -1;
}

/* A string of n pairs is as likely as (q (1 - q))^n by the number of those, about 4^n. */
static int64_t longest(const struct task_request *request)
{
    const struct dyck_hparams *own = request->own;
    const double pairs = log(LONGER) / log(4 * own->probability * (1 - own->probability));
    return 2 * stream_length(request, (int64_t)ceil(pairs)) + 1;
}

static bool check(const struct task_request *request, struct error *error)
{
    const struct dyck_hparams *own = request->own;
    if (request->held_out_length == 1)
        return error_set(error, "held_out_length is 1, expected at least 2: of one pair it is known which bracket closes");
    if (request->held_out_length > 0 && own->kinds < 2)
        return error_set(error,
                         "held_out_length is %lld and dyck_kinds 1, expected at least 2: of one kind it is known which "
                         "bracket closes",
                         (long long)request->held_out_length);
    return stream_fit(request, longest(request), error);
}

static struct task_data *open_dyck(const struct task_request *request, struct error *error)
{
    (void)error;
    const struct dyck_hparams *own = request->own;
    const int symbols = 2 * (int)own->kinds + 1;
    const bool exact = request->part == TASK_HELD_OUT && request->held_out_length > 0;
    const struct stream_sizes sizes = {
        .num_symbols = symbols, .num_classes = symbols, .longest = (int)longest(request), .same_length = exact};
    struct dyck *dyck = stream_new(sizeof *dyck, request, sizes, exact ? draw_exact : draw, references);
    dyck->kinds = (int)own->kinds;
    dyck->probability = own->probability;
    dyck->stream.data.goal = exact ? (struct task_goal){.accuracy = 0.99} : stream_goal(&dyck->stream.data);
    return &dyck->stream.data;
}

#define OWN(member) offsetof(struct dyck_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"dyck_kinds", &hparam_integer, OWN(kinds), 1, MOST_KINDS, {.integer = 2}, "", "Task dyck: how many kinds of brackets there are.", .owner = &task_dyck.owner, .telling = HPARAM_ALWAYS_TOLD},
    {"dyck_probability", &hparam_real, OWN(probability), 0.1, 0.45, {.real = 0.3}, "", "Task dyck: the probability that a bracket opens, at each place.", .owner = &task_dyck.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
};
/* clang-format on */

const struct task task_dyck = {
    .owner = {"task", "dyck", sizeof(struct dyck_hparams), sizeof rows / sizeof *rows, rows},
    .help =
        "x is a first symbol, then brackets of dyck_kinds kinds that match; y[t] is x[t + 1], at the end the first symbol\n"
        "at each place one opens with dyck_probability, of a kind as likely as any; else the last that is open closes, or,\n"
        "where none is, the string ends\n"
        "solved: the loss of what is held out is at most 0.01 nats above the best possible, and nearer to it than to the next; "
        "with held_out_length\n"
        "strings have so many pairs, asked for is which bracket closes where one does, and solved is it where 99 % are foretold",
    .has_length = true,
    .check = check,
    .next_start = next_start,
    .open = open_dyck,
};
