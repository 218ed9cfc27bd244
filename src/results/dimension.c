#include "results/dimension.h"

#include "base/memory.h"
#include "base/text.h"
#include "experiment/variants.h"

#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHORT_HALF = 10, FEW_DIGITS = 4, LONG_NUMBER = 7 /* characters that a number keeps: 0.12345 */ };

static const char unused_value[] = "unused";

char *spoken_name(const struct hparam *hparam)
{
    char *name = memory_text(hparam->name);
    for (char *c = name; *c != '\0'; c++)
        if (*c == '_') *c = ' ';
    return name;
}

bool same_in_all_runs(const struct hparam *hparam, const struct results *results)
{
    const struct hparams *first = NULL;
    for (int i = 0; i < results->num_runs; i++) {
        const struct hparams *hparams = &results->runs[i].hparams;
        if (!hparam_used(hparam, hparams)) continue;
        if (first == NULL) first = hparams;
        if (hparams_compare(hparam, first, hparams) != 0) return false;
    }
    return true;
}

/* Where the value stands in its axis; behind all where it does not. */
static int place_in_file(const struct experiment *experiment, const struct hparam *hparam, const struct hparam_value *value)
{
    for (int i = 0; i < experiment->num_axes; i++) {
        const struct axis *axis = &experiment->axes[i];
        if (axis->hparam != hparam) continue;
        for (int j = 0; j < axis->count; j++)
            if (hparam_compare(hparam, &axis->values[j], value) == 0) return j;
    }
    return INT_MAX;
}

int compare_values(const struct hparam *hparam, const struct results *results, const struct hparam_value *a,
                   const struct hparam_value *b)
{
    int order = hparam_compare(hparam, a, b);
    if (order == 0 || hparam->kind->notation != HPARAM_QUOTED) return order;
    int x = place_in_file(results->experiment, hparam, a), y = place_in_file(results->experiment, hparam, b);
    return x != y ? (x > y) - (x < y) : order;
}

