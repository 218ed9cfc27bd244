/* The figure "gradient-flow": the norm of the gradient of the loss with respect to the state so many steps back, whose fall is
 * what vanishing gradients are (Hochreiter 1991; Bengio, Simard and Frasconi 1994). */
#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/tooltip.h"
#include "results/group.h"

#include <math.h>
#include <stdlib.h>

enum { FIRST, LAST, LOOKS /* at which the flow is drawn */ };

/* What the picture is made from. */
struct flow {
    struct picture *picture;
    const struct figure_data *data;
    struct groups groups;
    struct line *lines[LOOKS]; /* (groups.count) each, of points by lag */
};

/* The train step of a run's first or last look; 0 if nobody looked. */
static int64_t look_of(const struct run *run, int look)
{
    const struct diagnostics *flow = &run->result.diagnostics;
    return flow->count == 0 ? 0 : flow->all[look == FIRST ? 0 : flow->count - 1].step;
}

/* The flow of the run's top layer at a look, at that lag; NaN where it has none, or what is too small for a number. */
static double flow_at(const struct run *run, int look, int lag)
{
    const struct diagnostics *flow = &run->result.diagnostics;
    const int top = (int)run->hparams.num_layers - 1;
    const int64_t step = look_of(run, look);
    for (int64_t i = 0; i < flow->count; i++)
        if (flow->all[i].step == step && flow->all[i].layer == top && flow->all[i].lag == lag)
            return flow->all[i].value > 0 ? flow->all[i].value : NAN;
    return NAN;
}

/* Geometric mean and range over the runs of a group, at one lag. False where no run has it. */
static bool make_point(const struct group *group, int look, int lag, struct point *point)
{
    int count = 0;
    double logarithms = 0;
    *point = (struct point){.x = lag, .low = INFINITY, .high = 0};
    for (int i = 0; i < group->num_runs; i++) {
        const double value = flow_at(group->runs[i], look, lag);
        if (!isfinite(value)) continue;
        logarithms += log(value);
        point->low = fmin(point->low, value), point->high = fmax(point->high, value);
        count++;
    }
    if (count > 0) point->mean = point->raw = exp(logarithms / count);
    return count > 0;
}

static struct line make_line(const struct group *group, int look)
{
    struct line line = {.hparams = group->hparams, .num_runs = group->num_runs, .x_per_point = 1};
    line.points = memory_new((size_t)group->hparams->num_steps, sizeof *line.points);
    for (int lag = 0; lag < group->hparams->num_steps; lag++)
        if (make_point(group, look, lag, &line.points[line.num_points])) line.num_points++;
    return line;
}

static void make_lines(struct flow *flow)
{
    flow->groups = groups_new(&flow->data->results, NULL, NULL, 0);
    for (int look = 0; look < LOOKS; look++) {
        flow->lines[look] = memory_new((size_t)flow->groups.count + 1, sizeof *flow->lines[look]);
        for (int i = 0; i < flow->groups.count; i++) flow->lines[look][i] = make_line(&flow->groups.groups[i], look);
    }
}

static void release(struct flow *flow)
{
    for (int look = 0; look < LOOKS; look++) lines_free(flow->lines[look], flow->groups.count);
    groups_release(&flow->groups);
}

/* Of all that is drawn; sorted. NULL if that is nothing. */
static double *drawn_values(const struct flow *flow, int *count)
{
    double *values = NULL;
    *count = 0;
    for (int look = 0; look < LOOKS; look++)
        for (int i = 0; i < flow->groups.count; i++)
            for (int p = 0; p < flow->lines[look][i].num_points; p++) {
                values = memory_resize(values, (size_t)*count + 1, sizeof *values);
                values[(*count)++] = flow->lines[look][i].points[p].mean;
            }
    if (values != NULL) qsort(values, (size_t)*count, sizeof *values, compare_doubles);
    return values;
}

static void lay_out(struct flow *flow, const struct part *part, const double *values, int count)
{
    struct picture *picture = flow->picture;
    picture->y = scale_values(values, count, SCALE_LOG, NULL, 0);
    picture->x = scale_along(flow->lines[LAST], flow->groups.count, SCALE_LINEAR);
    picture->x_title = memory_text("steps back from the loss");
    picture->y_title = memory_text("norm of the gradient of the state");
    picture->x_unit = "steps back", picture->y_unit = "";
    picture->grid = "ytics";
    picture->content = (struct page_content){.data = flow->data, .y = &picture->y, .legend = LEGEND_LINES, .room = part->room};
    picture_lay_out(picture);
    scale_thin_ticks(&picture->x, style_tick_room(figure_style(flow->data), picture->page.panel_width));
}

static void add_points(struct mark *mark, const struct line *line)
{
    for (int i = 0; i < line->num_points; i++) {
        const struct point *point = &line->points[i];
        mark_item(mark, (struct item){.x = point->x, .y = point->mean, .low = point->low, .high = point->high});
    }
}

