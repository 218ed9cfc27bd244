/* The figure "slice": a metric against one axis, a dot for each run, a line through the medians. */
#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/facets.h"
#include "figures/picture/tick_names.h"
#include "figures/picture/tooltip.h"
#include "results/group.h"

#include <math.h>
#include <stdlib.h>

#define JITTER 0.5 /* share of the gap between values over which dots lie */
#define MOST_JITTER 0.03
#define TOP 0.99 /* where what lies above the range is marked */

enum { ROOM_FOR_COUNTS = 32, COUNTS_AT = 22 /* above the data and below the edge, for how many runs diverged */ };

/* What the picture is made from. */
struct slice {
    struct picture *picture;
    const struct figure_data *data;
    const struct metric *metric;
    const struct groups *groups; /* a group for each x, colour and facet */
    double gap;                  /* share of the x scale that lies between neighbouring values at least */
};

/* Of points that were drawn, and of those that halving left, few lie on a line. */
static char *note_of(const struct slice *slice, bool characters, int num_above, int num_diverged)
{
    const struct scheme *scheme = &slice->picture->scheme;
    const bool scattered = dimension_drawn(&scheme->by[ROLE_X]) != NULL || slice->data->results.num_paused > 0;
    const bool names = has_names(&scheme->by[ROLE_X]);
    char *note = memory_text(names && characters ? "a dot is a run"
                             : names             ? "a dot is a run, the stroke their median"
                             : scattered         ? "a dot is a run, a dark one a median"
                                                 : "a dot is a run, the line joins the medians");
    for (int i = 0; i < scheme->num_others; i++) {
        char *name = spoken_name(scheme->others[i]);
        caption_append(&note, i == 0 ? " over every " : " and ", "%s", name);
        free(name);
    }
    if (num_above > 0) caption_append(&note, " · ", "▲ %d above the range", num_above);
    if (num_diverged > 0) caption_append(&note, " · ", "× %s", slice->metric->lost);
    return note;
}

static double x_of(const struct slice *slice, const struct group *group)
{
    const struct dimension *x = &slice->picture->scheme.by[ROLE_X];
    return scale_position(x, dimension_index(x, group->hparams));
}

static bool holds(const struct slice *slice, const struct group *group, int facet)
{
    return page_holds(&slice->picture->page, &slice->picture->scheme, group->hparams, facet);
}

static bool has_color(const struct slice *slice, const struct group *group, int value)
{
    return dimension_index(&slice->picture->scheme.by[ROLE_COLOR], group->hparams) == value;
}

/* Beside the group's value: colours keep to their own part of the width, of which this is such a share. */
static double beside(const struct slice *slice, const struct group *group, double share)
{
    const struct dimension *color = &slice->picture->scheme.by[ROLE_COLOR];
    double width = fmin(JITTER * slice->gap, MOST_JITTER * 2);
    double part = (dimension_index(color, group->hparams) + share) / color->count;
    return scale_at(&slice->picture->x, scale_share(&slice->picture->x, x_of(slice, group)) + width * (part - 0.5));
}

/* Where dot number index of a group stands, so that dots of equal settings are seen apart. */
static double dot_x(const struct slice *slice, const struct group *group, int index)
{
    return beside(slice, group, (index + 0.5) / group->num_runs);
}

/* The runs of that colour within the range, and those above it at its upper edge. */
static void add_dots(const struct slice *slice, int facet, int value, struct mark *mark, bool above)
{
    const struct scale *y = &slice->picture->y;
    for (int i = 0; i < slice->groups->count; i++) {
        const struct group *group = &slice->groups->groups[i];
        if (!has_color(slice, group, value) || !holds(slice, group, facet)) continue;
        for (int j = 0; j < group->num_runs; j++) {
            double metric = slice->metric->of(slice->metric, group->runs[j]);
            if ((metric > y->high) != above) continue;
            mark_item(mark, (struct item){.x = dot_x(slice, group, j),
                                          .y = fmin(metric, scale_at(y, TOP)),
                                          .tooltip = tooltip_run(group->runs[j], slice->data, slice->metric)});
        }
    }
}

