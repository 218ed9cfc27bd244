#include "experiment/labels.h"

#include "base/memory.h"
#include "experiment/data.h"
#include "experiment/sweep.h"
#include "experiment/variants.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_setting(const void *a, const void *b)
{
    const struct labelled *x = a, *y = b;
    const int order = strcmp(x->setting, y->setting);
    return order != 0 ? order : x->part - y->part;
}

static int by_label(const void *a, const void *b)
{
    const struct labelled *x = a, *y = b;
    int order = strcmp(x->label->text, y->label->text);
    if (order == 0) order = x->part - y->part;
    return order != 0 ? order : strcmp(x->setting, y->setting);
}

/* The number of the part's axis of labels, or -1. */
static int axis_of_labels(const struct experiment *part)
{
    for (int i = 0; i < part->num_axes; i++)
        if (part->axes[i].hparam->label) return i;
    return -1;
}

/* Adds the setting, which that variant of the axis calls so, unless it was added last: seeds stand behind each other. */
static void add(struct labels *labels, int part, const struct axis *axis, int variant, const struct hparams *hparams)
{
    struct labelled *labelled = &labels->settings[labels->count];
    *labelled = (struct labelled){
        .part = part, .line = axis->lines[variant], .variants = axis->variants, .label = &axis->values[variant]};
    run_setting(hparams, labelled->setting);
    labels->count += labels->count == 0 || by_setting(labelled - 1, labelled) != 0;
}

/* What each label of the part stands for: the base with what a variant says. */
static void add_meanings(const struct experiment *experiment, int number, struct labels *meanings)
{
    const struct experiment part = sweep_part(experiment, number);
    const int labelled = axis_of_labels(&part);
    int first = labelled;
    if (labelled < 0) return;
    while (!variants_leads(&part, first)) first--;
    const struct axis *axis = &part.axes[labelled];
    meanings->settings = memory_resize(meanings->settings, (size_t)(meanings->count + axis->count), sizeof *meanings->settings);
    for (int variant = 0; variant < axis->count; variant++) {
        struct hparams hparams = part.base;
        variants_put(&part, first, variant, &hparams);
        data_put(&part, &hparams);
        add(meanings, number, axis, variant, &hparams);
    }
}

/* The settings of the part's runs. */
static void add_settings(const struct experiment *experiment, int number, struct labels *labels)
{
    const struct experiment part = sweep_part(experiment, number);
    const int labelled = axis_of_labels(&part);
    if (labelled < 0) return;
    const struct axis *axis = &part.axes[labelled];
    const int64_t size = sweep_size(&part);
    labels->settings = memory_resize(labels->settings, (size_t)(labels->count + size), sizeof *labels->settings);
    int variant = 0;
    for (int64_t i = 0; i < size; i++) {
        const struct hparams hparams = sweep_hparams(&part, i);
        while (strcmp(axis->values[variant].text, hparams.variant) != 0) variant = (variant + 1) % axis->count;
        add(labels, number, axis, variant, &hparams);
    }
}

/* "FILE:LINE: SENTENCE" of that line in the file of place, "FILE:...". */
static bool fail(const char *place, const struct labelled *labelled, const char *sentence, struct error *error)
{
    return error_set(error, "%.*s:%d: %s", (int)(strrchr(place, ':') - place), place, labelled->line, sentence);
}

static bool is_same_label(const struct labelled *a, const struct labelled *b)
{
    return strcmp(a->label->text, b->label->text) == 0;
}

/* How many from there on are of one label and part. */
static int64_t meaning_at(const struct labels *meanings, int64_t first)
{
    int64_t end = first + 1;
    const struct labelled *settings = meanings->settings;
    while (end < meanings->count && settings[end].part == settings[first].part && is_same_label(&settings[end], &settings[first]))
        end++;
    return end - first;
}

/* Whether each label means the same in all parts. */
static bool check_meanings(const struct labels *meanings, const char *place, struct error *error)
{
    qsort(meanings->settings, (size_t)meanings->count, sizeof *meanings->settings, by_label);
    int64_t first = 0, count, next;
    for (; first < meanings->count && (next = first + (count = meaning_at(meanings, first))) < meanings->count; first = next) {
        const struct labelled *one = &meanings->settings[first], *other = &meanings->settings[next];
        if (!is_same_label(one, other)) continue;
        bool same = meaning_at(meanings, next) == count;
        for (int64_t i = 0; same && i < count; i++) same = strcmp(one[i].setting, other[i].setting) == 0;
        if (same) continue;
        char sentence[HPARAM_TEXT];
        snprintf(sentence, sizeof sentence, "label '%.64s' is that of a group before, which says something else",
                 other->label->text);
        return fail(place, other, sentence, error);
    }
    return true;
}

/* Whether each setting has one label. */
static bool check_settings(const struct labels *labels, const char *place, struct error *error)
{
    qsort(labels->settings, (size_t)labels->count, sizeof *labels->settings, by_setting);
    for (int64_t i = 1; i < labels->count; i++) {
        const struct labelled *one = &labels->settings[i - 1], *other = &labels->settings[i];
        if (strcmp(one->setting, other->setting) != 0 || is_same_label(one, other)) continue;
        char sentence[HPARAM_TEXT];
        snprintf(sentence, sizeof sentence, VARIANTS_SAID_BEFORE, other->variants, one->label->text);
        return fail(place, other, sentence, error);
    }
    return true;
}

bool labels_find(const struct experiment *experiment, const char *place, struct labels *labels, struct error *error)
{
    struct labels meanings = {0, memory_new(1, sizeof *meanings.settings)};
    *labels = (struct labels){0, memory_new(1, sizeof *labels->settings)};
    for (int i = 0; i < experiment->num_parts; i++) add_meanings(experiment, i, &meanings);
    const bool good = check_meanings(&meanings, place, error);
    labels_release(&meanings);
    if (!good) return false;
    for (int i = 0; i < experiment->num_parts; i++) add_settings(experiment, i, labels);
    return check_settings(labels, place, error);
}

void labels_release(struct labels *labels)
{
    free(labels->settings);
    *labels = (struct labels){0};
}

const struct hparam_value *labels_of(const struct labels *labels, const char setting[RUN_KEY])
{
    int64_t low = 0, high = labels->count;
    while (low < high) {
        const int64_t middle = low + (high - low) / 2;
        const int order = strcmp(labels->settings[middle].setting, setting);
        if (order == 0) return labels->settings[middle].label;
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return NULL;
}
