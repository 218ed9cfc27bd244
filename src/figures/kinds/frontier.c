/* The figure "frontier": a metric against what it cost, a dot for each setting; the settings that no other beats in both
 * are joined and named. */
#include "figures/kinds/frontier.h"
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
#include <string.h>

enum { MOST_NAMES = 12, NAME_STEP = 14, NARROW_PANEL = 400 };

#define MOST_ROOM 0.4 /* of the width for names, at the low end */

#define LOG_FROM 8 /* costs that span more are shown by ratio */

static const char *const xs[] = {"seconds", "weights", NULL};
static const char *const x_titles[] = {"training time (seconds)", "number of weights"};

static double train_seconds(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return run->result.train_seconds;
}

static double num_weights(const struct metric *metric, const struct run *run)
{
    (void)metric;
    return (double)run->num_weights;
}

static int compare_dots(const void *a, const void *b)
{
    const struct dot *x = a, *y = b;
    int order = (x->cost > y->cost) - (x->cost < y->cost);
    return order != 0 ? order : (x->middle > y->middle) - (x->middle < y->middle);
}

static void make_dots(struct frontier *frontier, bool weights)
{
    const struct metric cost = {.of = weights ? num_weights : train_seconds};
    double best = INFINITY;
    frontier->dots = memory_new((size_t)frontier->groups.count, sizeof *frontier->dots);
    for (int i = 0; i < frontier->groups.count; i++) {
        const struct group *group = &frontier->groups.groups[i];
        if (group->num_runs == 0) continue;
        frontier->dots[frontier->num_dots++] = (struct dot){.group = group,
                                                            .cost = group_quantile(group, &cost, 0.5),
                                                            .middle = group_quantile(group, frontier->metric, 0.5),
                                                            .low = group_quantile(group, frontier->metric, 0),
                                                            .high = group_quantile(group, frontier->metric, 1)};
    }
    qsort(frontier->dots, (size_t)frontier->num_dots, sizeof *frontier->dots, compare_dots);
    for (int i = 0; i < frontier->num_dots; i++) {
        frontier->dots[i].best = frontier->dots[i].middle < best;
        best = fmin(best, frontier->dots[i].middle);
    }
}

/* Opens the scale at its low end so far that the names there do not leave the panel. */
static void make_room(struct frontier *frontier)
{
    double missing = 0;
    struct scale inner = frontier->x;
    for (int i = 0; i < frontier->num_dots; i++) {
        if (!frontier->dots[i].best) continue;
        char *text = spoken_setting(frontier->dots[i].group->hparams, &frontier->data->results, false);
        double width = (style_text_width(text, STYLE_CAPTION_SIZE) + 12) / NARROW_PANEL;
        missing = fmax(missing, width - scale_share(&inner, frontier->dots[i].cost));
        free(text);
    }
    frontier->x.low = scale_at(&inner, -fmin(missing, MOST_ROOM));
    if (!inner.log) frontier->x.low = fmax(frontier->x.low, 0);
}

static void make_scales(struct frontier *frontier, const struct figure_spec *spec, int num_references)
{
    int count = frontier->num_dots;
    double *values = memory_new((size_t)count + 2, sizeof *values), ends[2] = {1, 1};
    for (int i = 0; i < count; i++) values[i] = frontier->dots[i].middle;
    qsort(values, (size_t)count, sizeof *values, compare_doubles);
    frontier->y = scale_values(values, count, scale_kind(spec->y_scale), frontier->references, num_references);
    for (int i = 0; i < count; i++) frontier->num_above += values[i] > frontier->y.high;
    if (count > 0) ends[0] = frontier->dots[0].cost, ends[1] = frontier->dots[count - 1].cost;
    if (ends[0] == ends[1]) ends[0] *= 0.5, ends[1] *= 1.5;
    enum scale_kind kind = scale_kind(spec->x_scale);
    if (kind == SCALE_AUTOMATIC) kind = ends[0] > 0 && ends[1] > LOG_FROM * ends[0] ? SCALE_LOG : SCALE_LINEAR;
    frontier->x = frontier->costs = scale_values(ends, 2, kind, NULL, 0);
    make_room(frontier);
    free(values);
}

