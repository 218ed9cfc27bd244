/* The figure "parallel": an axis for each hyperparameter that varies and one for the metric, a line for each setting, the
 * best in front. */
#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/tooltip.h"

#include <math.h>
#include <stdlib.h>

enum {
    AXIS_GAP = 190,
    MOST_WIDTH = 1250,
    LEAST_WIDTH = 640,
    HEIGHT = 420,
    SMOOTH_POINTS = 24,
    SMOOTH_POINTS_OF_MANY = 10,
    MANY = 100,
    TICK_GAP = 17,
    TICKS_LEFT = 6, /* of their axis */
    NAME_GAP = 12,
    TICK_ROOM = 56, /* that the page leaves for labels beside the first axis */
    NAMES_ABOVE = 12,
    NAMES_ABOVE_DIVERGED = 66
};

#define MOST_SPREAD 0.05
#define TALLEST 0.6      /* a panel, of the width that the page must not exceed */
#define DIVERGED_AT 1.09 /* where lines of diverged settings end */
#define ROOM_ABOVE 1.12  /* the height of the panel with that */
#define IN_FRONT 0.1     /* share of the settings that are drawn bold ... */
#define MOST_IN_FRONT 12 /* ... but no more than these */
#define FAINT 0x70       /* how transparent the others are, and where they are many */
#define FAINTER 0xb8

/* What the picture is made from. Heights are shares of an axis. */
struct parallel {
    struct picture *picture;
    const struct figure_data *data;
    const struct metric *metric;
    const struct rank *paths; /* best first; diverged ones last */
    int num_paths, num_finite, num_axes, num_above, num_zeros, name_rows;
    struct dimension *axes; /* (num_axes) */
    double *spreads;        /* (num_axes) the share of its height over which lines of one value lie, by rank */
    struct scale *scales;   /* (num_axes + 1); the last is the metric's */
};

static void make_axes(struct parallel *parallel)
{
    const struct results *results = &parallel->data->results;
    parallel->axes = memory_new((size_t)results->experiment->num_axes + 1, sizeof *parallel->axes);
    parallel->scales = memory_new((size_t)results->experiment->num_axes + 1, sizeof *parallel->scales);
    parallel->spreads = memory_new((size_t)results->experiment->num_axes + 1, sizeof *parallel->spreads);
    for (int i = 0; i < results->experiment->num_axes; i++) {
        const struct hparam *hparam = results->experiment->axes[i].hparam;
        if (hparam->pooled || same_in_all_runs(hparam, results)) continue;
        parallel->axes[parallel->num_axes] = dimension_new(hparam, results);
        parallel->scales[parallel->num_axes] = scale_dimension(&parallel->axes[parallel->num_axes], SCALE_AUTOMATIC, 1e6);
        const double gap = scale_gap(&parallel->scales[parallel->num_axes], &parallel->axes[parallel->num_axes]);
        parallel->spreads[parallel->num_axes] = fmin(MOST_SPREAD, 0.6 * gap);
        parallel->num_axes++;
    }
    double *values = memory_new((size_t)parallel->num_finite + 1, sizeof *values);
    for (int i = 0; i < parallel->num_finite; i++) values[i] = parallel->paths[i].median;
    qsort(values, (size_t)parallel->num_finite, sizeof *values, compare_doubles);
    parallel->scales[parallel->num_axes] = scale_values(values, parallel->num_finite, SCALE_AUTOMATIC, NULL, 0);
    for (int i = 0; i < parallel->num_finite; i++) {
        parallel->num_above += values[i] > parallel->scales[parallel->num_axes].high;
        parallel->num_zeros += values[i] <= 0;
    }
    free(values);
}

/* The name above an axis. Caller frees. */
static char *axis_name(const struct parallel *parallel, int axis)
{
    return axis == parallel->num_axes ? memory_text(parallel->metric->axis) : spoken_name(parallel->axes[axis].hparam);
}

/* The least distance of axes whose names stand beside each other, or in two rows in turn: the first begins at its axis, the last
 * ends there. */
