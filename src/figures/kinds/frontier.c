/* The figure "frontier": a metric against what it cost, a dot for each setting; the settings that no other beats in both
 * are joined and named. */
#include "base/memory.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/facets.h"
#include "figures/picture/tooltip.h"
#include "results/group.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_NAMES = 12,
    NAME_STEP = 14,
    FARTHEST = 3 * NAME_STEP, /* of a name from its dot, downward */
    BESIDE = 7,               /* of a name from its dot, leftward */
    NARROW_PANEL = 400,
    LIST_STEP = 16,
    LIST_GAP = 16,      /* between the panel and the list */
    COLUMNS_BEFORE = 22 /* of a setting in the list of characters: its number, metric and cost */
};

#define TOP 0.99      /* where what lies above the range is marked */
#define MOST_ROOM 0.4 /* of the width for names, at the low end */
#define LOG_FROM 8    /* costs that span more are shown by ratio */

struct dot {
    const struct group *group;
    double cost, middle, low, high; /* medians, and the metric's extremes over the seeds */
    bool lost, best;                /* mostly lost; no other is both cheaper and better */
};

/* What the picture is made from. */
struct frontier {
    struct picture *picture;
    const struct figure_data *data;
    const struct metric *metric;
    const struct groups *groups;              /* a group for each setting */
    struct dot *dots;                         /* (num_dots) by cost */
    int num_dots, num_above, num_zeros, size; /* of names */
    bool characters;
};

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

/* What is mostly lost is no best where anything is not. */
static void make_dots(struct frontier *frontier, bool weights)
{
    const struct metric cost = {.of = weights ? num_weights : train_seconds};
    double best = INFINITY;
    bool some_hold = false;
    frontier->dots = memory_new((size_t)frontier->groups->count, sizeof *frontier->dots);
    for (int i = 0; i < frontier->groups->count; i++) {
        const struct group *group = &frontier->groups->groups[i];
        if (group->num_runs == 0) continue;
        const bool lost = is_mostly_lost(group->num_runs, group->num_diverged);
        some_hold |= !lost;
        const double middle = group_quantile(group, frontier->metric, 0.5), low = group_quantile(group, frontier->metric, 0);
        const double high = group_quantile(group, frontier->metric, 1), price = group_quantile(group, &cost, 0.5);
        frontier->dots[frontier->num_dots++] = (struct dot){group, price, middle, low, high, lost, false};
    }
    qsort(frontier->dots, (size_t)frontier->num_dots, sizeof *frontier->dots, compare_dots);
    for (struct dot *dot = frontier->dots; dot < frontier->dots + frontier->num_dots; dot++) {
        dot->best = dot->middle < best && !(dot->lost && some_hold);
        if (dot->best) best = dot->middle;
    }
}

static char *name_of(const struct frontier *frontier, const struct dot *dot)
{
    return spoken_setting(dot->group->hparams, &frontier->data->results, frontier->characters);
}

/* Opens the scale at its low end so far that the names there do not leave the panel. */
static void make_room(const struct frontier *frontier, struct scale *x)
{
    double missing = 0;
    const struct scale inner = *x;
    for (int i = 0; i < frontier->num_dots; i++) {
        if (!frontier->dots[i].best) continue;
        char *text = name_of(frontier, &frontier->dots[i]);
        double width = (style_text_width(text, frontier->size) + 12) / NARROW_PANEL;
        missing = fmax(missing, width - scale_share(&inner, frontier->dots[i].cost));
        free(text);
    }
    x->low = scale_at(&inner, -fmin(missing, MOST_ROOM));
    if (!inner.log) x->low = fmax(x->low, 0);
}

