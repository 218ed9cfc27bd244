#include "experiment/search.h"

#include "base/memory.h"
#include "experiment/data.h"
#include "experiment/variants.h"

#include <stdlib.h>
#include <string.h>

/* An axis with its values in order. */
struct sorted {
    const struct hparam *hparam;
    int count;
    const struct hparam_value **values; /* (count) */
};

struct sweep_search {
    const struct experiment *experiment;
    struct sorted *axes;       /* (experiment->num_axes) */
    char (*selected)[RUN_KEY]; /* (experiment->num_selected) of a sweep with a selection the keys, in order, of arithmetic 0 */
};

static int compare(const void *a, const void *b, void *hparam)
{
    return hparam_compare(hparam, *(const struct hparam_value *const *)a, *(const struct hparam_value *const *)b);
}

static void sort(const struct axis *axis, struct sorted *sorted)
{
    *sorted = (struct sorted){axis->hparam, axis->count, memory_new((size_t)axis->count, sizeof *sorted->values)};
    for (int i = 0; i < axis->count; i++) sorted->values[i] = &axis->values[i];
    qsort_r(sorted->values, (size_t)axis->count, sizeof *sorted->values, compare, (void *)axis->hparam);
}

static int compare_keys(const void *a, const void *b)
{
    return strcmp(a, b);
}

static char (*selected_keys(const struct experiment *experiment))[RUN_KEY]
{
    if (experiment->selected == NULL) return NULL;
    char(*keys)[RUN_KEY] = memory_new((size_t)experiment->num_selected + 1, sizeof *keys);
    for (int64_t i = 0; i < experiment->num_selected; i++) {
        const struct hparams hparams = sweep_hparams(experiment, i);
        run_key(&hparams, 0, keys[i]);
    }
    qsort(keys, (size_t)experiment->num_selected, sizeof *keys, compare_keys);
    return keys;
}

struct sweep_search *sweep_search_new(const struct experiment *experiment)
{
    struct sweep_search *search = memory_new(1, sizeof *search);
    search->experiment = experiment;
    search->selected = selected_keys(experiment);
    search->axes = memory_new((size_t)experiment->num_axes + 1, sizeof *search->axes);
    for (int i = 0; i < experiment->num_axes; i++) sort(&experiment->axes[i], &search->axes[i]);
    return search;
}

void sweep_search_free(struct sweep_search *search)
{
    for (int i = 0; i < search->experiment->num_axes; i++) free(search->axes[i].values);
    free(search->axes), free(search->selected);
    free(search);
}

static bool has_value(const struct sorted *axis, const struct hparam_value *value)
{
    int low = 0, high = axis->count;
    while (low < high) {
        const int middle = low + (high - low) / 2, order = hparam_compare(axis->hparam, axis->values[middle], value);
        if (order == 0) return true;
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return false;
}

/* The run of the sweep that has this one's values on the axes must have its key. */
bool sweep_search_has(const struct sweep_search *search, const struct hparams *hparams, const char *key, int numerics)
{
    struct hparams run = search->experiment->base;
    char its[RUN_KEY];
    if (search->selected != NULL) {
        run_key(hparams, 0, its);
        return bsearch(its, search->selected, (size_t)search->experiment->num_selected, sizeof its, compare_keys) != NULL;
    }
    for (int i = 0; i < search->experiment->num_axes; i++) {
        const struct sorted *axis = &search->axes[i];
        const bool together = search->experiment->axes[i].variants != NULL && variants_leads(search->experiment, i);
        if (together && !variants_have(search->experiment, i, hparams)) return false;
        if (axis->hparam->label || !hparam_used(axis->hparam, hparams)) continue;
        const struct hparam_value value = hparam_get(axis->hparam, hparams);
        if (!has_value(axis, &value)) return false;
        hparam_put(axis->hparam, &run, &value);
    }
    data_put(search->experiment, &run);
    run_key(&run, numerics, its);
    return strcmp(its, key) == 0;
}