static double least_gap(const struct parallel *parallel, int num_rows)
{
    double gap = 0, before[2] = {-INFINITY, -INFINITY};
    for (int axis = 0; axis <= parallel->num_axes; axis++) {
        char *name = axis_name(parallel, axis);
        double width = style_text_width(name, STYLE_LABEL_SIZE), left = axis == parallel->num_axes ? width : width / 2;
        gap = fmax(gap, (before[axis % num_rows] + left + NAME_GAP) / num_rows);
        before[axis % num_rows] = axis == 0 ? width : width / 2;
        free(name);
    }
    return gap;
}

/* Where the path crosses an axis: 0 at its foot, 1 at its top; beside its neighbours of the same value by its rank. */
static double crossing(const struct parallel *parallel, int path, int axis)
{
    const struct rank *it = &parallel->paths[path];
    const struct scale *scale = &parallel->scales[axis];
    if (axis == parallel->num_axes) return isfinite(it->median) ? fmin(scale_share(scale, it->median), 1) : DIVERGED_AT;
    const struct dimension *dimension = &parallel->axes[axis];
    double share = scale_share(scale, scale_position(dimension, dimension_index(dimension, it->group->hparams)));
    return share + parallel->spreads[axis] * (parallel->num_paths > 1 ? (double)path / (parallel->num_paths - 1) - 0.5 : 0);
}

static bool in_front(const struct parallel *parallel, int path)
{
    return path < fmin(fmax(1, IN_FRONT * parallel->num_finite), MOST_IN_FRONT);
}

static double names_above(const struct parallel *parallel)
{
    return parallel->num_finite < parallel->num_paths ? NAMES_ABOVE_DIVERGED : NAMES_ABOVE;
}

static double second_row(const struct parallel *parallel)
{
    return (parallel->name_rows - 1) * PAGE_TEXT_STEP;
}

/* The panel reaches beyond its axes: to the left for the ticks of the first, and above them for what diverged. */
static void widen(struct parallel *parallel)
{
    struct picture *picture = parallel->picture;
    struct page *page = &picture->page;
    const double names = names_above(parallel) + second_row(parallel), above = (ROOM_ABOVE - 1) * page->panel_height;
    const double span = fmax(parallel->num_axes, 1);
    picture->x = (struct scale){.low = -(TICKS_LEFT + 1) * span / page->panel_width, .high = span};
    picture->y = (struct scale){.low = 0, .high = ROOM_ABOVE};
    page->left -= TICKS_LEFT + 1, page->panel_width += TICKS_LEFT + 1;
    page->top += names - above, page->height += names;
    page->panel_height += above;
}

static void lay_out(struct parallel *parallel, struct part *part)
{
    struct picture *picture = parallel->picture;
    double share = figure_style(parallel->data)->panel,
           width = fmin(fmax(parallel->num_axes * AXIS_GAP, LEAST_WIDTH), MOST_WIDTH);
    const double most = part->room > 0 ? TALLEST * part->room : INFINITY;
    double room_for_labels = 0;
    for (int i = 0; i < parallel->scales[0].num_ticks; i++)
        room_for_labels = fmax(room_for_labels, style_text_width(parallel->scales[0].ticks[i].label, STYLE_LABEL_SIZE - 1));
    picture->bare = true;
    picture->content = (struct page_content){.data = parallel->data,
                                             .legend = LEGEND_NONE,
                                             .room = part->room,
                                             .left = fmax(room_for_labels - TICK_ROOM, 0),
                                             .least_width = parallel->num_axes * least_gap(parallel, 2),
                                             .panel_width = fmax(share * width, parallel->num_axes * least_gap(parallel, 1)),
                                             .panel_height = part->beside ? PART_HEIGHT : fmin(share * HEIGHT, most)};
    picture_lay_out(picture);
    part->left = picture->page.left;
    parallel->name_rows = picture->page.panel_width < parallel->num_axes * least_gap(parallel, 1) ? 2 : 1;
    widen(parallel);
}

