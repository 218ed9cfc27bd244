/* The figure "parallel": an axis for each hyperparameter that varies and one for the metric, a line for each setting, the
 * best in front. */
#include "figures/kinds/parallel.h"
#include "base/memory.h"
#include "figures/gnuplot/words.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/page.h"
#include "figures/picture/style.h"
#include "figures/picture/tooltip.h"
#include "figures/web/hover.h"
#include "results/group.h"

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
    NAME_GAP = 12,
    TICK_ROOM = 56, /* that the page leaves for labels beside the first axis */
    NAMES_ABOVE = 12,
    NAMES_ABOVE_DIVERGED = 66
};

#define SPREAD 0.05      /* share of the height over which lines of one value lie, by rank */
#define DIVERGED_AT 1.09 /* where lines of diverged settings end */
#define ROOM_ABOVE 1.12  /* the height of the panel with that */
#define IN_FRONT 0.1     /* share of the settings that are drawn bold ... */
#define MOST_IN_FRONT 12 /* ... but no more than these */
#define FAINT 0x70000000 /* how transparent the others are, and where they are many */
#define FAINTER 0xb8000000

static void make_axes(struct parallel *parallel, const struct figure_data *data)
{
    parallel->axes = memory_new((size_t)data->results.experiment->num_axes + 1, sizeof *parallel->axes);
    parallel->scales = memory_new((size_t)data->results.experiment->num_axes + 1, sizeof *parallel->scales);
    for (int i = 0; i < data->results.experiment->num_axes; i++) {
        const struct hparam *hparam = data->results.experiment->axes[i].hparam;
        if (hparam->pooled || same_in_all_runs(hparam, &data->results)) continue;
        parallel->axes[parallel->num_axes] = dimension_new(hparam, &data->results);
        parallel->scales[parallel->num_axes] = scale_dimension(&parallel->axes[parallel->num_axes], SCALE_AUTOMATIC, 1e6);
        parallel->num_axes++;
    }
    double *values = memory_new((size_t)parallel->num_finite + 1, sizeof *values);
    for (int i = 0; i < parallel->num_finite; i++) values[i] = parallel->paths[i].median;
    parallel->scales[parallel->num_axes] = scale_values(values, parallel->num_finite, SCALE_AUTOMATIC, NULL, 0);
    for (int i = 0; i < parallel->num_finite; i++) parallel->num_above += values[i] > parallel->scales[parallel->num_axes].high;
    free(values);
}

/* The name above an axis. Caller frees. */
static char *axis_name(const struct parallel *parallel, int axis)
{
    return axis == parallel->num_axes ? memory_text(parallel->metric->axis) : spoken_name(parallel->axes[axis].hparam);
}

/* The least distance of axes whose names stand beside each other: the first begins at its axis, the last ends there. */
static double least_gap(const struct parallel *parallel)
{
    double gap = 0, before = 0;
    for (int axis = 0; axis <= parallel->num_axes; axis++) {
        char *name = axis_name(parallel, axis);
        double width = style_text_width(name, STYLE_LABEL_SIZE), left = axis == parallel->num_axes ? width : width / 2;
        if (axis > 0) gap = fmax(gap, before + left + NAME_GAP);
        before = axis == 0 ? width : width / 2;
        free(name);
    }
    return gap;
}

