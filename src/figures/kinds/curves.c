/* The figure "curves": loss by what was seen, a line for each setting with the band of its seeds, in facets. */
#include "figures/kinds/curves.h"
#include "base/memory.h"
#include "figures/gnuplot/band.h"
#include "figures/gnuplot/overflow.h"
#include "figures/gnuplot/words.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/page.h"
#include "figures/picture/style.h"
#include "figures/picture/tooltip.h"
#include "figures/web/hover.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_BANDS = 60, /* in one figure of lines that share colours; more are a fog */
    END_STEP = 15,   /* between labels at the ends of lines */
    END_SHIFT = 18   /* so far a label may stand from its line's end */
};

static const char *const xs[] = {"symbols", "steps", "seconds", NULL};
static const char *const x_titles[] = {"symbols seen", "train steps", "seconds"};
static const char *const x_units[] = {"symbols", "train steps", "seconds"};
static const char *const spreads[] = {"min-max", "quartiles", "sd", NULL};

static int name_index(const char *const *names, const char *name)
{
    for (int i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], name) == 0) return i;
    return 0;
}

/* Whether every colour is one line in one column of panels, whose end its name can stand beside; places the names. */
static bool place_ends(struct curves *curves, double panel_height)
{
    const struct scheme *scheme = &curves->scheme;
    curves->num_ends = 0;
    if (scheme->by[ROLE_COLOR].count < 2 || scheme->by[ROLE_COLUMNS].count > 1 || scheme->by[ROLE_ROWS].count > 1 ||
        scheme->by[ROLE_DASH].count > 1 || scheme->num_others > 0)
        return false;
    if (curves->num_lines > MOST_END_LABELS) return false;
    double ends[MOST_END_LABELS];
    for (int i = 0; i < curves->num_lines; i++) {
        const struct line *line = &curves->lines[i];
        if (line->num_points < 2 || line->points[line->num_points - 1].x < 0.9 * curves->x.high) return false;
        double y = (1 - scale_share(&curves->losses, line->points[line->num_points - 1].mean)) * panel_height;
        int at = curves->num_ends++;
        for (; at > 0 && ends[at - 1] > y; at--) ends[at] = ends[at - 1], curves->ends[at] = curves->ends[at - 1];
        ends[at] = y, curves->ends[at] = i;
    }
    memcpy(curves->end_y, ends, sizeof ends);
    page_spread(curves->end_y, curves->num_ends, END_STEP, panel_height);
    for (int i = 0; i < curves->num_ends; i++)
        if (curves->end_y[i] - ends[i] > END_SHIFT || ends[i] - curves->end_y[i] > END_SHIFT) return false;
    return true;
}

static char *end_text(const struct curves *curves, int end)
{
    const struct dimension *color = &curves->scheme.by[ROLE_COLOR];
    return dimension_label(color, dimension_index(color, curves->lines[curves->ends[end]].hparams));
}

static double end_width(const struct curves *curves)
{
    double widest = 0;
    for (int i = 0; i < curves->num_ends; i++) {
        char *text = end_text(curves, i);
        double width = style_text_width(text, STYLE_LABEL_SIZE - 1) + 10;
        widest = width > widest ? width : widest;
        free(text);
    }
    return widest;
}

/* In characters there is neither room for bands nor for lines beneath others. */
static char *note_of(const struct curves *curves, const struct figure_data *data, bool characters)
{
    char *note = caption_seeds(data, curves->lines, curves->num_lines, curves->form.spread);
    if (curves->form.smoothing > 0)
        caption_append(&note, " · ", "smoothed (%g)%s", curves->form.smoothing, characters ? "" : ", unsmoothed faint");
    for (int i = 0; i < curves->scheme.num_others; i++) {
        char *name = spoken_name(curves->scheme.others[i]);
        caption_append(&note, i == 0 ? " · one line for each " : " and ", "%s", name);
        free(name);
    }
    return note;
}

static bool ends_above(const struct curves *curves, const struct line *line)
{
    return line->num_points > 0 && line_end(line).mean > curves->losses.high;
}