/* Four digits are finer than a pixel and keep scripts of many lines short. */
static void add_point(struct mark *mark, double x, double y)
{
    mark_item(mark, (struct item){.x = round(x * 1e4) / 1e4, .y = round(y * 1e4) / 1e4});
}

/* The line from axis to axis, leaving and reaching each at a right angle. */
static void add_points(const struct parallel *parallel, int path, struct mark *mark)
{
    double from = crossing(parallel, path, 0);
    int points = parallel->num_paths > MANY && !in_front(parallel, path) ? SMOOTH_POINTS_OF_MANY : SMOOTH_POINTS;
    add_point(mark, 0, from);
    if (parallel->num_axes == 0) add_point(mark, 1, from); /* nothing varies: its height */
    for (int axis = 1; axis <= parallel->num_axes; axis++) {
        double to = crossing(parallel, path, axis);
        for (int i = 1; i <= points; i++) {
            double t = (double)i / points;
            add_point(mark, axis - 1 + t, from + (to - from) * t * t * (3 - 2 * t));
        }
        from = to;
    }
}

static struct color path_color(const struct parallel *parallel, int path)
{
    if (path >= parallel->num_finite) return (struct color){.ink = INK_DIVERGED, .clear = 0x40};
    unsigned char clear = in_front(parallel, path) ? 0 : parallel->num_paths > MANY ? FAINTER : FAINT;
    return (struct color){COLOR_ORDERED, .index = path, .count = parallel->num_finite, .clear = clear};
}

/* The best in front. */
static void add_paths(const struct parallel *parallel, struct panel *panel)
{
    for (int i = parallel->num_paths - 1; i >= 0; i--) {
        const struct group *group = parallel->paths[i].group;
        struct mark path = {MARK_PATH, .color = path_color(parallel, i), .width = in_front(parallel, i) ? STYLE_LINE_WIDTH : 0.9};
        if (i == parallel->num_paths - 1) path.comment = "A block for each setting, the best last; the axes; their ticks.";
        if (i >= parallel->num_finite) path.dash = STYLE_DASH_DIVERGED;
        path.name = tooltip_group(tooltip_setting(group->hparams, parallel->data), group, parallel->metric);
        add_points(parallel, i, panel_mark(panel, path));
    }
}

/* Those ticks of an axis that have room, from below. */
static void add_ticks(const struct parallel *parallel, int axis, struct mark *mark)
{
    const struct scale *scale = &parallel->scales[axis];
    const struct page *page = &parallel->picture->page;
    double last = -INFINITY, left = TICKS_LEFT * (parallel->picture->x.high - parallel->picture->x.low) / page->panel_width;
    for (int i = 0; i < scale->num_ticks; i++) {
        double share = scale_share(scale, scale->ticks[i].at);
        if ((share - last) * page->panel_height / ROOM_ABOVE < TICK_GAP) continue;
        last = share;
        mark_item(mark, (struct item){.x = axis - left, .y = share, .text = memory_text(scale->ticks[i].label)});
    }
}

static void add_axes(const struct parallel *parallel, struct panel *panel)
{
    struct mark *axes = panel_mark(panel, (struct mark){MARK_RANGES, .along = 'y', .width = 0.9, .color = {.ink = INK_AXIS}});
    for (int axis = 0; axis <= parallel->num_axes; axis++) mark_item(axes, (struct item){.x = axis, .low = 0, .high = 1});
    struct mark *ticks = panel_mark(panel, (struct mark){MARK_TEXTS, .color = {.ink = INK_TITLE}, .size = STYLE_LABEL_SIZE - 1,
                                                         .align = "right", .boxed = true});
    for (int axis = 0; axis <= parallel->num_axes; axis++) add_ticks(parallel, axis, ticks);
}