static bool prepare(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {0};
    struct parallel *parallel = memory_new(1, sizeof *parallel);
    (void)error;
    part->own = parallel;
    parallel->metric = metric_new(spec->metric);
    parallel->none = scheme_new(spec, data, &roles);
    parallel->groups = groups_new(&data->results, parallel->metric, NULL, 0);
    parallel->paths = groups_ranked(&parallel->groups, parallel->metric);
    parallel->num_paths = parallel->groups.count;
    while (parallel->num_finite < parallel->num_paths && isfinite(parallel->paths[parallel->num_finite].median))
        parallel->num_finite++;
    make_axes(parallel, data);
    double share = figure_style(data)->panel, width = fmin(fmax(parallel->num_axes * AXIS_GAP, LEAST_WIDTH), MOST_WIDTH);
    double room_for_labels = 0;
    for (int i = 0; i < parallel->scales[0].num_ticks; i++)
        room_for_labels = fmax(room_for_labels, style_text_width(parallel->scales[0].ticks[i].label, STYLE_LABEL_SIZE - 1));
    parallel->content = (struct page_content){.data = data,
                                              .scheme = &parallel->none,
                                              .x_title = "",
                                              .y_title = "",
                                              .legend = LEGEND_NONE,
                                              .room = part->room,
                                              .left = fmax(room_for_labels - TICK_ROOM, 0),
                                              .panel_width = fmax(share * width, parallel->num_axes * least_gap(parallel)),
                                              .panel_height = part->room > 0 ? PART_HEIGHT : share * HEIGHT};
    parallel->page = page_new(&parallel->content);
    double above = parallel->num_finite < parallel->num_paths ? NAMES_ABOVE_DIVERGED : NAMES_ABOVE;
    parallel->page.top += above; /* room for the names of the axes */
    parallel->page.height += above;
    part->width = parallel->page.width, part->height = parallel->page.height, part->left = parallel->page.left;
    caption_append_lost(&part->remark, data, parallel->metric);
    part->varying = memory_format("%s by all that varies, the best settings %s", parallel->metric->title,
                                  part->columns > 0 ? "first" : "in front");
    part->note = part->columns > 0 ? memory_text("a line is a setting, the median of its seeds")
                                   : memory_format("a line is a setting, the median of its seeds; %s is best",
                                                   figure_style(data)->dark ? "bright" : "dark");
    if (parallel->num_above > 0) caption_append(&part->note, " · ", "%d above the range", parallel->num_above);
    return true;
}

static void release(struct part *part)
{
    struct parallel *parallel = part->own;
    for (int i = 0; i < parallel->num_axes; i++) free(parallel->axes[i].values);
    free(parallel->axes), free(parallel->scales), free(parallel->paths);
    groups_release(&parallel->groups);
    free(parallel->metric);
    scheme_release(&parallel->none);
    free(parallel);
}

/* Where the path crosses an axis: 0 at its foot, 1 at its top; beside its neighbours of the same value by its rank. */
static double crossing(const struct parallel *parallel, int path, int axis)
{
    const struct rank *it = &parallel->paths[path];
    const struct scale *scale = &parallel->scales[axis];
    if (axis == parallel->num_axes) return isfinite(it->median) ? fmin(scale_share(scale, it->median), 1) : DIVERGED_AT;
    const struct dimension *dimension = &parallel->axes[axis];
    double spread = fmin(SPREAD, 0.6 * scale_gap(scale, dimension));
    double share = scale_share(scale, scale_position(dimension, dimension_index(dimension, it->group->hparams)));
    return share + spread * (parallel->num_paths > 1 ? (double)path / (parallel->num_paths - 1) - 0.5 : 0);
}

static bool in_front(const struct parallel *parallel, int path)
{
    return path < fmin(fmax(1, IN_FRONT * parallel->num_finite), MOST_IN_FRONT);
}

/* The line from axis to axis, leaving and reaching each at a right angle. */
static void write_path(const struct parallel *parallel, struct sheet *sheet, int path)
{
    double from = crossing(parallel, path, 0);
    int points = parallel->num_paths > MANY && !in_front(parallel, path) ? SMOOTH_POINTS_OF_MANY : SMOOTH_POINTS;
    fprintf(sheet->out, "0 %.4f\n", from);
    if (parallel->num_axes == 0) fprintf(sheet->out, "1 %.4f\n", from); /* nothing varies: its height */
    for (int axis = 1; axis <= parallel->num_axes; axis++) {
        double to = crossing(parallel, path, axis);
        for (int i = 1; i <= points; i++) {
            double t = (double)i / points;
            fprintf(sheet->out, "%.4f %.4f\n", axis - 1 + t, from + (to - from) * t * t * (3 - 2 * t));
        }
        from = to;
    }
}

static void write_axis(const struct parallel *parallel, struct sheet *sheet, int axis)
{
    const struct scale *scale = &parallel->scales[axis];
    double last = -INFINITY;
    fprintf(sheet->out, "set arrow from first %d, first 0 to first %d, first 1 nohead front lw 0.9 lc rgb '%s'\n", axis, axis,
            STYLE_AXIS);
    for (int i = 0; i < scale->num_ticks; i++) {
        double share = scale_share(scale, scale->ticks[i].at);
        if ((share - last) * parallel->page.panel_height < TICK_GAP) continue;
        last = share;
        char *quoted = sheet_quote(sheet, scale->ticks[i].label, STYLE_LABEL_SIZE - 1);
        fprintf(sheet->out,
                "set label %s at first %d, first %.4f right offset -0.6,0 front boxed font ',%d' textcolor rgb '%s'\n", quoted,
                axis, share, STYLE_LABEL_SIZE - 1, STYLE_INK);
        free(quoted);
    }
}

