/* Streams of sequences: what those tasks share that draw one sequence after the other.
 *
 * Each of the batch's lanes is cut into chunks, and each chunk is drawn from random words of its own: so any symbol can be had
 * without those before its chunk. What no whole sequence fills asks for nothing.
 *
 * Sequences of one length stand side by side in all lanes, so that a window of that length holds one of each.
 *
 * Of sequences of several lengths one follows another in a chunk as long as the longest there is would fit. As what is still to
 * come plays no part in whether there is another, the mean over a chunk's targets is that over all sequences (Wald's identity),
 * and reference losses are exact, but for the one sequence that the end of each lane cuts. Chunks begin elsewhere in each
 * lane, or all lanes would have few targets at once, and a window with few targets makes a rough train step. */
#ifndef UNROLL_TASKS_STREAM_H
#define UNROLL_TASKS_STREAM_H

#include "base/rng.h"
#include "tasks/task.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { DRAWING_WORDS = 8 };

/* A chunk that is being drawn. */
struct drawing {
    uint64_t seed, next; /* random words, by their number */
    uint32_t stream, epoch;
    uint32_t words[DRAWING_WORDS];
    int left;      /* words at hand */
    uint32_t bits; /* of the word that is given out bit by bit */
    int bits_left;
    int64_t at;           /* where in the chunk the next symbol stands */
    int64_t first, count; /* the places that are asked for */
    uint16_t *x, *y;      /* (count) NULL: nobody asks for them */
    float *inputs;        /* (count, num_inputs) the same */
    float *outputs;       /* (count) */
};

struct stream {
    struct task_data data; /* first, so that a pointer to it is one to the whole */
    uint64_t seed;
    uint32_t apart;      /* added to the number of the random stream: that of the held-out part is another */
    int64_t lane, chunk; /* symbols of one of the batch's sequences, and of a chunk */
    int longest;
    bool same_length;
    void (*draw)(const struct stream *stream, struct drawing *drawing); /* one sequence, of 1 to `longest` symbols */
};

struct stream_sizes {
    int num_symbols, num_classes, num_inputs, num_outputs; /* num_outputs: 0 or 1 */
    int longest;                                           /* symbols of a sequence, at most */
    bool same_length;                                      /* whether all are as long as that, or nearly so */
};

/* What is drawn at random can be foretold but so well: such a task is solved so many nats above the best possible loss. */
#define STREAM_NEAR 0.01

/* Whether a sequence of `longest` symbols fits into each lane, and a window: for the check of a task. */
bool stream_fit(const struct task_request *request, int64_t longest, struct error *error);

/* The length of the sequences of the request's part, of a task whose usual one is that. */
int64_t stream_length(const struct task_request *request, int64_t usual);

/* The request's data, whose first member is a struct stream, in a block of `size` bytes, the others zero. That of the held-out
 * part is longer than asked where it would not hold two sequences in each lane, or one where all are of the same length. Its
 * close frees the block. */
void *stream_new(size_t size, const struct task_request *request, struct stream_sizes sizes,
                 void (*draw)(const struct stream *stream, struct drawing *drawing),
                 int (*references)(const struct task_data *data, struct reference_loss *references));

/* Gives the next x and y. */
static inline void drawing_put(struct drawing *drawing, int x, int y)
{
    const uint64_t place = (uint64_t)(drawing->at++ - drawing->first);
    if (place >= (uint64_t)drawing->count || drawing->x == NULL) return;
    drawing->x[place] = (uint16_t)x;
    drawing->y[place] = (uint16_t)y;
}

/* Gives the next numbers: those that are shown, and one to be predicted, or NULL. */
static inline void drawing_put_numbers(struct drawing *drawing, const float *inputs, int num_inputs, const float *output)
{
    const uint64_t place = (uint64_t)(drawing->at - drawing->first);
    drawing_put(drawing, 0, output != NULL ? 0 : NO_TARGET);
    if (place >= (uint64_t)drawing->count || drawing->inputs == NULL) return;
    for (int i = 0; i < num_inputs; i++) drawing->inputs[place * (uint64_t)num_inputs + (uint64_t)i] = inputs[i];
    drawing->outputs[place] = output != NULL ? *output : 0.0f;
}

/* Gives the symbol before it, as x, with this one as its y; *before is -1 in front of a sequence's first. */
static inline void drawing_follow(struct drawing *drawing, int *before, int symbol)
{
    if (*before >= 0) drawing_put(drawing, *before, symbol);
    *before = symbol;
}

/* The next random word. */
static inline uint32_t drawing_word(struct drawing *drawing)
{
    if (drawing->left == 0) {
        rng_words(drawing->seed, drawing->stream, drawing->epoch, drawing->next, DRAWING_WORDS, drawing->words);
        drawing->next += DRAWING_WORDS;
        drawing->left = DRAWING_WORDS;
    }
    return drawing->words[DRAWING_WORDS - drawing->left--];
}

/* Passes over so many random words. */
static inline void drawing_skip(struct drawing *drawing, int words)
{
    const int held = words < drawing->left ? words : drawing->left;
    drawing->left -= held;
    drawing->next += (uint64_t)(words - held);
}

/* Uniform in 0 .. 1, never an end point. */
static inline double drawing_uniform(struct drawing *drawing)
{
    return (drawing_word(drawing) + 0.5) * 0x1p-32;
}

/* A fair bit. */
static inline int drawing_bit(struct drawing *drawing)
{
    if (drawing->bits_left == 0) drawing->bits = drawing_word(drawing), drawing->bits_left = 32;
    return (int)(drawing->bits >> --drawing->bits_left & 1);
}

/* 0 .. below - 1, each as likely to within below / 2^32. */
static inline int drawing_below(struct drawing *drawing, int below)
{
    return (int)((uint64_t)drawing_word(drawing) * (uint64_t)below >> 32);
}

/* Whether something of that probability happens, in steps of 2^-32. */
static inline bool drawing_chance(struct drawing *drawing, double probability)
{
    return drawing_word(drawing) < probability * 0x1p32;
}

/* The goal of being that near to the best of the references, and nearer to it than to the next. */
struct task_goal stream_goal(const struct task_data *data);

/* Of a task whose best loss is 0: the goal of foretelling that share, at a loss at most half of that of who knows less, which
 * where most targets are easy is more. */
struct task_goal stream_goal_accuracy(const struct task_data *data, double accuracy);

/* Adds the loss of one who knows so much (a format, as printf's), behind those that are worse; if it is no better, nothing. */
void stream_reference(struct reference_loss *references, int *count, double loss, const char *known, ...)
    __attribute__((format(printf, 4, 5)));

#endif
