#include "experiment/selection.h"

#include "base/memory.h"
#include "experiment/condition.h"
#include "experiment/labels.h"
#include "experiment/run.h"
#include "experiment/sweep.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A run of the parts. */
struct candidate {
    bool excluded;
    int64_t number, setting;
    const struct hparam_value *label;        /* of its setting, or NULL */
    char key[RUN_KEY], fingerprint[RUN_KEY]; /* of the run; of its setting */
};

/* The condition, and which rows it may speak of. */
struct exclusion {
    struct condition *condition; /* NULL: nothing is excluded */
    bool named[HPARAMS_MOST];
};

static struct condition *parse(const char *text, struct error *error)
{
    static const char *const types[] = {[HPARAM_AS_INTEGER] = "INTEGER", [HPARAM_AS_REAL] = "REAL", [HPARAM_AS_TEXT] = "TEXT"};
    struct condition_column columns[HPARAMS_MOST];
    for (int i = 0; i < hparam_count(); i++)
        columns[i] = (struct condition_column){hparam_row(i)->name, types[hparam_row(i)->kind->storage]};
    return condition_new(text, hparam_count(), columns, error);
}

bool selection_check_exclude(const char *exclude, struct error *error)
{
    struct condition *condition = parse(exclude, error);
    condition_free(condition);
    return condition != NULL;
}

static bool open_exclusion(const char *text, struct exclusion *exclusion, struct error *error)
{
    *exclusion = (struct exclusion){0};
    if (text == NULL) return true;
    for (int i = 0; i < hparam_count(); i++) exclusion->named[i] = strcasestr(text, hparam_row(i)->name) != NULL;
    exclusion->condition = parse(text, error);
    return exclusion->condition != NULL;
}

static void set_column(struct condition *condition, int row, const struct hparams *hparams)
{
    const struct hparam *hparam = hparam_row(row);
    const struct hparam_value value = hparam_get(hparam, hparams);
    char text[HPARAM_TEXT];
    switch (hparam->kind->storage) {
    case HPARAM_AS_INTEGER: condition_set_integer(condition, row, value.integer); return;
    case HPARAM_AS_REAL: condition_set_real(condition, row, value.real); return;
    case HPARAM_AS_TEXT: condition_set_text(condition, row, hparam_format(hparam, &value, text)); return;
    }
}

static bool ask(const struct exclusion *exclusion, const struct hparams *hparams, bool *excluded, struct error *error)
{
    *excluded = false;
    if (exclusion->condition == NULL) return true;
    bool used[HPARAMS_MOST];
    hparams_used(hparams, used);
    for (int i = 0; i < hparam_count(); i++) {
        if (!exclusion->named[i]) continue;
        if (used[i]) set_column(exclusion->condition, i, hparams);
        else condition_set_null(exclusion->condition, i);
    }
    return condition_ask(exclusion->condition, excluded, error);
}

static int by_key(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    const int order = strcmp(x->key, y->key);
    if (order != 0) return order;
    return x->excluded != y->excluded ? x->excluded - y->excluded : (x->number > y->number) - (x->number < y->number);
}

static int by_setting(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    const int order = strcmp(x->fingerprint, y->fingerprint);
    return order != 0 ? order : (x->number > y->number) - (x->number < y->number);
}

static int by_number(const void *a, const void *b)
{
    const struct candidate *x = a, *y = b;
    return (x->number > y->number) - (x->number < y->number);
}

/* Of each run its first that is not excluded, else its first; returns how many are left. */
static int64_t unite(struct candidate *candidates, int64_t count)
{
    int64_t kept = 0;
    qsort(candidates, (size_t)count, sizeof *candidates, by_key);
    for (int64_t i = 0; i < count; i++)
        if (kept == 0 || strcmp(candidates[i].key, candidates[kept - 1].key) != 0) candidates[kept++] = candidates[i];
    return kept;
}

/* A setting's number is that of its first run. */
static void number_settings(struct candidate *candidates, int64_t count)
{
    qsort(candidates, (size_t)count, sizeof *candidates, by_setting);
    for (int64_t i = 0; i < count; i++) {
        const bool is_same = i > 0 && strcmp(candidates[i].fingerprint, candidates[i - 1].fingerprint) == 0;
        candidates[i].setting = is_same ? candidates[i - 1].setting : candidates[i].number;
    }
    qsort(candidates, (size_t)count, sizeof *candidates, by_number);
}