static void write_names(const struct parallel *parallel, struct sheet *sheet, double x, double y)
{
    const struct page *page = &parallel->page;
    for (int axis = 0; axis <= parallel->num_axes; axis++) {
        double share = parallel->num_axes > 0 ? (double)axis / parallel->num_axes : 0;
        bool last = axis == parallel->num_axes;
        char *name = axis_name(parallel, axis);
        sheet_text(sheet, name, x + page->left + share * page->panel_width,
                   y + page->top - (parallel->num_finite < parallel->num_paths ? NAMES_ABOVE_DIVERGED : NAMES_ABOVE) - 8,
                   (struct text_style){axis == 0 ? "left"
                                       : last    ? "right"
                                                 : "center",
                                       STYLE_LABEL_SIZE,
                                       {.ink = INK_TITLE}});
        free(name);
    }
    if (parallel->num_finite < parallel->num_paths)
        sheet_text(sheet, parallel->metric->lost, x + page->left + page->panel_width,
                   y + page->top + (1 - DIVERGED_AT) * page->panel_height - 9,
                   (struct text_style){"right", STYLE_CAPTION_SIZE, {.ink = INK_SOFT}});
}

static void write_plot(const struct parallel *parallel, struct sheet *sheet, int first)
{
    hover_plot(sheet);
    fprintf(sheet->out, "NaN");
    for (int i = parallel->num_paths - 1; i >= 0; i--) {
        bool diverged = i >= parallel->num_finite, front = in_front(parallel, i);
        unsigned faint = front ? 0 : parallel->num_paths > MANY ? FAINTER : FAINT;
        unsigned color = diverged ? 0x40b4b4b4 : style_ordered_color(i, parallel->num_finite) + faint;
        fprintf(sheet->out, ", \\\n  $data_%d using 1:2 with lines lw %.2f dt %s lc rgb '#%08x'", first + i,
                front ? STYLE_LINE_WIDTH : 0.9, diverged ? "(3,4)" : "solid", color);
        if (!sheet->hover) continue;
        const struct group *group = parallel->paths[i].group;
        char *text = tooltip_group(tooltip_setting(group->hparams, parallel->content.data), group, parallel->metric);
        hover_name(sheet, text);
        free(text);
    }
    fprintf(sheet->out, "\nunset label\nunset arrow\n");
}

static void write(const struct part *part, struct sheet *sheet, double x, double y)
{
    const struct parallel *parallel = part->own;
    const struct page *page = &parallel->page;
    int first = sheet->num_blocks + 1;
    sheet_words(sheet);
    page_words(page, &parallel->content, sheet, x, y);
    write_names(parallel, sheet, x, y);
    sheet_words_end(sheet);
    for (int i = 0; i < parallel->num_paths; i++) {
        sheet_block(sheet, i == 0 ? "A block for each setting, best first: axis, height." : NULL);
        write_path(parallel, sheet, i);
        sheet_block_end(sheet);
    }
    double above = (ROOM_ABOVE - 1) * page->panel_height;
    sheet_panel(sheet, x + page->left, y + page->top - above, page->panel_width, page->panel_height + above);
    fprintf(sheet->out, "set xrange [0:%d]\nset yrange [0:%g]\nunset tics\nunset border\n",
            parallel->num_axes > 0 ? parallel->num_axes : 1, ROOM_ABOVE);
    fprintf(sheet->out, "set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4, 0.3\n");
    for (int axis = 0; axis <= parallel->num_axes; axis++) write_axis(parallel, sheet, axis);
    write_plot(parallel, sheet, first);
}

const struct figure_kind figure_parallel = {
    .name = "parallel",
    .help = "An axis for each hyperparameter that varies and one for the metric, a line for each setting, the best in front.",
    .options = " metric ",
    .prepare = prepare,
    .write = write,
    .print = parallel_print,
    .release = release,
};