/* Of names, a stroke for each median, as wide as its dots lie: they have no order, no line leads from one to the next. */
static void add_strokes(const struct slice *slice, int facet, int value, struct mark *mark)
{
    for (int i = 0; i < slice->groups->count; i++) {
        const struct group *group = &slice->groups->groups[i];
        const double median = group_quantile(group, slice->metric, 0.5);
        if (!has_color(slice, group, value) || !holds(slice, group, facet) || !(median <= slice->picture->y.high)) continue;
        struct item item = {.x = beside(slice, group, 0.5), .y = median};
        item.low = beside(slice, group, 0), item.high = beside(slice, group, 1);
        item.tooltip = tooltip_group(tooltip_place(group->hparams, &slice->picture->scheme), group, slice->metric);
        mark_item(mark, item);
    }
}

/* The line through the medians, broken where all runs diverged; a single run tells for itself. */
static void add_medians(const struct slice *slice, int facet, int value, struct mark *mark)
{
    for (int i = 0; i < slice->groups->count; i++) {
        const struct group *group = &slice->groups->groups[i];
        if (!has_color(slice, group, value) || !holds(slice, group, facet)) continue;
        struct item item = {.x = x_of(slice, group), .y = group_quantile(group, slice->metric, 0.5)};
        if (group->num_runs > 1)
            item.tooltip = tooltip_group(tooltip_place(group->hparams, &slice->picture->scheme), group, slice->metric);
        mark_item(mark, item);
        if (item.x <= 0 && slice->picture->x.zero > 0)
            mark_item(mark, (struct item){.x = item.x, .y = NAN}); /* off, and no power */
    }
}

/* Where runs diverged, how many. */
static void add_diverged(const struct slice *slice, int facet, struct mark *mark)
{
    const struct dimension *x = &slice->picture->scheme.by[ROLE_X];
    double y = scale_at(&slice->picture->y, 1 - COUNTS_AT / slice->picture->page.panel_height);
    int *counts = memory_new((size_t)x->count, sizeof *counts);
    for (int i = 0; i < slice->groups->count; i++) {
        const struct group *group = &slice->groups->groups[i];
        if (holds(slice, group, facet)) counts[dimension_index(x, group->hparams)] += group->num_diverged;
    }
    for (int value = 0; value < x->count; value++)
        if (counts[value] > 0)
            mark_item(mark, (struct item){.x = scale_position(x, value), .y = y, .text = memory_format("%d×", counts[value])});
    free(counts);
}

static void add_marks(const struct slice *slice, int facet)
{
    const struct scheme *scheme = &slice->picture->scheme;
    const struct dimension *colors = &scheme->by[ROLE_COLOR];
    struct panel *panel = &slice->picture->panels[facet];
    for (int value = 0; value < colors->count; value++) {
        const struct color color = color_of(colors, value);
        struct mark dots = {MARK_DOTS, .color = color_clear(color, 0x90), .shape = SHAPE_CIRCLE, .size = 0.55};
        struct mark above = {MARK_DOTS, .color = color, .shape = SHAPE_TRIANGLE, .size = 0.8};
        if (facet + value == 0)
            dots.comment = "For each panel: the runs of each colour, and those above the range; the medians; how many diverged.";
        add_dots(slice, facet, value, panel_mark(panel, dots), false);
        add_dots(slice, facet, value, panel_mark(panel, above), true);
    }
    for (int value = 0; value < colors->count; value++) {
        /* Neighbours that were drawn differ in all that was drawn: no line from one to the next says anything. */
        const bool drawn = dimension_drawn(&scheme->by[ROLE_X]) != NULL;
        struct mark medians = {drawn ? MARK_DOTS : MARK_PATH, .color = color_of(colors, value), .shape = SHAPE_CIRCLE,
                               .size = 0.5};
        medians.dash = page_dash(scheme, ROLE_COLOR, value), medians.width = STYLE_LINE_WIDTH;
        struct mark strokes = {MARK_RANGES, .color = color_of(colors, value), .along = 'x', .width = STYLE_LINE_WIDTH};
        if (has_names(&scheme->by[ROLE_X])) add_strokes(slice, facet, value, panel_mark(panel, strokes));
        else add_medians(slice, facet, value, panel_mark(panel, medians));
    }
    add_diverged(
        slice, facet,
        panel_mark(panel, (struct mark){MARK_TEXTS, .color = {.ink = INK_SOFT}, .size = STYLE_CAPTION_SIZE, .align = "center"}));
}

