#include "figures/web/content.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

static void add_axes(struct content *content)
{
    content->axes = memory_new((size_t)hparam_count(), sizeof *content->axes);
    for (int i = 0; i < hparam_count(); i++) {
        const struct hparam *hparam = hparam_row(i);
        if (hparam->pooled || hparam->found || same_in_all_runs(hparam, content->results)) continue;
        content->axes[content->num_axes++] = dimension_new(hparam, content->results);
    }
}

static int count_holding(const struct results *results, const struct metric *metric)
{
    int count = 0;
    for (int i = 0; i < results->num_runs; i++) count += metric_holds(metric, &results->runs[i]);
    return count;
}

/* Adds the metric of that name if a run has it and it is not there yet. Shares have no values that could be ranked. */
static void add_metric(struct content *content, const char *name)
{
    struct metric *metric = metric_new(name, content->unit);
    bool wanted = metric != NULL && !metric->is_share && count_holding(content->results, metric) > 0;
    for (int i = 0; i < content->num_metrics; i++) wanted = wanted && strcmp(content->metrics[i].name, name) != 0;
    if (wanted) content->metrics[content->num_metrics++] = (struct content_metric){memory_text(name), metric};
    else free(metric);
}

/* The usual metrics, and those of the figures whose losses are in the usual unit. */
static void add_metrics(struct content *content)
{
    static const char *const usual[] = {"final_loss",         "held_out_loss",  "best_loss", "mean_loss",
                                        "best_held_out_loss", "held_out_error", "last_loss"};
    const struct experiment *experiment = content->results->experiment;
    enum { USUAL = sizeof usual / sizeof *usual };
    content->metrics = memory_new((size_t)experiment->num_figures + USUAL, sizeof *content->metrics);
    for (int i = 0; i < USUAL; i++) add_metric(content, usual[i]);
    for (int i = 0; i < experiment->num_figures; i++) {
        const struct figure_spec *spec = &experiment->figures[i];
        if (spec->metric[0] != '\0' && unit_find(spec->unit) == unit_find("")) add_metric(content, spec->metric);
    }
}

/* What is held out, where all runs that ended held something out. */
static int usual_metric(const struct content *content)
{
    int ended = 0;
    for (int i = 0; i < content->results->num_runs; i++) ended += run_has_ended(content->results->runs[i].result.status);
    for (int i = 0; i < content->num_metrics; i++)
        if (strcmp(content->metrics[i].name, "held_out_loss") == 0 &&
            count_holding(content->results, content->metrics[i].metric) == ended)
            return i;
    return 0;
}

static int compare_groups(const void *a, const void *b)
{
    const struct group *x = a, *y = b;
    return compare_settings(x->hparams, y->hparams);
}

struct content content_new(const struct figure_data *data)
{
    struct content content = {.results = &data->results,
                              .groups = groups_new(&data->results, NULL, NULL, 0),
                              .unit = unit_of_results(&data->results, "")};
    qsort(content.groups.groups, (size_t)content.groups.count, sizeof *content.groups.groups, compare_groups);
    add_axes(&content);
    add_metrics(&content);
    content.usual = usual_metric(&content);
    return content;
}

void content_release(struct content *content)
{
    for (int i = 0; i < content->num_axes; i++) free(content->axes[i].values);
    for (int i = 0; i < content->num_metrics; i++) free(content->metrics[i].name), free(content->metrics[i].metric);
    groups_release(&content->groups);
    free(content->axes), free(content->metrics);
    *content = (struct content){0};
}

char *content_value(const struct dimension *axis, const struct hparams *hparams)
{
    const struct hparam_value value = hparam_get(axis->hparam, hparams);
    return hparam_used(axis->hparam, hparams) ? spoken_value(axis->hparam, &value) : memory_text("");
}

double *content_values(const struct group *group, const struct metric *metric, int *count)
{
    const int all = group->num_runs + group->num_diverged;
    double *values = memory_new((size_t)all + 1, sizeof *values);
    *count = 0;
    for (int i = 0; i < all; i++)
        if (metric_holds(metric, group->runs[i])) values[(*count)++] = metric->of(metric, group->runs[i]);
    qsort(values, (size_t)*count, sizeof *values, compare_doubles);
    return values;
}
