/* The figure "seeds": how a metric is spread over the seeds of each setting, sorted, so that luck can be told from
 * effect. */
#include "figures/kinds/seeds.h"
#include "base/memory.h"
#include "figures/gnuplot/words.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/page.h"
#include "figures/picture/style.h"
#include "figures/picture/tooltip.h"
#include "figures/web/hover.h"
#include "results/group.h"
#include "results/resolution.h"

#include <math.h>
#include <stdlib.h>

#define NAME_SHARE 0.45     /* of the characters of a line, for names */
#define GOLDEN 0.6180339887 /* multiples of it spread evenly, modulo 1 */

enum {
    MOST_ROWS = 40,
    MOST_ROWS_BESIDE = 14, /* and on slides */
    ROW_HEIGHT = 21,
    HIGHEST_ROW = 44,
    ROWS_HEIGHT = 240, /* of few rows */
    LONGEST_NAME = 430,
    WIDTH = 640,
    LEFT = 92,
    FEW_SEEDS = 5 /* their dots stand in line */
};

/* The scale of the runs in the rows that are shown. */
static struct scale value_scale(const struct seeds *seeds, int *num_above)
{
    int count = 0;
    double *values = memory_new((size_t)seeds->data->results.num_runs, sizeof *values);
    for (int i = 0; i < seeds->num_rows; i++)
        for (int j = 0; j < seeds->rows[i].group->num_runs; j++)
            values[count++] = seeds->metric->of(seeds->metric, seeds->rows[i].group->runs[j]);
    qsort(values, (size_t)count, sizeof *values, compare_doubles);
    struct scale scale = scale_values(values, count, SCALE_AUTOMATIC, NULL, 0);
    for (int i = 0; i < count; i++) *num_above += values[i] > scale.high;
    free(values);
    return scale;
}

/* Room for the names of the settings, which are values alone where they would be too long. */
static double name_room(struct seeds *seeds, int columns)
{
    double widest = 0, longest = columns > 0 ? style_text_width("0", STYLE_LABEL_SIZE - 1) * columns * NAME_SHARE : LONGEST_NAME;
    for (int i = 0; i < seeds->num_rows; i++) {
        char *name = spoken_setting(seeds->rows[i].group->hparams, &seeds->data->results, seeds->full_names);
        widest = fmax(widest, style_text_width(name, STYLE_LABEL_SIZE - 1));
        free(name);
    }
    if (widest > longest && seeds->full_names) {
        seeds->full_names = false;
        return name_room(seeds, columns);
    }
    return fmax(0, widest - (LEFT - PAGE_EDGE - 10));
}

static char *note_of(const struct seeds *seeds)
{
    char *note = memory_text("a dot is a run, the mark their median");
    char *axes = spoken_axes(&seeds->data->results);
    if (!seeds->full_names) caption_append(&note, " · ", "settings are named by %s", axes);
    free(axes);
    if (seeds->num_rows < seeds->groups.count)
        caption_append(&note, " · ", "the best %d of %d settings", seeds->num_rows, seeds->groups.count);
    struct resolution resolution;
    if (seeds->metric->is_loss && resolution_of(&seeds->groups, seeds->metric, &resolution))
        caption_append(&note, " · ", "%d seeds of sd %.2g tell means %.2g apart (t test, 5 %%)", resolution.num_seeds,
                       resolution.sd, resolution.difference);
    if (seeds->num_above > 0) caption_append(&note, " · ", "▸ %d beyond the right edge", seeds->num_above);
    return note;
}

static char *remark_of(const struct seeds *seeds)
{
    int *counts = memory_new((size_t)seeds->num_rows + 1, sizeof *counts);
    for (int i = 0; i < seeds->num_rows; i++) counts[i] = seeds->rows[i].group->num_runs;
    char *remark = caption_spread("line", LINE_MIN_MAX, counts, seeds->num_rows);
    free(counts);
    return remark;
}

