#include "experiment/sweep.h"

#include "base/memory.h"
#include "experiment/data.h"
#include "experiment/training.h"
#include "experiment/variants.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether what another axis varies is used with some of this one's values only, as a task's own hyperparameter is; each variant
 * may choose. */
static bool chooses(const struct experiment *experiment, int axis)
{
    if (experiment->axes[axis].variants != NULL) return true;
    for (int i = 0; i < experiment->num_axes; i++) {
        const char *decides = hparam_depends(experiment->axes[i].hparam);
        if (decides != NULL && strcmp(decides, experiment->axes[axis].hparam->name) == 0) return true;
    }
    return false;
}

/* Takes the axis' digit from a mixed-radix number: puts that value, or variant, and returns what is left of the number. */
static int64_t turn(const struct experiment *experiment, int axis, int64_t number, struct hparams *hparams)
{
    const int count = experiment->axes[axis].count;
    if (!variants_leads(experiment, axis)) return number;
    variants_put(experiment, axis, number % count, hparams);
    return number / count;
}

/* The runs, and the settings, of one choice. */
struct chosen {
    int64_t runs, settings; /* 0: there is no such choice */
};

/* Puts choice number `choice` among the values of those axes that choose into the base. Other axes that the choice does not
 * use have one value. */
static struct chosen choose(const struct experiment *experiment, int64_t choice, struct hparams *hparams)
{
    struct chosen chosen = {1, 1};
    *hparams = experiment->base;
    for (int i = experiment->num_axes - 1; i >= 0; i--)
        if (chooses(experiment, i)) choice = turn(experiment, i, choice, hparams);
    if (choice > 0) return (struct chosen){0, 0};
    for (int i = 0; i < experiment->num_axes; i++) {
        const struct axis *axis = &experiment->axes[i];
        if (chooses(experiment, i) || !hparam_used(axis->hparam, hparams)) continue;
        if (axis->count > EXPERIMENT_MAX_RUNS / chosen.runs) chosen.runs = EXPERIMENT_MAX_RUNS + 1;
        else chosen.runs *= axis->count;
        if (!axis->hparam->pooled && chosen.settings <= EXPERIMENT_MAX_RUNS) chosen.settings *= axis->count;
    }
    return chosen;
}

int sweep_num_parts(const struct experiment *experiment)
{
    return experiment->num_parts > 0 ? experiment->num_parts : 1;
}

struct experiment sweep_part(const struct experiment *experiment, int part)
{
    struct experiment alone = *experiment;
    if (experiment->num_parts > 0) {
        alone.num_axes = experiment->parts[part].num_axes;
        alone.axes = experiment->parts[part].axes;
    }
    alone.num_parts = 0;
    alone.selected = NULL;
    return alone;
}

/* The number of runs that the axes span. */
static int64_t span_size(const struct experiment *experiment)
{
    struct hparams hparams;
    int64_t size = 0, runs;
    for (int64_t choice = 0; size <= EXPERIMENT_MAX_RUNS && (runs = choose(experiment, choice, &hparams).runs) > 0; choice++)
        size += runs;
    return size <= EXPERIMENT_MAX_RUNS ? size : EXPERIMENT_MAX_RUNS + 1;
}

int64_t sweep_spanned(const struct experiment *experiment)
{
    int64_t size = 0;
    for (int i = 0; i < sweep_num_parts(experiment) && size <= EXPERIMENT_MAX_RUNS; i++) {
        const struct experiment part = sweep_part(experiment, i);
        size += span_size(&part);
    }
    return size <= EXPERIMENT_MAX_RUNS ? size : EXPERIMENT_MAX_RUNS + 1;
}

int64_t sweep_size(const struct experiment *experiment)
{
    return experiment->selected != NULL ? experiment->num_selected : sweep_spanned(experiment);
}

/* The run of that number among those that the axes span. */
static struct hparams span_run(const struct experiment *experiment, int64_t index, int64_t *setting)
{
    struct hparams hparams;
    struct chosen chosen = choose(experiment, 0, &hparams);
    int64_t scale = 1;
    *setting = 0;
    for (int64_t choice = 1; index >= chosen.runs; chosen = choose(experiment, choice++, &hparams)) {
        index -= chosen.runs;
        *setting += chosen.settings;
    }
    for (int i = experiment->num_axes - 1; i >= 0; i--) {
        const struct axis *axis = &experiment->axes[i];
        if (chooses(experiment, i) || !hparam_used(axis->hparam, &hparams)) continue;
        if (!axis->hparam->pooled) {
            *setting += index % axis->count * scale;
            scale *= axis->count;
        }
        index = turn(experiment, i, index, &hparams);
    }
    const struct hparam *hparam;
    bool used[HPARAMS_MOST];
    hparams_used(&hparams, used);
    for (int i = 0; (hparam = hparam_row(i)) != NULL; i++)
        if (!used[i]) hparam_put(hparam, &hparams, &hparam->default_value);
    data_put(experiment, &hparams);
    return hparams;
}

struct hparams sweep_spanned_run(const struct experiment *experiment, int64_t number)
{
    struct experiment part = sweep_part(experiment, 0);
    int64_t setting, size;
    for (int i = 1; i < experiment->num_parts && number >= (size = span_size(&part)); i++) {
        number -= size;
        part = sweep_part(experiment, i);
    }
    return span_run(&part, number, &setting);
}

struct hparams sweep_run(const struct experiment *experiment, int64_t index, int64_t *setting)
{
    if (experiment->selected == NULL) return span_run(experiment, index, setting);
    const struct selected_run *run = &experiment->selected[index];
    struct hparams hparams = sweep_spanned_run(experiment, run->number);
    if (run->label != NULL) strcpy(hparams.variant, run->label->text);
    *setting = run->setting;
    return hparams;
}

