/* The figure "curves": loss by what was seen, a line for each setting with the band of its seeds, in facets. */
#include "base/memory.h"
#include "base/text.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/end_names.h"
#include "figures/picture/facets.h"
#include "figures/picture/tooltip.h"
#include "results/epochs.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_BANDS = 60, /* in one figure of lines that share colours; more are a fog */
    UNSMOOTHED_CLEAR = 0xb0
};

static const char *const xs[] = {"symbols", "steps", "seconds", NULL};
static const char *const x_titles[] = {"symbols seen", "train steps", "seconds"};
static const char *const x_units[] = {"symbols", "train steps", "seconds"};
static const char *const spreads[] = {"min-max", "quartiles", "sd", NULL};

/* What the picture is made from. */
struct curves {
    struct picture *picture;
    const struct figure_data *data;
    struct line_form form;
    struct line *lines;
    int num_lines, num_epochs;
    double epochs[EPOCHS_MOST]; /* (num_epochs) where those after the first start */
    bool bands, held_out;       /* whether they are drawn */
};

static int name_index(const char *const *names, const char *name)
{
    for (int i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], name) == 0) return i;
    return 0;
}

/* Which value of the colour's dimension the line has. */
static int line_value(const struct curves *curves, const struct line *line)
{
    return dimension_index(&curves->picture->scheme.by[ROLE_COLOR], line->hparams);
}

static bool holds(const struct curves *curves, const struct line *line, int facet)
{
    return page_holds(&curves->picture->page, &curves->picture->scheme, line->hparams, facet);
}

static bool ends_above(const struct curves *curves, const struct line *line)
{
    return line->num_points > 0 && line_end(line).mean > curves->picture->y.high;
}

static bool hold_out(const struct curves *curves)
{
    for (int i = 0; i < curves->num_lines; i++)
        if (curves->lines[i].num_held_out > 0) return true;
    return false;
}

/* What ends at a rung, and what of settings of which others have ended is not drawn. */
static void append_paused(char **note, const struct curves *curves)
{
    bool paused = false;
    int left = 0;
    for (int i = 0; i < curves->num_lines; i++) {
        paused = paused || curves->lines[i].paused;
        left += curves->lines[i].num_left;
    }
    if (paused) caption_append(note, " · ", "a dot ends what is paused at a rung");
    if (left > 0) caption_append(note, " · ", "%d paused beside finished seeds, left out", left);
}

/* In characters there is neither room for bands nor for lines beneath others. */
static char *note_of(const struct curves *curves, bool characters)
{
    const struct scheme *scheme = &curves->picture->scheme;
    char *note = caption_seeds(curves->data, curves->lines, curves->num_lines, curves->form.spread);
    char smoothing[TEXT_REAL];
    if (curves->form.smoothing > 0)
        caption_append(&note, " · ", "smoothed (%s)%s", text_real(curves->form.smoothing, smoothing),
                       characters ? "" : ", unsmoothed faint");
    if (curves->held_out)
        caption_append(&note, " · ", "%s: on what is held out", scheme->by[ROLE_DASH].hparam != NULL ? "dotted" : "dashed");
    else if (hold_out(curves)) caption_append(&note, " · ", "losses on what is held out are drawn in pictures alone");
    if (curves->num_epochs > 0 && !characters) caption_append(&note, " · ", "upright dots: an epoch starts, with a fresh state");
    caption_append_stopped(&note, curves->data, curves->lines, curves->num_lines);
    append_paused(&note, curves);
    for (int i = 0; i < scheme->num_others; i++) {
        char *name = spoken_name(scheme->others[i]);
        caption_append(&note, i == 0 ? " · one line for each " : " and ", "%s", name);
        free(name);
    }
    return note;
}