/* Where the value stands among those known or, with found false, where it belongs. */
static int search(const struct dimension *dimension, const struct hparam_value *value, bool *found)
{
    int low = 0, high = dimension->count - dimension->has_unused;
    *found = false;
    while (low < high) {
        int middle = low + (high - low) / 2;
        int order = compare_values(dimension->hparam, dimension->results, &dimension->values[middle], value);
        if (order == 0) {
            *found = true;
            return middle;
        }
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return low;
}

struct dimension dimension_new(const struct hparam *hparam, const struct results *results)
{
    struct dimension dimension = {.hparam = hparam, .results = results, .count = hparam == NULL};
    bool unused = false, found;
    for (int i = 0; hparam != NULL && i < results->num_runs; i++) {
        if (!hparam_used(hparam, &results->runs[i].hparams)) {
            unused = true;
            continue;
        }
        struct hparam_value value = hparam_get(hparam, &results->runs[i].hparams);
        int at = search(&dimension, &value, &found);
        if (found) continue;
        dimension.values = memory_resize(dimension.values, (size_t)dimension.count + 1, sizeof *dimension.values);
        memmove(dimension.values + at + 1, dimension.values + at, (size_t)(dimension.count - at) * sizeof *dimension.values);
        dimension.values[at] = value;
        dimension.count++;
    }
    if (unused) {
        dimension.has_unused = true;
        dimension.values = memory_resize(dimension.values, (size_t)dimension.count + 1, sizeof *dimension.values);
        dimension.values[dimension.count++] = hparam->default_value;
    }
    return dimension;
}

int dimension_index(const struct dimension *dimension, const struct hparams *hparams)
{
    if (dimension->hparam == NULL) return 0;
    if (!hparam_used(dimension->hparam, hparams)) return dimension->count - 1;
    bool found;
    struct hparam_value value = hparam_get(dimension->hparam, hparams);
    return search(dimension, &value, &found);
}

char *spoken_value(const struct hparam *hparam, const struct hparam_value *value)
{
    char text[HPARAM_TEXT];
    return memory_text(hparam_speak(hparam, value, text));
}

static bool is_unused(const struct dimension *dimension, int index)
{
    return dimension->has_unused && index == dimension->count - 1;
}

/* Where the first count characters of the text end. */
static size_t first_characters(const char *text, size_t count)
{
    size_t end = 0;
    for (; count > 0 && text[end] != '\0'; count--) end += text_grapheme(text + end);
    return end;
}

static size_t count_characters(const char *text)
{
    size_t count = 0;
    for (; *text != '\0'; count++) text += text_grapheme(text);
    return count;
}

/* Whether a value but number index begins with the first `head` bytes of the text and ends with those behind `tail`. */
static bool is_ambiguous(const struct dimension *dimension, int index, const char *text, size_t head, size_t tail)
{
    char other[HPARAM_TEXT];
    const size_t behind = strlen(text + tail);
    for (int i = 0; i < dimension->count - dimension->has_unused; i++) {
        if (i == index || strncmp(hparam_format(dimension->hparam, &dimension->values[i], other), text, head) != 0) continue;
        const size_t length = strlen(other);
        if (length >= head + behind && strcmp(other + length - behind, text + tail) == 0) return true;
    }
    return false;
}

/* A label that says "unused" is in quotes: it is a value as any other. */
char *dimension_whole(const struct dimension *dimension, int index)
{
    if (is_unused(dimension, index)) return memory_text(unused_value);
    char *text = spoken_value(dimension->hparam, &dimension->values[index]);
    if (strcmp(text, unused_value) != 0) return text;
    free(text);
    return memory_format("\"%s\"", unused_value);
}

/* Numbers whole; of others, such as lists, as much of the beginning and of the end as tells the value from all others:
 * "[1000, 200…000, 8000]". */
char *dimension_value(const struct dimension *dimension, int index)
{
    char *text = dimension_whole(dimension, index), *shorter = NULL;
    if (is_unused(dimension, index) || hparam_is_number(dimension->hparam)) return text;
    const size_t count = count_characters(text);
    for (size_t half = SHORT_HALF; shorter == NULL && 2 * half + 1 < count; half += SHORT_HALF) {
        const size_t head = first_characters(text, half), tail = first_characters(text, count - half);
        if (!is_ambiguous(dimension, index, text, head, tail)) shorter = memory_format("%.*s…%s", (int)head, text, text + tail);
    }
    if (shorter == NULL) return text;
    free(text);
    return shorter;
}

/* The number's text, a long one in a few digits unless that makes it whole: 0.999999 is not 1. False where there is none. */
static bool round_number(const struct dimension *dimension, int index, char text[HPARAM_TEXT])
{
    if (index < 0 || index >= dimension->count || is_unused(dimension, index) || !hparam_is_number(dimension->hparam))
        return false;
    hparam_format(dimension->hparam, &dimension->values[index], text);
    char rounded[HPARAM_TEXT];
    snprintf(rounded, sizeof rounded, "%.*g", FEW_DIGITS, hparam_number(dimension->hparam, &dimension->values[index]));
    const double value = strtod(rounded, NULL);
    if (strlen(text) > LONG_NUMBER && strlen(rounded) < strlen(text) && value != floor(value)) strcpy(text, rounded);
    return true;
}

/* Rounding keeps the order: what differs from its neighbours differs from all. */
char *dimension_rounded(const struct dimension *dimension, int index)
{
    char text[HPARAM_TEXT], other[HPARAM_TEXT];
    bool told = round_number(dimension, index, text);
    for (int i = -1; told && i <= 1; i += 2) told = !round_number(dimension, index + i, other) || strcmp(other, text) != 0;
    return told ? memory_text(text) : dimension_value(dimension, index);
}

char *dimension_label(const struct dimension *dimension, int index)
{
    char *name = spoken_name(dimension->hparam);
    char *value = dimension_rounded(dimension, index);
    char *label = memory_format("%s %s", name, value);
    free(name), free(value);
    return label;
}

const struct axis_drawn *dimension_drawn(const struct dimension *dimension)
{
    const struct experiment *experiment = dimension->results->experiment;
    for (int i = 0; i < experiment->num_axes; i++)
        if (experiment->axes[i].hparam == dimension->hparam) return experiment->axes[i].drawn;
    return NULL;
}

bool dimension_is_ordered(const struct dimension *dimension)
{
    return dimension->hparam == NULL || (hparam_is_number(dimension->hparam) && !dimension->has_unused);
}

char *spoken_setting(const struct hparams *hparams, const struct results *results, bool names)
{
    char *text = memory_text("");
    for (int i = 0; i < results->experiment->num_axes; i++) {
        const struct hparam *axis = results->experiment->axes[i].hparam;
        if (axis->pooled || !hparam_used(axis, hparams) || same_in_all_runs(axis, results)) continue;
        if (variants_labelled(results->experiment, i)) continue;
        struct dimension dimension = dimension_new(axis, results);
        char *name = spoken_name(axis), *spoken = dimension_value(&dimension, dimension_index(&dimension, hparams));
        free(dimension.values);
        char *longer =
            memory_format("%s%s%s%s%s", text, text[0] != '\0' ? ", " : "", names ? name : "", names ? " " : "", spoken);
        free(text), free(name), free(spoken);
        text = longer;
    }
    return text;
}

char *spoken_axes(const struct results *results)
{
    char *text = memory_text("");
    for (int i = 0; i < results->experiment->num_axes; i++) {
        const struct hparam *axis = results->experiment->axes[i].hparam;
        if (axis->pooled || same_in_all_runs(axis, results) || variants_labelled(results->experiment, i)) continue;
        char *name = spoken_name(axis), *longer = memory_format("%s%s%s", text, text[0] != '\0' ? ", " : "", name);
        free(name), free(text);
        text = longer;
    }
    return text;
}
