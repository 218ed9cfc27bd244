/* The task "echo": what was seen some steps ago. */
#include "tasks/echo.h"

#include "tasks/stream.h"

#include <math.h>

enum { MOST_LAG = 1000 };

struct echo {
    struct stream stream; /* first, so that a pointer to it is one to the whole */
    int lag, alphabet, length;
};

static void draw(const struct stream *stream, struct drawing *drawing)
{
    const struct echo *echo = (const struct echo *)stream;
    uint16_t past[MOST_LAG];
    for (int t = 0; t < echo->length; t++) {
        const int at = t % echo->lag, x = drawing_below(drawing, echo->alphabet);
        drawing_put(drawing, x, t < echo->lag ? NO_TARGET : past[at]);
        past[at] = (uint16_t)x;
    }
}

static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct echo *echo = (const struct echo *)data;
    int count = 0;
    stream_reference(references, &count, log(echo->alphabet), "nothing");
    stream_reference(references, &count, 0.0, "lag %d", echo->lag);
    return count;
}

static int64_t length(const struct task_request *request)
{
    const struct echo_hparams *own = request->own;
    return stream_length(request, own->length);
}

static bool check(const struct task_request *request, struct error *error)
{
    const struct echo_hparams *own = request->own;
    if (own->lag >= own->length)
        return error_set(error, "echo_lag is %lld, expected less than echo_length %lld", (long long)own->lag,
                         (long long)own->length);
    if (request->held_out_length > 0 && own->lag >= request->held_out_length)
        return error_set(error, "echo_lag is %lld, expected less than held_out_length %lld", (long long)own->lag,
                         (long long)request->held_out_length);
    return stream_fit(request, length(request), error);
}

static struct task_data *open_echo(const struct task_request *request, struct error *error)
{
    (void)error;
    const struct echo_hparams *own = request->own;
    const struct stream_sizes sizes = {.num_symbols = (int)own->alphabet,
                                       .num_classes = (int)own->alphabet,
                                       .longest = (int)length(request),
                                       .same_length = true};
    struct echo *echo = stream_new(sizeof *echo, request, sizes, draw, references);
    echo->lag = (int)own->lag;
    echo->alphabet = (int)own->alphabet;
    echo->length = sizes.longest;
    echo->stream.data.goal = stream_goal_accuracy(&echo->stream.data, 0.99);
    return &echo->stream.data;
}

#define OWN(member) offsetof(struct echo_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"echo_lag", &hparam_integer, OWN(lag), 1, MOST_LAG, {.integer = 5}, "symbols", "Task echo: how many steps ago what is asked for was seen.", .owner = &task_echo.owner, .telling = HPARAM_ALWAYS_TOLD},
    {"echo_alphabet", &hparam_integer, OWN(alphabet), 2, 1000, {.integer = 2}, "symbols", "Task echo: how many different symbols there are.", .owner = &task_echo.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"echo_length", &hparam_integer, OWN(length), 2, 100000, {.integer = 100}, "symbols", "Task echo: the symbols of a sequence.", .owner = &task_echo.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
};
/* clang-format on */

const struct task task_echo = {
    .owner = {"task", "echo", sizeof(struct echo_hparams), sizeof rows / sizeof *rows, rows},
    .help =
        "x is echo_length symbols, each one of echo_alphabet; y[t] is x[t - echo_lag], before that nothing is to be foretold\n"
        "solved: 99 % of what is held out is foretold, at a loss at most half of that of who knows less",
    .has_length = true,
    .check = check,
    .open = open_echo,
};
