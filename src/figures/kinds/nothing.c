/* What any kind of figure is where no run can be drawn: says so, and what became of the runs of each setting. */
#include "base/memory.h"
#include "base/text.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "results/group.h"

#include <math.h>
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
        text_measured(best * metric->unit->per_nat, loss);
        if (metric->is_solving) caption_append(&text, ", ", "%d never solved, best %s", finished, loss);
        else caption_append(&text, ", ", "%d never at %s, best %s", finished, text_real(metric->shown, target), loss);
    }
    return text != NULL ? text : memory_text("not finite");
}

/* A line: takes the text over. */
static void add_label(struct picture *picture, double x, double y, enum ink ink, char *text)
{
    picture_label(picture, (struct label){x, y, "left", STYLE_LABEL_SIZE, {.ink = ink}, text, false});
    picture->page.width = fmax(picture->page.width, x + style_text_width(text, STYLE_LABEL_SIZE) + PAGE_EDGE);
}

/* A row for each setting; in characters a line. */
static void add_rows(struct picture *picture, const struct figure_data *data, const struct metric *metric, int most)
{
    struct groups groups = groups_new(&data->results, metric, NULL, 0);
    const int num_rows = groups.count < most ? groups.count : most;
    char **settings = memory_new((size_t)num_rows, sizeof *settings);
    double fates_at = 0, y = TOP;
    for (int i = 0; i < num_rows; i++) {
        settings[i] = spoken_setting(groups.groups[i].hparams, &data->results, true);
        double width = style_text_width(settings[i], STYLE_LABEL_SIZE);
        if (width > 0) fates_at = fmax(fates_at, width + GAP);
    }
    for (int i = 0; i < num_rows; i++, y += ROW_HEIGHT) {
        char *fate = fate_of(&groups.groups[i], metric);
        caption_append(&picture->closing, "\n", "%s%s%s", settings[i], settings[i][0] != '\0' ? ": " : "", fate);
        if (settings[i][0] != '\0') add_label(picture, LEFT, y, INK_TITLE, settings[i]);
        else free(settings[i]);
        add_label(picture, LEFT + fates_at, y, INK_SOFT, fate);
    }
    if (num_rows < groups.count) {
        char *more = memory_format("and %d more", groups.count - num_rows);
        caption_append(&picture->closing, "\n", "%s", more);
        add_label(picture, LEFT, y, INK_SOFT, more);
        y += ROW_HEIGHT;
    }
    picture->page.left = LEFT;
    picture->page.height = y;
    free(settings);
    groups_release(&groups);
}

static bool picture(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    struct metric *metric = metric_new(spec->metric, figure_unit(data));
    char target[TEXT_REAL];
    (void)error;
    add_rows(&part->picture, data, metric, part->beside ? MOST_ROWS_BESIDE : MOST_ROWS);
    if (metric->target > 0)
        part->varying = memory_format("None of %d runs reaches a loss of %s %s", data->results.num_runs,
                                      text_real(metric->shown, target), metric->unit->name);
    else if (metric->is_solving) part->varying = memory_format("None of %d runs solves its task", data->results.num_runs);
    else if (data->results.num_runs == 1) part->varying = memory_text("The run diverged");
    else part->varying = memory_format("All %d runs diverged", data->results.num_runs);
    part->note = memory_text("there is nothing to draw");
    part->num_lost = caption_append_lost(&part->remark, data, metric);
    free(metric);
    return true;
}

const struct figure_kind figure_nothing = {
    .picture = picture,
};