/* All that the parts span; counts those that are not excluded. NULL on error. */
static struct candidate *find_candidates(struct experiment *experiment, const struct exclusion *exclusion,
                                         const struct labels *labels, struct error *error)
{
    const int64_t spanned = sweep_spanned(experiment);
    struct candidate *candidates = memory_new((size_t)spanned + 1, sizeof *candidates);
    for (int64_t number = 0; number < spanned; number++) {
        struct hparams hparams = sweep_spanned_run(experiment, number);
        struct candidate *candidate = &candidates[number];
        run_setting(&hparams, candidate->fingerprint);
        candidate->label = labels_of(labels, candidate->fingerprint);
        if (candidate->label != NULL) strcpy(hparams.variant, candidate->label->text);
        if (!ask(exclusion, &hparams, &candidate->excluded, error)) {
            free(candidates);
            return NULL;
        }
        experiment->num_selected += !candidate->excluded;
        candidate->number = number;
        run_key(&hparams, 0, candidate->key);
    }
    return candidates;
}

/* Returns how many are left. */
static int64_t leave_out(struct candidate *candidates, int64_t count)
{
    int64_t kept = 0;
    for (int64_t i = 0; i < count; i++)
        if (!candidates[i].excluded) candidates[kept++] = candidates[i];
    return kept;
}

/* What the parts span that is left; NULL on error, a sentence without a place. */
static struct candidate *select_runs(struct experiment *experiment, const struct labels *labels, struct error *error)
{
    struct exclusion exclusion;
    const int64_t spanned = sweep_spanned(experiment);
    if (!open_exclusion(experiment->exclude, &exclusion, error)) return NULL;
    struct candidate *candidates = find_candidates(experiment, &exclusion, labels, error);
    condition_free(exclusion.condition);
    if (candidates == NULL) return NULL;
    const int64_t all = unite(candidates, spanned), count = leave_out(candidates, all);
    experiment->num_excluded = all - count;
    experiment->num_repeated = experiment->num_selected - count;
    experiment->num_selected = count;
    if (count > 0) {
        number_settings(candidates, count);
        return candidates;
    }
    free(candidates);
    if (all == 1) error_set(error, "it leaves out the one run that there is");
    else error_set(error, "it leaves none of the %lld runs of the sweep", (long long)all);
    return NULL;
}

/* Of a union in which every run has a label no run is without one, as parts without labels let expect (axes_join). */
static void drop_unlabelled(struct experiment *experiment)
{
    for (int64_t i = 0; i < experiment->num_selected; i++)
        if (experiment->selected[i].label == NULL) return;
    for (int i = 0; i < experiment->num_axes; i++) {
        struct axis *axis = &experiment->axes[i];
        int kept = 0;
        if (!axis->hparam->label) continue;
        for (int k = 0; k < axis->count; k++)
            if (axis->values[k].text[0] != '\0') axis->values[kept++] = axis->values[k];
        axis->count = kept;
    }
}

bool selection_make(struct experiment *experiment, const char *place, struct error *error)
{
    struct labels labels;
    struct error sentence = {""};
    free(experiment->selected);
    experiment->selected = NULL;
    experiment->num_excluded = experiment->num_repeated = experiment->num_selected = 0;
    if (experiment->exclude == NULL && experiment->num_parts == 0) return true;
    if (sweep_spanned(experiment) > EXPERIMENT_MAX_RUNS) return true; /* which is refused */
    const bool good = labels_find(experiment, place, &labels, error);
    struct candidate *candidates = good ? select_runs(experiment, &labels, &sentence) : NULL;
    labels_release(&labels);
    if (good && candidates == NULL) error_set(error, "%s: exclude: %s", experiment->exclude_place, sentence.message);
    if (candidates == NULL) return false;
    experiment->selected = memory_new((size_t)experiment->num_selected + 1, sizeof *experiment->selected);
    for (int64_t i = 0; i < experiment->num_selected; i++)
        experiment->selected[i] = (struct selected_run){candidates[i].number, candidates[i].setting, candidates[i].label};
    free(candidates);
    if (experiment->num_parts > 0) drop_unlabelled(experiment);
    return true;
}

char *selection_say(const struct experiment *experiment, char out[SELECTION_SAID])
{
    const long long excluded = experiment->num_excluded, repeated = experiment->num_repeated;
    int at = 0;
    out[0] = '\0';
    if (excluded > 0) at = snprintf(out, SELECTION_SAID, "; %lld excluded", excluded);
    if (repeated > 0)
        snprintf(out + at, SELECTION_SAID - (size_t)at, "%s %lld %s in several sweeps, once each", at > 0 ? "," : ";", repeated,
                 repeated == 1 ? "stands" : "stand");
    return out;
}
