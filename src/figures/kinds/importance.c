/* The figure "importance": how much of what differs between settings each axis explains, and each pair of axes. */
#include "results/importance.h"

#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "results/resolution.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    MOST_ROWS = 16,
    ROW_HEIGHT = 30,
    WIDTH = 560,
    LEFT = 92,
    VALUE_ROOM = 64 /* right of the longest bar, for its value */
};

#define THICK 0.62 /* of a bar, of its row */
#define GAP 0.012  /* between a bar and its value, of the width */

/* A bar. */
struct bar {
    char *name;
    double share, correlation; /* NaN: none */
    struct color color;
};

/* What the picture is made from. */
struct explained {
    struct picture *picture;
    const struct figure_data *data;
    struct importance importance;
    int num_bars, num_left_out;
    struct bar bars[MOST_ROWS + 2];
};

/* The settings that have a median, by their places among the values of each axis. */
static struct factors factors_new(const struct scheme *scheme, const struct results *results, const struct groups *groups,
                                  const struct metric *metric)
{
    const int axes = scheme->num_others;
    struct resolution resolution;
    const bool any = resolution_of(groups, metric, &resolution);
    struct factors factors = {.num_axes = axes, .within = any ? resolution.sd * resolution.sd : NAN};
    struct dimension *dimensions = memory_new((size_t)axes + 1, sizeof *dimensions);
    factors.num_levels = memory_new((size_t)axes + 1, sizeof *factors.num_levels);
    factors.is_ordered = memory_new((size_t)axes + 1, sizeof *factors.is_ordered);
    factors.levels = memory_new((size_t)groups->count * (size_t)axes + 1, sizeof *factors.levels);
    factors.values = memory_new((size_t)groups->count + 1, sizeof *factors.values);
    for (int a = 0; a < axes; a++) {
        dimensions[a] = dimension_new(scheme->others[a], results);
        factors.num_levels[a] = dimensions[a].count + dimensions[a].has_unused;
        factors.is_ordered[a] = dimension_is_ordered(&dimensions[a]);
    }
    for (int i = 0; i < groups->count; i++) {
        const double median = group_quantile(&groups->groups[i], metric, 0.5);
        if (!isfinite(median)) continue;
        for (int a = 0; a < axes; a++)
            factors.levels[factors.count * axes + a] = dimension_index(&dimensions[a], groups->groups[i].hparams);
        factors.values[factors.count++] = median;
    }
    for (int a = 0; a < axes; a++) free(dimensions[a].values);
    free(dimensions);
    return factors;
}

static void add_bar(struct explained *explained, char *name, double share, double correlation, struct color color)
{
    explained->bars[explained->num_bars++] = (struct bar){name, share, correlation, color};
}

static char *spoken_share(const struct scheme *scheme, const struct share *share)
{
    char *a = spoken_name(scheme->others[share->a]), *both = NULL;
    if (share->b < 0) return a;
    char *b = spoken_name(scheme->others[share->b]);
    both = memory_format("%s × %s", a, b);
    free(a), free(b);
    return both;
}

/* The largest shares, and what neither axes nor pairs explain. */
static void make_bars(struct explained *explained)
{
    const struct importance *importance = &explained->importance;
    const struct color alone = {COLOR_CATEGORY, .index = 0}, pair = {COLOR_CATEGORY, .index = 1}, soft = {.ink = INK_SOFT};
    for (int i = 0; i < importance->count && i < MOST_ROWS; i++) {
        const struct share *share = &importance->shares[i];
        add_bar(explained, spoken_share(&explained->picture->scheme, share), share->share, share->correlation,
                share->b < 0 ? alone : pair);
    }
    explained->num_left_out = importance->count - explained->num_bars;
    if (importance->is_grid && explained->picture->scheme.num_others > 2)
        add_bar(explained, memory_text("more axes together"), importance->rest, NAN, soft);
    if (isfinite(importance->seeds)) add_bar(explained, memory_text("seeds"), importance->seeds, NAN, soft);
}

/* "learning rate 3" */
static char *spoken_level(const struct explained *explained, const struct level *level)
{
    struct dimension dimension = dimension_new(explained->picture->scheme.others[level->axis], &explained->data->results);
    char *text = level->level < dimension.count ? dimension_label(&dimension, level->level) : memory_text("unused");
    free(dimension.values);
    return text;
}

static char *note_of(const struct explained *explained)
{
    const struct importance *importance = &explained->importance;
    char *note;
    if (!importance->is_grid)
        note = memory_format("%d settings, no grid: ρ correlates their ranks with the axis", importance->num_used);
    else
        note = memory_format("a grid of %d settings by their medians · a × b: what two axes do beyond each alone",
                             importance->num_used);
    for (int i = 0; i < importance->num_dropped; i++) {
        char *level = spoken_level(explained, &importance->dropped[i]);
        caption_append(&note, i == 0 ? " · without " : ", ", "%s", level);
        free(level);
    }
    if (importance->num_dropped > 0) caption_append(&note, ", ", "where settings are missing");
    if (explained->num_left_out > 0) caption_append(&note, " · ", "%d smaller ones left out", explained->num_left_out);
    if (importance->is_grid && isnan(importance->seeds)) caption_append(&note, " · ", "one seed each: what luck does is unknown");
    return note;
}

