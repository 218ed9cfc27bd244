#include "tasks/counts.h"

#include "base/memory.h"
#include "tasks/ngram.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { LONG = 1 << 24, MOST_CONTEXT_OF_LONG = 2 };

/* The sequences of a part with what each is to foretell, one symbol more; those that adjoin are one piece. Up to `before` symbols
 * in front of what is foretold are known. Returns how many pieces; the caller frees them. */
static size_t make_pieces(const struct counts_text *text, const struct split_part *part, int64_t before,
                          struct ngram_piece **pieces)
{
    const bool adjoin = part->stride == part->length;
    const size_t count = adjoin ? 1 : (size_t)text->batch_size;
    const int64_t length = adjoin ? part->length * text->batch_size : part->length;
    *pieces = memory_new(count, sizeof **pieces);
    for (size_t i = 0; i < count; i++) {
        const int64_t first = part->start + (int64_t)i * part->stride; /* what is foretold begins behind it */
        const int64_t known = first + 1 < before ? first + 1 : before;
        if (before == 0) (*pieces)[i] = (struct ngram_piece){text->symbols + first, 0, (size_t)length + 1};
        else (*pieces)[i] = (struct ngram_piece){text->symbols + first + 1 - known, (size_t)known, (size_t)length};
    }
    return count;
}

/* Nats a symbol, of who knows how frequent each is. */
static double entropy(const struct counts_text *text, const struct ngram_text *training)
{
    int64_t *counts = memory_new((size_t)text->num_symbols, sizeof *counts), all = 0;
    double sum = 0.0;
    for (size_t i = 0; i < training->num_pieces; i++)
        for (size_t k = 0; k < training->pieces[i].length; k++, all++) counts[training->pieces[i].symbols[k]]++;
    for (int symbol = 0; symbol < text->num_symbols; symbol++)
        if (counts[symbol] > 0) sum += (double)counts[symbol] * log((double)counts[symbol] / (double)all);
    free(counts);
    return -sum / (double)all;
}

static int fill(const struct counts_text *text, const double *losses, int most_context, struct reference_loss *references)
{
    references[0] = (struct reference_loss){"nothing", log(text->num_symbols), true};
    references[1] = (struct reference_loss){"frequencies", losses[0], true};
    for (int i = 1; i <= most_context; i++) {
        references[i + 1] = (struct reference_loss){.loss = losses[i], .counted = true};
        snprintf(references[i + 1].known, sizeof references->known, "%d %s%s", i, text->word, i > 1 ? "s" : "");
    }
    return most_context + 2;
}

int counts_references(const struct counts_text *text, struct reference_loss *references)
{
    const bool holds_out = text->split.held_out.length > 0;
    const int most_context = !holds_out ? 0 : text->count > LONG ? MOST_CONTEXT_OF_LONG : COUNTS_MOST_CONTEXT;
    struct ngram_piece *trained, *kept = NULL;
    double losses[COUNTS_MOST_CONTEXT + 1];
    const size_t num_trained = make_pieces(text, &text->split.training, 0, &trained);
    const struct ngram_text training = {trained, num_trained};
    if (holds_out) {
        const size_t num_kept = make_pieces(text, &text->split.held_out, most_context, &kept);
        ngram_losses(text->num_symbols, training, (struct ngram_text){kept, num_kept}, most_context, losses);
    } else {
        losses[0] = entropy(text, &training);
    }
    free(trained);
    free(kept);
    return fill(text, losses, most_context, references);
}
