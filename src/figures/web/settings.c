#include "figures/web/settings.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/web/text.h"

#include <math.h>
#include <stdlib.h>

struct row {
    const struct group *group;
    double median; /* of the usual metric; NaN where there is none */
    bool is_lost;  /* mostly */
};

static int compare_rows(const void *a, const void *b)
{
    const struct row *x = a, *y = b;
    if (isnan(x->median) != isnan(y->median)) return isnan(x->median) ? 1 : -1;
    if (x->is_lost != y->is_lost) return x->is_lost ? 1 : -1;
    const int order = isnan(x->median) ? 0 : compare_doubles(&x->median, &y->median);
    return order != 0 ? order : (x->group > y->group) - (x->group < y->group);
}

static void write_heads(const struct content *content, FILE *out)
{
    fputs("<table><thead><tr>", out);
    for (int i = 0; i < content->num_axes; i++) {
        char *name = spoken_name(content->axes[i].hparam);
        fprintf(out, "<th>%s</th>", name);
        free(name);
    }
    for (int i = 0; i < content->num_metrics; i++)
        fprintf(out, "<th>%s</th>%s", content->metrics[i].metric->axis, i == content->usual ? "<th>over the seeds</th>" : "");
    fputs("<th>seeds</th><th>diverged</th><th>seconds</th></tr></thead><tbody>\n", out);
}

static void write_metric(const struct group *group, const struct metric *metric, bool with_spread, FILE *out)
{
    int count;
    char text[TEXT_REAL], high[TEXT_REAL];
    double *values = content_values(group, metric, &count);
    if (count == 0) fputs(with_spread ? "<td>–</td><td>–</td>" : "<td>–</td>", out);
    else fprintf(out, "<td>%s</td>", text_measured(sorted_quantile(values, count, 0.5), text));
    if (count > 0 && with_spread)
        fprintf(out, "<td>%s to %s</td>", text_measured(values[0], text), text_measured(values[count - 1], high));
    free(values);
}

/* The median of the runs that ended, as in the live table; NaN where none has. */
static double median_seconds(const struct group *group)
{
    const int all = group->num_runs + group->num_diverged;
    double *seconds = memory_new((size_t)all + 1, sizeof *seconds);
    int count = 0;
    for (int i = 0; i < all; i++)
        if (run_has_ended(group->runs[i]->result.status)) seconds[count++] = group->runs[i]->result.train_seconds;
    qsort(seconds, (size_t)count, sizeof *seconds, compare_doubles);
    const double median = sorted_quantile(seconds, count, 0.5);
    free(seconds);
    return median;
}

static int count_status(const struct group *group, enum run_status status)
{
    int count = 0;
    for (int i = 0; i < group->num_runs + group->num_diverged; i++) count += group->runs[i]->result.status == status;
    return count;
}

/* Runs that are neither trained now nor paused. */
static int count_ended(const struct group *group)
{
    return group->num_runs + group->num_diverged - count_status(group, RUN_RUNNING) - count_status(group, RUN_PAUSED);
}

static void write_row(const struct content *content, const struct group *group, FILE *out)
{
    const int running = count_status(group, RUN_RUNNING), paused = count_status(group, RUN_PAUSED), runs = count_ended(group);
    const double seconds = median_seconds(group);
    char text[TEXT_REAL];
    fputs("<tr>", out);
    for (int i = 0; i < content->num_axes; i++) {
        char *value = content_value(&content->axes[i], group->hparams);
        fputs("<td>", out);
        web_text(value, out);
        fputs("</td>", out);
        free(value);
    }
    for (int i = 0; i < content->num_metrics; i++) write_metric(group, content->metrics[i].metric, i == content->usual, out);
    fprintf(out, "<td>%d", runs);
    if (running > 0) fprintf(out, " + %d running", running);
    if (paused > 0) fprintf(out, " + %d paused", paused);
    fprintf(out, "</td><td>%d</td><td>%s</td></tr>\n", count_status(group, RUN_DIVERGED),
            isnan(seconds) ? "–" : text_measured(seconds, text));
}

void web_settings(const struct content *content, FILE *out)
{
    struct row *rows = memory_new((size_t)content->groups.count + 1, sizeof *rows);
    for (int i = 0; i < content->groups.count; i++) {
        int count = 0;
        double *values = content->num_metrics > 0
                             ? content_values(&content->groups.groups[i], content->metrics[content->usual].metric, &count)
                             : NULL;
        const struct group *group = &content->groups.groups[i];
        rows[i] = (struct row){group, sorted_quantile(values, count, 0.5), is_mostly_lost(count, count_ended(group) - count)};
        free(values);
    }
    qsort(rows, (size_t)content->groups.count, sizeof *rows, compare_rows);
    write_heads(content, out);
    for (int i = 0; i < content->groups.count; i++) write_row(content, rows[i].group, out);
    fputs("</tbody></table>\n", out);
    free(rows);
}
