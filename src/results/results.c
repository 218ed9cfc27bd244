#include "results/results.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

/* What is counted in one text that is cut into other windows differs by some thousandths of a nat. */
static const double SAME_DATA = 0.01;

bool results_same_references(const struct reference_losses *a, const struct reference_losses *b)
{
    if (a == b) return true;
    if (a == NULL || b == NULL || a->count != b->count) return false;
    for (int i = 0; i < a->count; i++) {
        const struct reference_loss *x = &a->losses[i], *y = &b->losses[i];
        const double apart = x->counted && y->counted ? SAME_DATA : 0.0;
        if (!(fabs(x->loss - y->loss) <= apart) || strcmp(x->known, y->known) != 0) return false;
    }
    return true;
}

const struct reference_losses *results_references(const struct results *results)
{
    if (results->num_runs == 0) return NULL;
    const struct reference_losses *first = results->runs[0].references;
    for (int i = 1; i < results->num_runs; i++)
        if (!results_same_references(first, results->runs[i].references)) return NULL;
    return first;
}
