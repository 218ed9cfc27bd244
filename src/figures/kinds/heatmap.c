/* The figure "heatmap": a metric over two axes, its values in cells that lie by rank, diverged cells marked. */
#include "figures/kinds/heatmap.h"
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

enum {
    CELL_WIDTH = 86,
    CELL_HEIGHT = 46,
    NARROWEST_TEXT = 34,
    LEAST_WIDTH = 320,
    WIDTH_ALONE = 600,
    HEIGHT_ALONE = 240,
    TALLEST_CELL = 66,
    TICK_ROOM = 40, /* that the page leaves for tick labels */
    TICK_STEP = 40, /* between labels, at least */
    TICK_GAP = 8
};

#define DIVERGED_COLOR 0xececec
#define HATCH_COLOR 0xc8c8c8
#define LEAST_SHARE 0.75

/* The width of the widest value of the dimension as a tick label. */
static double label_width(const struct dimension *dimension)
{
    double widest = 0;
    for (int i = 0; dimension->hparam != NULL && i < dimension->count; i++) {
        char *text = dimension_value(dimension, i);
        widest = fmax(widest, style_text_width(text, STYLE_LABEL_SIZE - 1));
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
        char *text = dimension_value(dimension, i);
        scale.ticks[scale.num_ticks].at = i + 1;
        snprintf(scale.ticks[scale.num_ticks++].label, SCALE_LABEL, "%s", text);
        free(text);
    }
    return scale;
}

double heatmap_median(const struct heatmap *heatmap, int index)
{
    return group_middle(&heatmap->groups.groups[index], heatmap->metric);
}

/* Colours span the cells' medians but for those far above the others; by ratio where they span orders of magnitude. */
static void choose_colors(struct heatmap *heatmap)
{
    double *values = memory_new((size_t)heatmap->groups.count + 1, sizeof *values);
    int count = 0, shown = 0;
    for (int i = 0; i < heatmap->groups.count; i++)
        if (heatmap->groups.groups[i].num_runs > 0) values[count++] = heatmap_median(heatmap, i);
    qsort(values, (size_t)count, sizeof *values, compare_doubles);
    struct scale scale = scale_values(values, count, SCALE_AUTOMATIC, NULL, 0);
    while (shown < count && values[shown] <= scale.high) shown++;
    heatmap->is_cut = shown < count;
    heatmap->best = count > 0 ? values[0] : NAN;
    heatmap->colors = scale;
    if (shown > 0) {
        heatmap->colors.low = scale.log ? fmax(values[0], scale.low) : values[0];
        heatmap->colors.high = values[shown - 1];
    }
    if (heatmap->metric->is_share) heatmap->colors = (struct scale){.high = 1}, heatmap->best = NAN, heatmap->is_cut = false;
    if (heatmap->colors.high <= heatmap->colors.low) heatmap->colors.high = heatmap->colors.low + 1e-3;
    free(values);
}

static char *note_of(const struct heatmap *heatmap, bool characters)
{
    int *counts = memory_new((size_t)heatmap->groups.count, sizeof *counts), diverged = 0;
    for (int i = 0; i < heatmap->groups.count; i++) {
        counts[i] = heatmap->groups.groups[i].num_runs;
        diverged += heatmap->groups.groups[i].num_diverged;
    }
    if (heatmap->metric->is_share) {
        free(counts);
        return memory_text("a cell is the share of its runs");
    }
    char *runs = caption_runs(counts, heatmap->groups.count), *note = memory_format("a cell is the %s", runs);
    if (strcmp(runs, "one run each") == 0) free(note), note = memory_text("a cell is a run");
    for (int i = 0; i < heatmap->scheme.num_others; i++) {
        char *name = spoken_name(heatmap->scheme.others[i]);
        caption_append(&note, i == 0 ? " of any " : " and ", "%s", name);
        free(name);
    }
    if (heatmap->groups.count > 1) caption_append(&note, " · ", "the best %s", characters ? "in brackets" : "is framed");
    if (diverged > 0) caption_append(&note, " · ", "× %s", heatmap->metric->lost);
    free(counts), free(runs);
    return note;
}

