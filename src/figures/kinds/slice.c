/* The figure "slice": a metric against one axis, a dot for each run, a line through the medians. */
#include "figures/kinds/slice.h"
#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/page.h"
#include "figures/picture/style.h"
#include "figures/picture/told.h"
#include "figures/web/hover.h"
#include "results/group.h"

#include <math.h>
#include <stdlib.h>

#define JITTER 0.5                   /* share of the gap between values over which dots lie */
static const double dot[2] = {0, 0}; /* the size of one to the mouse */

#define TOP 0.99 /* where what lies above the range is marked */
#define MOST_JITTER 0.03
#define ROOM_FOR_COUNTS 32.0 /* above the data, for how many runs diverged */

static char *note_of(const struct slice *slice)
{
    char *note = memory_text("a dot is a run, the line joins the medians");
    for (int i = 0; i < slice->scheme.num_others; i++) {
        char *name = spoken_name(slice->scheme.others[i]);
        caption_append(&note, i == 0 ? " over every " : " and ", "%s", name);
        free(name);
    }
    if (slice->num_above > 0) caption_append(&note, " · ", "▲ %d above the range", slice->num_above);
    if (slice->num_diverged > 0) caption_append(&note, " · ", "× %s", slice->metric->lost);
    return note;
}

static void lay_out(struct slice *slice, const struct figure_spec *spec, const struct figure_data *data, struct part *part)
{
    const struct dimension *x = &slice->scheme.by[ROLE_X];
    int num_references = slice->metric->is_loss ? page_references(data, slice->references) : 0, count;
    double *values = groups_values(&slice->groups, slice->metric, &count);
    slice->y = scale_values(values, count, scale_kind(spec->y_scale), slice->references, num_references);
    slice->num_diverged = data->results.num_runs - count;
    slice->content = (struct page_content){.data = data,
                                           .scheme = &slice->scheme,
                                           .y = &slice->y,
                                           .x_title = x->hparam != NULL ? spoken_name(x->hparam) : memory_text(""),
                                           .y_title = slice->metric->axis,
                                           .key = PAGE_LINES,
                                           .room = part->room,
                                           .panel_height = part->room > 0 ? PART_HEIGHT : 0,
                                           .references = slice->references,
                                           .num_references = num_references};
    slice->page = page_new(&slice->content);
    if (slice->num_diverged > 0) slice->y.high = scale_at(&slice->y, 1 + ROOM_FOR_COUNTS / slice->page.panel_height);
    for (int i = 0; i < count; i++) slice->num_above += values[i] > slice->y.high;
    free(values);
    slice->x = scale_dimension(x, scale_kind(spec->x_scale), slice->page.panel_width);
    slice->gap = scale_gap(&slice->x, x);
    part->width = slice->page.width, part->height = slice->page.height, part->left = slice->page.left;
    part->varying = caption_varying(slice->metric->title, &slice->scheme);
    part->note = note_of(slice);
    caption_append_lost(&part->remark, data, slice->metric);
}

static bool prepare(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {4, part->room > 0 ? 2 : 4, {ROLE_X, ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS}};
    struct slice *slice = memory_new(1, sizeof *slice);
    part->own = slice;
    slice->scheme = scheme_new(spec, data, &roles);
    slice->metric = metric_new(spec->metric);
    if (!page_check(&slice->scheme, spec, error)) return false;
    slice->groups = scheme_groups(&slice->scheme, &data->results, slice->metric);
    lay_out(slice, spec, data, part);
    return true;
}

static void release(struct part *part)
{
    struct slice *slice = part->own;
    free((char *)slice->content.x_title);
    groups_release(&slice->groups);
    free(slice->metric);
    scheme_release(&slice->scheme);
    free(slice);
}

double slice_dot_x(const struct slice *slice, const struct group *group, int index)
{
    const struct dimension *x = &slice->scheme.by[ROLE_X], *color = &slice->scheme.by[ROLE_COLOR];
    double width = fmin(JITTER * slice->gap, MOST_JITTER * 2);
    double part = (dimension_index(color, group->hparams) + (index + 0.5) / group->num_runs) / color->count;
    return scale_at(&slice->x,
                    scale_share(&slice->x, scale_position(x, dimension_index(x, group->hparams))) + width * (part - 0.5));
}

bool slice_holds(const struct slice *slice, const struct group *group, int facet, int value)
{
    return dimension_index(&slice->scheme.by[ROLE_COLOR], group->hparams) == value &&
           page_holds(&slice->page, &slice->scheme, group->hparams, facet);
}

static void write_dots(const struct slice *slice, struct sheet *sheet, int facet, int value)
{
    for (int i = 0; i < slice->groups.count; i++) {
        const struct group *group = &slice->groups.groups[i];
        if (!slice_holds(slice, group, facet, value)) continue;
        for (int j = 0; j < group->num_runs; j++) {
            double metric = slice->metric->of(slice->metric, group->runs[j]);
            fprintf(sheet->out, "%.6g %.6g %d\n", slice_dot_x(slice, group, j), fmin(metric, scale_at(&slice->y, TOP)),
                    metric > slice->y.high);
        }
    }
}

static void write_medians(const struct slice *slice, struct sheet *sheet, int facet, int value)
{
    const struct dimension *x = &slice->scheme.by[ROLE_X];
    for (int i = 0; i < slice->groups.count; i++) {
        const struct group *group = &slice->groups.groups[i];
        if (!slice_holds(slice, group, facet, value)) continue;
        double at = scale_position(x, dimension_index(x, group->hparams));
        if (group->num_runs > 0) fprintf(sheet->out, "%.6g %.6g\n", at, group_quantile(group, slice->metric, 0.5));
        else fprintf(sheet->out, "\n");
    }
}