/* What the bands are, what lies above them, what a point is. */
static char *remark_of(const struct curves *curves, bool characters)
{
    int above = 0, zeros = 0, *counts = memory_new((size_t)curves->num_lines + 1, sizeof *counts);
    for (int i = 0; i < curves->num_lines; i++) {
        counts[i] = curves->lines[i].num_runs;
        above += ends_above(curves, &curves->lines[i]);
        zeros += curves->lines[i].num_points > 0 && line_end(&curves->lines[i]).mean <= 0;
    }
    char *remark = curves->bands && !characters ? caption_spread("band", curves->form.spread, counts, curves->num_lines) : NULL,
         *resolution = caption_resolution(curves->lines, curves->num_lines);
    if (above > 0) caption_append(&remark, " · ", "%d end%s above the range", above, above == 1 ? "s" : "");
    if (curves->picture->y.zero > 0 && zeros > 0) caption_append(&remark, " · ", "%d end%s at 0", zeros, zeros == 1 ? "s" : "");
    if (resolution != NULL) caption_append(&remark, " · ", "%s", resolution);
    free(counts), free(resolution);
    return remark;
}

/* "ends lowest: 0.4632, num steps 10, state size 64" */
static char *closing_of(const struct curves *curves)
{
    const struct line *lowest = NULL;
    for (const struct line *line = curves->lines; line < curves->lines + curves->num_lines; line++)
        if (line->num_points > 0 && !line->paused && (lowest == NULL || line_end(line).mean < line_end(lowest).mean))
            lowest = line;
    if (lowest == NULL) return NULL;
    char *setting = spoken_setting(lowest->hparams, &curves->data->results, true), *loss = caption_number(line_end(lowest).mean);
    char *text = memory_format("ends lowest: %s%s%s", loss, setting[0] != '\0' ? ", " : "", setting);
    free(setting), free(loss);
    return text;
}

static void make_lines(struct curves *curves, enum scale_kind kind)
{
    struct picture *picture = curves->picture;
    lines_free(curves->lines, curves->num_lines);
    curves->lines = lines_new(&curves->data->results, &curves->form, &curves->num_lines);
    struct reference_loss near[MOST_REFERENCE_LOSSES];
    const int num_near = facets_near(picture, curves->data, near);
    picture->y = scale_losses(curves->lines, curves->num_lines, kind, near, num_near);
}

/* Makes the lines and their scale, again where only the lines tell that the scale is logarithmic and they are smoothed. */
static void make_scaled_lines(struct curves *curves, const struct figure_spec *spec)
{
    enum scale_kind kind = scale_kind(spec->y_scale);
    bool smoothed = spec->smoothing > 0;
    curves->form = (struct line_form){(enum line_x)name_index(xs, spec->x), (enum line_spread)name_index(spreads, spec->spread),
                                      spec->smoothing, smoothed && kind == SCALE_LOG, figure_unit(curves->data)};
    make_lines(curves, kind);
    if (!smoothed || curves->picture->y.log == curves->form.log) return;
    curves->form.log = true;
    make_lines(curves, SCALE_LOG);
}

static void lay_out(struct curves *curves, const struct figure_spec *spec, const struct part *part)
{
    struct picture *picture = curves->picture;
    picture->num_references = page_references(curves->data, picture->references);
    make_scaled_lines(curves, spec);
    curves->num_epochs = epochs_starts(&curves->data->results, curves->form.x, curves->epochs);
    curves->held_out = part->columns == 0 && hold_out(curves);
    picture->scheme.dashes_taken = curves->held_out;
    curves->bands = picture->scheme.num_others == 0 || curves->num_lines <= MOST_BANDS;
    picture->x = scale_along(curves->lines, curves->num_lines, scale_kind(spec->x_scale));
    picture->x_title = memory_text(x_titles[curves->form.x]);
    picture->y_title = memory_text(figure_unit(curves->data)->title);
    picture->x_unit = x_units[curves->form.x], picture->y_unit = figure_unit(curves->data)->name;
    picture->grid = "ytics";
    picture->content = (struct page_content){.data = curves->data,
                                             .y = &picture->y,
                                             .legend = LEGEND_LINES,
                                             .room = part->room,
                                             .panel_height = part->beside ? PART_HEIGHT : 0};
    picture_lay_out(picture);
    end_names(curves->picture, curves->lines, curves->num_lines);
    scale_thin_ticks(&picture->x, style_tick_room(figure_style(curves->data), picture->page.panel_width));
}

