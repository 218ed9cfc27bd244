/* The figure "seeds": how a metric is spread over the seeds of each setting, sorted, so that luck can be told from
 * effect. */
#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/tooltip.h"
#include "results/resolution.h"

#include <math.h>
#include <stdlib.h>

#define NAME_SHARE 0.45     /* of the characters of a line, for names */
#define GOLDEN 0.6180339887 /* multiples of it spread evenly, modulo 1 */
#define EDGE 0.99           /* where what lies beyond the range is marked */
#define TICK 0.32           /* half of a median's mark, of a row */

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

/* What the picture is made from. */
struct seeds {
    struct picture *picture;
    const struct figure_data *data;
    const struct metric *metric;
    const struct groups *groups; /* a group for each setting */
    const struct rank *rows;     /* best first; those without a run that did not diverge last */
    int num_rows, num_above, num_zeros;
    bool full_names; /* "num steps 5, state size 64", not "5, 64" */
};

/* The scale of the runs in the rows that are shown. */
static struct scale value_scale(struct seeds *seeds)
{
    int count = 0;
    double *values = memory_new((size_t)seeds->data->results.num_runs, sizeof *values);
    for (int i = 0; i < seeds->num_rows; i++)
        for (int j = 0; j < seeds->rows[i].group->num_runs; j++)
            values[count++] = seeds->metric->of(seeds->metric, seeds->rows[i].group->runs[j]);
    qsort(values, (size_t)count, sizeof *values, compare_doubles);
    struct scale scale = scale_values(values, count, SCALE_AUTOMATIC, NULL, 0);
    for (int i = 0; i < count; i++) seeds->num_above += values[i] > scale.high, seeds->num_zeros += values[i] <= 0;
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

/* Runs of the rows that have no dot. */
static int num_lost(const struct seeds *seeds)
{
    int lost = 0;
    for (int i = 0; i < seeds->num_rows; i++) lost += seeds->rows[i].group->num_diverged;
    return lost;
}

static char *note_of(const struct seeds *seeds)
{
    char *note = memory_text("a dot is a run, the mark their median");
    char *axes = spoken_axes(&seeds->data->results);
    if (!seeds->full_names) caption_append(&note, " · ", "settings are named by %s", axes);
    free(axes);
    if (seeds->num_rows < seeds->groups->count)
        caption_append(&note, " · ", "the best %d of %d settings", seeds->num_rows, seeds->groups->count);
    struct resolution resolution;
    if (seeds->metric->is_loss && resolution_of(seeds->groups, seeds->metric, &resolution))
        caption_append(&note, " · ", "%d seeds of sd %.2g tell means %.2g apart (t test, 5 %%)", resolution.num_seeds,
                       resolution.sd, resolution.difference);
    if (seeds->num_above > 0) caption_append(&note, " · ", "▸ %d beyond the right edge", seeds->num_above);
    caption_append_zeros(&note, &seeds->picture->x, seeds->num_zeros);
    if (num_lost(seeds) > 0) caption_append(&note, " · ", "× %s", seeds->metric->lost);
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

/* Where dot number index of a row stands above or below its middle: many seeds lie apart, few in line. */
static double dot_shift(const struct group *group, int index)
{
    return group->num_runs > FEW_SEEDS ? 0.5 * (fmod(index * GOLDEN, 1) - 0.5) : 0;
}

static struct color color_in(const struct seeds *seeds, int row)
{
    const struct dimension *color = &seeds->picture->scheme.by[ROLE_COLOR];
    return color_of(color, dimension_index(color, seeds->rows[row].group->hparams));
}

static void add_references(const struct seeds *seeds, struct mark *mark)
{
    const struct picture *picture = seeds->picture;
    for (int i = 0; i < picture->num_references; i++) {
        double loss = scale_place(&picture->x, picture->references[i].loss);
        if (loss > picture->x.low && loss < picture->x.high)
            mark_item(mark, (struct item){.x = loss, .y = 1, .low = picture->y.low, .high = picture->y.high});
    }
}

static void add_ranges(const struct seeds *seeds, struct mark *mark)
{
    for (int i = 0; i < seeds->num_rows; i++) {
        const struct group *group = seeds->rows[i].group;
        if (group->num_runs == 0) continue;
        mark_item(mark, (struct item){.x = seeds->rows[i].median,
                                      .y = i + 1,
                                      .low = group_quantile(group, seeds->metric, 0),
                                      .high = group_quantile(group, seeds->metric, 1),
                                      .color = color_in(seeds, i)});
    }
}

static void add_dots(const struct seeds *seeds, struct mark *mark)
{
    for (int i = 0; i < seeds->num_rows; i++) {
        const struct group *group = seeds->rows[i].group;
        for (int j = 0; j < group->num_runs; j++) {
            double metric = seeds->metric->of(seeds->metric, group->runs[j]);
            bool beyond = metric > seeds->picture->x.high;
            mark_item(mark, (struct item){.x = metric,
                                          .y = i + 1 + dot_shift(group, j),
                                          .color = color_clear(color_in(seeds, i), 0x60),
                                          .tooltip = beyond ? NULL : tooltip_run(group->runs[j], seeds->data, seeds->metric)});
        }
    }
}

/* A single run tells for itself. */
static void add_medians(const struct seeds *seeds, struct mark *mark)
{
    for (int i = 0; i < seeds->num_rows; i++) {
        const struct group *group = seeds->rows[i].group;
        if (group->num_runs == 0) continue;
        struct item item = {seeds->rows[i].median, i + 1, i + 1 - TICK, i + 1 + TICK, .color = color_in(seeds, i)};
        if (group->num_runs > 1 && item.x <= seeds->picture->x.high)
            item.tooltip = tooltip_group(tooltip_setting(group->hparams, seeds->data), group, seeds->metric);
        mark_item(mark, item);
    }
}

/* Marks the settings whose line goes on beyond the right edge. */
static void add_above(const struct seeds *seeds, struct mark *mark)
{
    const struct scale *x = &seeds->picture->x;
    for (int i = 0; i < seeds->num_rows; i++)
        if (group_quantile(seeds->rows[i].group, seeds->metric, 1) > x->high)
            mark_item(mark,
                      (struct item){.x = scale_at(x, EDGE), .y = i + 1, .color = color_in(seeds, i), .text = memory_text("▸")});
}

/* Behind the row, where no dot is. */
static void add_diverged(const struct seeds *seeds, struct mark *mark)
{
    for (int i = 0; i < seeds->num_rows; i++) {
        int count = seeds->rows[i].group->num_diverged;
        if (count > 0)
            mark_item(mark, (struct item){.x = seeds->picture->x.high, .y = i + 1, .text = memory_format(" %d×", count)});
    }
}

static void add_marks(const struct seeds *seeds)
{
    struct panel *panel = seeds->picture->panels;
    const struct mark references = {MARK_RANGES, .along = 'y', .width = 0.9, .color = {.ink = INK_REFERENCE},
                                    .dash = STYLE_DASH_REFERENCE};
    const struct mark ranges = {MARK_RANGES,
                                "The settings: median, row, smallest, largest metric; then the runs; the medians; "
                                "those beyond the right edge; how many diverged.",
                                .varied = true, .along = 'x', .width = 1};
    const struct mark dots = {MARK_DOTS, .varied = true, .shape = SHAPE_CIRCLE, .size = 0.6};
    const struct mark medians = {MARK_RANGES, .varied = true, .along = 'y', .width = 2.6};
    const struct mark above = {MARK_TEXTS, .varied = true, .align = "center", .size = STYLE_LABEL_SIZE + 3};
    const struct mark diverged = {MARK_TEXTS, .color = {.ink = INK_SOFT}, .align = "left", .size = STYLE_CAPTION_SIZE};
    add_references(seeds, panel_mark(panel, references));
    add_ranges(seeds, panel_mark(panel, ranges));
    add_dots(seeds, panel_mark(panel, dots));
    add_medians(seeds, panel_mark(panel, medians));
    add_above(seeds, panel_mark(panel, above));
    add_diverged(seeds, panel_mark(panel, diverged));
}

/* Names the reference losses above the panel, those that have room. */
static void name_references(const struct seeds *seeds)
{
    struct picture *picture = seeds->picture;
    const struct page *page = &picture->page;
    double taken = -INFINITY;
    for (int i = picture->num_references - 1; i >= 0; i--) {
        double share = scale_share(&picture->x, picture->references[i].loss);
        char *text = memory_format("knowing %s", picture->references[i].known);
        double at = page->left + share * page->panel_width,
               half = style_text_width(text, style_size(figure_style(seeds->data), STYLE_CAPTION_SIZE)) / 2;
        if (share >= 0 && share <= 1 && at - half > taken && at + half < page->width) {
            picture_label(picture,
                          (struct label){at, page->top - 9, "center", STYLE_CAPTION_SIZE, {.ink = INK_SOFT}, text, false});
            taken = at + half + 8;
        } else free(text);
    }
}

/* Names and axes; the marks follow. */
static void lay_out(struct seeds *seeds, const struct part *part)
{
    struct picture *picture = seeds->picture;
    double row_height = fmax(fmin(ROWS_HEIGHT / (double)seeds->num_rows, HIGHEST_ROW), ROW_HEIGHT);
    picture->x = value_scale(seeds);
    picture->y = (struct scale){.low = seeds->num_rows + 0.5, .high = 0.5};
    picture->x_title = memory_text(seeds->metric->axis);
    picture->grid = "xtics";
    picture->num_references = seeds->metric->is_loss ? page_references(seeds->data, picture->references) : 0;
    picture->content = (struct page_content){.data = seeds->data,
                                             .legend = LEGEND_DOTS,
                                             .room = part->room,
                                             .left = name_room(seeds, part->columns),
                                             .legend_x = PAGE_EDGE + 10,
                                             .panel_width = figure_style(seeds->data)->panel * WIDTH,
                                             .panel_height = seeds->num_rows * row_height};
    picture_lay_out(picture);
    scale_thin_ticks(&picture->x, style_tick_room(figure_style(seeds->data), picture->page.panel_width));
    picture->num_rows = seeds->num_rows;
    picture->rows = memory_new((size_t)seeds->num_rows, sizeof *picture->rows);
    for (int i = 0; i < seeds->num_rows; i++)
        picture->rows[i] = spoken_setting(seeds->rows[i].group->hparams, &seeds->data->results, seeds->full_names);
}

static bool picture(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {1, 1, {ROLE_COLOR}};
    const int most = part->beside || figure_style(data)->panel < 1 ? MOST_ROWS_BESIDE : MOST_ROWS;
    (void)error;
    part->picture.scheme = scheme_new(spec, data, &roles);
    struct metric *metric = metric_new(spec->metric, figure_unit(data));
    struct groups groups = groups_new(&data->results, metric, NULL, 0);
    struct rank *rows = groups_ranked(&groups, metric);
    struct seeds seeds = {.picture = &part->picture, .data = data, .metric = metric, .groups = &groups, .rows = rows};
    seeds.num_rows = groups.count < most ? groups.count : most;
    seeds.full_names = true;
    lay_out(&seeds, part);
    add_marks(&seeds);
    name_references(&seeds);
    part->left = PAGE_EDGE + 10;
    part->varying = memory_format("%s of each setting over its seeds, best first", metric->title);
    part->note = note_of(&seeds);
    part->remark = remark_of(&seeds);
    part->num_lost = caption_append_lost(&part->remark, data, metric);
    free(rows), free(metric);
    groups_release(&groups);
    return true;
}

const struct figure_kind figure_seeds = {
    .name = "seeds",
    .help = "How a metric is spread over the seeds of each setting, best setting first.",
    .options = " color metric ",
    .picture = picture,
};
