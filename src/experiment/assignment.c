/* `--set NAME=VALUE`. */
#include "experiment/assignment.h"

#include "base/memory.h"
#include "experiment/axis.h"
#include "experiment/data.h"
#include "experiment/flatten.h"
#include "experiment/keep.h"
#include "experiment/lookalike.h"
#include "experiment/sweep.h"
#include "experiment/variants.h"

#include <stdlib.h>
#include <string.h>

/* Whether what --set says is an axis: a list, or a range. A flat list is one value of a hyperparameter that is a list. */
static bool is_axis(const struct hparam *hparam, const char *value)
{
    return value[0] == '(' || value[0] == '{' || (value[0] == '[' && hparam->kind->notation != HPARAM_LIST);
}

static const struct hparam *find(const char *assignment, struct error *error)
{
    const char *equals = strchr(assignment, '=');
    if (equals == NULL) {
        error_set(error, "'%.64s' sets nothing, expected NAME=VALUE", assignment);
        return NULL;
    }
    char *name = memory_format("%.*s", (int)(equals - assignment), assignment);
    const struct hparam *hparam = hparam_find(name);
    if (hparam == NULL)
        error_set(error, "unknown hyperparameter '%.64s'%s", name,
                  error_did_you_mean(hparam_nearest(name), ", expected one of `unroll hparams`").text);
    free(name);
    return hparam;
}

bool assignment_read(const struct experiment *experiment, const char *text, struct assignment *assignment, struct error *error)
{
    char lookalike[128];
    *assignment = (struct assignment){.hparam = find(text, error)};
    const struct hparam *hparam = assignment->hparam;
    if (hparam != NULL && variants_of_any(experiment, hparam) != NULL)
        return error_set(error, "%s is set by '%.64s' of the sweep, expected an edited file", hparam->name,
                         variants_of_any(experiment, hparam));
    if (hparam != NULL && hparam->label)
        return error_set(error, "%s is what a sweep calls its variants (label = \"...\"), expected an edited file", hparam->name);
    const char *value = hparam != NULL ? strchr(text, '=') + 1 : "";
    if (hparam != NULL && is_axis(hparam, value) && experiment->text != NULL) {
        assignment->axis = value;
        return flat_is_bracketed(value) ||
               error_set(error, "%s is '%.64s', expected values such as [8, 16] or { from = 0.01; to = 1; count = 5; }",
                         hparam->name, value);
    }
    if (hparam != NULL && hparam_parse(hparam, value, &assignment->value, error)) return true;
    if (lookalike_in(text, lookalike, sizeof lookalike)) return error_set(error, "%.64s: %s", text, lookalike);
    return false;
}

char *assignment_write(const struct assignment *assignment, const char *text)
{
    const struct hparam *hparam = assignment->hparam;
    char written[HPARAM_WRITTEN];
    if (assignment->axis == NULL) return flat_set(text, hparam->name, hparam_write(hparam, &assignment->value, written));
    char *list = memory_text(assignment->axis);
    if (list[0] == '[') list[0] = '(', list[strlen(list) - 1] = ')'; /* whose values may be whole numbers and others */
    char *result = flat_set_axis(text, hparam->name, list);
    free(list);
    return result;
}

/* Whether more follows from a value than that it stands in the base. */
static bool is_plain(const struct experiment *experiment)
{
    return experiment->num_parts == 0 && experiment->exclude == NULL && experiment->sample.count == 0 &&
           experiment->halving.first == 0;
}

bool experiment_set(struct experiment *experiment, const char *text, struct error *error)
{
    struct assignment assignment;
    if (!assignment_read(experiment, text, &assignment, error)) return false;
    char *written = experiment->text != NULL ? assignment_write(&assignment, experiment->text) : NULL;
    if (written != NULL && (assignment.axis != NULL || !is_plain(experiment)))
        return experiment_read_anew(experiment, written, error);
    hparam_put(assignment.hparam, &experiment->base, &assignment.value);
    axes_drop(experiment, assignment.hparam);
    variants_fill(experiment);
    if (written != NULL) free(experiment->text), experiment->text = written;
    if (!variants_check(experiment, error)) return false;
    if (!data_look(experiment, error)) return false;
    data_say(experiment);
    return sweep_check(experiment, error) && keep_check(experiment, error);
}
