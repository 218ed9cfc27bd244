/* What those know of a text who count its n-grams: modified Kneser-Ney smoothing (Chen and Goodman, "An empirical study of
 * smoothing techniques for language modeling", 1998), interpolated down to the uniform distribution over the vocabulary. */
#ifndef UNROLL_TASKS_NGRAM_H
#define UNROLL_TASKS_NGRAM_H

#include <stddef.h>
#include <stdint.h>

enum { NGRAM_MOST_CONTEXT = 7 };

/* A stretch of symbols. The first `before` of them are contexts alone, and 0 where it is learned from. */
struct ngram_piece {
    const uint16_t *symbols; /* (before + length) */
    size_t before, length;
};

struct ngram_text {
    const struct ngram_piece *pieces;
    size_t num_pieces;
};

/* Fills losses[0..most_context] with the mean of -ln p of the held-out symbols, in nats, for models of `training` that look at
 * 0 .. most_context symbols before. All symbols are below num_symbols. NaN where nothing is held out. Takes about 50 bytes
 * for each n-gram that occurs. */
void ngram_losses(int num_symbols, struct ngram_text training, struct ngram_text held_out, int most_context, double *losses);

#endif
