#include "figures/figure.h"

#include "base/memory.h"
#include "figures/gnuplot/form.h"
#include "figures/gnuplot/glyphs.h"
#include "figures/gnuplot/gnuplot.h"
#include "figures/kinds/kinds.h"
#include "figures/part.h"
#include "figures/picture/caption.h"
#include "figures/picture/page.h"
#include "figures/picture/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { TITLE_STEP = 28, MIN_WIDTH = 860, BARE_TOP = -6 /* a page begins with more room than a picture alone needs */ };

/* The words around a part that has the sheet for itself. */
struct heading {
    char *title, *varying, *fixed, *footer; /* varying is "" where the title says it; wrapped but in a caption */
    double top, bottom;                     /* room above and below the part */
    int footer_lines;
};

static struct heading heading_new(const struct part *part, const struct figure_data *data)
{
    struct heading heading = {.title = caption_question(data->results.experiment), .varying = memory_text(part->varying)};
    if (heading.title[0] == '\0') {
        free(heading.title);
        heading.title = heading.varying;
        heading.varying = memory_text("");
    }
    heading.fixed = memory_text(figure_style(data)->fixed ? part->fixed : "");
    if (part->note != NULL) caption_append(&heading.fixed, heading.fixed[0] != '\0' ? " · " : "", "%s", part->note);
    heading.footer = caption_footer(data, part->remark, part->all_runs, part->num_lost);
    return heading;
}

static void heading_release(struct heading *heading)
{
    free(heading->title), free(heading->varying), free(heading->fixed), free(heading->footer);
}

static double title_step(const struct style *style)
{
    return style_size(style, STYLE_TITLE_SIZE) == STYLE_TITLE_SIZE ? TITLE_STEP : PAGE_TEXT_STEP;
}

/* Wraps the words, which have so much room. */
static void heading_lay_out(struct heading *heading, const struct style *style, double room)
{
    const int title = style_size(style, STYLE_TITLE_SIZE), subtitle = style_size(style, STYLE_SUBTITLE_SIZE);
    heading->top = 44 + (caption_wrap(&heading->title, " ", title, room) - 1) * title_step(style);
    if (heading->varying[0] != '\0') heading->top += PAGE_TEXT_STEP * caption_wrap(&heading->varying, " ", subtitle, room);
    heading->top += PAGE_TEXT_STEP * caption_wrap(&heading->fixed, " · ", subtitle, room);
    heading->footer_lines = caption_wrap(&heading->footer, " · ", style_size(style, STYLE_CAPTION_SIZE), room);
    heading->bottom = 32 + PAGE_TEXT_STEP * (heading->footer_lines - 1);
}

static void heading_write(const struct heading *heading, struct sheet *sheet, double left)
{
    sheet_words(sheet);
    double y = sheet_lines(sheet, heading->title, left, 36, title_step(sheet->style),
                           (struct text_style){"left", STYLE_TITLE_SIZE, {.ink = INK_TITLE}});
    if (heading->varying[0] != '\0')
        y = sheet_lines(sheet, heading->varying, left, y, PAGE_TEXT_STEP,
                        (struct text_style){"left", STYLE_SUBTITLE_SIZE, {.ink = INK_TITLE}});
    sheet_lines(sheet, heading->fixed, left, y, PAGE_TEXT_STEP,
                (struct text_style){"left", STYLE_SUBTITLE_SIZE, {.ink = INK_SOFT}});
    double footer = sheet->height - 18 - (heading->footer_lines - 1) * PAGE_TEXT_STEP;
    sheet_lines(sheet, heading->footer, sheet->width - PAGE_EDGE, footer, PAGE_TEXT_STEP,
                (struct text_style){"right", STYLE_CAPTION_SIZE, {.ink = INK_FAINT}});
    sheet_words_end(sheet);
}

