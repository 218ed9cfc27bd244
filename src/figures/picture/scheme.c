#include "figures/picture/scheme.h"

#include "base/memory.h"
#include "experiment/variants.h"
#include "figures/picture/style.h"

#include <stdlib.h>
#include <string.h>

enum { SCHEME_MOST_FACETS = 36 /* that are made unasked */ };

static const char *asked(const struct figure_spec *spec, enum role role)
{
    const char *const names[] = {
        [ROLE_X] = spec->x,       [ROLE_Y] = spec->y,      [ROLE_COLOR] = spec->color, [ROLE_COLUMNS] = spec->columns,
        [ROLE_ROWS] = spec->rows, [ROLE_DASH] = spec->dash};
    return names[role];
}

static bool is_taken(const struct scheme *scheme, const struct hparam *hparam)
{
    for (int i = 0; i < NUM_ROLES; i++)
        if (scheme->by[i].hparam == hparam) return true;
    return hparam->pooled;
}

/* Whether what has a place tells the value of this axis: of variants that are told apart by their cell, say, the size need not be
 * shown. */
static bool is_told(const struct scheme *scheme, const struct figure_data *data, int axis)
{
    const struct hparam *placed[NUM_ROLES];
    int count = 0;
    for (int i = 0; i < NUM_ROLES; i++)
        if (scheme->by[i].hparam != NULL) placed[count++] = scheme->by[i].hparam;
    return variants_tell(data->results.experiment, axis, placed, count);
}

/* The axis that fits the role best among those that vary and have no place yet, or NULL. */
static const struct hparam *choose(const struct scheme *scheme, const struct figure_data *data, enum role role)
{
    const struct hparam *best = NULL;
    int best_score = -1;
    for (int i = 0; i < data->results.experiment->num_axes; i++) {
        const struct axis *axis = &data->results.experiment->axes[i];
        if (is_taken(scheme, axis->hparam) || same_in_all_runs(axis->hparam, &data->results)) continue;
        if (role == ROLE_DASH && axis->count > STYLE_DASHES) continue;
        if (is_told(scheme, data, i)) continue;
        int score = (role == ROLE_X || role == ROLE_Y) && hparam_is_number(axis->hparam) ? axis->count : 0;
        if (score > best_score) best = axis->hparam, best_score = score;
    }
    return best;
}

static void fill_role(struct scheme *scheme, const struct figure_data *data, enum role role)
{
    struct dimension dimension = dimension_new(choose(scheme, data, role), &data->results);
    bool facets = role == ROLE_COLUMNS || role == ROLE_ROWS;
    if (facets && dimension.count * scheme->by[ROLE_COLUMNS].count * scheme->by[ROLE_ROWS].count > SCHEME_MOST_FACETS) {
        free(dimension.values);
        return;
    }
    scheme->by[role] = dimension;
}

struct scheme scheme_new(const struct figure_spec *spec, const struct figure_data *data, const struct roles *roles)
{
    struct scheme scheme = {0};
    for (int i = 0; i < NUM_ROLES; i++) scheme.by[i] = dimension_new(NULL, &data->results);
    for (int i = 0; i < roles->count; i++)
        scheme.by[roles->roles[i]] = dimension_new(hparam_find(asked(spec, roles->roles[i])), &data->results);
    for (int i = 0; i < roles->automatic; i++)
        if (scheme.by[roles->roles[i]].hparam == NULL) fill_role(&scheme, data, roles->roles[i]);
    for (int i = 0; i < data->results.experiment->num_axes; i++) {
        const struct hparam *axis = data->results.experiment->axes[i].hparam;
        if (is_taken(&scheme, axis) || same_in_all_runs(axis, &data->results) || is_told(&scheme, data, i)) continue;
        scheme.others = memory_resize(scheme.others, (size_t)scheme.num_others + 1, sizeof *scheme.others);
        scheme.others[scheme.num_others++] = axis;
    }
    return scheme;
}

void scheme_release(struct scheme *scheme)
{
    for (int i = 0; i < NUM_ROLES; i++) free(scheme->by[i].values);
    free(scheme->others);
    *scheme = (struct scheme){0};
}

struct groups scheme_groups(const struct scheme *scheme, const struct results *results, const struct metric *metric)
{
    static const enum role order[NUM_ROLES] = {ROLE_COLUMNS, ROLE_ROWS, ROLE_COLOR, ROLE_DASH, ROLE_Y, ROLE_X};
    const struct hparam *by[NUM_ROLES];
    int count = 0;
    for (int i = 0; i < NUM_ROLES; i++)
        if (scheme->by[order[i]].hparam != NULL) by[count++] = scheme->by[order[i]].hparam;
    return groups_new(results, metric, by, count);
}