/* "61.5 %, ρ -0.71" */
static char *spoken_value_of(const struct bar *bar)
{
    if (isnan(bar->correlation)) return memory_format("%.1f %%", 100 * bar->share);
    return memory_format("%.1f %%, ρ %+.2f", 100 * bar->share, bar->correlation);
}

static void add_marks(const struct explained *explained, bool characters)
{
    struct picture *picture = explained->picture;
    struct panel *panel = picture->panels;
    for (int i = 0; i < explained->num_bars; i++) {
        const struct bar *bar = &explained->bars[i];
        const char *comment = i == 0 ? "What each axis, and each pair, explains: the middle of its bar, and its row." : NULL;
        struct mark box = {MARK_CELLS, comment, bar->color, .half = {bar->share / 2, THICK / 2}};
        struct mark line = {MARK_RANGES, comment, bar->color, .along = 'x', .width = 1};
        mark_item(panel_mark(panel, characters ? line : box),
                  (struct item){.x = characters ? bar->share : bar->share / 2, .y = i + 1, .high = bar->share});
    }
    struct mark *values =
        panel_mark(panel, (struct mark){MARK_TEXTS, .color = {.ink = INK_TITLE}, .align = "left", .size = STYLE_LABEL_SIZE - 1});
    for (int i = 0; i < explained->num_bars && !characters; i++)
        mark_item(values, (struct item){.x = explained->bars[i].share + GAP * picture->x.high,
                                        .y = i + 1,
                                        .text = spoken_value_of(&explained->bars[i])});
    if (explained->num_bars == 0) panel->reason = "nothing but the seed varies";
}

/* From 0 to beyond the largest share, so far that its value has room. */
static struct scale scale_shares(const struct explained *explained, double width)
{
    double largest = 0;
    for (int i = 0; i < explained->num_bars; i++) largest = fmax(largest, explained->bars[i].share);
    const double step = largest > 0.5 ? 0.2 : largest > 0.2 ? 0.1 : 0.05;
    const double room = VALUE_ROOM * (explained->importance.is_grid ? 1 : 2);
    struct scale scale = {.high = fmax(largest, step) / (1 - room / width)};
    for (int i = 0; i * step <= fmax(largest, step) + 1e-9 && scale.num_ticks < SCALE_MAX_TICKS; i++) {
        struct tick *tick = &scale.ticks[scale.num_ticks++];
        tick->at = i * step;
        snprintf(tick->label, sizeof tick->label, "%.0f %%", 100 * tick->at);
    }
    return scale;
}

/* In characters the value of a bar stands behind its name. */
static void append_values(struct explained *explained)
{
    for (int i = 0; i < explained->num_bars; i++) {
        char *value = spoken_value_of(&explained->bars[i]);
        caption_append(&explained->bars[i].name, "  ", "%s", value);
        free(value);
    }
}

static void lay_out(struct explained *explained, const struct part *part)
{
    struct picture *picture = explained->picture;
    const double width = figure_style(explained->data)->panel * WIDTH;
    double widest = 0;
    const int rows = explained->num_bars > 0 ? explained->num_bars : 1;
    for (int i = 0; i < explained->num_bars; i++)
        widest = fmax(widest, style_text_width(explained->bars[i].name, STYLE_LABEL_SIZE - 1));
    picture->y = (struct scale){.low = rows + 0.5, .high = 0.5};
    picture->x_title = memory_text(explained->importance.is_grid ? "share of the variance" : "share of the ranks' variance");
    picture->grid = "xtics";
    picture->content = (struct page_content){.data = explained->data,
                                             .legend = LEGEND_NONE,
                                             .room = part->room,
                                             .left = fmax(0, widest - (LEFT - PAGE_EDGE - 20)),
                                             .panel_width = width,
                                             .panel_height = rows * ROW_HEIGHT};
    picture_lay_out(picture);
    picture->x = scale_shares(explained, picture->page.panel_width);
    scale_thin_ticks(&picture->x, style_tick_room(figure_style(explained->data), picture->page.panel_width));
    picture->num_rows = explained->num_bars;
    picture->rows = memory_new((size_t)rows, sizeof *picture->rows);
    for (int i = 0; i < explained->num_bars; i++) picture->rows[i] = explained->bars[i].name;
}

static bool picture(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {0};
    struct explained explained = {.picture = &part->picture, .data = data};
    (void)error;
    part->picture.scheme = scheme_new(spec, data, &roles);
    struct metric *metric = metric_new(spec->metric, figure_unit(data));
    struct groups groups = groups_new(&data->results, metric, NULL, 0);
    struct factors factors = factors_new(&part->picture.scheme, &data->results, &groups, metric);
    explained.importance = importance_of(&factors);
    if (factors.num_axes > 0 && factors.count > 1) make_bars(&explained);
    if (part->columns > 0) append_values(&explained);
    lay_out(&explained, part);
    add_marks(&explained, part->columns > 0);
    part->left = PAGE_EDGE + 10;
    part->varying = memory_format("Which axis matters to the %s", metric->axis);
    part->note = note_of(&explained);
    part->num_lost = caption_append_lost(&part->remark, data, metric);
    importance_release(&explained.importance);
    factors_release(&factors);
    groups_release(&groups);
    free(metric);
    return true;
}

const struct figure_kind figure_importance = {
    .name = "importance",
    .help = "The share of a metric's variance that each axis, and each pair of axes, explains.",
    .options = " metric ",
    .picture = picture,
};
