/* The task "copy": some symbols, a long blank, a marker, and now they are to be said again. Hochreiter and Schmidhuber 1997 had
 * such; in this form: Arjovsky, Shah and Bengio, "Unitary evolution recurrent neural networks", ICML 2016. */
#include "tasks/copy.h"

#include "tasks/stream.h"

#include <math.h>

enum { BLANK = 0, MOST_COPIED = 100 };

struct copy {
    struct stream stream; /* first, so that a pointer to it is one to the whole */
    int symbols, alphabet, blanks;
};

static void draw(const struct stream *stream, struct drawing *drawing)
{
    const struct copy *copy = (const struct copy *)stream;
    int symbols[MOST_COPIED];
    for (int i = 0; i < copy->symbols; i++) {
        symbols[i] = 1 + drawing_below(drawing, copy->alphabet);
        drawing_put(drawing, symbols[i], BLANK);
    }
    for (int i = 1; i < copy->blanks; i++) drawing_put(drawing, BLANK, BLANK);
    drawing_put(drawing, copy->alphabet + 1, BLANK); /* the marker */
    for (int i = 0; i < copy->symbols; i++) drawing_put(drawing, BLANK, symbols[i]);
}

/* Of one who knows when, and `known` of the symbols: the others cost ln alphabet each, all else nothing. */
static double best_loss(const struct copy *copy, int known)
{
    return (copy->symbols - known) * log(copy->alphabet) / (copy->blanks + 2 * copy->symbols);
}

static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct copy *copy = (const struct copy *)data;
    const int half = copy->symbols / 2;
    int count = 0;
    stream_reference(references, &count, best_loss(copy, 0), "nothing");
    stream_reference(references, &count, best_loss(copy, half), "%d of %d symbols", half, copy->symbols);
    stream_reference(references, &count, 0.0, "all symbols");
    return count;
}

static int64_t length(const struct task_request *request)
{
    const struct copy_hparams *own = request->own;
    return stream_length(request, own->blanks) + 2 * own->symbols;
}

static bool check(const struct task_request *request, struct error *error)
{
    return stream_fit(request, length(request), error);
}

static struct task_data *open_copy(const struct task_request *request, struct error *error)
{
    (void)error;
    const struct copy_hparams *own = request->own;
    const struct stream_sizes sizes = {.num_symbols = (int)own->alphabet + 2,
                                       .num_classes = (int)own->alphabet + 1,
                                       .longest = (int)length(request),
                                       .same_length = true};
    struct copy *copy = stream_new(sizeof *copy, request, sizes, draw, references);
    copy->symbols = (int)own->symbols;
    copy->alphabet = (int)own->alphabet;
    copy->blanks = (int)stream_length(request, own->blanks);
    copy->stream.data.goal = stream_goal_accuracy(&copy->stream.data, 1 - 0.01 * copy->symbols / sizes.longest);
    return &copy->stream.data;
}

#define OWN(member) offsetof(struct copy_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"copy_symbols", &hparam_integer, OWN(symbols), 1, MOST_COPIED, {.integer = 10}, "symbols", "Task copy: how many symbols are to be remembered.", .owner = &task_copy.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"copy_alphabet", &hparam_integer, OWN(alphabet), 2, 1000, {.integer = 8}, "symbols", "Task copy: how many different symbols there are.", .owner = &task_copy.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"copy_blanks", &hparam_integer, OWN(blanks), 1, 100000, {.integer = 100}, "symbols", "Task copy: how long they are to be remembered.", .owner = &task_copy.owner, .telling = HPARAM_ALWAYS_TOLD},
};
/* clang-format on */

const struct task task_copy = {
    .owner = {"task", "copy", sizeof(struct copy_hparams), sizeof rows / sizeof *rows, rows},
    .help =
        "copy_symbols of copy_alphabet symbols, copy_blanks - 1 blanks, a marker, copy_symbols blanks;\n"
        "y is blank, behind the marker the symbols in their order (Arjovsky, Shah and Bengio 2016)\n"
        "solved: as many as 99 % of the symbols and all blanks are foretold of what is held out, at a loss at most half of that\n"
        "of who knows half of the symbols",
    .has_length = true,
    .check = check,
    .open = open_copy,
};