/* Above the axes; left: of the first. */
static void add_names(const struct parallel *parallel, double left)
{
    const struct page *page = &parallel->picture->page;
    const double width = page->left + page->panel_width - left, height = page->panel_height / ROOM_ABOVE;
    const double top = page->top + page->panel_height - height;
    for (int axis = 0; axis <= parallel->num_axes; axis++) {
        const char *how = axis == 0 ? "left" : axis == parallel->num_axes ? "right" : "center";
        picture_label(parallel->picture, (struct label){left + axis / fmax(parallel->num_axes, 1) * width,
                                                        top - names_above(parallel) - 8 - axis % 2 * second_row(parallel),
                                                        how,
                                                        STYLE_LABEL_SIZE,
                                                        {.ink = INK_TITLE},
                                                        axis_name(parallel, axis),
                                                        false});
    }
    if (parallel->num_finite < parallel->num_paths)
        picture_label(parallel->picture, (struct label){left + width,
                                                        top + (1 - DIVERGED_AT) * height - 9,
                                                        "right",
                                                        STYLE_CAPTION_SIZE,
                                                        {.ink = INK_SOFT},
                                                        memory_text(parallel->metric->lost),
                                                        false});
}

static void make_ranking(const struct parallel *parallel)
{
    const int num_axes = parallel->num_axes;
    struct ranking *ranking = &parallel->picture->ranking;
    ranking_begin(ranking, num_axes + 1, parallel->num_paths);
    for (int i = 0; i < num_axes; i++) ranking->headings[i] = axis_name(parallel, i);
    ranking->headings[num_axes] = memory_text(parallel->metric->title);
    for (int path = 0; path < parallel->num_paths; path++) {
        const struct rank *it = &parallel->paths[path];
        struct ranked *cells = &ranking->cells[path * (num_axes + 1)];
        for (int i = 0; i < num_axes; i++) {
            int index = dimension_index(&parallel->axes[i], it->group->hparams);
            cells[i] = (struct ranked){dimension_value(&parallel->axes[i], index), color_of(&parallel->axes[i], index), NAN};
        }
        if (path < parallel->num_finite)
            cells[num_axes] = (struct ranked){caption_number(it->median), color_clear(path_color(parallel, path), 0),
                                              crossing(parallel, path, num_axes)};
        else cells[num_axes] = (struct ranked){memory_text("diverged"), {.ink = INK_TITLE}, NAN};
    }
}

static bool picture(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {0};
    (void)error;
    part->picture.scheme = scheme_new(spec, data, &roles);
    struct metric *metric = metric_new(spec->metric, figure_unit(data));
    struct groups groups = groups_new(&data->results, metric, NULL, 0);
    struct rank *paths = groups_ranked(&groups, metric);
    struct parallel parallel = {.picture = &part->picture, .data = data, .metric = metric, .paths = paths};
    parallel.num_paths = groups.count;
    while (parallel.num_finite < groups.count && isfinite(paths[parallel.num_finite].median)) parallel.num_finite++;
    make_axes(&parallel);
    lay_out(&parallel, part);
    add_paths(&parallel, part->picture.panels);
    add_axes(&parallel, part->picture.panels);
    add_names(&parallel, part->left);
    if (part->columns > 0) make_ranking(&parallel);
    part->num_lost = caption_append_lost(&part->remark, data, metric);
    part->varying =
        memory_format("%s by all that varies, the best settings %s", metric->title, part->columns > 0 ? "first" : "in front");
    part->note = memory_text("a line is a setting, the median of its seeds");
    if (part->columns == 0) caption_append(&part->note, "; ", "%s is best", figure_style(data)->dark ? "bright" : "dark");
    if (parallel.num_above > 0) caption_append(&part->note, " · ", "%d above the range", parallel.num_above);
    caption_append_zeros(&part->note, &parallel.scales[parallel.num_axes], parallel.num_zeros);
    for (int i = 0; i < parallel.num_axes; i++) free(parallel.axes[i].values);
    free(parallel.axes), free(parallel.scales), free(parallel.spreads), free(paths), free(metric);
    groups_release(&groups);
    return true;
}

const struct figure_kind figure_parallel = {
    .name = "parallel",
    .help = "An axis for each hyperparameter that varies and one for the metric, a line for each setting, the best in front.",
    .options = " metric ",
    .picture = picture,
};