static char *note_of(const struct frontier *frontier, bool characters, char **remark)
{
    int *counts = memory_new((size_t)frontier->num_dots + 1, sizeof *counts), most = 0;
    for (int i = 0; i < frontier->num_dots; i++) {
        counts[i] = frontier->dots[i].group->num_runs;
        most = counts[i] > most ? counts[i] : most;
    }
    char *runs = caption_runs(counts, frontier->num_dots),
         *note = memory_format("a dot is a setting%s%s", most > 1 ? ", " : "", most > 1 ? runs : "");
    char *axes = spoken_axes(&frontier->data->results);
    const char *line =
        characters ? "the numbered ones, joined, none beats in both" : "the line joins settings that none beats in both";
    caption_append(&note, " · ", "%s", line);
    if (axes[0] != '\0' && !characters) caption_append(&note, ", named by ", "%s", axes);
    free(axes);
    if (frontier->num_above > 0) caption_append(&note, " · ", "▲ %d above the range", frontier->num_above);
    if (!characters) *remark = caption_spread("bar", LINE_MIN_MAX, counts, frontier->num_dots);
    free(counts), free(runs);
    return note;
}

static bool prepare(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {3, 1, {ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS}};
    struct frontier *frontier = memory_new(1, sizeof *frontier);
    bool weights = strcmp(spec->x, xs[1]) == 0;
    part->own = frontier;
    frontier->data = data;
    frontier->scheme = scheme_new(spec, data, &roles);
    frontier->metric = metric_new(spec->metric);
    if (!page_check(&frontier->scheme, spec, error)) return false;
    frontier->groups = groups_new(&data->results, frontier->metric, NULL, 0);
    int num_references = frontier->metric->is_loss ? page_references(data, frontier->references) : 0;
    make_dots(frontier, weights);
    make_scales(frontier, spec, num_references);
    frontier->content = (struct page_content){.data = data,
                                              .scheme = &frontier->scheme,
                                              .y = &frontier->y,
                                              .x_title = x_titles[weights],
                                              .y_title = frontier->metric->axis,
                                              .legend = LEGEND_DOTS,
                                              .room = part->room,
                                              .panel_height = part->room > 0 ? PART_HEIGHT : 0,
                                              .references = frontier->references,
                                              .num_references = num_references};
    frontier->page = page_new(&frontier->content);
    part->width = frontier->page.width, part->height = frontier->page.height, part->left = frontier->page.left;
    part->varying = memory_format("%s against %s", frontier->metric->title, weights ? "the number of weights" : "training time");
    part->note = note_of(frontier, part->columns > 0, &part->remark);
    caption_append_lost(&part->remark, data, frontier->metric);
    return true;
}

static void release(struct part *part)
{
    struct frontier *frontier = part->own;
    free(frontier->dots);
    groups_release(&frontier->groups);
    free(frontier->metric);
    scheme_release(&frontier->scheme);
    free(frontier);
}

static int write_dots(const struct frontier *frontier, struct sheet *sheet, int facet)
{
    const struct dimension *color = &frontier->scheme.by[ROLE_COLOR];
    int block = sheet_block(
        sheet, facet == 0
                   ? "A block for each panel: cost, median, smallest and largest metric, colour, 1 where it is above the range."
                   : NULL);
    for (int i = 0; i < frontier->num_dots; i++) {
        const struct dot *dot = &frontier->dots[i];
        if (!page_holds(&frontier->page, &frontier->scheme, dot->group->hparams, facet)) continue;
        double top = scale_at(&frontier->y, 0.99); /* where what lies above the range is marked */
        bool above = dot->middle > frontier->y.high;
        fprintf(sheet->out, "%.6g %.6g %.6g %.6g 0x%06x %d\n", dot->cost, fmin(dot->middle, top), fmin(dot->low, top),
                fmin(dot->high, frontier->y.high), page_color(color, dimension_index(color, dot->group->hparams)), above);
    }
    sheet_block_end(sheet);
    return block;
}

/* The staircase under which no setting lies. */
static int write_front(const struct frontier *frontier, struct sheet *sheet)
{
    int block = sheet_block(sheet, "The settings that none beats in both.");
    double last = NAN;
    for (int i = 0; i < frontier->num_dots; i++) {
        const struct dot *dot = &frontier->dots[i];
        if (!dot->best) continue;
        if (isfinite(last)) fprintf(sheet->out, "%.6g %.6g\n", dot->cost, last);
        fprintf(sheet->out, "%.6g %.6g\n", dot->cost, dot->middle);
        last = dot->middle;
    }
    if (isfinite(last)) fprintf(sheet->out, "%.6g %.6g\n", frontier->x.high, last);
    sheet_block_end(sheet);
    return block;
}

