/* The figure "heatmap": a metric over two axes, its values in cells that lie by rank, diverged cells marked. */
#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/tick_names.h"
#include "figures/picture/tooltip.h"
#include "results/group.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    CELL_WIDTH = 86,
    CELL_HEIGHT = 46,
    LOWEST_TEXT = 12,
    WIDE_TEXT = 52, /* cells that hold texts of the size of labels */
    TWO_LINES = 30, /* cells that are so high have room for them */
    LEAST_WIDTH = 320,
    WIDTH_ALONE = 600,
    HEIGHT_ALONE = 240,
    TALLEST_CELL = 66,
    TICK_ROOM = 40, /* that the page leaves for tick labels */
    TICK_STEP = 40, /* between labels, at least */
    TICK_GAP = 8,
    MARGIN = 60 /* of a page, to the left and right, about */
};

#define LEAST_SHARE 0.75
#define NARROWEST_TEXT 3.4 /* cells that hold texts, in their size */

/* What the picture is made from. */
struct heatmap {
    struct picture *picture; /* its bar is the scale of the colours */
    const struct figure_data *data;
    const struct metric *metric;
    const struct groups *groups; /* a group for each cell */
    bool is_cut;                 /* some cells lie above the colours */
    struct rank best;            /* its median is NaN where there is none */
};

/* The width of the widest value of the dimension as a tick label. */
static double label_width(const struct dimension *dimension, int size)
{
    double widest = 0;
    for (int i = 0; dimension->hparam != NULL && i < dimension->count; i++) {
        char *text = dimension_rounded(dimension, i);
        widest = fmax(widest, style_text_width(text, size));
        free(text);
    }
    return widest;
}

/* A scale on which value number i lies at i + 1, with a tick each, or one for some where they are many: a label takes `least`
 * pixels. */
static struct scale rank_scale(const struct dimension *dimension, double room, double least)
{
    struct scale scale = {.low = 0.5, .high = dimension->count + 0.5};
    int every = 1;
    while (dimension->hparam != NULL && every < dimension->count &&
           (dimension->count / every >= SCALE_MAX_TICKS || room / dimension->count * every < least))
        every++;
    for (int i = 0; dimension->hparam != NULL && i < dimension->count && scale.num_ticks < SCALE_MAX_TICKS; i += every) {
        char *text = dimension_rounded(dimension, i);
        scale.ticks[scale.num_ticks].at = i + 1;
        snprintf(scale.ticks[scale.num_ticks++].label, SCALE_LABEL, "%s", text);
        free(text);
    }
    return scale;
}

/* NaN where all its runs diverged. */
static double median(const struct heatmap *heatmap, int index)
{
    return group_middle(&heatmap->groups->groups[index], heatmap->metric);
}

static struct rank best_of(const struct heatmap *heatmap)
{
    struct rank *ranks = groups_ranked(heatmap->groups, heatmap->metric);
    struct rank best = ranks[0];
    if (heatmap->metric->is_share) best.median = NAN;
    free(ranks);
    return best;
}

static bool is_best(const struct heatmap *heatmap, int index)
{
    const struct group *group = &heatmap->groups->groups[index];
    return median(heatmap, index) == heatmap->best.median &&
           is_mostly_lost(group->num_runs, group->num_diverged) == heatmap->best.is_lost;
}