/* What the bands are, what lies above them, what a point is. */
static char *remark_of(const struct curves *curves, bool characters)
{
    int above = 0, *counts = memory_new((size_t)curves->num_lines + 1, sizeof *counts);
    for (int i = 0; i < curves->num_lines; i++) {
        counts[i] = curves->lines[i].num_runs;
        above += ends_above(curves, &curves->lines[i]);
    }
    char *remark = curves->bands && !characters ? caption_spread("band", curves->form.spread, counts, curves->num_lines) : NULL,
         *resolution = caption_resolution(curves->lines, curves->num_lines);
    if (above > 0) caption_append(&remark, " · ", "%d end%s above the range", above, above == 1 ? "s" : "");
    if (resolution != NULL) caption_append(&remark, " · ", "%s", resolution);
    free(counts), free(resolution);
    return remark;
}

/* Makes the lines and their scale, again where only the lines tell that the scale is logarithmic and they are smoothed. */
static void make_lines(struct curves *curves, const struct figure_spec *spec, const struct figure_data *data, int num_references)
{
    enum scale_kind kind = scale_kind(spec->y_scale);
    curves->form = (struct line_form){(enum line_x)name_index(xs, spec->x), (enum line_spread)name_index(spreads, spec->spread),
                                      spec->smoothing, spec->smoothing > 0 && kind == SCALE_LOG};
    curves->lines = lines_new(&data->results, &curves->form, &curves->num_lines);
    curves->losses = scale_losses(curves->lines, curves->num_lines, kind, curves->references, num_references);
    if (!(spec->smoothing > 0) || curves->losses.log == curves->form.log) return;
    curves->form.log = true;
    lines_free(curves->lines, curves->num_lines);
    curves->lines = lines_new(&data->results, &curves->form, &curves->num_lines);
    curves->losses = scale_losses(curves->lines, curves->num_lines, SCALE_LOG, curves->references, num_references);
}

static void lay_out(struct curves *curves, const struct figure_spec *spec, const struct figure_data *data, struct part *part)
{
    int num_references = page_references(data, curves->references);
    make_lines(curves, spec, data, num_references);
    curves->bands = curves->scheme.num_others == 0 || curves->num_lines <= MOST_BANDS;
    curves->x = scale_along(curves->lines, curves->num_lines, scale_kind(spec->x_scale));
    curves->content = (struct page_content){.data = data,
                                            .scheme = &curves->scheme,
                                            .y = &curves->losses,
                                            .x_title = x_titles[curves->form.x],
                                            .y_title = "cross entropy (nats)",
                                            .legend = LEGEND_LINES,
                                            .room = part->room,
                                            .panel_height = part->room > 0 ? PART_HEIGHT : 0,
                                            .references = curves->references,
                                            .num_references = num_references};
    curves->page = page_new(&curves->content);
    if (place_ends(curves, curves->page.panel_height)) {
        curves->content.end_width = end_width(curves);
        curves->content.legend = LEGEND_NONE;
        curves->page = page_new(&curves->content);
    } else {
        curves->num_ends = 0;
    }
    part->width = curves->page.width, part->height = curves->page.height, part->left = curves->page.left;
    part->varying = caption_varying("Cross entropy", &curves->scheme);
    part->note = note_of(curves, data, part->columns > 0);
    part->remark = remark_of(curves, part->columns > 0);
}

static bool prepare(const struct figure_spec *spec, const struct figure_data *data, struct part *part, struct error *error)
{
    const struct roles roles = {4, part->room > 0 ? 2 : 4, {ROLE_COLOR, ROLE_COLUMNS, ROLE_ROWS, ROLE_DASH}};
    struct curves *curves = memory_new(1, sizeof *curves);
    part->own = curves;
    curves->scheme = scheme_new(spec, data, &roles);
    if (!page_check(&curves->scheme, spec, error)) return false;
    lay_out(curves, spec, data, part);
    return true;
}

static void release(struct part *part)
{
    struct curves *curves = part->own;
    lines_free(curves->lines, curves->num_lines);
    scheme_release(&curves->scheme);
    free(curves);
}

/* Whether most of the line lies above the range, so that nothing of its band but spikes would be seen. */
static bool lies_above(const struct curves *curves, const struct line *line)
{
    int above = 0;
    for (int i = 0; i < line->num_points; i++) above += line->points[i].mean > curves->losses.high;
    return 2 * above > line->num_points;
}

