#include "tasks/stream.h"

#include "base/memory.h"
#include "tasks/sequences.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A chunk has at least so many symbols, and sequences of several lengths have room for so many of the longest: little is left
 * behind the last. */
enum { LEAST_CHUNK = 1024, LEAST_LONGEST = 16 };

static int64_t larger(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

bool stream_fit(const struct task_request *request, int64_t longest, struct error *error)
{
    const int64_t lane = request->epoch_length / request->batch_size;
    if (!sequences_fit(request, error)) return false;
    return lane >= longest ||
           error_set(error,
                     "epoch_length %lld cut into batch_size %d parts leaves %lld symbols, fewer than a sequence of the task may "
                     "have, %lld",
                     (long long)request->epoch_length, request->batch_size, (long long)lane, (long long)longest);
}

/* Where a symbol of a lane stands. */
struct place {
    int64_t chunk, size; /* the number of its chunk, and that one's symbols */
    int64_t at;
};

static struct place find_place(const struct stream *stream, int64_t lane, int64_t at)
{
    const uint64_t golden = (uint64_t)lane * 0x9e3779b97f4a7c15u >> 32; /* spreads lanes evenly over 2^32 */
    const int64_t skipped = stream->same_length ? 0 : (int64_t)(golden * (uint64_t)stream->chunk >> 32);
    const int64_t number = (at + skipped) / stream->chunk;
    const int64_t start = number > 0 ? number * stream->chunk - skipped : 0, end = (number + 1) * stream->chunk - skipped;
    const bool is_cut = stream->same_length && end > stream->lane;
    const int64_t chunks = stream->lane / stream->chunk + 2; /* of a lane, at most */
    return (struct place){lane * chunks + number, (is_cut ? stream->lane : end) - start, at - start};
}

/* Nothing to be predicted, until a sequence says more. */
static void clear(const struct stream *stream, struct drawing *drawing, uint8_t *starts)
{
    for (int64_t i = 0; i < drawing->count && drawing->x != NULL; i++) drawing->x[i] = 0, drawing->y[i] = NO_TARGET;
    for (int64_t i = 0; i < drawing->count && starts != NULL; i++) starts[i] = 0;
    if (drawing->inputs == NULL) return;
    memset(drawing->inputs, 0, (size_t)(drawing->count * stream->data.num_inputs) * sizeof(float));
    memset(drawing->outputs, 0, (size_t)drawing->count * sizeof(float));
}

/* Fills what is asked for of a chunk of `size` symbols, and marks in `starts`, if that is asked for, where sequences start. */
static void draw_chunk(const struct stream *stream, int64_t size, struct drawing *drawing, uint8_t *starts)
{
    clear(stream, drawing, starts);
    while (drawing->at + stream->longest <= size && drawing->at < drawing->first + drawing->count) {
        const int64_t start = drawing->at;
        if (starts != NULL && start >= drawing->first) starts[start - drawing->first] = 1;
        stream->draw(stream, drawing);
        if (stream->same_length) drawing->at = start + stream->longest;
    }
}

/* What of these is not NULL. */
struct asked {
    uint16_t *x, *y;
    uint8_t *starts;
    float *inputs, *outputs;
};

static void fill(const struct stream *stream, int64_t epoch, int64_t first, int count, struct asked asked)
{
    while (count > 0) {
        const int64_t lane = first / stream->lane, in_lane = first % stream->lane;
        const struct place place = find_place(stream, lane, in_lane);
        const int64_t in_chunk = place.size - place.at, left = stream->lane - in_lane, most = in_chunk < left ? in_chunk : left;
        const int some = most < count ? (int)most : count;
        struct drawing drawing = {.seed = stream->seed,
                                  .stream = RNG_INPUTS + stream->apart,
                                  .epoch = (uint32_t)epoch,
                                  .next = (uint64_t)place.chunk << 32,
                                  .first = place.at,
                                  .count = some,
                                  .x = asked.x,
                                  .y = asked.y,
                                  .inputs = asked.inputs,
                                  .outputs = asked.outputs};
        draw_chunk(stream, place.size, &drawing, asked.starts);
        first += some, count -= some;
        if (asked.x != NULL) asked.x += some, asked.y += some;
        if (asked.starts != NULL) asked.starts += some;
        if (asked.inputs != NULL) asked.inputs += some * stream->data.num_inputs, asked.outputs += some;
    }
}

static void symbols(const struct task_data *data, int64_t epoch, int64_t first, int count, uint16_t *x, uint16_t *y)
{
    fill((const struct stream *)data, epoch, first, count, (struct asked){.x = x, .y = y});
}

static void starts(const struct task_data *data, int64_t epoch, int64_t first, int count, uint8_t *out)
{
    fill((const struct stream *)data, epoch, first, count, (struct asked){.starts = out});
}

static void numbers(const struct task_data *data, int64_t epoch, int64_t first, int count, float *inputs, float *outputs)
{
    fill((const struct stream *)data, epoch, first, count, (struct asked){.inputs = inputs, .outputs = outputs});
}

static void close_stream(struct task_data *data)
{
    free(data);
}

int64_t stream_length(const struct task_request *request, int64_t usual)
{
    return request->part == TASK_HELD_OUT && request->held_out_length > 0 ? request->held_out_length : usual;
}

void *stream_new(size_t size, const struct task_request *request, struct stream_sizes sizes,
                 void (*draw)(const struct stream *stream, struct drawing *drawing),
                 int (*references)(const struct task_data *data, struct reference_loss *references))
{
    struct stream *stream = memory_new(1, size);
    const int64_t least = sizes.same_length ? 1 : LEAST_LONGEST, held_out = (int64_t)(sizes.same_length ? 1 : 2) * sizes.longest;
    int64_t lane = request->epoch_length / request->batch_size, length = request->epoch_length;
    if (request->part == TASK_HELD_OUT && lane < held_out) {
        lane = (held_out + request->num_steps - 1) / request->num_steps * request->num_steps;
        length = lane * request->batch_size;
    }
    *stream = (struct stream){
        .data = {.num_symbols = sizes.num_symbols,
                 .num_classes = sizes.num_classes,
                 .num_inputs = sizes.num_inputs,
                 .num_outputs = sizes.num_outputs,
                 .length = length,
                 .symbols = symbols,
                 .numbers = sizes.num_inputs > 0 ? numbers : NULL,
                 .starts = starts,
                 .references = references,
                 .close = close_stream},
        .seed = request->seed,
        .apart = request->part == TASK_HELD_OUT ? RNG_HELD_OUT : 0,
        .lane = lane,
        .chunk = larger(least, LEAST_CHUNK / sizes.longest) * sizes.longest,
        .longest = sizes.longest,
        .same_length = sizes.same_length,
        .draw = draw,
    };
    return stream;
}

struct task_goal stream_goal(const struct task_data *data)
{
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    const int count = data->references(data, references);
    const double best = references[count - 1].loss;
    const double near = count > 1 ? fmin(STREAM_NEAR, (references[count - 2].loss - best) / 2) : STREAM_NEAR;
    return (struct task_goal){.loss = best + near};
}

struct task_goal stream_goal_accuracy(const struct task_data *data, double accuracy)
{
    struct reference_loss references[MOST_REFERENCE_LOSSES];
    const int count = data->references(data, references);
    return (struct task_goal){.accuracy = accuracy, .loss = count > 1 ? references[count - 2].loss / 2 : 0.0};
}

void stream_reference(struct reference_loss *references, int *count, double loss, const char *known, ...)
{
    if (*count > 0 && references[*count - 1].loss <= loss * (1 + 1e-12)) return;
    struct reference_loss *reference = &references[(*count)++];
    va_list arguments;
    va_start(arguments, known);
    vsnprintf(reference->known, sizeof reference->known, known, arguments);
    va_end(arguments);
    reference->loss = loss;
    reference->counted = false;
}
