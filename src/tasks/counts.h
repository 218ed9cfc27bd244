/* What those know of data who count it: reference losses of n-grams (tasks/ngram.h). */
#ifndef UNROLL_TASKS_COUNTS_H
#define UNROLL_TASKS_COUNTS_H

#include "base/reference_loss.h"
#include "tasks/split.h"

enum { COUNTS_MOST_CONTEXT = 6 };

struct counts_text {
    /* Fills symbols with those from number `first` of the data on. */
    void (*read)(const void *data, int64_t first, int count, uint16_t *symbols);
    const void *data;
    int64_t count; /* symbols of all the data */
    int num_symbols, batch_size;
    struct split split;
    const char *word; /* what a symbol is: "byte" */
};

/* Fills references with the losses of who knows nothing, how frequent symbols are, and 1 to 6 symbols before: counted on what is
 * trained on, of what is held out. Where nothing is held out: the first two, of what is trained on. Those two alone also of more
 * than 16 million symbols, whose n-grams would take memory and time; they are read in pieces. Returns how many. A text of 3 MB
 * takes about three seconds. */
int counts_references(const struct counts_text *text, struct reference_loss *references);

#endif