/* Colours span the cells' medians but for those far above the others; by ratio where they span orders of magnitude. */
static void choose_colors(struct heatmap *heatmap)
{
    double *values = memory_new((size_t)heatmap->groups->count + 1, sizeof *values);
    int count = 0, shown = 0;
    for (int i = 0; i < heatmap->groups->count; i++)
        if (heatmap->groups->groups[i].num_runs > 0) values[count++] = median(heatmap, i);
    qsort(values, (size_t)count, sizeof *values, compare_doubles);
    struct scale scale = scale_values(values, count, SCALE_AUTOMATIC, NULL, 0);
    while (shown < count && values[shown] <= scale.high) shown++;
    heatmap->is_cut = shown < count;
    heatmap->best = best_of(heatmap);
    heatmap->picture->bar = scale;
    if (shown > 0) {
        heatmap->picture->bar.low = scale.log ? fmax(scale_place(&scale, values[0]), scale.low) : values[0];
        heatmap->picture->bar.high = values[shown - 1];
    }
    if (heatmap->metric->is_share) heatmap->picture->bar = (struct scale){.high = 1}, heatmap->is_cut = false;
    if (heatmap->picture->bar.high <= heatmap->picture->bar.low) heatmap->picture->bar.high = heatmap->picture->bar.low + 1e-3;
    free(values);
}

static char *note_of(const struct heatmap *heatmap, bool characters)
{
    int *counts = memory_new((size_t)heatmap->groups->count, sizeof *counts), diverged = 0;
    for (int i = 0; i < heatmap->groups->count; i++) {
        counts[i] = heatmap->groups->groups[i].num_runs;
        diverged += heatmap->groups->groups[i].num_diverged;
    }
    if (heatmap->metric->is_share) {
        free(counts);
        return memory_text("a cell is the share of its runs");
    }
    char *runs = caption_runs(counts, heatmap->groups->count), *note = memory_format("a cell is the %s", runs);
    if (strcmp(runs, "one run each") == 0) free(note), note = memory_text("a cell is a run");
    for (int i = 0; i < heatmap->picture->scheme.num_others; i++) {
        char *name = spoken_name(heatmap->picture->scheme.others[i]);
        caption_append(&note, i == 0 ? " of any " : " and ", "%s", name);
        free(name);
    }
    if (heatmap->groups->count > 1) caption_append(&note, " · ", "the best %s", characters ? "in brackets" : "is framed");
    if (diverged > 0) caption_append(&note, " · ", "× %s", heatmap->metric->lost);
    free(counts), free(runs);
    return note;
}

/* The colour of a cell of that median. */
static struct color color_at(const struct heatmap *heatmap, double value)
{
    if (!isfinite(value)) return (struct color){.ink = INK_NO_VALUE};
    return (struct color){COLOR_AREA, .share = fmin(fmax(scale_share(&heatmap->picture->bar, value), 0), 1)};
}

/* The value with as many decimals as tell cells apart. Caller frees. */
static char *value_text(const struct heatmap *heatmap, double value)
{
    char text[SCALE_LABEL];
    int decimals = scale_decimals((heatmap->picture->bar.high - heatmap->picture->bar.low) / 3);
    if (value >= 1e4) return memory_text(scale_count(value, text));
    if (heatmap->picture->bar.log || heatmap->metric->is_share) return memory_format(value < 100 ? "%.2g" : "%.0f", value);
    return decimals < 4 ? memory_format("%.*f", decimals, value) : caption_number(value);
}

/* How many of the cell's runs diverged: "2×". Caller frees. */
static char *diverged_text(const struct group *group)
{
    return group->num_diverged == 1 ? memory_text("×") : memory_format("%d×", group->num_diverged);
}

static bool holds(const struct heatmap *heatmap, int index, int facet)
{
    return page_holds(&heatmap->picture->page, &heatmap->picture->scheme, heatmap->groups->groups[index].hparams, facet);
}

/* The place of the cell, its colour, and that of writing on it. */
static struct item item_of(const struct heatmap *heatmap, int index, bool writing)
{
    const struct dimension *by = heatmap->picture->scheme.by;
    const struct hparams *hparams = heatmap->groups->groups[index].hparams;
    struct color color = color_at(heatmap, median(heatmap, index));
    return (struct item){.x = dimension_index(&by[ROLE_X], hparams) + 1,
                         .y = dimension_index(&by[ROLE_Y], hparams) + 1,
                         .color = writing ? color_on(color, figure_style(heatmap->data)->dark) : color};
}

