#include "experiment/needs.h"

#include <stdio.h>

static const struct axis *axis_of(const struct experiment *experiment, const struct hparam *hparam)
{
    for (int i = 0; i < experiment->num_axes; i++)
        if (experiment->axes[i].hparam == hparam) return &experiment->axes[i];
    return NULL;
}

static bool is_default(const struct hparam *hparam, const struct hparam_value *value)
{
    return hparam_compare(hparam, value, &hparam->default_value) == 0;
}

/* Whether the setting has another value of it than its default, in the base or on its axis. */
static bool is_said(const struct experiment *experiment, const struct hparam *hparam)
{
    const struct axis *axis = axis_of(experiment, hparam);
    const struct hparam_value base = hparam_get(hparam, &experiment->base);
    bool said = axis == NULL && !hparam->apart && !is_default(hparam, &base);
    for (int i = 0; axis != NULL && i < axis->count; i++) said = said || !is_default(hparam, &axis->values[i]);
    return said;
}

static bool is_used(const struct experiment *experiment, const struct hparam *hparam, const struct hparam *decides)
{
    const struct axis *axis = axis_of(experiment, decides);
    bool used = axis == NULL && hparam_used(hparam, &experiment->base);
    for (int i = 0; axis != NULL && i < axis->count; i++) used = used || hparam_used_with(hparam, axis->values[i].name);
    return used;
}

/* "forget_bias is 2", "forget_bias is an axis" */
static void say(const struct experiment *experiment, const struct hparam *hparam, char *out, size_t size)
{
    const struct hparam_value base = hparam_get(hparam, &experiment->base);
    char text[HPARAM_TEXT];
    if (axis_of(experiment, hparam) != NULL) snprintf(out, size, "%s is an axis", hparam->name);
    else snprintf(out, size, "%s is %s", hparam->name, hparam_format(hparam, &base, text));
}

bool needs_check(const struct experiment *experiment, const struct hparam *hparam, struct error *error)
{
    const char *depends = hparam_depends(hparam);
    const struct hparam *decides = depends != NULL ? hparam_find(depends) : NULL;
    char said[HPARAM_TEXT + 64];
    if (!is_said(experiment, hparam)) return true;
    say(experiment, hparam, said, sizeof said);
    if (hparam->needs != NULL && !is_said(experiment, hparam_find(hparam->needs)))
        return error_set(error, "%.200s, which does nothing while %s is 0", said, hparam->needs);
    if (decides != NULL && !is_used(experiment, hparam, decides))
        return error_set(error, "%.200s, which is not used with this %s: `unroll hparams %s`", said, depends, hparam->name);
    return true;
}
