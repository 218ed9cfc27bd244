/* The task "tomita": is what was seen so far in a regular language? Tomita, "Dynamic construction of finite-state automata from
 * examples using hill-climbing", 1982. */
#include "tasks/tomita.h"

#include "tasks/entropy.h"
#include "tasks/stream.h"

#include <math.h>

enum { LANGUAGES = 7, MOST_STATES = 5 };

/* Each begins in state 0. */
static const struct automaton {
    uint8_t next[MOST_STATES][2]; /* with a 0, with a 1 */
    bool accepts[MOST_STATES];
} automata[LANGUAGES] = {
    {{{1, 0}, {1, 1}}, {true}},                                           /* 1* */
    {{{2, 1}, {0, 2}, {2, 2}}, {true}},                                   /* (10)* */
    {{{0, 1}, {3, 0}, {3, 1}, {2, 4}, {4, 4}}, {true, true, true}},       /* no odd run of 1 before an odd run of 0 */
    {{{1, 0}, {2, 0}, {3, 0}, {3, 3}}, {true, true, true}},               /* no 000 */
    {{{1, 2}, {0, 3}, {3, 0}, {2, 1}}, {true}},                           /* even numbers of 0 and of 1 */
    {{{2, 1}, {0, 2}, {1, 0}}, {true}},                                   /* as many 1 as 0, but for multiples of 3 */
    {{{0, 1}, {2, 1}, {2, 3}, {4, 3}, {4, 4}}, {true, true, true, true}}, /* 0*1*0*1* */
};

struct tomita {
    struct stream stream; /* first, so that a pointer to it is one to the whole */
    const struct automaton *automaton;
    int length;
};

static void draw(const struct stream *stream, struct drawing *drawing)
{
    const struct tomita *tomita = (const struct tomita *)stream;
    int state = 0;
    for (int t = 0; t < tomita->length; t++) {
        const int bit = drawing_bit(drawing);
        state = tomita->automaton->next[state][bit];
        drawing_put(drawing, bit, tomita->automaton->accepts[state]);
    }
}

/* By the number of bits seen, all else being averaged out: how likely each state is follows from bit to bit. */
struct places {
    double loss, accepted; /* means over the places: of the entropy of the answer; of how likely it is yes */
};

static struct places places_of(const struct automaton *automaton, int length)
{
    double likely[MOST_STATES] = {1.0};
    struct places places = {0.0, 0.0};
    for (int t = 0; t < length; t++) {
        double next[MOST_STATES] = {0.0}, accepted = 0.0;
        for (int s = 0; s < MOST_STATES; s++)
            for (int bit = 0; bit < 2; bit++) next[automaton->next[s][bit]] += likely[s] / 2;
        for (int s = 0; s < MOST_STATES; s++) {
            likely[s] = next[s];
            if (automaton->accepts[s]) accepted += likely[s];
        }
        places.loss += entropy_of_bit(accepted) / length;
        places.accepted += accepted / length;
    }
    return places;
}

static int references(const struct task_data *data, struct reference_loss *references)
{
    const struct tomita *tomita = (const struct tomita *)data;
    int count = 0;
    stream_reference(references, &count, places_of(tomita->automaton, tomita->length).loss, "the length so far");
    stream_reference(references, &count, 0.0, "all bits");
    return count;
}

static int64_t length(const struct task_request *request)
{
    const struct tomita_hparams *own = request->own;
    return stream_length(request, own->length);
}

static bool check(const struct task_request *request, struct error *error)
{
    const struct tomita_hparams *own = request->own;
    const int64_t lengths[] = {own->length, request->held_out_length > 0 ? request->held_out_length : own->length};
    for (int i = 0; i < 2; i++) {
        const double accepted = places_of(&automata[own->language - 1], (int)lengths[i]).accepted;
        if (accepted == 0.0 || accepted == 1.0)
            return error_set(error, "%s string of %lld bits is in tomita_language %lld, expected longer ones",
                             accepted == 0.0 ? "no" : "every", (long long)lengths[i], (long long)own->language);
    }
    return stream_fit(request, length(request), error);
}

static struct task_data *open_tomita(const struct task_request *request, struct error *error)
{
    (void)error;
    const struct tomita_hparams *own = request->own;
    const struct stream_sizes sizes = {.num_symbols = 2, .num_classes = 2, .longest = (int)length(request), .same_length = true};
    struct tomita *tomita = stream_new(sizeof *tomita, request, sizes, draw, references);
    tomita->automaton = &automata[own->language - 1];
    tomita->length = sizes.longest;
    const double accepted = places_of(tomita->automaton, tomita->length).accepted, rarer = fmin(accepted, 1 - accepted);
    tomita->stream.data.goal = stream_goal_accuracy(&tomita->stream.data, fmax(0.999, 1 - 0.01 * rarer));
    return &tomita->stream.data;
}

#define OWN(member) offsetof(struct tomita_hparams, member)

/* A row is read across. */
/* clang-format off */
static const struct hparam rows[] = {
    {"tomita_language", &hparam_integer, OWN(language), 1, LANGUAGES, {.integer = 4}, "", "Task tomita: the number of the language.", .owner = &task_tomita.owner, .telling = HPARAM_ALWAYS_TOLD},
    {"tomita_length", &hparam_integer, OWN(length), 1, 100000, {.integer = 20}, "symbols", "Task tomita: the bits of a string.", .owner = &task_tomita.owner, .telling = HPARAM_TOLD_UNLESS_DEFAULT},
};
/* clang-format on */

const struct task task_tomita = {
    .owner = {"task", "tomita", sizeof(struct tomita_hparams), sizeof rows / sizeof *rows, rows},
    .help = "x is tomita_length fair bits; y[t] is whether those up to x[t] are a word of Tomita's language: 1 1*, 2 (10)*,\n"
            "3 no odd run of 1 and then an odd run of 0, 4 no 000, 5 even numbers of 0 and of 1, 6 the number of 1 is that of 0\n"
            "but for a multiple of 3, 7 0*1*0*1*\n"
            "solved: 99.9 % of what is held out is foretold, and of the rarer answer as much as 99 %, at a loss at most half of "
            "that of who knows the length",
    .has_length = true,
    .check = check,
    .open = open_tomita,
};