int *slice_diverged(const struct slice *slice, int facet)
{
    const struct dimension *x = &slice->scheme.by[ROLE_X];
    int *counts = memory_new((size_t)x->count, sizeof *counts);
    for (int i = 0; i < slice->groups.count; i++) {
        const struct group *group = &slice->groups.groups[i];
        if (group->num_diverged > 0 && page_holds(&slice->page, &slice->scheme, group->hparams, facet))
            counts[dimension_index(x, group->hparams)] += group->num_diverged;
    }
    return counts;
}

/* Where runs diverged, how many; at the upper edge. */
static bool write_diverged(const struct slice *slice, struct sheet *sheet, int facet)
{
    const struct dimension *x = &slice->scheme.by[ROLE_X];
    int *counts = slice_diverged(slice, facet);
    bool any = false;
    for (int value = 0; value < x->count; value++) {
        if (counts[value] > 0) fprintf(sheet->out, "%.6g \"%d×\"\n", scale_position(x, value), counts[value]);
        any = any || counts[value] > 0;
    }
    free(counts);
    return any;
}

/* Tells the runs and the medians of the facet to the mouse. */
static void write_marks(const struct slice *slice, struct sheet *sheet, int facet)
{
    const struct dimension *x = &slice->scheme.by[ROLE_X], *color = &slice->scheme.by[ROLE_COLOR];
    for (int i = 0; sheet->hover && i < slice->groups.count; i++) {
        const struct group *group = &slice->groups.groups[i];
        if (!page_holds(&slice->page, &slice->scheme, group->hparams, facet)) continue;
        unsigned shown = page_color(color, dimension_index(color, group->hparams));
        for (int j = 0; j < group->num_runs; j++) {
            double metric = fmin(slice->metric->of(slice->metric, group->runs[j]), scale_at(&slice->y, TOP));
            char *text = told_run(group->runs[j], slice->content.data, slice->metric);
            hover_mark(sheet, shown,
                       (double[]){scale_share(&slice->x, slice_dot_x(slice, group, j)), scale_share(&slice->y, metric)}, dot,
                       text);
            free(text);
        }
        if (group->num_runs < 2) continue;
        double at = scale_position(x, dimension_index(x, group->hparams)), median = group_quantile(group, slice->metric, 0.5);
        char *text = told_group(told_place(group->hparams, &slice->scheme), group, slice->metric);
        hover_mark(sheet, shown, (double[]){scale_share(&slice->x, at), scale_share(&slice->y, median)}, dot, text);
        free(text);
    }
}

static void write_panel(const struct slice *slice, struct sheet *sheet, const double corner[2], int facet)
{
    const struct dimension *color = &slice->scheme.by[ROLE_COLOR];
    int first = sheet->num_blocks + 1, end = first + 2 * color->count;
    for (int value = 0; value < color->count; value++) {
        sheet_block(
            sheet,
            facet + value == 0
                ? "For each panel and colour: a dot for each run (x, metric, 1 where it is above the range), then the medians."
                : NULL);
        write_dots(slice, sheet, facet, value);
        sheet_block_end(sheet);
        sheet_block(sheet, NULL);
        write_medians(slice, sheet, facet, value);
        sheet_block_end(sheet);
    }
    sheet_block(sheet, NULL);
    bool diverged = write_diverged(slice, sheet, facet);
    sheet_block_end(sheet);
    page_panel(&slice->page, sheet, corner, facet, &slice->x, &slice->y);
    write_marks(slice, sheet, facet);
    hover_plot(sheet);
    fprintf(sheet->out, "NaN");
    for (int value = 0; value < color->count; value++)
        fprintf(sheet->out,
                ", \\\n  $data_%d using 1:($3 == 0 ? $2 : NaN) with points pt 7 ps 0.55 lc rgb '#90%06x', \\\n"
                "  $data_%d using 1:($3 == 1 ? $2 : NaN) with points pt 9 ps 0.8 lc rgb '#%06x'",
                first + 2 * value, page_color(color, value), first + 2 * value, page_color(color, value));
    for (int value = 0; value < color->count; value++)
        fprintf(sheet->out, ", \\\n  $data_%d using 1:2 with linespoints pt 7 ps 0.5 lw %.2f dt %s lc rgb '#%06x'",
                first + 2 * value + 1, STYLE_LINE_WIDTH, page_dash(&slice->scheme, ROLE_COLOR, value), page_color(color, value));
    if (diverged)
        fprintf(sheet->out, ", \\\n  $data_%d using 1:(%.6g):2 with labels center font ',%d' textcolor rgb '%s'", end,
                scale_at(&slice->y, 1 - 22 / slice->page.panel_height), STYLE_CAPTION_SIZE, STYLE_SOFT);
    fprintf(sheet->out, "\n");
}

static void write(const struct part *part, struct sheet *sheet, double x, double y)
{
    const struct slice *slice = part->own;
    sheet_words(sheet);
    page_words(&slice->page, &slice->content, sheet, x, y);
    sheet_words_end(sheet);
    sheet_frame(sheet, "ytics");
    for (int i = 0; i < slice->page.facets; i++) write_panel(slice, sheet, (const double[]){x, y}, i);
}

const struct figure_kind figure_slice = {
    .name = "slice",
    .help = "A metric against one axis: a dot for each run, a line through the medians.",
    .options = " x color rows columns x_scale y_scale metric ",
    .prepare = prepare,
    .write = write,
    .print = slice_print,
    .release = release,
};