static bool has_band(const struct curves *curves, const struct line *line)
{
    return curves->bands && line->num_points > 1 && line->num_runs > 1 && !lies_above(curves, line);
}

/* The outline of the band is one closed shape: gnuplot's cairo draws a page of its own for bands that come in pieces. */
static void write_data(struct curves *curves, struct sheet *sheet)
{
    fprintf(
        sheet->out,
        "# A block for each line: %s, then loss in nats, %s; behind two empty lines the outline of its band within the panel.\n",
        x_titles[curves->form.x], curves->form.smoothing > 0 ? "smoothed and not" : "of a single point with its band's ends");
    curves->first_block = sheet->num_blocks + 1;
    for (int i = 0; i < curves->num_lines; i++) {
        const struct line *line = &curves->lines[i];
        sheet_block(sheet, NULL);
        for (int j = 0; j < line->num_points; j++) {
            const struct point *point = &line->points[j];
            fprintf(sheet->out, "%.8g %.6g", point->x, point->mean);
            if (line->num_points == 1) fprintf(sheet->out, " %.6g %.6g", point->low, point->high);
            else if (curves->form.smoothing > 0) fprintf(sheet->out, " %.6g", point->raw);
            fprintf(sheet->out, "\n");
        }
        if (has_band(curves, line)) {
            fprintf(sheet->out, "\n\n");
            struct item *items = memory_new((size_t)line->num_points, sizeof *items);
            for (int j = 0; j < line->num_points; j++)
                items[j] = (struct item){.x = line->points[j].x, .low = line->points[j].low, .high = line->points[j].high};
            band_write(items, line->num_points, &curves->x, &curves->losses, sheet->out);
            free(items);
        }
        sheet_block_end(sheet);
    }
}

static void write_words(const struct curves *curves, struct sheet *sheet, double x, double y)
{
    sheet_words(sheet);
    page_words(&curves->page, &curves->content, sheet, x, y);
    for (int i = 0; i < curves->num_ends; i++) {
        char *text = end_text(curves, i);
        const struct dimension *dimension = &curves->scheme.by[ROLE_COLOR];
        struct color color = color_of(dimension, dimension_index(dimension, curves->lines[curves->ends[i]].hparams));
        double left = x + curves->page.left + curves->page.panel_width + 6, middle = y + curves->page.top + curves->end_y[i];
        sheet_text(sheet, text, left, middle, (struct text_style){"left", STYLE_LABEL_SIZE - 1, color});
        hover_legend(sheet, color, left, middle, style_text_width(text, STYLE_LABEL_SIZE - 1));
        free(text);
    }
    sheet_words_end(sheet);
}

/* The colours of the lines that end above the panel, in order, the first OVERFLOW_MOST of them; returns how many lines there are.
 */
static int colors_above(const struct curves *curves, int facet, struct color colors[OVERFLOW_MOST])
{
    const struct dimension *color = &curves->scheme.by[ROLE_COLOR];
    int count = 0;
    for (int value = 0; value < color->count; value++)
        for (int i = 0; i < curves->num_lines; i++) {
            const struct line *line = &curves->lines[i];
            if (dimension_index(color, line->hparams) != value || !ends_above(curves, line) ||
                !page_holds(&curves->page, &curves->scheme, line->hparams, facet))
                continue;
            if (count < OVERFLOW_MOST) colors[count] = color_of(color, value);
            count++;
        }
    return count;
}

static void write_band(const struct curves *curves, int index, unsigned color, FILE *out)
{
    const struct line *line = &curves->lines[index];
    int block = curves->first_block + index;
    if (line->num_points == 1)
        fprintf(out, ", \\\n  $data_%d using 1:2:3:4 with yerrorbars pt 7 ps 0.6 lw 1 lc rgb '#%06x'", block, color);
    else if (has_band(curves, line))
        fprintf(out, ", \\\n  $data_%d index 1 using 1:2 with filledcurves closed lc rgb '#%06x'", block, color);
    if (line->num_points > 1 && curves->form.smoothing > 0)
        fprintf(out, ", \\\n  $data_%d index 0 using 1:3 with lines lw 0.8 lc rgb '#b0%06x'", block, color);
}