static bool prepare(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {1, 1, {ROLE_COLOR}};
    struct seeds *seeds = memory_new(1, sizeof *seeds);
    (void)error;
    part->own = seeds;
    seeds->data = data;
    seeds->full_names = true;
    seeds->scheme = scheme_new(spec, data, &roles);
    seeds->metric = metric_new(spec->metric);
    seeds->groups = groups_new(&data->results, seeds->metric, NULL, 0);
    seeds->num_references = seeds->metric->is_loss ? page_references(data, seeds->references) : 0;
    seeds->rows = groups_ranked(&seeds->groups, seeds->metric);
    double share = figure_style(data)->panel;
    int most = part->room > 0 || share < 1 ? MOST_ROWS_BESIDE : MOST_ROWS;
    seeds->num_rows = seeds->groups.count < most ? seeds->groups.count : most;
    double row_height = fmax(fmin(ROWS_HEIGHT / (double)seeds->num_rows, HIGHEST_ROW), ROW_HEIGHT);
    seeds->x = value_scale(seeds, &seeds->num_above);
    seeds->y = (struct scale){.low = seeds->num_rows + 0.5, .high = 0.5};
    seeds->content = (struct page_content){.data = data,
                                           .scheme = &seeds->scheme,
                                           .x_title = seeds->metric->axis,
                                           .y_title = "",
                                           .legend = LEGEND_DOTS,
                                           .room = part->room,
                                           .left = name_room(seeds, part->columns),
                                           .legend_x = PAGE_EDGE + 10,
                                           .panel_width = share * WIDTH,
                                           .panel_height = seeds->num_rows * row_height};
    seeds->page = page_new(&seeds->content);
    scale_thin_ticks(&seeds->x, seeds->page.panel_width);
    part->width = seeds->page.width, part->height = seeds->page.height;
    part->left = PAGE_EDGE + 10;
    part->varying = memory_format("%s of each setting over its seeds, best first", seeds->metric->title);
    part->note = note_of(seeds);
    part->remark = remark_of(seeds);
    caption_append_lost(&part->remark, data, seeds->metric);
    return true;
}

static void release(struct part *part)
{
    struct seeds *seeds = part->own;
    free(seeds->rows);
    groups_release(&seeds->groups);
    free(seeds->metric);
    scheme_release(&seeds->scheme);
    free(seeds);
}

/* Names the settings at the left, and above the panel the reference losses that have room. */
static void write_names(const struct seeds *seeds, struct sheet *sheet, double x, double y)
{
    const struct page *page = &seeds->page;
    double taken = -INFINITY;
    for (int i = 0; i < seeds->num_rows; i++) {
        char *name = spoken_setting(seeds->rows[i].group->hparams, &seeds->data->results, seeds->full_names);
        sheet_text(sheet, name, x + page->left - 10, y + page->top + (i + 0.5) * page->panel_height / seeds->num_rows,
                   (struct text_style){"right", STYLE_LABEL_SIZE - 1, {.ink = INK_SOFT}});
        free(name);
    }
    for (int i = seeds->num_references - 1; i >= 0; i--) {
        double share = scale_share(&seeds->x, seeds->references[i].loss);
        char *text = memory_format("knowing %s", seeds->references[i].known);
        double at = x + page->left + share * page->panel_width, half = style_text_width(text, STYLE_CAPTION_SIZE) / 2;
        if (share >= 0 && share <= 1 && at - half > taken && at + half < sheet->width) {
            sheet_text(sheet, text, at, y + page->top - 9, (struct text_style){"center", STYLE_CAPTION_SIZE, {.ink = INK_SOFT}});
            taken = at + half + 8;
        }
        free(text);
    }
}

/* Where dot number index of a row stands above or below its middle: many seeds lie apart, few in line. */
static double dot_shift(const struct group *group, int index)
{
    return group->num_runs > FEW_SEEDS ? 0.5 * (fmod(index * GOLDEN, 1) - 0.5) : 0;
}

static void write_dots(const struct seeds *seeds, struct sheet *sheet)
{
    const struct dimension *color = &seeds->scheme.by[ROLE_COLOR];
    sheet_block(sheet, "The runs: metric, row, colour.");
    for (int i = 0; i < seeds->num_rows; i++) {
        const struct group *group = seeds->rows[i].group;
        for (int j = 0; j < group->num_runs; j++)
            fprintf(sheet->out, "%.6g %.6g 0x%06x\n", seeds->metric->of(seeds->metric, group->runs[j]),
                    i + 1 + dot_shift(group, j), 0x60000000 + page_color(color, dimension_index(color, group->hparams)));
    }
    sheet_block_end(sheet);
    sheet_block(sheet, "The settings: median, row, smallest, largest metric, colour.");
    for (int i = 0; i < seeds->num_rows; i++) {
        const struct group *group = seeds->rows[i].group;
        if (group->num_runs == 0) continue;
        fprintf(sheet->out, "%.6g %d %.6g %.6g 0x%06x\n", seeds->rows[i].median, i + 1, group_quantile(group, seeds->metric, 0),
                group_quantile(group, seeds->metric, 1), page_color(color, dimension_index(color, group->hparams)));
    }
    sheet_block_end(sheet);
    sheet_block(sheet, "The settings whose line goes on beyond the right edge: row, colour.");
    for (int i = 0; i < seeds->num_rows; i++) {
        const struct group *group = seeds->rows[i].group;
        if (group->num_runs == 0 || !(group_quantile(group, seeds->metric, 1) > seeds->x.high)) continue;
        fprintf(sheet->out, "%d 0x%06x\n", i + 1, page_color(color, dimension_index(color, group->hparams)));
    }
    sheet_block_end(sheet);
    sheet_block(sheet, "The settings with runs that diverged: row, how many.");
    for (int i = 0; i < seeds->num_rows; i++)
        if (seeds->rows[i].group->num_diverged > 0)
            fprintf(sheet->out, "%d \"%d× %s\"\n", i + 1, seeds->rows[i].group->num_diverged, seeds->metric->lost);
    sheet_block_end(sheet);
}