static void lay_out(struct heatmap *heatmap, const struct figure_data *data, struct part *part)
{
    const struct dimension *x = &heatmap->scheme.by[ROLE_X], *y = &heatmap->scheme.by[ROLE_Y];
    int facets = heatmap->scheme.by[ROLE_COLUMNS].count * heatmap->scheme.by[ROLE_ROWS].count;
    double share = fmax(figure_style(data)->panel, LEAST_SHARE); /* cells must hold their values */
    bool alone = facets == 1 && x->count > 1;
    double width = share * fmin(fmax(x->count * CELL_WIDTH, alone ? WIDTH_ALONE : LEAST_WIDTH), facets > 1 ? 480 : 1100);
    double least_height = alone ? fmin(y->count * TALLEST_CELL, HEIGHT_ALONE) : 90;
    double height = share * fmin(fmax(y->count * CELL_HEIGHT, least_height), facets > 1 ? 330 : 700);
    if (part->room > 0) height = PART_HEIGHT;
    choose_colors(heatmap);
    const char *no_axis = heatmap->groups.count > 1 ? "" : heatmap->metric->axis; /* a single cell needs no bar of colours */
    char *x_title = x->hparam != NULL ? spoken_name(x->hparam) : memory_text(no_axis),
         *y_title = y->hparam != NULL ? spoken_name(y->hparam) : memory_text("");
    heatmap->content = (struct page_content){.data = data,
                                             .scheme = &heatmap->scheme,
                                             .x_title = x_title,
                                             .y_title = y_title,
                                             .legend = heatmap->groups.count > 1 ? LEGEND_BAR : LEGEND_NONE,
                                             .bar = &heatmap->colors,
                                             .bar_title = heatmap->metric->axis,
                                             .bar_is_cut = heatmap->is_cut,
                                             .room = part->room,
                                             .left = fmax(label_width(y) - TICK_ROOM, 0),
                                             .panel_width = width,
                                             .panel_height = height};
    heatmap->page = page_new(&heatmap->content);
    heatmap->x = rank_scale(x, heatmap->page.panel_width, fmax(label_width(x) + TICK_GAP, TICK_STEP));
    heatmap->y = rank_scale(y, heatmap->page.panel_height, TICK_STEP / 2.0);
    part->width = heatmap->page.width, part->height = heatmap->page.height, part->left = heatmap->page.left;
    part->all_runs = heatmap->metric->is_share;
    part->varying = caption_varying(heatmap->metric->title, &heatmap->scheme);
    part->note = note_of(heatmap, part->columns > 0);
    caption_append_lost(&part->remark, data, heatmap->metric);
}

static bool prepare(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {4, part->room > 0 ? 2 : 4, {ROLE_X, ROLE_Y, ROLE_COLUMNS, ROLE_ROWS}};
    struct heatmap *heatmap = memory_new(1, sizeof *heatmap);
    part->own = heatmap;
    heatmap->scheme = scheme_new(spec, data, &roles);
    heatmap->metric = metric_new(spec->metric);
    if (!page_check(&heatmap->scheme, spec, error)) return false;
    heatmap->groups = scheme_groups(&heatmap->scheme, &data->results, heatmap->metric);
    lay_out(heatmap, data, part);
    return true;
}

static void release(struct part *part)
{
    struct heatmap *heatmap = part->own;
    free((char *)heatmap->content.x_title), free((char *)heatmap->content.y_title);
    groups_release(&heatmap->groups);
    free(heatmap->metric);
    scheme_release(&heatmap->scheme);
    free(heatmap);
}

unsigned heatmap_color(const struct heatmap *heatmap, double value)
{
    if (!isfinite(value)) return DIVERGED_COLOR;
    return style_area_color(fmin(fmax(scale_share(&heatmap->colors, value), 0), 1));
}

unsigned heatmap_ink(const struct heatmap *heatmap, unsigned color)
{
    return style_ink_on(figure_style(heatmap->content.data), color);
}

void heatmap_text(const struct heatmap *heatmap, double value, char text[SCALE_LABEL])
{
    int decimals = scale_decimals((heatmap->colors.high - heatmap->colors.low) / 3);
    text[0] = '\0';
    if (value >= 1e4) scale_count(value, text);
    else if (isfinite(value) && (heatmap->colors.log || heatmap->metric->is_share))
        snprintf(text, SCALE_LABEL, value < 100 ? "%.2g" : "%.0f", value);
    else if (isfinite(value)) snprintf(text, SCALE_LABEL, "%.*f", decimals < 4 ? decimals : 4, value);
}

void heatmap_marks(const struct group *group, char *marks, size_t size)
{
    marks[0] = '\0';
    if (group->num_diverged == 1) snprintf(marks, size, "×");
    else if (group->num_diverged > 1) snprintf(marks, size, "%d×", group->num_diverged);
}

static int write_cells(const struct heatmap *heatmap, struct sheet *sheet, int facet)
{
    int block = sheet_block(
        sheet,
        facet == 0
            ? "A block for each panel: column, row, colour, median, colour of writing, 1 if it is the best or 2 if all diverged, "
              "how many diverged."
            : NULL);
    const struct scheme *scheme = &heatmap->scheme;
    for (int i = 0; i < heatmap->groups.count; i++) {
        const struct group *group = &heatmap->groups.groups[i];
        if (!page_holds(&heatmap->page, scheme, group->hparams, facet)) continue;
        char text[SCALE_LABEL], marks[40];
        double value = heatmap_median(heatmap, i);
        unsigned color = heatmap_color(heatmap, value);
        heatmap_text(heatmap, value, text);
        heatmap_marks(group, marks, sizeof marks);
        if (group->num_runs == 0) snprintf(text, sizeof text, "%s", marks), marks[0] = '\0';
        fprintf(sheet->out, "%d %d 0x%06x \"%s\" 0x%06x %d \"%s\"\n", dimension_index(&scheme->by[ROLE_X], group->hparams) + 1,
                dimension_index(&scheme->by[ROLE_Y], group->hparams) + 1, color, text, heatmap_ink(heatmap, color),
                group->num_runs == 0 ? 2 : value == heatmap->best && heatmap->groups.count > 1, marks);
    }
    sheet_block_end(sheet);
    return block;
}

