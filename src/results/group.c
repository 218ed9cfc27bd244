#include "results/group.h"

#include "base/memory.h"
#include "results/dimension.h"

#include <math.h>
#include <stdlib.h>

struct order {
    const struct hparam *const *by;
    int num_by;
    const struct metric *metric;
    const struct results *results;
};

int compare_settings(const struct hparams *a, const struct hparams *b)
{
    int order = 0;
    for (int i = 0; order == 0 && i < hparam_count(); i++)
        if (!hparam_row(i)->pooled) order = hparams_compare(hparam_row(i), a, b);
    return order;
}

static int compare_groups(const struct run *a, const struct run *b, const struct order *order)
{
    for (int i = 0; i < order->num_by; i++) {
        const struct hparam *by = order->by[i];
        int result = hparams_compare(by, &a->hparams, &b->hparams);
        if (result == 0) continue;
        if (!hparam_used(by, &a->hparams) || !hparam_used(by, &b->hparams)) return result;
        struct hparam_value x = hparam_get(by, &a->hparams), y = hparam_get(by, &b->hparams);
        return compare_values(by, order->results, &x, &y);
    }
    return 0;
}

/* Within a group those that diverged come last, the others by seed, then as they were given. */
static int compare_runs(const void *a, const void *b, void *own)
{
    const struct order *order = own;
    const struct run *x = *(const struct run *const *)a, *y = *(const struct run *const *)b;
    int result = compare_groups(x, y, order);
    if (result == 0) result = metric_holds(order->metric, y) - metric_holds(order->metric, x);
    if (result == 0) result = (x->hparams.seed > y->hparams.seed) - (x->hparams.seed < y->hparams.seed);
    return result != 0 ? result : (x > y) - (x < y);
}

static struct group group_new(const struct run **runs, int count, const struct metric *metric)
{
    struct group group = {.hparams = &runs[0]->hparams, .runs = runs};
    while (group.num_runs < count && metric_holds(metric, runs[group.num_runs])) group.num_runs++;
    group.num_diverged = count - group.num_runs;
    return group;
}

static struct groups group_by(const struct results *results, struct order *order)
{
    struct groups groups = {.runs = memory_new((size_t)results->num_runs, sizeof *groups.runs),
                            .groups = memory_new((size_t)results->num_runs, sizeof *groups.groups)};
    for (int i = 0; i < results->num_runs; i++) groups.runs[i] = &results->runs[i];
    qsort_r(groups.runs, (size_t)results->num_runs, sizeof *groups.runs, compare_runs, order);
    for (int first = 0, next; first < results->num_runs; first = next) {
        next = first + 1;
        while (next < results->num_runs && compare_groups(groups.runs[first], groups.runs[next], order) == 0) next++;
        groups.groups[groups.count++] = group_new(groups.runs + first, next - first, order->metric);
    }
    return groups;
}

struct groups groups_new(const struct results *results, const struct metric *metric, const struct hparam *const *by, int num_by)
{
    struct order order = {by, num_by, metric, results};
    if (by != NULL) return group_by(results, &order);
    const struct hparam **all = memory_new((size_t)hparam_count(), sizeof *all);
    int count = 0;
    for (int i = 0; i < hparam_count(); i++)
        if (!hparam_row(i)->pooled) all[count++] = hparam_row(i);
    order = (struct order){all, count, metric, results};
    struct groups groups = group_by(results, &order);
    free(all);
    return groups;
}

void groups_release(struct groups *groups)
{
    free(groups->groups), free(groups->runs);
    *groups = (struct groups){0};
}

int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

double sorted_quantile(const double *values, int count, double share)
{
    if (count == 0) return NAN;
    double at = share * (count - 1);
    int below = (int)at < count - 1 ? (int)at : count - 1, above = below < count - 1 ? below + 1 : below;
    return values[below] + (values[above] - values[below]) * (at - below);
}

double *groups_values(const struct groups *groups, const struct metric *metric, int *count)
{
    int room = 0;
    for (int i = 0; i < groups->count; i++) room += groups->groups[i].num_runs;
    double *values = memory_new((size_t)room + 1, sizeof *values);
    *count = 0;
    for (int i = 0; i < groups->count; i++)
        for (int j = 0; j < groups->groups[i].num_runs; j++) values[(*count)++] = metric->of(metric, groups->groups[i].runs[j]);
    qsort(values, (size_t)*count, sizeof *values, compare_doubles);
    return values;
}

double group_quantile(const struct group *group, const struct metric *metric, double share)
{
    int count;
    struct groups one = {.count = 1, .groups = (struct group *)group};
    double *values = groups_values(&one, metric, &count);
    double quantile = sorted_quantile(values, count, share);
    free(values);
    return quantile;
}

double group_middle(const struct group *group, const struct metric *metric)
{
    double sum = 0;
    if (!metric->is_share) return group_quantile(group, metric, 0.5);
    for (int i = 0; i < group->num_runs; i++) sum += metric->of(metric, group->runs[i]);
    return sum / group->num_runs;
}

bool is_mostly_lost(int held, int lost)
{
    return lost >= held;
}

static int compare_ranks(const void *a, const void *b)
{
    const struct rank *x = a, *y = b;
    if (isfinite(x->median) != isfinite(y->median)) return isfinite(x->median) ? -1 : 1;
    if (x->is_lost != y->is_lost) return x->is_lost ? 1 : -1;
    int order = (x->median > y->median) - (x->median < y->median);
    if (order == 0) order = compare_settings(x->group->hparams, y->group->hparams);
    return order != 0 ? order : (x->group > y->group) - (x->group < y->group);
}

struct rank *groups_ranked(const struct groups *groups, const struct metric *metric)
{
    struct rank *ranks = memory_new((size_t)groups->count, sizeof *ranks);
    for (int i = 0; i < groups->count; i++) {
        const struct group *group = &groups->groups[i];
        ranks[i] = (struct rank){group, group_quantile(group, metric, 0.5), is_mostly_lost(group->num_runs, group->num_diverged)};
    }
    qsort(ranks, (size_t)groups->count, sizeof *ranks, compare_ranks);
    return ranks;
}