/* Whether most of the line lies above the range, so that nothing of its band but spikes would be seen. */
static bool lies_above(const struct curves *curves, const struct line *line)
{
    int above = 0;
    for (int i = 0; i < line->num_points; i++) above += line->points[i].mean > curves->picture->y.high;
    return 2 * above > line->num_points;
}

static bool has_band(const struct curves *curves, const struct line *line)
{
    return curves->bands && line->num_points > 1 && line->num_runs > 1 && !lies_above(curves, line);
}

static void add_points(struct mark *mark, const struct line *line, bool unsmoothed)
{
    for (int i = 0; i < line->num_points; i++) {
        const struct point *point = &line->points[i];
        mark_item(mark, (struct item){
                            .x = point->x, .y = unsmoothed ? point->raw : point->mean, .low = point->low, .high = point->high});
    }
}

/* What lies beneath the lines: the band, or of a single point its range, and what was smoothed. */
static void add_beneath(const struct curves *curves, const struct line *line, struct color color, struct panel *panel)
{
    struct mark band = {MARK_AREA, .color = color};
    band.opacity = STYLE_BAND_OPACITY / (curves->picture->scheme.num_others > 0 ? 2 : 1);
    if (has_band(curves, line)) add_points(panel_mark(panel, band), line, false);
    if (line->num_points == 1) {
        struct mark range = {MARK_RANGES, .color = color, .along = 'y', .capped = true, .width = 1};
        struct mark dot = {MARK_DOTS, .color = color, .shape = SHAPE_CIRCLE, .size = 0.6};
        add_points(panel_mark(panel, range), line, false);
        add_points(panel_mark(panel, dot), line, false);
    } else if (curves->form.smoothing > 0) {
        struct mark unsmoothed = {MARK_PATH, .color = color_clear(color, UNSMOOTHED_CLEAR), .width = 0.8};
        add_points(panel_mark(panel, unsmoothed), line, true);
    }
}

/* The losses on what is held out, in the colour of the line. */
static void add_held_out(const struct curves *curves, const struct line *line, struct color color, struct panel *panel)
{
    const bool dashes_tell = curves->picture->scheme.by[ROLE_DASH].hparam != NULL;
    struct mark mark = {MARK_PATH, .color = color, .dash = dashes_tell ? STYLE_DASH_DOTTED : STYLE_DASH_HELD_OUT,
                        .width = STYLE_LINE_WIDTH * 0.8};
    if (line->num_held_out == 1) mark = (struct mark){MARK_DOTS, .color = color, .shape = SHAPE_CIRCLE, .size = 0.6};
    mark.name = tooltip_setting(line->hparams, curves->data);
    struct mark *added = panel_mark(panel, mark);
    for (int i = 0; i < line->num_held_out; i++)
        mark_item(added, (struct item){.x = line->held_out[i].x, .y = line->held_out[i].mean});
}

/* Where the line is paused. */
static void add_end(const struct line *line, struct color color, struct panel *panel)
{
    const struct point *last = &line->points[line->num_points - 1];
    struct mark dot = {MARK_DOTS, .color = color, .shape = SHAPE_CIRCLE, .size = 0.5};
    mark_item(panel_mark(panel, dot), (struct item){.x = last->x, .y = last->mean});
}