struct hparams sweep_hparams(const struct experiment *experiment, int64_t index)
{
    int64_t setting;
    return sweep_run(experiment, index, &setting);
}

struct experiment sweep_kinds(const struct experiment *experiment)
{
    struct experiment kinds = *experiment;
    kinds.axes = memory_new((size_t)experiment->num_axes + 1, sizeof *kinds.axes);
    for (int i = 0; i < experiment->num_axes; i++) {
        kinds.axes[i] = experiment->axes[i];
        if (kinds.axes[i].hparam->free && kinds.axes[i].variants == NULL && kinds.selected == NULL) kinds.axes[i].count = 1;
    }
    return kinds;
}

int64_t sweep_alike(const struct experiment *experiment, const struct hparams *hparams)
{
    int64_t alike = 1;
    for (int i = 0; i < experiment->num_axes && experiment->selected == NULL; i++) {
        const struct axis *axis = &experiment->axes[i];
        if (axis->variants == NULL && axis->hparam->free && hparam_used(axis->hparam, hparams)) alike *= axis->count;
    }
    return alike;
}

void sweep_write_values(const struct experiment *experiment, const struct hparams *hparams, FILE *out)
{
    char text[HPARAM_TEXT];
    const char *before = " (";
    for (int a = 0; a < experiment->num_axes; a++) {
        const struct hparam *hparam = experiment->axes[a].hparam;
        const struct hparam_value value = hparam_get(hparam, hparams);
        if (!hparam_used(hparam, hparams) || variants_labelled(experiment, a)) continue;
        fprintf(out, "%s%s %s", before, hparam->name, hparam_speak(hparam, &value, text));
        before = ", ";
    }
    if (before[0] == ',') fputc(')', out);
}

/* Names the run by the values of its axes: "run 2 of the sweep (num_steps = 5, state_size = 4): SENTENCE". */
static bool name_run(const struct experiment *experiment, int64_t index, const struct hparams *hparams, struct error *error)
{
    char axes[512] = "", text[HPARAM_TEXT];
    struct error sentence = *error;
    size_t at = 0;
    for (int i = 0; i < experiment->num_axes && at < sizeof axes; i++) {
        const struct hparam *hparam = experiment->axes[i].hparam;
        if (!hparam_used(hparam, hparams)) continue;
        struct hparam_value value = hparam_get(hparam, hparams);
        at += (size_t)snprintf(axes + at, sizeof axes - at, "%s%s = %s", at > 0 ? ", " : "", hparam->name,
                               hparam_speak(hparam, &value, text));
    }
    return error_set(error, "run %lld of the sweep (%s): %s", (long long)index + 1, axes, sentence.message);
}

/* Names the first run that cannot be trained; there is one. */
static bool name_first(const struct experiment *experiment, struct error *error)
{
    int64_t index = 0;
    struct hparams hparams = sweep_hparams(experiment, index);
    while (run_check(&hparams, error)) hparams = sweep_hparams(experiment, ++index);
    return name_run(experiment, index, &hparams, error);
}

/* How many runs there are where there are too many. */
static double product_of_counts(const struct experiment *experiment)
{
    double sum = 0;
    for (int i = 0; i < sweep_num_parts(experiment); i++) {
        const struct experiment part = sweep_part(experiment, i);
        double runs = 1;
        for (int a = 0; a < part.num_axes; a++)
            if (variants_leads(&part, a)) runs *= part.axes[a].count;
        sum += runs;
    }
    return sum;
}

bool sweep_check(const struct experiment *experiment, struct error *error)
{
    const int64_t size = sweep_size(experiment);
    if (size > EXPERIMENT_MAX_RUNS)
        return error_set(error, "the sweep has %.15g runs, expected at most %d", product_of_counts(experiment),
                         EXPERIMENT_MAX_RUNS);
    struct experiment kinds = sweep_kinds(experiment);
    const int64_t num_kinds = sweep_size(&kinds);
    bool good = true;
    for (int64_t index = 0; good && index < num_kinds; index++) {
        const struct hparams hparams = sweep_hparams(&kinds, index);
        good = run_check(&hparams, error);
    }
    free(kinds.axes);
    return good || (experiment->num_axes > 0 && name_first(experiment, error));
}

enum { MOST_PAIRS = 10000000 /* of long axes it is believed */ };

/* The values that the sweep gives a hyperparameter: those of its axis, or *single, that of the base. */
static const struct hparam_value *values_of(const struct experiment *experiment, const struct hparam *hparam,
                                            struct hparam_value *single, int *count)
{
    for (int i = 0; i < experiment->num_axes; i++) {
        if (experiment->axes[i].hparam != hparam) continue;
        *count = experiment->axes[i].count;
        return experiment->axes[i].values;
    }
    *single = hparam_get(hparam, &experiment->base);
    *count = 1;
    return single;
}

bool sweeps_meet(const struct experiment *a, const struct experiment *b)
{
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        if (hparam->label) continue;
        struct hparam_value one, other;
        int num_a, num_b;
        const struct hparam_value *of_a = values_of(a, hparam, &one, &num_a), *of_b = values_of(b, hparam, &other, &num_b);
        bool common = (int64_t)num_a * num_b > MOST_PAIRS;
        for (int j = 0; j < num_a && !common; j++)
            for (int k = 0; k < num_b && !common; k++) common = hparam_compare(hparam, &of_a[j], &of_b[k]) == 0;
        if (!common) return false;
    }
    return true;
}
