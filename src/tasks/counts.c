#include "tasks/counts.h"

#include "base/memory.h"
#include "tasks/ngram.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { LONG = 1 << 24, BLOCK = 1 << 16 /* symbols to read at a time */ };

/* The sequences of a part with what each is to foretell, one symbol more; those that adjoin are one piece. Up to `before` symbols
 * in front of what is foretold are known. Returns how many pieces; the caller frees them. */
static size_t make_pieces(const struct counts_text *text, const uint16_t *symbols, const struct split_part *part, int64_t before,
                          struct ngram_piece **pieces)
{
    const bool adjoin = part->stride == part->length;
    const size_t count = adjoin ? 1 : (size_t)text->batch_size;
    const int64_t length = adjoin ? part->length * text->batch_size : part->length;
    *pieces = memory_new(count, sizeof **pieces);
    for (size_t i = 0; i < count; i++) {
        const int64_t first = part->start + (int64_t)i * part->stride; /* what is foretold begins behind it */
        const int64_t known = first + 1 < before ? first + 1 : before;
        if (before == 0) (*pieces)[i] = (struct ngram_piece){symbols + first, 0, (size_t)length + 1};
        else (*pieces)[i] = (struct ngram_piece){symbols + first + 1 - known, (size_t)known, (size_t)length};
    }
    return count;
}

/* How often each symbol is to be foretold in the part, into counts (num_symbols); returns the sum. */
static double count_symbols(const struct counts_text *text, const struct split_part *part, int64_t *counts)
{
    uint16_t *block = memory_new(BLOCK, sizeof *block);
    for (int64_t i = 0; i < text->batch_size; i++)
        for (int64_t at = 0, some; at < part->length; at += some) {
            some = part->length - at < BLOCK ? part->length - at : BLOCK;
            text->read(text->data, part->start + i * part->stride + at + 1, (int)some, block);
            for (int64_t k = 0; k < some; k++) counts[block[k]]++;
        }
    free(block);
    return (double)part->length * text->batch_size;
}

/* Nats a symbol of who knows how frequent each is: of what is trained on its entropy, of what is held out, where a symbol may be
 * new, what Laplace's rule of succession gives. */
static double frequencies_loss(const struct counts_text *text, bool holds_out)
{
    const size_t room = (size_t)text->num_symbols;
    int64_t *trained = memory_new(room, sizeof *trained), *apart = memory_new(room, sizeof *apart);
    const double all = count_symbols(text, &text->split.training, trained);
    const double asked = holds_out ? count_symbols(text, &text->split.held_out, apart) : all;
    double sum = 0.0;
    for (int symbol = 0; symbol < text->num_symbols; symbol++) {
        const double count = (double)trained[symbol];
        if (holds_out) sum += (double)apart[symbol] * log((count + 1.0) / (all + text->num_symbols));
        else if (count > 0) sum += count * log(count / all);
    }
    free(trained), free(apart);
    return -sum / asked;
}

static void ngrams(const struct counts_text *text, double *losses)
{
    uint16_t *symbols = memory_new((size_t)text->count, sizeof *symbols);
    for (int64_t at = 0, some; at < text->count; at += some) {
        some = text->count - at < BLOCK ? text->count - at : BLOCK;
        text->read(text->data, at, (int)some, symbols + at);
    }
    struct ngram_piece *trained, *apart;
    const size_t num_trained = make_pieces(text, symbols, &text->split.training, 0, &trained);
    const size_t num_apart = make_pieces(text, symbols, &text->split.held_out, COUNTS_MOST_CONTEXT, &apart);
    ngram_losses(text->num_symbols, (struct ngram_text){trained, num_trained}, (struct ngram_text){apart, num_apart},
                 COUNTS_MOST_CONTEXT, losses);
    free(trained), free(apart), free(symbols);
}

static int fill(const struct counts_text *text, const double *losses, int most_context, struct reference_loss *references)
{
    references[0] = (struct reference_loss){"nothing", log(text->num_symbols), REFERENCE_OF_NGRAMS};
    references[1] = (struct reference_loss){"frequencies", losses[0], REFERENCE_OF_NGRAMS};
    for (int i = 1; i <= most_context; i++) {
        references[i + 1] = (struct reference_loss){.loss = losses[i], .counted = REFERENCE_OF_NGRAMS};
        snprintf(references[i + 1].known, sizeof references->known, "%d %s%s", i, text->word, i > 1 ? "s" : "");
    }
    return most_context + 2;
}

int counts_references(const struct counts_text *text, struct reference_loss *references)
{
    const bool holds_out = text->split.held_out.length > 0;
    const int most_context = holds_out && text->count <= LONG ? COUNTS_MOST_CONTEXT : 0;
    double losses[COUNTS_MOST_CONTEXT + 1];
    if (most_context > 0) ngrams(text, losses);
    else losses[0] = frequencies_loss(text, holds_out);
    return fill(text, losses, most_context, references);
}
