#include "experiment/variants.h"

#include <stdlib.h>
#include <string.h>

static bool turn_together(const struct axis *a, const struct axis *b)
{
    return a->variants != NULL && b->variants != NULL && strcmp(a->variants, b->variants) == 0;
}

void variants_fill(struct experiment *experiment)
{
    for (int i = 0; i < experiment->num_axes; i++) {
        struct axis *axis = &experiment->axes[i];
        for (int j = 0; axis->variants != NULL && j < axis->count; j++)
            if (!axis->said[j]) axis->values[j] = hparam_get(axis->hparam, &experiment->base);
    }
}

bool variants_leads(const struct experiment *experiment, int axis)
{
    return axis == 0 || !turn_together(&experiment->axes[axis - 1], &experiment->axes[axis]);
}

void variants_put(const struct experiment *experiment, int axis, int64_t variant, struct hparams *hparams)
{
    const struct axis *first = &experiment->axes[axis];
    hparam_put(first->hparam, hparams, &first->values[variant]);
    for (int i = axis + 1; i < experiment->num_axes && !variants_leads(experiment, i); i++)
        hparam_put(experiment->axes[i].hparam, hparams, &experiment->axes[i].values[variant]);
}

bool variants_have(const struct experiment *experiment, int axis, const struct hparams *hparams)
{
    const struct axis *first = &experiment->axes[axis];
    for (int variant = 0; variant < first->count; variant++) {
        bool same = true;
        for (int i = axis; same && i < experiment->num_axes && (i == axis || !variants_leads(experiment, i)); i++) {
            const struct hparam *hparam = experiment->axes[i].hparam;
            const struct hparam_value value = hparam_get(hparam, hparams);
            same = !hparam_used(hparam, hparams) || hparam_compare(hparam, &experiment->axes[i].values[variant], &value) == 0;
        }
        if (same) return true;
    }
    return false;
}

/* Whether two variants say the same of what is known. */
static bool alike(const struct experiment *experiment, int axis, const struct hparam *const *known, int count, int a, int b)
{
    for (int i = 0; i < experiment->num_axes; i++) {
        const struct axis *other = &experiment->axes[i];
        bool is_known = false;
        for (int k = 0; k < count; k++) is_known = is_known || known[k] == other->hparam;
        if (is_known && turn_together(&experiment->axes[axis], other) &&
            hparam_compare(other->hparam, &other->values[a], &other->values[b]) != 0)
            return false;
    }
    return true;
}

bool variants_tell(const struct experiment *experiment, int axis, const struct hparam *const *known, int count)
{
    const struct axis *told = &experiment->axes[axis];
    if (told->variants == NULL) return false;
    for (int b = 1; b < told->count; b++)
        for (int a = 0; a < b; a++)
            if (hparam_compare(told->hparam, &told->values[a], &told->values[b]) != 0 &&
                alike(experiment, axis, known, count, a, b))
                return false;
    return true;
}

const char *variants_of(const struct experiment *experiment, const struct hparam *hparam)
{
    for (int i = 0; i < experiment->num_axes; i++)
        if (experiment->axes[i].hparam == hparam) return experiment->axes[i].variants;
    return NULL;
}

/* The setting that the base and a variant make. */
static struct hparams setting_of(const struct experiment *experiment, int axis, int variant)
{
    struct hparams hparams = experiment->base;
    variants_put(experiment, axis, variant, &hparams);
    return hparams;
}

int variants_repeated(const struct experiment *experiment, int axis)
{
    for (int variant = 1; variant < experiment->axes[axis].count; variant++) {
        const struct hparams hparams = setting_of(experiment, axis, variant);
        for (int before = 0; before < variant; before++) {
            const struct hparams other = setting_of(experiment, axis, before);
            bool same = true;
            for (int i = axis; same && i < experiment->num_axes && (i == axis || !variants_leads(experiment, i)); i++)
                same = hparams_compare(experiment->axes[i].hparam, &hparams, &other) == 0;
            if (same) return variant;
        }
    }
    return -1;
}
