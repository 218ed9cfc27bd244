#include "results/results.h"

#include <stddef.h>
#include <string.h>

static bool same_references(const struct reference_losses *a, const struct reference_losses *b)
{
    if (a == b) return true;
    if (a == NULL || b == NULL || a->count != b->count) return false;
    for (int i = 0; i < a->count; i++)
        if (a->losses[i].loss != b->losses[i].loss || strcmp(a->losses[i].known, b->losses[i].known) != 0) return false;
    return true;
}

const struct reference_losses *results_references(const struct results *results)
{
    if (results->num_runs == 0) return NULL;
    const struct reference_losses *first = results->runs[0].references;
    for (int i = 1; i < results->num_runs; i++)
        if (!same_references(first, results->runs[i].references)) return NULL;
    return first;
}