/* Names the settings of the staircase below it, where there is room. */
static void write_names(const struct frontier *frontier, struct sheet *sheet, const double corner[2])
{
    const struct page *page = &frontier->page;
    double lowest = -INFINITY, taken = -INFINITY; /* lower edge and right end of the last name */
    int named = 0;
    for (int i = 0; i < frontier->num_dots && named < MOST_NAMES && page->facets == 1; i++) {
        const struct dot *dot = &frontier->dots[i];
        if (!dot->best || dot->middle > frontier->y.high) continue;
        char *text = spoken_setting(dot->group->hparams, &frontier->data->results, false);
        double x = scale_share(&frontier->x, dot->cost) * page->panel_width,
               y = (1 - scale_share(&frontier->y, dot->middle)) * page->panel_height;
        double width = style_text_width(text, STYLE_CAPTION_SIZE),
               at = x - 7 - width > taken
                        ? y + 4
                        : fmax(y + 4,
                               lowest + NAME_STEP); /* nothing is better and cheaper, so the place left of it and below is free */
        if (text[0] != '\0' && at < page->panel_height - 4) {
            sheet_text(sheet, text, corner[0] + page->left + x - 7, corner[1] + page->top + at,
                       (struct text_style){"right", STYLE_CAPTION_SIZE, {.ink = INK_TITLE}});
            lowest = at, taken = x + 5;
            named++;
        }
        free(text);
    }
}

/* Tells the settings of the facet to the mouse. */
static void write_marks(const struct frontier *frontier, struct sheet *sheet, int facet)
{
    const struct dimension *color = &frontier->scheme.by[ROLE_COLOR];
    for (int i = 0; sheet->hover && i < frontier->num_dots; i++) {
        const struct dot *dot = &frontier->dots[i];
        if (!page_holds(&frontier->page, &frontier->scheme, dot->group->hparams, facet)) continue;
        double middle = fmin(dot->middle, scale_at(&frontier->y, 0.99));
        char *text = tooltip_group(tooltip_setting(dot->group->hparams, frontier->data), dot->group, frontier->metric);
        caption_append(&text, " · ", "%s %.4g", frontier->content.x_title, dot->cost);
        hover_mark(sheet, page_color(color, dimension_index(color, dot->group->hparams)),
                   (double[]){scale_share(&frontier->x, dot->cost), scale_share(&frontier->y, middle)}, (double[]){0, 0}, text);
        free(text);
    }
}

/* Says in empty panels why they are empty. */
static void write_reason(const struct frontier *frontier, struct sheet *sheet)
{
    if (frontier->num_dots == 0)
        fprintf(sheet->out, "set label 'all runs diverged' at graph 0.5, graph 0.5 center font ',%d' textcolor rgb '%s'\n",
                STYLE_LABEL_SIZE, STYLE_FAINT);
}

static void write(const struct part *part, struct sheet *sheet, double x, double y)
{
    const struct frontier *frontier = part->own;
    const double corner[2] = {x, y};
    sheet_words(sheet);
    page_words(&frontier->page, &frontier->content, sheet, x, y);
    write_names(frontier, sheet, corner);
    sheet_words_end(sheet);
    sheet_frame(sheet, "ytics");
    int front = write_front(frontier, sheet);
    for (int i = 0; i < frontier->page.facets; i++) {
        int block = write_dots(frontier, sheet, i);
        page_panel(&frontier->page, sheet, corner, i, &frontier->x, &frontier->y);
        write_reason(frontier, sheet);
        write_marks(frontier, sheet, i);
        hover_plot(sheet);
        fprintf(sheet->out, "$data_%d using 1:2 with lines lw 1.2 lc rgb '%s', \\\n", front, STYLE_SOFT);
        fprintf(sheet->out, "  $data_%d using 1:2:3:4:5 with yerrorbars pt -1 lw 0.8 lc rgb variable, \\\n", block);
        fprintf(sheet->out, "  $data_%d using 1:($6 == 0 ? $2 : NaN):5 with points pt 7 ps 0.9 lc rgb variable, \\\n", block);
        fprintf(sheet->out, "  $data_%d using 1:($6 == 1 ? $2 : NaN):5 with points pt 9 ps 0.9 lc rgb variable\n", block);
        fprintf(sheet->out, "unset label\n");
    }
}

const struct figure_kind figure_frontier = {
    .name = "frontier",
    .help = "A metric against training time or the number of weights; the settings that none beats in both are joined and named.",
    .options = " x color rows columns x_scale y_scale metric ",
    .xs = xs,
    .prepare = prepare,
    .write = write,
    .print = frontier_print,
    .release = release,
};