/* Tells runs and medians to the mouse. */
static void write_marks(const struct seeds *seeds, struct sheet *sheet)
{
    static const double dot[2] = {0, 0}, bar[2] = {3, 12};
    const struct dimension *color = &seeds->scheme.by[ROLE_COLOR];
    for (int i = 0; sheet->hover && i < seeds->num_rows; i++) {
        const struct group *group = seeds->rows[i].group;
        unsigned shown = page_color(color, dimension_index(color, group->hparams));
        double up = 1 - (i + 0.5) / seeds->num_rows;
        for (int j = 0; j < group->num_runs; j++) {
            double share = scale_share(&seeds->x, seeds->metric->of(seeds->metric, group->runs[j]));
            char *text = tooltip_run(group->runs[j], seeds->data, seeds->metric);
            if (share <= 1) hover_mark(sheet, shown, (double[]){share, up}, dot, text);
            free(text);
        }
        double share = scale_share(&seeds->x, seeds->rows[i].median);
        if (group->num_runs < 2 || share > 1) continue;
        char *text = tooltip_group(tooltip_setting(group->hparams, seeds->data), group, seeds->metric);
        hover_mark(sheet, shown, (double[]){share, up}, bar, text);
        free(text);
    }
}

static void write_panel(const struct seeds *seeds, struct sheet *sheet, const double corner[2])
{
    int first = sheet->num_blocks + 1;
    bool diverged = false;
    for (int i = 0; i < seeds->num_rows; i++) diverged = diverged || seeds->rows[i].group->num_diverged > 0;
    write_dots(seeds, sheet);
    page_panel(&seeds->page, sheet, corner, 0, &seeds->x, &seeds->y);
    for (int i = 0; i < seeds->num_references; i++)
        if (seeds->references[i].loss > seeds->x.low && seeds->references[i].loss < seeds->x.high)
            fprintf(sheet->out,
                    "set arrow from first %.6g, graph 0 to first %.6g, graph 1 nohead back lw 0.9 dt (16,10) lc rgb '%s'\n",
                    seeds->references[i].loss, seeds->references[i].loss, STYLE_REFERENCE);
    write_marks(seeds, sheet);
    hover_plot(sheet);
    fprintf(sheet->out, "$data_%d using 3:2:($4 - $3):(0):5 with vectors nohead lw 1 lc rgb variable, \\\n", first + 1);
    fprintf(sheet->out, "  $data_%d using 1:2:3 with points pt 7 ps 0.6 lc rgb variable, \\\n", first);
    fprintf(sheet->out, "  $data_%d using 1:($2 - 0.32):(0):(0.64):5 with vectors nohead lw 2.6 lc rgb variable", first + 1);
    if (seeds->num_above > 0)
        fprintf(sheet->out, ", \\\n  $data_%d using (%.6g):1:('▸'):2 with labels center font ',%d' textcolor rgb variable",
                first + 2, scale_at(&seeds->x, 0.99), STYLE_LABEL_SIZE + 3);
    if (diverged)
        fprintf(sheet->out, ", \\\n  $data_%d using (%.6g):1:2 with labels right font ',%d' textcolor rgb '%s'", first + 3,
                scale_at(&seeds->x, 0.99), STYLE_CAPTION_SIZE, STYLE_SOFT);
    fprintf(sheet->out, "\n");
}

static void write(const struct part *part, struct sheet *sheet, double x, double y)
{
    const struct seeds *seeds = part->own;
    sheet_words(sheet);
    page_words(&seeds->page, &seeds->content, sheet, x, y);
    write_names(seeds, sheet, x, y);
    sheet_words_end(sheet);
    sheet_frame(sheet, "xtics");
    write_panel(seeds, sheet, (const double[]){x, y});
}

const struct figure_kind figure_seeds = {
    .name = "seeds",
    .help = "How a metric is spread over the seeds of each setting, best setting first.",
    .options = " color metric ",
    .prepare = prepare,
    .write = write,
    .print = seeds_print,
    .release = release,
};
