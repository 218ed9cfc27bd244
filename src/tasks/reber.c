/* The task "reber": strings of Reber's grammar, symbol by symbol (Reber, "Implicit learning of artificial grammars", 1967).
 * Embedded in itself, the second symbol of a string says what its last but one is: Cleeremans, Servan-Schreiber and McClelland,
 * "Finite state automata and simple recurrent networks", Neural Computation 1 (1989); Hochreiter and Schmidhuber 1997. */
#include "tasks/reber.h"

#include "base/memory.h"
#include "tasks/stream.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Symbols are numbered as their letters follow each other. */
enum letter { B, E, P, S, T, V, X, LETTERS };

/* A string has 8 symbols in the mean; one in ten million is longer than that, and ends there. */
enum { LONGEST = 56, OUTER = 4 /* symbols around an embedded string */ };

struct reber {
    struct stream stream; /* first, so that a pointer to it is one to the whole */
    bool embedded;
};

/* From each state but the last two ways, equally likely: a symbol and a state. */
static const struct {
    enum letter letter[2];
    int next[2];
} ways[] = {{{T, P}, {1, 2}}, {{S, X}, {1, 3}}, {{T, V}, {2, 4}}, {{X, S}, {2, 5}}, {{P, V}, {3, 5}}};

enum { LAST_STATE = sizeof ways / sizeof *ways };

static void draw_string(struct drawing *drawing, int *before)
{
    drawing_follow(drawing, before, B);
    for (int state = 0, length = 2; state != LAST_STATE && length < LONGEST; length++) {
        const int bit = drawing_bit(drawing);
        drawing_follow(drawing, before, ways[state].letter[bit]);
        state = ways[state].next[bit];
    }
    drawing_follow(drawing, before, E);
}

static void draw(const struct stream *stream, struct drawing *drawing)
{
    int before = -1;
    if (((const struct reber *)stream)->embedded) {
        const enum letter kept = drawing_bit(drawing) ? T : P;
        drawing_follow(drawing, &before, B);
        drawing_follow(drawing, &before, kept);
        draw_string(drawing, &before);
        drawing_follow(drawing, &before, kept);
        drawing_follow(drawing, &before, E);
    } else {
        draw_string(drawing, &before);
    }
    drawing_put(drawing, E, NO_TARGET);
}

/* A string asks for 7 symbols in the mean and leaves 6 choices of two; around it stand four more symbols and a choice, which
 * comes twice to who has forgotten it. */
static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct reber *reber = (const struct reber *)data;
    int count = 0;
    if (reber->embedded) {
        stream_reference(references, &count, 8 * log(2) / 11, "the inner string");
        stream_reference(references, &count, 7 * log(2) / 11, "all symbols");
    } else {
        stream_reference(references, &count, 6 * log(2) / 7, "all symbols");
    }
    return count;
}

static int next_start(const void *own, const uint16_t *symbols, int64_t count)
{
    const struct reber_hparams *reber = own;
    int ends = 0;
    if (count == 0) return B;
    if (symbols[count - 1] != E) return -1;
    for (int64_t i = 0; i < count; i++) ends += symbols[i] == E;
    return ends == (reber->embedded ? 2 : 1) ? B : -1;
}

static int longest(const struct task_request *request)
{
    const struct reber_hparams *own = request->own;
    return LONGEST + (own->embedded ? OUTER : 0);
}

static bool check(const struct task_request *request, struct error *error)
{
    return stream_fit(request, longest(request), error);
}

static void close_reber(struct task_data *data)
{
    free(data->vocabulary.letters);
    free(data);
}

static struct task_data *open_reber(const struct task_request *request, struct error *error)
{
    (void)error;
    static const int32_t letters[LETTERS] = {'B', 'E', 'P', 'S', 'T', 'V', 'X'};
    const struct reber_hparams *own = request->own;
    const struct stream_sizes sizes = {.num_symbols = LETTERS, .num_classes = LETTERS, .longest = longest(request)};
    struct reber *reber = stream_new(sizeof *reber, request, sizes, draw, references);
    reber->embedded = own->embedded;
    struct task_data *data = &reber->stream.data;
    data->vocabulary = (struct vocabulary){.count = LETTERS, .letters = memory_new(LETTERS, sizeof *letters)};
    memcpy(data->vocabulary.letters, letters, sizeof letters);
    data->close = close_reber;
    data->goal = stream_goal(data);
    return data;
}

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"reber_embedded", &hparam_boolean, offsetof(struct reber_hparams, embedded), 0, 1, {.integer = true}, "", "Task reber: whether strings are embedded in the grammar once more.", .owner = &task_reber.owner, .telling = HPARAM_ALWAYS_TOLD},
};
/* clang-format on */

const struct task task_reber = {
    .owner = {"task", "reber", sizeof(struct reber_hparams), sizeof rows / sizeof *rows, rows},
    .help =
        "x is a string of Reber's grammar, B (T S* X | P T* V) ... E; y[t] is x[t + 1]\n"
        "embedded: B T string T E or B P string P E, where the last but one is known to who remembers the second\n"
        "solved: the loss of what is held out is at most 0.01 nats above the best possible, and nearer to it than to the next",
    .check = check,
    .next_start = next_start,
    .open = open_reber,
};
