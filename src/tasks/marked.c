#include "tasks/marked.h"

#include <string.h>

enum places { HALVES, ANYWHERE, EARLY, NUM_PLACES };

static const struct {
    const char *name, *help;
} known[NUM_PLACES] = {
    [HALVES] = {"halves", "one in the first half of the sequence, one in the second"},
    [ANYWHERE] = {"anywhere", "at two steps, any two as likely"},
    [EARLY] = {"early", "one in the first ten steps, another in the first half (Hochreiter and Schmidhuber 1997)"},
};

struct marked {
    struct stream stream; /* first, so that a pointer to it is one to the whole */
    int length;
    enum places places;
    double low;
    double (*target)(double first, double second);
};

const char *marked_places_name(int index)
{
    return index < NUM_PLACES ? known[index].name : NULL;
}

const char *marked_places_help(int index)
{
    return index < NUM_PLACES ? known[index].help : NULL;
}

static enum places places_of(const char *name)
{
    int places = 0;
    while (strcmp(known[places].name, name) != 0) places++;
    return (enum places)places;
}

/* A place below `below`, but not `taken`. */
static int another(struct drawing *drawing, int below, int taken)
{
    const int place = drawing_below(drawing, below - (taken < below));
    return place + (place >= taken);
}

static void draw_places(const struct marked *marked, struct drawing *drawing, int *first, int *second)
{
    const int length = marked->length, half = length / 2;
    switch (marked->places) {
    case EARLY:
        *first = drawing_below(drawing, MARKED_LEAST_LENGTH);
        *second = another(drawing, half, *first);
        break;
    case ANYWHERE:
        *first = drawing_below(drawing, length);
        *second = another(drawing, length, *first);
        break;
    default:
        *first = drawing_below(drawing, half);
        *second = half + drawing_below(drawing, length - half);
        break;
    }
}

/* The numbers are drawn only for who asks for them. */
static void draw(const struct stream *stream, struct drawing *drawing)
{
    const struct marked *marked = (const struct marked *)stream;
    int first, second;
    double of_first = 0.0, of_second = 0.0;
    draw_places(marked, drawing, &first, &second);
    if (drawing->inputs == NULL) drawing_skip(drawing, marked->length);
    for (int t = 0; t < marked->length; t++) {
        const bool is_last = t == marked->length - 1, is_marked = t == first || t == second;
        double number = 0.0;
        if (drawing->inputs != NULL) number = marked->low + (1.0 - marked->low) * drawing_uniform(drawing);
        if (t == first) of_first = number;
        if (t == second) of_second = number;
        const float inputs[] = {(float)number, is_marked ? 1.0f : 0.0f};
        const float output = is_last ? (float)marked->target(of_first, of_second) : 0.0f;
        drawing_put_numbers(drawing, inputs, 2, is_last ? &output : NULL);
    }
}

static int64_t length(const struct marked_hparams *own, const struct task_request *request)
{
    return stream_length(request, own->length);
}

bool marked_check(const struct marked_hparams *own, const struct task_request *request, struct error *error)
{
    if (request->held_out_length > 0 && request->held_out_length < MARKED_LEAST_LENGTH)
        return error_set(error, "held_out_length is %lld, expected at least %d where two numbers are marked",
                         (long long)request->held_out_length, MARKED_LEAST_LENGTH);
    return stream_fit(request, length(own, request), error);
}

struct task_data *marked_open(const struct marked_hparams *own, const struct task_request *request, double low,
                              double (*target)(double first, double second),
                              int (*references)(const struct task_data *data, struct reference_loss *references))
{
    const struct stream_sizes sizes = {
        .num_inputs = 2, .num_outputs = 1, .longest = (int)length(own, request), .same_length = true};
    struct marked *marked = stream_new(sizeof *marked, request, sizes, draw, references);
    marked->length = sizes.longest;
    marked->places = places_of(own->places);
    marked->low = low;
    marked->target = target;
    marked->stream.data.goal = (struct task_goal){.loss = MARKED_GOAL};
    return &marked->stream.data;
}