/* Of a line: the band over the seeds, or the path at one look. */
static void add_line(const struct flow *flow, const struct group *group, int look, struct color color, bool band,
                     struct panel *panel)
{
    const struct line *line = &flow->lines[look][group - flow->groups.groups];
    struct mark area = {MARK_AREA, .color = color, .opacity = STYLE_BAND_OPACITY};
    struct mark path = {MARK_PATH, .color = color, .width = STYLE_LINE_WIDTH * (look == LAST ? 1 : 0.8)};
    if (line->num_points < 2) return;
    if (band) {
        if (line->num_runs > 1) add_points(panel_mark(panel, area), line);
        return;
    }
    if (look == FIRST) path.dash = STYLE_DASH_HELD_OUT;
    path.name = tooltip_setting(group->hparams, flow->data);
    add_points(panel_mark(panel, path), line);
}

static void add_marks(const struct flow *flow, int facet)
{
    const struct scheme *scheme = &flow->picture->scheme;
    const struct dimension *colors = &scheme->by[ROLE_COLOR];
    struct panel *panel = &flow->picture->panels[facet];
    panel->reason = "nobody looked inside";
    for (int layer = 0; layer < 3; layer++) /* bands, then the first looks, then the last */
        for (int i = 0; i < flow->groups.count; i++) {
            const struct group *group = &flow->groups.groups[i];
            const struct color color = color_of(colors, dimension_index(colors, group->hparams));
            if (!page_holds(&flow->picture->page, scheme, group->hparams, facet)) continue;
            add_line(flow, group, layer == 1 ? FIRST : LAST, color, layer == 0, panel);
        }
    if (panel->num_marks == 0) return;
    panel->reason = NULL;
    if (facet == 0) panel->marks[0].comment = "For each panel: the outlines of the bands; the lines.";
}

/* The train step at which all runs were looked at first, or last; 0 where they differ. */
static int64_t step_of_all(const struct flow *flow, int look)
{
    int64_t step = 0;
    for (int i = 0; i < flow->groups.count; i++)
        for (int k = 0; k < flow->groups.groups[i].num_runs; k++) {
            const int64_t own = look_of(flow->groups.groups[i].runs[k], look);
            if (own > 0 && step > 0 && own != step) return 0;
            if (own > 0) step = own;
        }
    return step;
}

/* "solid: at train step 951 · dashed: at train step 1 · geometric mean of 3 seeds" */
static char *note_of(const struct flow *flow)
{
    const int64_t last = step_of_all(flow, LAST), first = step_of_all(flow, FIRST);
    char *note = NULL;
    int most = 0;
    if (last > 0) caption_append(&note, " · ", "%sat train step %lld", last == first ? "" : "solid: ", (long long)last);
    else caption_append(&note, " · ", "solid: at the last look of each run");
    if (first == 0) caption_append(&note, " · ", "dashed: at the first look of each run");
    else if (first != last) caption_append(&note, " · ", "dashed: at train step %lld", (long long)first);
    for (int i = 0; i < flow->groups.count; i++)
        if (flow->groups.groups[i].num_runs > most) most = flow->groups.groups[i].num_runs;
    if (most > 1) caption_append(&note, " · ", "geometric mean of %d seeds", most);
    for (int i = 0; i < flow->picture->scheme.num_others; i++) {
        char *name = spoken_name(flow->picture->scheme.others[i]);
        caption_append(&note, i == 0 ? " · one line for each " : " and ", "%s", name);
        free(name);
    }
    return note;
}

static char *remark_of(const struct flow *flow)
{
    int *counts = memory_new((size_t)flow->groups.count + 1, sizeof *counts);
    for (int i = 0; i < flow->groups.count; i++) counts[i] = flow->lines[LAST][i].num_runs;
    char *remark = caption_spread("band", LINE_MIN_MAX, counts, flow->groups.count);
    free(counts);
    return remark;
}

static bool picture(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {3, part->beside ? 2 : 3, {ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS}};
    struct picture *made = &part->picture;
    made->scheme = scheme_new(spec, data, &roles);
    if (!page_check(&made->scheme, spec, error)) return false;
    struct flow flow = {.picture = made, .data = data};
    int count;
    make_lines(&flow);
    double *values = drawn_values(&flow, &count);
    const bool good = values != NULL || error_set(error, "%s%sno run has a gradient flow, expected runs with diagnose_every",
                                                  spec->place, spec->place[0] != '\0' ? ": " : "");
    if (good) {
        made->scheme.dashes_taken = true;
        lay_out(&flow, part, values, count);
        for (int i = 0; i < made->page.facets; i++) add_marks(&flow, i);
        part->varying = caption_varying("Gradient flow", &made->scheme);
        part->note = note_of(&flow);
        part->remark = remark_of(&flow);
    }
    free(values);
    release(&flow);
    return good;
}

const struct figure_kind figure_gradient_flow = {
    .name = "gradient-flow",
    .help =
        "Of runs with diagnose_every: how large the gradient of the loss is so many steps back, at the first look and the last.",
    .options = " color rows columns ",
    .picture = picture,
};