static void make_scales(struct frontier *frontier, const struct figure_spec *spec)
{
    struct picture *picture = frontier->picture;
    int count = frontier->num_dots;
    double *values = memory_new((size_t)count + 2, sizeof *values), ends[2] = {1, 1};
    for (int i = 0; i < count; i++) values[i] = frontier->dots[i].middle;
    qsort(values, (size_t)count, sizeof *values, compare_doubles);
    picture->y = facets_scale(picture, frontier->data, frontier->metric, values, count, scale_kind(spec->y_scale));
    for (int i = 0; i < count; i++) frontier->num_above += values[i] > picture->y.high, frontier->num_zeros += values[i] <= 0;
    if (count > 0) ends[0] = frontier->dots[0].cost, ends[1] = frontier->dots[count - 1].cost;
    if (ends[0] == ends[1]) ends[0] *= 0.5, ends[1] *= 1.5;
    enum scale_kind kind = scale_kind(spec->x_scale);
    if (kind == SCALE_AUTOMATIC) kind = ends[0] > 0 && ends[1] > LOG_FROM * ends[0] ? SCALE_LOG : SCALE_LINEAR;
    picture->x = scale_values(ends, 2, kind, NULL, 0);
    if (!frontier->characters) make_room(frontier, &picture->x);
    free(values);
}

static char *note_of(const struct frontier *frontier, char **remark)
{
    int *counts = memory_new((size_t)frontier->num_dots + 1, sizeof *counts), most = 0;
    for (int i = 0; i < frontier->num_dots; i++) counts[i] = frontier->dots[i].group->num_runs;
    for (int i = 0; i < frontier->num_dots; i++) most = counts[i] > most ? counts[i] : most;
    char *runs = caption_runs(counts, frontier->num_dots),
         *note = memory_format("a dot is a setting%s%s", most > 1 ? ", " : "", most > 1 ? runs : "");
    char *axes = spoken_axes(&frontier->data->results);
    caption_append(&note, " · ", "%s",
                   frontier->characters ? "the numbered ones, joined, none beats in both"
                                        : "the line joins settings that none beats in both");
    if (axes[0] != '\0' && !frontier->characters) caption_append(&note, ", named by ", "%s", axes);
    free(axes);
    if (frontier->num_above > 0) caption_append(&note, " · ", "▲ %d above the range", frontier->num_above);
    caption_append_zeros(&note, &frontier->picture->y, frontier->num_zeros);
    if (!frontier->characters) *remark = caption_spread("bar", LINE_MIN_MAX, counts, frontier->num_dots);
    free(counts), free(runs);
    return note;
}

static struct color color_in(const struct frontier *frontier, const struct dot *dot)
{
    const struct dimension *color = &frontier->picture->scheme.by[ROLE_COLOR];
    return color_of(color, dimension_index(color, dot->group->hparams));
}

/* The character for number index of the joined settings: 1 to 9, then capital letters. */
static char number_of(int index)
{
    return (char)(index < 9 ? '1' + index : 'A' + (index - 9) % 26);
}

/* The staircase under which no setting lies. */
static void add_front(const struct frontier *frontier, struct mark *mark)
{
    double last = NAN;
    for (int i = 0; i < frontier->num_dots; i++) {
        const struct dot *dot = &frontier->dots[i];
        if (!dot->best) continue;
        if (isfinite(last)) mark_item(mark, (struct item){.x = dot->cost, .y = last});
        mark_item(mark, (struct item){.x = dot->cost, .y = dot->middle});
        last = dot->middle;
    }
    if (isfinite(last)) mark_item(mark, (struct item){.x = frontier->picture->x.high, .y = last});
}

/* The facet's settings: as ranges all of them, as dots those within the range or those above it. */
static void add_dots(const struct frontier *frontier, int facet, struct mark *mark)
{
    const struct picture *picture = frontier->picture;
    const double top = scale_at(&picture->y, TOP);
    for (int i = 0, number = 0; i < frontier->num_dots; i++) {
        const struct dot *dot = &frontier->dots[i];
        const char text[2] = {dot->best ? number_of(number++) : '\0'};
        bool above = dot->middle > picture->y.high;
        if (!page_holds(&picture->page, &picture->scheme, dot->group->hparams, facet)) continue;
        if (mark->type == MARK_DOTS && above != (mark->shape == SHAPE_TRIANGLE)) continue;
        struct item item = {.x = dot->cost, .y = fmin(dot->middle, top), .color = color_in(frontier, dot)};
        item.low = fmin(dot->low, top), item.high = fmin(dot->high, picture->y.high);
        if (mark->type == MARK_DOTS) {
            item.tooltip = tooltip_group(tooltip_setting(dot->group->hparams, frontier->data), dot->group, frontier->metric);
            char *cost = caption_number(dot->cost);
            caption_append(&item.tooltip, " · ", "%s %s", picture->x_title, cost);
            free(cost);
            if (dot->best) item.text = memory_text(text);
        }
        mark_item(mark, item);
    }
}