static void add_line(const struct curves *curves, const struct line *line, struct color color, struct panel *panel)
{
    const struct scheme *scheme = &curves->picture->scheme;
    enum role role = scheme->by[ROLE_DASH].hparam != NULL ? ROLE_DASH : ROLE_COLOR;
    struct mark path = {MARK_PATH, .color = color};
    path.dash = page_dash(scheme, role, dimension_index(&scheme->by[role], line->hparams));
    path.width = STYLE_LINE_WIDTH * (scheme->num_others > 0 ? 0.6 : 1) * (line->paused ? 0.6 : 1);
    path.name = tooltip_setting(line->hparams, curves->data);
    add_points(panel_mark(panel, path), line, false);
    if (line->paused) add_end(line, color, panel);
    if (curves->held_out && line->num_held_out > 0) add_held_out(curves, line, color, panel);
}

/* Why the panel is empty, or NULL. */
static const char *reason_of(const struct curves *curves, int facet)
{
    const char *reason = caption_absent(&curves->data->results);
    for (int i = 0; i < curves->num_lines; i++) {
        if (!holds(curves, &curves->lines[i], facet)) continue;
        if (curves->lines[i].num_points > 0) return NULL;
        reason = "all runs diverged";
    }
    return reason;
}

static void add_epochs(const struct curves *curves, struct panel *panel)
{
    const struct scale *y = &curves->picture->y;
    struct mark model = {MARK_RANGES, .along = 'y', .width = 0.9, .dash = STYLE_DASH_DOTTED, .color = {.ink = INK_REFERENCE}};
    struct mark *starts = panel_mark(panel, model);
    for (int i = 0; i < curves->num_epochs; i++)
        mark_item(starts, (struct item){.x = curves->epochs[i], .y = y->low, .low = y->low, .high = y->high});
}

/* By colour; bands first, so that no band lies over a line. */
static void add_marks(const struct curves *curves, int facet)
{
    static const char comment[] = "For each panel: bands and what was smoothed; the lines.";
    const struct dimension *colors = &curves->picture->scheme.by[ROLE_COLOR];
    struct panel *panel = &curves->picture->panels[facet];
    panel->reason = reason_of(curves, facet);
    if (curves->num_epochs > 0) add_epochs(curves, panel);
    for (int layer = 0; layer < 2; layer++)
        for (int value = 0; value < colors->count; value++)
            for (int i = 0; i < curves->num_lines; i++) {
                const struct line *line = &curves->lines[i];
                const struct color color = color_of(colors, value);
                if (line->num_points == 0 || line_value(curves, line) != value || !holds(curves, line, facet)) continue;
                if (layer == 0) add_beneath(curves, line, color, panel);
                else add_line(curves, line, color, panel);
                if (layer == 0 || !ends_above(curves, line)) continue;
                if (panel->num_above < MOST_ABOVE) panel->above[panel->num_above] = color;
                panel->num_above++;
            }
    if (facet == 0 && panel->num_marks > 0) panel->marks[0].comment = comment;
}

static bool picture(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {4, part->beside ? 2 : 4, {ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS, ROLE_DASH}};
    struct picture *made = &part->picture;
    made->scheme = scheme_new(spec, data, &roles);
    if (!page_check(&made->scheme, spec, error)) return false;
    struct curves curves = {.picture = made, .data = data};
    lay_out(&curves, spec, part);
    part->note = note_of(&curves, part->columns > 0);
    facets_references(made, data, NULL, &part->note);
    for (int i = 0; i < made->page.facets; i++) add_marks(&curves, i);
    made->closing = closing_of(&curves);
    part->varying = caption_varying(figure_unit(data)->what, &made->scheme);
    part->remark = remark_of(&curves, part->columns > 0);
    lines_free(curves.lines, curves.num_lines);
    return true;
}

const struct figure_kind figure_curves = {
    .name = "curves",
    .help = "Loss by symbols seen: a line for each setting, with the band of its seeds, in facets.",
    .shows_paused = true,
    .options = " x color rows columns dash x_scale y_scale spread smoothing ",
    .xs = xs,
    .picture = picture,
};