/* Tells the cells of the facet to the mouse. */
static void write_marks(const struct heatmap *heatmap, struct sheet *sheet, int facet, const double size[2])
{
    const struct dimension *x = &heatmap->scheme.by[ROLE_X], *y = &heatmap->scheme.by[ROLE_Y];
    for (int i = 0; sheet->hover && i < heatmap->groups.count; i++) {
        const struct group *group = &heatmap->groups.groups[i];
        if (!page_holds(&heatmap->page, &heatmap->scheme, group->hparams, facet)) continue;
        const double share[2] = {(dimension_index(x, group->hparams) + 0.5) / x->count,
                                 (dimension_index(y, group->hparams) + 0.5) / y->count};
        char *text = tooltip_group(tooltip_place(group->hparams, &heatmap->scheme), group, heatmap->metric);
        hover_mark(sheet, heatmap_color(heatmap, heatmap_median(heatmap, i)), share, size, text);
        free(text);
    }
}

static void write_panel(const struct heatmap *heatmap, struct sheet *sheet, int facet, int block)
{
    double cell_width = heatmap->page.panel_width / heatmap->scheme.by[ROLE_X].count;
    double cell_height = heatmap->page.panel_height / heatmap->scheme.by[ROLE_Y].count;
    double gap_x = fmin(1.5 / cell_width, 0.1), gap_y = fmin(1.5 / cell_height, 0.1);
    if (heatmap->x.num_ticks > 0) fprintf(sheet->out, "set xtics scale 0\n");
    if (heatmap->y.num_ticks > 0) fprintf(sheet->out, "set ytics scale 0\n");
    write_marks(heatmap, sheet, facet, (const double[]){cell_width, cell_height});
    hover_plot(sheet);
    fprintf(sheet->out,
            "$data_%d using 1:2:(%.4f):(%.4f):3 with boxxyerror fs solid noborder lc "
            "rgb variable, \\\n",
            block, 0.5 - gap_x, 0.5 - gap_y);
    fprintf(sheet->out,
            "  $data_%d using 1:2:($6 == 2 ? %.4f : NaN):(%.4f) with boxxyerror fs transparent pattern 5 noborder "
            "lc rgb '#%06x', \\\n",
            block, 0.5 - gap_x, 0.5 - gap_y, HATCH_COLOR);
    fprintf(sheet->out, "  $data_%d using 1:2:($6 == 1 ? %.4f : NaN):(%.4f) with boxxyerror fs empty lc rgb '#ffffff' lw 1.6",
            block, 0.5 - 3 * gap_x, 0.5 - 3 * gap_y);
    if (cell_width >= NARROWEST_TEXT && cell_height >= 12)
        fprintf(sheet->out, ", \\\n  $data_%d using 1:2:4:5 with labels center font ',%d' textcolor rgb variable", block,
                cell_width < 52 ? STYLE_CAPTION_SIZE - 1 : STYLE_LABEL_SIZE);
    if (cell_width >= NARROWEST_TEXT && cell_height >= 12)
        fprintf(sheet->out, ", \\\n  $data_%d using 1:($2%s):7:5 with labels center font ',%d' textcolor rgb variable", block,
                cell_height >= 30 ? " - 0.3" : "", STYLE_CAPTION_SIZE - 1);
    fprintf(sheet->out, "\n");
}

static void write(const struct part *part, struct sheet *sheet, double x, double y)
{
    const struct heatmap *heatmap = part->own;
    const double corner[2] = {x, y};
    sheet_words(sheet);
    page_words(&heatmap->page, &heatmap->content, sheet, x, y);
    sheet_words_end(sheet);
    fprintf(sheet->out, "set border 0 lc rgb '#ffffff'\n"); /* even ticks of no length would be dots */
    for (int i = 0; i < heatmap->page.facets; i++) {
        int block = write_cells(heatmap, sheet, i);
        page_panel(&heatmap->page, sheet, corner, i, &heatmap->x, &heatmap->y);
        write_panel(heatmap, sheet, i, block);
    }
}

const struct figure_kind figure_heatmap = {
    .name = "heatmap",
    .help = "A metric over two axes, its values in cells, diverged cells marked.",
    .options = " x y rows columns metric ",
    .prepare = prepare,
    .write = write,
    .print = heatmap_print,
    .release = release,
};
