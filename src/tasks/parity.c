/* The task "parity": whether the number of ones so far is odd. */
#include "tasks/parity.h"

#include "tasks/entropy.h"
#include "tasks/stream.h"

struct parity {
    struct stream stream; /* first, so that a pointer to it is one to the whole */
    int length;
    double probability;
    bool at_end;
};

static void draw(const struct stream *stream, struct drawing *drawing)
{
    const struct parity *parity = (const struct parity *)stream;
    int odd = 0;
    for (int t = 1; t <= parity->length; t++) {
        const int bit = parity->probability == 0.5 ? drawing_bit(drawing) : drawing_chance(drawing, parity->probability);
        odd ^= bit;
        drawing_put(drawing, bit, parity->at_end && t < parity->length ? NO_TARGET : odd);
    }
}

/* The entropy of the parity of so many bits that are not known. */
static double unknown(const struct parity *parity, int bits)
{
    return entropy_of_bit((1 - pow(1 - 2 * parity->probability, bits)) / 2);
}

static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct parity *parity = (const struct parity *)data;
    double nothing = unknown(parity, parity->length);
    int count = 0;
    if (!parity->at_end) {
        nothing = 0.0;
        for (int t = 1; t <= parity->length; t++) nothing += unknown(parity, t) / parity->length;
    }
    stream_reference(references, &count, nothing, "nothing");
    stream_reference(references, &count, unknown(parity, 1), "all bits but one");
    stream_reference(references, &count, 0.0, "all bits");
    return count;
}

static int64_t length(const struct task_request *request)
{
    const struct parity_hparams *own = request->own;
    return stream_length(request, own->length);
}

static bool check(const struct task_request *request, struct error *error)
{
    return stream_fit(request, length(request), error);
}

static struct task_data *open_parity(const struct task_request *request, struct error *error)
{
    (void)error;
    const struct parity_hparams *own = request->own;
    const struct stream_sizes sizes = {.num_symbols = 2, .num_classes = 2, .longest = (int)length(request), .same_length = true};
    struct parity *parity = stream_new(sizeof *parity, request, sizes, draw, references);
    parity->length = sizes.longest;
    parity->probability = own->probability;
    parity->at_end = own->at_end;
    parity->stream.data.goal = stream_goal_accuracy(&parity->stream.data, 0.99);
    return &parity->stream.data;
}

#define OWN(member) offsetof(struct parity_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"parity_length", &hparam_integer, OWN(length), 1, 100000, {.integer = 20}, "symbols", "Task parity: the bits of a sequence.", .owner = &task_parity.owner, .telling = HPARAM_ALWAYS_TOLD},
    {"parity_probability", &hparam_real, OWN(probability), 0.01, 0.99, {.real = 0.5}, "", "Task parity: the probability of a 1.", .owner = &task_parity.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
    {"parity_at_end", &hparam_boolean, OWN(at_end), 0, 1, {.integer = false}, "", "Task parity: whether it is asked for at the end alone; else at each bit.", .owner = &task_parity.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
};
/* clang-format on */

const struct task task_parity = {
    .owner = {"task", "parity", sizeof(struct parity_hparams), sizeof rows / sizeof *rows, rows},
    .help = "x is parity_length bits, each 1 with parity_probability; y is the parity of those so far\n"
            "solved: 99 % of what is held out is foretold, at a loss at most half of that of who knows less",
    .has_length = true,
    .check = check,
    .open = open_parity,
};