static void add_cells(const struct heatmap *heatmap, int facet, const double half[2], const double inner[2])
{
    struct panel *panel = &heatmap->picture->panels[facet];
    struct mark *cells = panel_mark(panel, (struct mark){MARK_CELLS, .varied = true, .half = {half[0], half[1]}});
    if (facet == 0) cells->comment = "For each panel: column and row of each cell; of those without a value; of the best; texts.";
    for (int i = 0; i < heatmap->groups->count; i++) {
        if (!holds(heatmap, i, facet)) continue;
        const struct group *group = &heatmap->groups->groups[i];
        struct item item = item_of(heatmap, i, false);
        item.tooltip = tooltip_group(tooltip_place(group->hparams, &heatmap->picture->scheme), group, heatmap->metric);
        mark_item(cells, item);
    }
    struct mark *hatch =
        panel_mark(panel, (struct mark){MARK_CELLS, .fill = FILL_HATCH, .color = {.ink = INK_HATCH}, .half = {half[0], half[1]}});
    for (int i = 0; i < heatmap->groups->count; i++)
        if (holds(heatmap, i, facet) && heatmap->groups->groups[i].num_runs == 0) mark_item(hatch, item_of(heatmap, i, false));
    struct mark *frame = panel_mark(panel, (struct mark){MARK_CELLS, .fill = FILL_FRAME, .color = {.ink = INK_PAPER},
                                                         .width = 1.6, .half = {inner[0], inner[1]}});
    for (int i = 0; i < heatmap->groups->count && heatmap->groups->count > 1; i++)
        if (holds(heatmap, i, facet) && is_best(heatmap, i)) mark_item(frame, item_of(heatmap, i, false));
}

/* Values, or how many diverged where none is, and that below values. */
static void add_texts(const struct heatmap *heatmap, int facet, int size, double below)
{
    struct panel *panel = &heatmap->picture->panels[facet];
    struct mark *values = panel_mark(panel, (struct mark){MARK_TEXTS, .varied = true, .size = size, .align = "center"});
    for (int i = 0; i < heatmap->groups->count; i++) {
        if (!holds(heatmap, i, facet)) continue;
        const struct group *group = &heatmap->groups->groups[i];
        struct item item = item_of(heatmap, i, true);
        item.text = group->num_runs > 0 ? value_text(heatmap, median(heatmap, i)) : diverged_text(group);
        mark_item(values, item);
    }
    struct mark *diverged =
        panel_mark(panel, (struct mark){MARK_TEXTS, .varied = true, .size = STYLE_CAPTION_SIZE - 1, .align = "center"});
    for (int i = 0; i < heatmap->groups->count; i++) {
        const struct group *group = &heatmap->groups->groups[i];
        if (!holds(heatmap, i, facet) || group->num_runs == 0 || group->num_diverged == 0) continue;
        struct item item = item_of(heatmap, i, true);
        item.y -= below;
        item.text = diverged_text(group);
        mark_item(diverged, item);
    }
}

static void add_marks(const struct heatmap *heatmap, int facet, bool characters)
{
    const struct picture *picture = heatmap->picture;
    double width = picture->page.panel_width / picture->scheme.by[ROLE_X].count,
           height = picture->page.panel_height / picture->scheme.by[ROLE_Y].count;
    double gap[2] = {fmin(1.5 / width, 0.1), fmin(1.5 / height, 0.1)};
    add_cells(heatmap, facet, (double[]){0.5 - gap[0], 0.5 - gap[1]}, (double[]){0.5 - 3 * gap[0], 0.5 - 3 * gap[1]});
    int size = style_size(figure_style(heatmap->data), width < WIDE_TEXT ? STYLE_CAPTION_SIZE - 1 : STYLE_LABEL_SIZE);
    if (characters || (width >= NARROWEST_TEXT * size && height >= LOWEST_TEXT))
        add_texts(heatmap, facet, size, height >= TWO_LINES ? 0.3 : 0);
}

