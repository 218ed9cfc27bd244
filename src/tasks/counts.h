/* What those know of data who count it: reference losses of n-grams (tasks/ngram.h). */
#ifndef UNROLL_TASKS_COUNTS_H
#define UNROLL_TASKS_COUNTS_H

#include "base/reference_loss.h"
#include "tasks/split.h"

enum { COUNTS_MOST_CONTEXT = 6 };

struct counts_text {
    const uint16_t *symbols; /* (count) of all the data */
    int64_t count;
    int num_symbols, batch_size;
    struct split split;
    const char *word; /* what a symbol is: "byte" */
};

/* Fills references with the losses of who knows nothing, how frequent symbols are, and 1 to 6 symbols before (2 of a long text,
 * whose n-grams would take the memory): counted on what is trained on, of what is held out. Where nothing is held out: the first
 * two, of what is trained on. Returns how many. A text of 3 MB takes about three seconds. */
int counts_references(const struct counts_text *text, struct reference_loss *references);

#endif
