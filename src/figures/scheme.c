#include "figures/scheme.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

char *spoken_name(const struct hparam *hparam)
{
    char *name = memory_text(hparam->name);
    for (char *c = name; *c != '\0'; c++)
        if (*c == '_') *c = ' ';
    return name;
}

static int compare_in(const struct hparam *hparam, const struct hparams *a, const struct hparams *b)
{
    struct hparam_value x = hparam_get(hparam, a), y = hparam_get(hparam, b);
    return hparam_compare(hparam, &x, &y);
}

bool same_in_all_runs(const struct hparam *hparam, const struct figure_data *data)
{
    for (int i = 1; i < data->num_runs; i++)
        if (compare_in(hparam, &data->runs[0].hparams, &data->runs[i].hparams) != 0) return false;
    return true;
}

/* Where the value stands among those known or, with found false, where it belongs. */
static int search(const struct dimension *dimension, const struct hparam_value *value, bool *found)
{
    int low = 0, high = dimension->count;
    *found = false;
    while (low < high) {
        int middle = low + (high - low) / 2;
        int order = hparam_compare(dimension->hparam, &dimension->values[middle], value);
        if (order == 0) {
            *found = true;
            return middle;
        }
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return low;
}

static struct dimension dimension_new(const struct hparam *hparam, const struct figure_data *data)
{
    struct dimension dimension = {.hparam = hparam, .count = hparam == NULL};
    for (int i = 0; hparam != NULL && i < data->num_runs; i++) {
        bool found;
        struct hparam_value value = hparam_get(hparam, &data->runs[i].hparams);
        int at = search(&dimension, &value, &found);
        if (found) continue;
        dimension.values = memory_resize(dimension.values, (size_t)dimension.count + 1, sizeof *dimension.values);
        memmove(dimension.values + at + 1, dimension.values + at, (size_t)(dimension.count - at) * sizeof *dimension.values);
        dimension.values[at] = value;
        dimension.count++;
    }
    return dimension;
}

int dimension_index(const struct dimension *dimension, const struct hparams *hparams)
{
    if (dimension->hparam == NULL) return 0;
    bool found;
    struct hparam_value value = hparam_get(dimension->hparam, hparams);
    return search(dimension, &value, &found);
}

char *spoken_value(const struct hparam *hparam, const struct hparam_value *value)
{
    char text[HPARAM_TEXT];
    return memory_text(hparam_spoken(hparam, value, text));
}

char *dimension_value(const struct dimension *dimension, int index)
{
    return spoken_value(dimension->hparam, &dimension->values[index]);
}

char *dimension_label(const struct dimension *dimension, int index)
{
    char *name = spoken_name(dimension->hparam);
    char *value = dimension_value(dimension, index);
    char *label = memory_format("%s %s", name, value);
    free(name), free(value);
    return label;
}

struct scheme scheme_new(const struct figure_spec *spec, const struct figure_data *data)
{
    const struct hparam *color = hparam_find(spec->color), *columns = hparam_find(spec->columns), *rows = hparam_find(spec->rows);
    const struct hparam *seed = hparam_find("seed");
    struct scheme scheme = {0};
    for (int i = 0; i < data->experiment->num_axes; i++) {
        const struct hparam *axis = data->experiment->axes[i].hparam;
        if (axis == seed || axis == color || axis == columns || axis == rows || same_in_all_runs(axis, data)) continue;
        if (color == NULL) {
            color = axis;
        } else if (columns == NULL) {
            columns = axis;
        } else if (rows == NULL) {
            rows = axis;
        } else {
            scheme.others = memory_resize(scheme.others, (size_t)scheme.num_others + 1, sizeof *scheme.others);
            scheme.others[scheme.num_others++] = axis;
        }
    }
    scheme.color = dimension_new(color, data);
    scheme.columns = dimension_new(columns, data);
    scheme.rows = dimension_new(rows, data);
    return scheme;
}

void scheme_release(struct scheme *scheme)
{
    free(scheme->color.values);
    free(scheme->columns.values);
    free(scheme->rows.values);
    free(scheme->others);
    *scheme = (struct scheme){0};
}