/* A line for each, ended as a sentence is. */
static char *heading_caption(const struct heading *heading)
{
    const char *const lines[] = {heading->title, heading->varying, heading->fixed, heading->footer};
    char *caption = NULL;
    for (int i = 0; i < 4; i++) {
        const size_t length = strlen(lines[i]);
        const bool is_ended = length > 0 && strchr(".?!", lines[i][length - 1]) != NULL;
        if (length > 0) caption_append(&caption, "\n", "%s%s", lines[i], is_ended ? "" : ".");
    }
    return caption;
}

/* The part in the style that its spec asks for, which *style becomes. */
static bool prepare(struct part *part, const struct figure_spec *spec, struct figure_data *data, struct style *style,
                    struct error *error)
{
    *style = style_for(figure_style(data), spec);
    style->bare = style->bare || data->on_page;
    data->style = style;
    data->unit = unit_of_results(&data->results, spec->unit);
    *part = (struct part){.room = style->width / style->zoom};
    return part_prepare(part, figure_kind_find(spec->kind), spec, data, error);
}

static double sheet_width(const struct part *part, const struct style *style)
{
    const double least = style->width > 0 ? style->width / style->zoom : MIN_WIDTH * style->panel;
    return part->width > least ? part->width : least;
}

bool figure_width(const struct figure_spec *spec, const struct figure_data *data, double *width, struct error *error)
{
    struct part part;
    struct style style;
    struct figure_data dressed = *data;
    if (!prepare(&part, spec, &dressed, &style, error)) return false;
    *width = sheet_width(&part, &style);
    part_release(&part);
    return true;
}

/* Refuses a width that the figure does not fit into. */
static bool check_width(const struct part *part, const struct figure_spec *spec, const struct style *style, struct error *error)
{
    const double needed = part->width * style->zoom;
    if (style->width == 0 || needed <= style->width * (1 + 1e-9)) return true;
    return error_set(error, "%s%swidth is %s, too narrow for the figure '%s', expected at least %.0fpx (%.0fmm), or fewer facets",
                     spec->place, spec->place[0] != '\0' ? ": " : "", spec->width, figure_kind_find(spec->kind)->name,
                     ceil(needed), ceil(needed * 25.4 / 96));
}

static void write(const struct part *part, const struct figure_spec *spec, const struct figure_data *data, const char *output,
                  FILE *out)
{
    const struct style *style = figure_style(data);
    struct sheet sheet = {.out = out, .width = sheet_width(part, style)};
    struct heading heading = heading_new(part, data);
    char *caption = spec->bare && !data->on_page && style->window == 0 ? heading_caption(&heading) : NULL;
    if (style->bare) heading.top = BARE_TOP;
    else heading_lay_out(&heading, style, sheet.width - part->left - PAGE_EDGE);
    sheet.height = heading.top + part->height + heading.bottom;
    sheet.caption = caption;
    sheet_begin(&sheet, figure_kind_find(spec->kind)->name, output, style);
    if (!style->bare) heading_write(&heading, &sheet, part->left);
    part_write(part, &sheet, 0, heading.top);
    sheet_end(&sheet);
    heading_release(&heading);
    free(caption);
}

bool figure_words(const struct figure_spec *spec, const struct figure_data *data, struct figure_words *words, struct error *error)
{
    struct part part;
    struct style style;
    struct figure_data dressed = *data;
    if (!prepare(&part, spec, &dressed, &style, error)) return false;
    struct heading heading = heading_new(&part, &dressed);
    *words = (struct figure_words){memory_text(part.varying), heading.fixed, heading.footer};
    free(heading.title), free(heading.varying);
    part_release(&part);
    return true;
}

bool figure_script(const struct figure_spec *spec, const struct figure_data *data, const char *output, FILE *out,
                   struct error *error)
{
    struct part part;
    struct style style;
    struct figure_data dressed = *data;
    if (!prepare(&part, spec, &dressed, &style, error)) return false;
    const bool fits = check_width(&part, spec, &style, error);
    if (fits) write(&part, spec, &dressed, output, out);
    part_release(&part);
    return fits;
}