static void add_marks(const struct frontier *frontier, int facet)
{
    struct panel *panel = &frontier->picture->panels[facet];
    const char *comment =
        facet == 0 ? "For each panel: what none beats in both; the settings: cost, median, smallest, largest metric; their dots; "
                     "those above the range."
                   : NULL;
    const struct mark front = {MARK_PATH, comment, {.ink = INK_SOFT}, .width = 1.2},
                      ranges = {MARK_RANGES, .varied = true, .along = 'y', .capped = true, .width = 0.8},
                      dots = {MARK_DOTS, .varied = true, .shape = SHAPE_CIRCLE, .size = 0.9},
                      above = {MARK_DOTS, .varied = true, .shape = SHAPE_TRIANGLE, .size = 0.9};
    add_front(frontier, panel_mark(panel, front));
    add_dots(frontier, facet, panel_mark(panel, ranges));
    add_dots(frontier, facet, panel_mark(panel, dots));
    add_dots(frontier, facet, panel_mark(panel, above));
    if (frontier->num_dots == 0) panel->reason = "all runs diverged";
}

/* Where names stand: the lower edge and the right end of the last one. */
struct taken {
    double lowest, right;
};

/* A place for a text of that width below and left of its dot, where nothing is both better and cheaper, and below the last text;
 * false where there is none near. */
static bool find_place(const struct frontier *frontier, const struct dot *dot, double width, struct taken *taken, double at[2])
{
    const struct picture *picture = frontier->picture;
    const struct page *page = &picture->page;
    double x = scale_share(&picture->x, dot->cost) * page->panel_width,
           y = (1 - scale_share(&picture->y, dot->middle)) * page->panel_height, below = y + 4;
    at[0] = x - BESIDE;
    at[1] = at[0] - width > taken->right ? below : fmax(below, taken->lowest + NAME_STEP);
    if (at[0] < width || at[1] >= page->panel_height - 4 || at[1] - below > FARTHEST) return false;
    taken->lowest = at[1], taken->right = x + 5;
    at[0] += page->left, at[1] += page->top;
    return true;
}

/* Names the joined settings at their dots or, with numbers, numbers them there and lists them right of the panel. Returns how
 * many have no room and are left out, and in *widest the width of the widest name; without `add` only that. */
static int add_names(const struct frontier *frontier, bool numbers, bool add, double *widest)
{
    struct picture *picture = frontier->picture;
    struct taken taken = {-INFINITY, -INFINITY};
    const struct page *page = &picture->page;
    const double list = page->left + page->panel_width + LIST_GAP, most = numbers ? page->panel_height / LIST_STEP : MOST_NAMES;
    int count = 0, left_out = 0;
    for (int i = 0; i < frontier->num_dots; i++) {
        const struct dot *dot = &frontier->dots[i];
        if (!dot->best || dot->middle > picture->y.high) continue;
        char *name = name_of(frontier, dot), *text = numbers ? memory_format("%d", count + 1) : memory_text(name);
        struct label label = {0, 0, "right", frontier->size, {.ink = INK_TITLE}, NULL, false};
        double at[2];
        bool placed =
            text[0] != '\0' && count < most && find_place(frontier, dot, style_text_width(text, frontier->size), &taken, at);
        *widest = fmax(*widest, style_text_width(name, frontier->size));
        left_out += !placed && text[0] != '\0';
        if (placed && add) label.x = at[0], label.y = at[1], label.text = memory_text(text), picture_label(picture, label);
        if (placed && add && numbers) {
            label.x = list, label.y = page->top + (count + 0.5) * LIST_STEP, label.how = "left";
            label.text = memory_format("%d  %s", count + 1, name);
            picture_label(picture, label);
        }
        count += placed;
        free(name), free(text);
    }
    return left_out;
}