/* What the label of the last column needs beyond the margin of a page of limited width, about; names keep to their columns. */
static double room_for_last(const struct dimension *x, double label, double room)
{
    const double cell = (room - 2 * MARGIN) / x->count;
    return room > 0 && !has_names(x) ? fmax((label - cell) / 2 - MARGIN / 2.0, 0) : 0;
}

static void lay_out(struct heatmap *heatmap, const struct part *part)
{
    struct picture *picture = heatmap->picture;
    const struct dimension *x = &picture->scheme.by[ROLE_X], *y = &picture->scheme.by[ROLE_Y];
    int facets = picture->scheme.by[ROLE_COLUMNS].count * picture->scheme.by[ROLE_ROWS].count;
    const struct style *style = figure_style(heatmap->data);
    double share = fmax(style->panel, LEAST_SHARE); /* cells must hold their values */
    bool alone = facets == 1 && x->count > 1;
    const double most_width = facets > 1 ? 480 : 1100;
    double width = share * fmin(fmax(x->count * CELL_WIDTH, alone ? WIDTH_ALONE : LEAST_WIDTH), most_width);
    width = fmax(width, fmin(tick_names_width(x, style), most_width));
    double least_height = alone ? fmin(y->count * TALLEST_CELL, HEIGHT_ALONE) : 90;
    double height = share * fmin(fmax(y->count * CELL_HEIGHT, least_height), facets > 1 ? 330 : 700);
    bool single = heatmap->groups->count <= 1; /* needs no bar of colours */
    choose_colors(heatmap);
    picture->x_title = x->hparam != NULL ? spoken_name(x->hparam) : memory_text(single ? heatmap->metric->axis : "");
    picture->y_title = y->hparam != NULL ? spoken_name(y->hparam) : NULL;
    picture->bar_title = memory_text(heatmap->metric->axis);
    picture->bare = true;
    picture->content = (struct page_content){.data = heatmap->data,
                                             .legend = single ? LEGEND_NONE : LEGEND_BAR,
                                             .bar_is_cut = heatmap->is_cut,
                                             .room = part->room,
                                             .left = fmax(label_width(y, style->tick) - TICK_ROOM, 0),
                                             .panel_width = width,
                                             .end_width = room_for_last(x, label_width(x, style->tick), part->room),
                                             .panel_height = part->beside ? PART_HEIGHT : height};
    picture_lay_out(picture);
    picture->x = rank_scale(x, picture->page.panel_width, fmax(label_width(x, style->tick) + TICK_GAP, TICK_STEP));
    picture->y = rank_scale(y, picture->page.panel_height, TICK_STEP / 2.0);
    if (part->columns == 0) tick_names(picture, x, style);
}

static bool picture(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {4, part->beside ? 2 : 4, {ROLE_X, ROLE_Y, ROLE_COLUMNS, ROLE_ROWS}};
    struct picture *made = &part->picture;
    made->scheme = scheme_new(spec, data, &roles);
    if (!page_check(&made->scheme, spec, error)) return false;
    struct metric *metric = metric_new(spec->metric, figure_unit(data));
    struct groups groups = scheme_groups(&made->scheme, &data->results, metric);
    struct heatmap heatmap = {.picture = made, .data = data, .metric = metric, .groups = &groups};
    lay_out(&heatmap, part);
    for (int i = 0; i < made->page.facets; i++) add_marks(&heatmap, i, part->columns > 0);
    part->all_runs = metric->is_share;
    part->varying = caption_varying(metric->title, &made->scheme);
    part->note = note_of(&heatmap, part->columns > 0);
    part->num_lost = caption_append_lost(&part->remark, data, metric);
    groups_release(&groups);
    free(metric);
    return true;
}

const struct figure_kind figure_heatmap = {
    .name = "heatmap",
    .help = "A metric over two axes, its values in cells, diverged cells marked.",
    .options = " x y rows columns metric ",
    .shares = true,
    .picture = picture,
};