/* "lowest median: 0.4668, learning rate 0.1, state size 64" */
static char *closing_of(const struct slice *slice)
{
    struct rank *ranks = groups_ranked(slice->groups, slice->metric);
    char *text = NULL;
    bool is_lowest = true;
    for (int i = 1; i < slice->groups->count; i++) is_lowest = is_lowest && !(ranks[i].median < ranks[0].median);
    if (isfinite(ranks[0].median)) {
        char *place = tooltip_place(ranks[0].group->hparams, &slice->picture->scheme), *median = caption_number(ranks[0].median);
        text = memory_format("lowest median%s: %s%s%s", is_lowest ? "" : " but of those that lost half of their runs", median,
                             place[0] != '\0' ? ", " : "", place);
        free(place), free(median);
    }
    free(ranks);
    return text;
}

/* The y scale opens above the data where counts of diverged runs stand there. */
static void lay_out(struct slice *slice, const struct figure_spec *spec, struct part *part)
{
    struct picture *picture = slice->picture;
    const struct dimension *x = &picture->scheme.by[ROLE_X];
    int count, num_above = 0, num_zeros = 0;
    picture->num_references = slice->metric->is_loss ? page_references(slice->data, picture->references) : 0;
    double *values = groups_values(slice->groups, slice->metric, &count);
    picture->y = facets_scale(picture, slice->data, slice->metric, values, count, scale_kind(spec->y_scale));
    picture->x_title = x->hparam != NULL ? spoken_name(x->hparam) : NULL;
    picture->y_title = memory_text(slice->metric->axis);
    picture->grid = "ytics";
    picture->content = (struct page_content){.data = slice->data,
                                             .y = &picture->y,
                                             .legend = has_names(x) ? LEGEND_DOTS : LEGEND_LINES,
                                             .room = part->room,
                                             .panel_height = part->beside ? PART_HEIGHT : 0};
    picture_lay_out(picture);
    if (count < slice->data->results.num_runs)
        picture->y.high = scale_at(&picture->y, 1 + ROOM_FOR_COUNTS / picture->page.panel_height);
    picture->x =
        scale_dimension(x, scale_kind(spec->x_scale), style_tick_room(figure_style(slice->data), picture->page.panel_width));
    slice->gap = scale_gap(&picture->x, x);
    if (part->columns == 0) tick_names(picture, x, figure_style(slice->data));
    for (int i = 0; i < count; i++) num_above += values[i] > picture->y.high, num_zeros += values[i] <= 0;
    part->note = note_of(slice, part->columns > 0, num_above, slice->data->results.num_runs - count);
    caption_append_zeros(&part->note, &picture->y, num_zeros);
    if (scale_kind(spec->x_scale) == SCALE_LOG && !picture->x.log)
        caption_append(&part->note, " · ", "%s has no logarithmic scale",
                       picture->x_title != NULL ? picture->x_title : "nothing");
    free(values);
}

static bool picture(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {4, part->beside ? 2 : 4, {ROLE_X, ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS}};
    struct picture *made = &part->picture;
    made->scheme = scheme_new(spec, data, &roles);
    if (!page_check(&made->scheme, spec, error)) return false;
    struct metric *metric = metric_new(spec->metric, figure_unit(data));
    struct groups groups = scheme_groups(&made->scheme, &data->results, metric);
    struct slice slice = {.picture = made, .data = data, .metric = metric, .groups = &groups};
    lay_out(&slice, spec, part);
    facets_references(made, data, metric, &part->note);
    for (int i = 0; i < made->page.facets; i++) add_marks(&slice, i);
    made->closing = closing_of(&slice);
    part->varying = caption_varying(metric->title, &made->scheme);
    part->num_lost = caption_append_lost(&part->remark, data, metric);
    groups_release(&groups);
    free(metric);
    return true;
}

const struct figure_kind figure_slice = {
    .name = "slice",
    .help = "A metric against one axis: a dot for each run, a line through the medians.",
    .options = " x color rows columns x_scale y_scale metric ",
    .picture = picture,
};