static const char *line_dash(const struct scheme *scheme, const struct hparams *hparams)
{
    enum role role = scheme->by[ROLE_DASH].hparam != NULL ? ROLE_DASH : ROLE_COLOR;
    return style_dash(page_dash(scheme, role, dimension_index(&scheme->by[role], hparams)));
}

static void write_line(const struct curves *curves, int index, int value, struct sheet *sheet)
{
    const struct dimension *color = &curves->scheme.by[ROLE_COLOR];
    const struct hparams *hparams = curves->lines[index].hparams;
    fprintf(sheet->out, ", \\\n  $data_%d index 0 using 1:2 with lines lw %.2f dt %s lc rgb '#%06x'", curves->first_block + index,
            STYLE_LINE_WIDTH * (curves->scheme.num_others > 0 ? 0.6 : 1), line_dash(&curves->scheme, hparams),
            page_color(color, value));
    if (!sheet->hover) return;
    char *name = tooltip_setting(hparams, curves->content.data);
    hover_name(sheet, name);
    free(name);
}

/* Says in an empty panel why it is empty. */
static void write_reason(const struct curves *curves, int facet, struct sheet *sheet)
{
    const char *reason = "not trained yet";
    for (int i = 0; i < curves->num_lines; i++) {
        if (!page_holds(&curves->page, &curves->scheme, curves->lines[i].hparams, facet)) continue;
        if (curves->lines[i].num_points > 0) return;
        reason = "all runs diverged";
    }
    char *quoted = sheet_quote(sheet, reason, STYLE_LABEL_SIZE);
    fprintf(sheet->out, "set label %s at graph 0.5, graph 0.5 center font ',%d' textcolor rgb '%s'\n", quoted, STYLE_LABEL_SIZE,
            STYLE_FAINT);
    free(quoted);
}

/* Bands first, so that no band lies over a line. */
static void write_lines(const struct curves *curves, int facet, struct sheet *sheet)
{
    const struct dimension *color = &curves->scheme.by[ROLE_COLOR];
    write_reason(curves, facet, sheet);
    struct panel above = {0};
    above.num_overflow = colors_above(curves, facet, above.overflow);
    overflow_write(&above, curves->page.panel_width, sheet);
    hover_axis(sheet, 'x', &curves->x, x_units[curves->form.x]);
    hover_axis(sheet, 'y', &curves->losses, "nats");
    hover_plot(sheet);
    fprintf(sheet->out, "NaN");
    for (int layer = 0; layer < 2; layer++)
        for (int value = 0; value < color->count; value++)
            for (int i = 0; i < curves->num_lines; i++) {
                const struct line *line = &curves->lines[i];
                if (dimension_index(color, line->hparams) != value ||
                    !page_holds(&curves->page, &curves->scheme, line->hparams, facet))
                    continue;
                if (line->num_points == 0) continue;
                if (layer == 0) write_band(curves, i, page_color(color, value), sheet->out);
                else write_line(curves, i, value, sheet);
            }
    fprintf(sheet->out, "\nunset label\n");
}

static void write(const struct part *part, struct sheet *sheet, double x, double y)
{
    struct curves *curves = part->own;
    const struct scale *losses = &curves->losses;
    const double corner[2] = {x, y};
    write_words(curves, sheet, x, y);
    write_data(curves, sheet);
    sheet_frame(sheet, "ytics");
    fprintf(sheet->out, "set style fill transparent solid %g noborder\n",
            STYLE_BAND_OPACITY / (curves->scheme.num_others > 0 ? 2 : 1));
    for (int i = 0; i < curves->page.facets; i++) {
        page_panel(&curves->page, sheet, corner, i, &curves->x, losses);
        write_lines(curves, i, sheet);
    }
}

const struct figure_kind figure_curves = {
    .name = "curves",
    .help = "Loss by symbols seen: a line for each setting, with the band of its seeds, in facets.",
    .options = " x color rows columns dash x_scale y_scale spread smoothing ",
    .xs = xs,
    .prepare = prepare,
    .write = write,
    .print = curves_print,
    .release = release,
};