/* Settings are named where they are while all names have room. */
static void name_settings(const struct frontier *frontier)
{
    struct picture *picture = frontier->picture;
    if (picture->page.facets > 1 || frontier->characters) return;
    double widest = 0;
    bool numbers = add_names(frontier, false, false, &widest) > 0;
    if (numbers) {
        picture->content.end_width = LIST_GAP + style_text_width("00  ", frontier->size) + widest;
        picture_lay_out(picture);
    }
    add_names(frontier, numbers, true, &widest);
}

/* "1  0.4668   0.52  num steps 2, state size 4": a line for each, best last, as the staircase goes down. */
static char *list_of(const struct frontier *frontier)
{
    char *list = memory_format("    \t%s, %s", frontier->metric->axis, frontier->picture->x_title);
    int number = 0;
    for (int i = 0; i < frontier->num_dots; i++) {
        const struct dot *dot = &frontier->dots[i];
        if (!dot->best) continue;
        char *setting = name_of(frontier, dot), *metric = caption_number(dot->middle), *cost = caption_number(dot->cost);
        int room = COLUMNS_BEFORE - 6 - (int)strlen(metric);
        caption_append(&list, "\n", " %c  %s%*s  \t%s", number_of(number++), metric, room, cost,
                       setting[0] != '\0' ? setting : "the only setting");
        free(setting), free(metric), free(cost);
    }
    if (number > 0) return list;
    free(list);
    return NULL;
}

static void lay_out(struct frontier *frontier, const struct figure_spec *spec, const struct part *part, bool weights)
{
    struct picture *picture = frontier->picture;
    picture->num_references = frontier->metric->is_loss ? page_references(frontier->data, picture->references) : 0;
    make_scales(frontier, spec);
    picture->x_title = memory_text(x_titles[weights]);
    picture->y_title = memory_text(frontier->metric->axis);
    picture->grid = "ytics";
    picture->content = (struct page_content){.data = frontier->data,
                                             .y = &picture->y,
                                             .legend = LEGEND_DOTS,
                                             .room = part->room,
                                             .panel_height = part->beside ? PART_HEIGHT : 0};
    picture_lay_out(picture);
    name_settings(frontier);
    scale_thin_ticks(&picture->x, style_tick_room(figure_style(frontier->data), picture->page.panel_width));
}

static bool picture(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {3, 1, {ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS}};
    const bool weights = strcmp(spec->x, xs[1]) == 0;
    struct picture *made = &part->picture;
    made->scheme = scheme_new(spec, data, &roles);
    if (!page_check(&made->scheme, spec, error)) return false;
    struct metric *metric = metric_new(spec->metric, figure_unit(data));
    struct groups groups = groups_new(&data->results, metric, NULL, 0);
    struct frontier frontier = {.picture = made, .data = data, .metric = metric, .groups = &groups};
    frontier.characters = part->columns > 0, frontier.size = style_size(figure_style(data), STYLE_CAPTION_SIZE);
    make_dots(&frontier, weights);
    lay_out(&frontier, spec, part, weights);
    part->note = note_of(&frontier, &part->remark);
    facets_references(made, data, metric, &part->note);
    for (int i = 0; i < made->page.facets; i++) add_marks(&frontier, i);
    if (frontier.characters) made->closing = list_of(&frontier);
    part->varying = memory_format("%s against %s", metric->title, weights ? "the number of weights" : "training time");
    part->num_lost = caption_append_lost(&part->remark, data, metric);
    free(frontier.dots), free(metric), groups_release(&groups);
    return true;
}

const struct figure_kind figure_frontier = {
    .name = "frontier",
    .help = "A metric against training time or the number of weights; the settings that none beats in both are joined and named.",
    .options = " x color rows columns x_scale y_scale metric ",
    .xs = xs,
    .picture = picture,
};