char *figure_refused_scale(const struct figure_spec *spec, const struct figure_data *data)
{
    const bool x = scale_kind(spec->x_scale) == SCALE_LOG, y = scale_kind(spec->y_scale) == SCALE_LOG;
    struct part part;
    struct style style;
    struct figure_data dressed = *data;
    struct error ignored = {""}; /* drawing says it */
    char *sentence = NULL;
    if ((!x && !y) || !prepare(&part, spec, &dressed, &style, &ignored)) return NULL;
    const struct picture *picture = &part.picture;
    if (part.kind == figure_kind_find(spec->kind) && x && !picture->x.log)
        caption_append(&sentence, "; ", "x_scale is log, but %s has no logarithmic scale: it is linear",
                       picture->x_title != NULL ? picture->x_title : "nothing");
    if (part.kind == figure_kind_find(spec->kind) && y && !picture->y.log)
        caption_append(&sentence, "; ", "y_scale is log, but no %s is above 0: it is linear", picture->y_title);
    part_release(&part);
    return sentence;
}

/* Others have those of the browser, of the document. */
static bool has_our_fonts(const char *output, const struct figure_data *data)
{
    return !form_of(output, figure_style(data))->hover && !form_is_tex(output);
}

/* A caption keeps what is not drawn. */
static void replace_missing(char **script)
{
    char *drawing = strstr(*script, "\nset multiplot"), *replaced = memory_text(drawing);
    glyphs_replace_missing(&replaced);
    *drawing = '\0';
    char *whole = memory_format("%s%s", *script, replaced);
    free(*script), free(replaced);
    *script = whole;
}

char *figure_text(const struct figure_spec *spec, const struct figure_data *data, const char *output, struct error *error)
{
    char *script = NULL, *text = NULL, digest[RUN_KEY];
    size_t length;
    FILE *out = open_memstream(&script, &length);
    if (out == NULL) error_die("out of memory");
    bool good = figure_script(spec, data, output, out, error);
    if (fclose(out) != 0) error_die("out of memory");
    if (good) {
        int first = (int)strcspn(script, "\n");
        runs_digest(data->results.runs, data->results.num_runs, digest);
        text = memory_format("%.*s\n# unroll %s, style %s, data %s of %d runs%s", first, script, UNROLL_VERSION,
                             figure_style(data)->name, digest, data->results.num_runs, script + first);
        if (has_our_fonts(output, data)) replace_missing(&text);
    }
    free(script);
    return text;
}

char *figure_missing_glyphs(const struct figure_spec *spec, const struct figure_data *data, const char *path)
{
    if (form_of(path, figure_style(data)) == NULL || !has_our_fonts(path, data)) return NULL;
    if (spec->font[0] != '\0' && !glyphs_has_font(spec->font))
        return memory_format("there is no font '%s' here; another takes its place", spec->font);
    return spec->bare ? NULL : glyphs_missing(data->results.experiment->question);
}

char *figure_without_effect(const struct figure_spec *spec, const char *path)
{
    const bool terminal = strcmp(path, "-") == 0;
    char *options = NULL;
    if (spec->width[0] != '\0' && terminal) caption_append(&options, ", ", "width");
    if (spec->font[0] != '\0' && (terminal || form_is_tex(path))) caption_append(&options, ", ", "font");
    if (spec->has_font_size && terminal) caption_append(&options, ", ", "font_size");
    if (options == NULL) return NULL;
    char *sentence =
        memory_format("no effect %s: %s", terminal ? "on the terminal" : "on a .tex, which has its document's fonts", options);
    free(options);
    return sentence;
}

bool figure_draw(const struct figure_spec *spec, const struct figure_data *data, const char *path, struct error *error)
{
    if (!figure_check(spec, error) || !form_check(path, error)) return false;
    if (data->results.num_runs == 0) return error_set(error, "there is no run to draw into %s", path);
    char *script = figure_text(spec, data, form_file_name(path), error);
    char *kept = form_script_path(path);
    bool good = script != NULL && gnuplot_draw(script, path, kept, GNUPLOT_SECONDS, error);
    free(script), free(kept);
    return good;
}
