/* `--set NAME=VALUE`. */
#include "base/memory.h"
#include "experiment/axis.h"
#include "experiment/data.h"
#include "experiment/experiment.h"
#include "experiment/flatten.h"
#include "experiment/keep.h"
#include "experiment/lookalike.h"
#include "experiment/sweep.h"
#include "experiment/variants.h"

#include <stdlib.h>
#include <string.h>

/* A text that was not read from anywhere (NULL) stays so. */
static void set_in_text(struct experiment *experiment, const struct hparam *hparam, const struct hparam_value *value)
{
    char written[HPARAM_WRITTEN];
    if (experiment->text == NULL) return;
    char *text = flat_set(experiment->text, hparam->name, hparam_write(hparam, value, written));
    free(experiment->text);
    experiment->text = text;
}

/* Whether what --set says is an axis: a list, or a range. A flat list is one value of a hyperparameter that is a list. */
static bool is_axis(const struct hparam *hparam, const char *value)
{
    return value[0] == '(' || value[0] == '{' || (value[0] == '[' && hparam->kind->notation != HPARAM_LIST);
}

/* Reads the text anew, with the axis in its sweep. */
static bool set_axis(struct experiment *experiment, const struct hparam *hparam, const char *value, struct error *error)
{
    if (!flat_is_bracketed(value))
        return error_set(error, "%s is '%.64s', expected values such as [8, 16] or { from = 0.01; to = 1; count = 5; }",
                         hparam->name, value);
    char *list = memory_text(value);
    const bool is_array = list[0] == '[';
    if (is_array) list[0] = '(', list[strlen(list) - 1] = ')'; /* whose values may be whole numbers and others */
    char *text = flat_set_axis(experiment->text, hparam->name, list);
    free(list);
    return experiment_read_anew(experiment, text, error);
}

/* Whether more follows from a value than that it stands in the base. */
static bool is_plain(const struct experiment *experiment)
{
    return experiment->num_parts == 0 && experiment->exclude == NULL && experiment->sample.count == 0 &&
           experiment->halving.first == 0;
}

bool experiment_set(struct experiment *experiment, const char *assignment, struct error *error)
{
    const char *equals = strchr(assignment, '=');
    if (equals == NULL) return error_set(error, "'%.64s' sets nothing, expected NAME=VALUE", assignment);
    char *name = memory_format("%.*s", (int)(equals - assignment), assignment);
    const struct hparam *hparam = hparam_find(name);
    bool good = hparam != NULL;
    struct hparam_value value;
    char lookalike[128];
    if (!good)
        error_set(error, "unknown hyperparameter '%.64s'%s", name,
                  error_did_you_mean(hparam_nearest(name), ", expected one of `unroll hparams`").text);
    free(name);
    if (good && variants_of_any(experiment, hparam) != NULL)
        return error_set(error, "%s is set by '%.64s' of the sweep, expected an edited file", hparam->name,
                         variants_of_any(experiment, hparam));
    if (good && is_axis(hparam, equals + 1) && experiment->text != NULL) return set_axis(experiment, hparam, equals + 1, error);
    if (good) good = hparam_parse(hparam, equals + 1, &value, error);
    if (!good && lookalike_in(assignment, lookalike, sizeof lookalike))
        return error_set(error, "%.64s: %s", assignment, lookalike);
    if (!good) return false;
    if (!is_plain(experiment) && experiment->text != NULL) {
        char written[HPARAM_WRITTEN];
        return experiment_read_anew(experiment, flat_set(experiment->text, hparam->name, hparam_write(hparam, &value, written)),
                                    error);
    }
    hparam_put(hparam, &experiment->base, &value);
    axes_drop(experiment, hparam);
    variants_fill(experiment);
    set_in_text(experiment, hparam, &value);
    if (!variants_check(experiment, error)) return false;
    if (!data_look(experiment, error)) return false;
    data_say(experiment);
    return sweep_check(experiment, error) && keep_check(experiment, error);
}
