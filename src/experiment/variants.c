#include "experiment/variants.h"

#include "experiment/sweep.h"

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
            same = hparam->label || !hparam_used(hparam, hparams) ||
                   hparam_compare(hparam, &experiment->axes[i].values[variant], &value) == 0;
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

bool variants_labelled(const struct experiment *experiment, int axis)
{
    for (int i = 0; i < experiment->num_axes; i++)
        if (i != axis && experiment->axes[i].hparam->label && turn_together(&experiment->axes[i], &experiment->axes[axis]))
            return variants_tell(experiment, axis, &experiment->axes[i].hparam, 1);
    return false;
}

const char *variants_of(const struct experiment *experiment, const struct hparam *hparam)
{
    for (int i = 0; i < experiment->num_axes; i++)
        if (experiment->axes[i].hparam == hparam && experiment->axes[i].drawn == NULL) return experiment->axes[i].variants;
    return NULL;
}

const char *variants_of_any(const struct experiment *experiment, const struct hparam *hparam)
{
    const char *variants = NULL;
    for (int i = 0; variants == NULL && i < sweep_num_parts(experiment); i++) {
        const struct experiment part = sweep_part(experiment, i);
        variants = variants_of(&part, hparam);
    }
    return variants;
}

/* The setting that the base and a variant make. */
static struct hparams setting_of(const struct experiment *experiment, int axis, int variant)
{
    struct hparams hparams = experiment->base;
    variants_put(experiment, axis, variant, &hparams);
    return hparams;
}

/* Whether one of the same variants decides over the use of that axis' hyperparameter. */
static bool decides(const struct experiment *experiment, int axis)
{
    const char *name = hparam_depends(experiment->axes[axis].hparam);
    const struct hparam *decider = name != NULL ? hparam_find(name) : NULL;
    for (int i = 0; i < experiment->num_axes; i++)
        if (experiment->axes[i].hparam == decider) return turn_together(&experiment->axes[axis], &experiment->axes[i]);
    return false;
}

/* Whether two variants say the same or, to those that look at their use, make the same setting. */
static bool are_same(const struct experiment *experiment, int axis, int a, int b, bool by_use)
{
    const struct hparams one = setting_of(experiment, axis, a), other = setting_of(experiment, axis, b);
    for (int i = axis; i < experiment->num_axes && (i == axis || !variants_leads(experiment, i)); i++) {
        const struct axis *part = &experiment->axes[i];
        const bool equal = hparam_compare(part->hparam, &part->values[a], &part->values[b]) == 0;
        if (part->hparam->label) continue;
        const bool unused = by_use && decides(experiment, i) && hparams_compare(part->hparam, &one, &other) == 0;
        if (!equal && !unused) return false;
    }
    return true;
}

int variants_repeated(const struct experiment *experiment, int axis)
{
    for (int variant = 1; variant < experiment->axes[axis].count; variant++)
        for (int before = 0; before < variant; before++)
            if (are_same(experiment, axis, variant, before, false)) return variant;
    return -1;
}

/* What a variant is called; NULL without labels. */
static const char *label_of(const struct experiment *experiment, int axis, int variant)
{
    for (int i = axis; i < experiment->num_axes && (i == axis || !variants_leads(experiment, i)); i++)
        if (experiment->axes[i].hparam->label) return experiment->axes[i].values[variant].text;
    return NULL;
}

const char *variants_called_before(const struct experiment *experiment, int axis, int variant)
{
    const char *own = label_of(experiment, axis, variant);
    for (int before = 0; own != NULL && before < variant; before++) {
        const char *label = label_of(experiment, axis, before);
        if (strcmp(label, own) != 0 && are_same(experiment, axis, variant, before, true)) return label;
    }
    return NULL;
}

/* Puts one variant in the place of another. */
static void move(struct experiment *experiment, int axis, int from, int to)
{
    for (int i = axis; i < experiment->num_axes && (i == axis || !variants_leads(experiment, i)); i++) {
        experiment->axes[i].values[to] = experiment->axes[i].values[from];
        experiment->axes[i].said[to] = experiment->axes[i].said[from];
        if (experiment->axes[i].lines != NULL) experiment->axes[i].lines[to] = experiment->axes[i].lines[from];
    }
}

void variants_unite(struct experiment *experiment, int axis)
{
    int kept = 0;
    for (int variant = 0; variant < experiment->axes[axis].count; variant++) {
        bool is_new = true;
        for (int before = 0; is_new && before < kept; before++) is_new = !are_same(experiment, axis, variant, before, true);
        if (is_new) move(experiment, axis, variant, kept++);
    }
    for (int i = axis; i < experiment->num_axes && (i == axis || !variants_leads(experiment, i)); i++)
        experiment->axes[i].count = kept;
}

bool variants_check(const struct experiment *experiment, struct error *error)
{
    for (int i = 0; i < experiment->num_axes; i++) {
        const struct axis *axis = &experiment->axes[i];
        const char *decider = hparam_depends(axis->hparam);
        if (axis->variants == NULL || decider == NULL || decides(experiment, i)) continue;
        for (int k = 0; k < experiment->num_axes; k++)
            if (experiment->axes[k].hparam == hparam_find(decider))
                return error_set(error,
                                 "'%.64s' sets %s, of which the axis %s decides whether it is used, expected %s in '%.64s'",
                                 axis->variants, axis->hparam->name, decider, decider, axis->variants);
        if (!hparam_used(axis->hparam, &experiment->base))
            return error_set(error, "'%.64s' sets %s, which is not used with this %s", axis->variants, axis->hparam->name,
                             decider);
    }
    return true;
}
