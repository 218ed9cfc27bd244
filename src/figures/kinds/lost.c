/* What any kind of figure is where no run can be drawn: says so, and what became of the runs of each setting. */
#include "figures/kinds/lost.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/gnuplot/sheet.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/page.h"
#include "figures/picture/style.h"
#include "results/group.h"

#include <stdlib.h>

enum { MOST_ROWS = 40, MOST_ROWS_BESIDE = 10, ROW_HEIGHT = 21, MOST_STEPS = 5, LEFT = 92, TOP = 30, GAP = 24 };

static int compare_steps(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return (x > y) - (x < y);
}

/* "diverged at train steps 17, 18, 23"; of many the first and the last. */
static void append_diverged(char **text, const struct group *group)
{
    int count = 0;
    int64_t *steps = memory_new((size_t)group->num_diverged + 1, sizeof *steps);
    for (int i = 0; i < group->num_diverged; i++)
        if (group->runs[i]->result.status == RUN_DIVERGED) steps[count++] = group->runs[i]->result.diverged_step;
    qsort(steps, (size_t)count, sizeof *steps, compare_steps);
    if (count > MOST_STEPS)
        caption_append(text, ", ", "%d diverged at train steps %lld to %lld", count, (long long)steps[0],
                       (long long)steps[count - 1]);
    const char *words = count > 1 ? "diverged at train steps " : "diverged at train step ";
    for (int i = 0; i < count && count <= MOST_STEPS; i++)
        caption_append(text, ", ", "%s%lld", i == 0 ? words : "", (long long)steps[i]);
    free(steps);
}

/* "diverged at train step 17, 2 never at 0.1, best 0.4603" */
static char *fate_of(const struct group *group, const struct metric *metric)
{
    char *text = NULL;
    double best = 0;
    int finished = 0;
    append_diverged(&text, group);
    for (int i = 0; i < group->num_diverged; i++) {
        const struct run *run = group->runs[i];
        if (!metric_holds(NULL, run)) continue;
        if (finished++ == 0 || run->result.best_loss < best) best = run->result.best_loss;
    }
    if (finished > 0) {
        char target[TEXT_REAL], loss[TEXT_REAL];
        caption_append(&text, ", ", "%d never at %s, best %s", finished, text_real(metric->target, target),
                       text_measured(best, loss));
    }
    return text != NULL ? text : memory_text("not finite");
}

static void make_rows(struct lost *lost, const struct figure_data *data, const struct metric *metric, int most)
{
    struct groups groups = groups_new(&data->results, metric, NULL, 0);
    lost->num_rows = groups.count < most ? groups.count : most;
    lost->num_more = groups.count - lost->num_rows;
    lost->settings = memory_new((size_t)lost->num_rows, sizeof *lost->settings);
    lost->fates = memory_new((size_t)lost->num_rows, sizeof *lost->fates);
    for (int i = 0; i < lost->num_rows; i++) {
        lost->settings[i] = spoken_setting(groups.groups[i].hparams, &data->results, true);
        lost->fates[i] = fate_of(&groups.groups[i], metric);
        double width = style_text_width(lost->settings[i], STYLE_LABEL_SIZE);
        if (width > 0 && width + GAP > lost->fates_at) lost->fates_at = width + GAP;
    }
    groups_release(&groups);
}

static bool prepare(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    struct lost *lost = memory_new(1, sizeof *lost);
    struct metric *metric = metric_new(spec->metric);
    (void)error;
    part->own = lost;
    make_rows(lost, data, metric, part->room > 0 ? MOST_ROWS_BESIDE : MOST_ROWS);
    double widest = 0;
    char target[TEXT_REAL];
    for (int i = 0; i < lost->num_rows; i++) {
        double width = style_text_width(lost->fates[i], STYLE_LABEL_SIZE);
        widest = width > widest ? width : widest;
    }
    part->left = LEFT;
    part->width = LEFT + lost->fates_at + widest + PAGE_EDGE;
    part->height = TOP + (lost->num_rows + (lost->num_more > 0)) * ROW_HEIGHT;
    if (metric->target > 0)
        part->varying =
            memory_format("None of %d runs reaches a loss of %s nats", data->results.num_runs, text_real(metric->target, target));
    else if (data->results.num_runs == 1) part->varying = memory_text("The run diverged");
    else part->varying = memory_format("All %d runs diverged", data->results.num_runs);
    part->note = memory_text("there is nothing to draw");
    caption_append_lost(&part->remark, data, metric);
    free(metric);
    return true;
}

static void release(struct part *part)
{
    struct lost *lost = part->own;
    for (int i = 0; i < lost->num_rows; i++) free(lost->settings[i]), free(lost->fates[i]);
    free(lost->settings), free(lost->fates), free(lost);
}

static void write(const struct part *part, struct sheet *sheet, double x, double y)
{
    static const struct text_style name = {"left", STYLE_LABEL_SIZE, {.ink = INK_TITLE}},
                                   soft = {"left", STYLE_LABEL_SIZE, {.ink = INK_SOFT}};
    const struct lost *lost = part->own;
    double left = x + part->left, top = y + TOP;
    sheet_words(sheet);
    for (int i = 0; i < lost->num_rows; i++, top += ROW_HEIGHT) {
        if (lost->settings[i][0] != '\0') sheet_text(sheet, lost->settings[i], left, top, name);
        sheet_text(sheet, lost->fates[i], left + lost->fates_at, top, soft);
    }
    if (lost->num_more > 0) {
        char *more = memory_format("and %d more", lost->num_more);
        sheet_text(sheet, more, left, top, soft);
        free(more);
    }
    sheet_words_end(sheet);
}

const struct figure_kind figure_lost = {
    .prepare = prepare,
    .write = write,
    .print = lost_print,
    .release = release,
};
