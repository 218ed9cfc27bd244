/* The figure "overview": one sheet with the figures that suit the experiment's axes. */
#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"

#include <stdlib.h>

enum { MOST_VALUES = 8 };

/* "num steps 2, 5, 10, 20 · state size 4, 16, 64 · 3 seeds": what varies. Caller frees. */
static char *axes_text(const struct figure_data *data)
{
    char *text = NULL;
    for (int i = 0; i < data->results.experiment->num_axes; i++) {
        const struct hparam *axis = data->results.experiment->axes[i].hparam;
        if (same_in_all_runs(axis, &data->results)) continue;
        struct dimension dimension = dimension_new(axis, &data->results);
        char *name = spoken_name(axis), *first = dimension_value(&dimension, 0),
             *last = dimension_value(&dimension, dimension.count - 1);
        if (axis->pooled) caption_append(&text, " · ", "%d seeds", dimension.count);
        else if (dimension.count > MOST_VALUES)
            caption_append(&text, " · ", "%s %s to %s (%d values)", name, first, last, dimension.count);
        for (int j = 0; j < dimension.count && dimension.count <= MOST_VALUES && !axis->pooled; j++) {
            char *value = dimension_value(&dimension, j);
            if (j == 0) caption_append(&text, " · ", "%s %s", name, value);
            else caption_append(&text, ", ", "%s", value);
            free(value);
        }
        free(name), free(first), free(last), free(dimension.values);
    }
    return text != NULL ? text : memory_text("One setting");
}

static int choose(const struct figure_data *data, struct part *part, struct part_kind choices[KIND_MOST_PARTS])
{
    int varying = 0, most_values = 1, count = 0;
    bool seeds = !same_in_all_runs(hparam_find("seed"), &data->results), numbers = false;
    for (int i = 0; i < data->results.experiment->num_axes; i++) {
        const struct axis *axis = &data->results.experiment->axes[i];
        if (axis->hparam->pooled || same_in_all_runs(axis->hparam, &data->results)) continue;
        varying++;
        numbers = numbers || hparam_is_number(axis->hparam);
        if (varying == 2) most_values = axis->count;
    }
    choices[count++] = (struct part_kind){&figure_curves, most_values > 1 || varying == 0};
    if (numbers) choices[count++] = (struct part_kind){&figure_slice, false};
    if (varying > 1) choices[count++] = (struct part_kind){&figure_heatmap, false};
    if (varying > 2) choices[count++] = (struct part_kind){&figure_parallel, true};
    if (varying > 0 && seeds) choices[count++] = (struct part_kind){&figure_seeds, false};
    if (varying > 0) choices[count++] = (struct part_kind){&figure_frontier, false};
    part->varying = axes_text(data);
    return count;
}

const struct figure_kind figure_overview = {
    .name = "overview",
    .help = "One sheet with the figures that suit the experiment's axes.",
    .options = " metric ",
    .choose = choose,
};
