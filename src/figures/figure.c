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

#include <stdlib.h>
#include <string.h>

enum { TITLE_STEP = 28, MIN_WIDTH = 860 };

/* The words around a part that has the sheet for itself, wrapped. */
struct heading {
    char *title, *varying, *fixed, *footer; /* varying is "" where the title says it */
    double top, bottom;                     /* room above and below the part */
    int footer_lines;
};

static struct heading heading_new(const struct part *part, const struct figure_data *data, double width)
{
    struct heading heading = {.title = caption_question(data->results.experiment), .varying = memory_text(part->varying)};
    double room = width - part->left - PAGE_EDGE;
    if (heading.title[0] == '\0') {
        free(heading.title);
        heading.title = heading.varying;
        heading.varying = memory_text("");
    }
    heading.fixed = memory_text(part->fixed);
    if (part->note != NULL) caption_append(&heading.fixed, heading.fixed[0] != '\0' ? " · " : "", "%s", part->note);
    heading.footer = caption_footer(data, part->remark, part->all_runs);
    heading.top = 44 + (caption_wrap(&heading.title, " ", STYLE_TITLE_SIZE, room) - 1) * TITLE_STEP;
    if (heading.varying[0] != '\0')
        heading.top += PAGE_TEXT_STEP * caption_wrap(&heading.varying, " ", STYLE_SUBTITLE_SIZE, room);
    heading.top += PAGE_TEXT_STEP * caption_wrap(&heading.fixed, " · ", STYLE_SUBTITLE_SIZE, room);
    heading.footer_lines = caption_wrap(&heading.footer, " · ", STYLE_CAPTION_SIZE, room);
    heading.bottom = 32 + PAGE_TEXT_STEP * (heading.footer_lines - 1);
    return heading;
}

static void heading_release(struct heading *heading)
{
    free(heading->title), free(heading->varying), free(heading->fixed), free(heading->footer);
}

static void heading_write(const struct heading *heading, struct sheet *sheet, double left)
{
    sheet_words(sheet);
    double y = sheet_lines(sheet, heading->title, left, 36, TITLE_STEP,
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

static double sheet_width(const struct part *part, const struct figure_data *data)
{
    const double least = MIN_WIDTH * figure_style(data)->panel;
    return part->width > least ? part->width : least;
}

bool figure_width(const struct figure_spec *spec, const struct figure_data *data, double *width, struct error *error)
{
    struct part part = {0};
    if (!part_prepare(&part, figure_kind_find(spec->kind), spec, data, error)) return false;
    *width = sheet_width(&part, data);
    part_release(&part);
    return true;
}

bool figure_script(const struct figure_spec *spec, const struct figure_data *data, const char *output, FILE *out,
                   struct error *error)
{
    struct part part = {0};
    if (!part_prepare(&part, figure_kind_find(spec->kind), spec, data, error)) return false;
    struct sheet sheet = {.out = out, .width = sheet_width(&part, data)};
    struct heading heading = heading_new(&part, data, sheet.width);
    sheet.height = heading.top + part.height + heading.bottom;
    sheet_begin(&sheet, figure_kind_find(spec->kind)->name, output, figure_style(data));
    heading_write(&heading, &sheet, part.left);
    part_write(&part, &sheet, 0, heading.top);
    sheet_end(&sheet);
    heading_release(&heading);
    part_release(&part);
    return true;
}

/* Others have those of the browser, of the document. */
static bool has_our_fonts(const char *output, const struct figure_data *data)
{
    return !form_of(output, figure_style(data))->hover && !form_is_tex(output);
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
        if (has_our_fonts(output, data)) glyphs_replace_missing(&text);
    }
    free(script);
    return text;
}

char *figure_missing_glyphs(const struct figure_data *data, const char *path)
{
    return form_of(path, figure_style(data)) != NULL && has_our_fonts(path, data)
               ? glyphs_missing(data->results.experiment->question)
               : NULL;
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
