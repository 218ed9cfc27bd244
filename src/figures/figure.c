#include "figures/figure.h"

#include "base/memory.h"
#include "figures/gnuplot/form.h"
#include "figures/gnuplot/glyphs.h"
#include "figures/gnuplot/gnuplot.h"
#include "figures/gnuplot/script.h"
#include "figures/kinds/kinds.h"
#include "figures/picture/caption.h"
#include "figures/picture/page.h"
#include "figures/picture/style.h"
#include "figures/terminal/marks.h"
#include "results/metric.h"

#include <stdlib.h>
#include <string.h>

#define ADDRESS(name) &figure_##name,

static const struct figure_kind *const kinds[] = {FIGURE_KINDS(ADDRESS)};

enum { NUM_KINDS = sizeof kinds / sizeof *kinds, TITLE_STEP = 28, MIN_WIDTH = 860, MOST_METRICS = 16 };

const struct figure_kind *figure_kind(int index)
{
    return index >= 0 && index < NUM_KINDS ? kinds[index] : NULL;
}

static const struct figure_kind *find_kind(const char *name)
{
    for (int i = 0; i < NUM_KINDS; i++)
        if (name[0] == '\0' || strcmp(kinds[i]->name, name) == 0) return kinds[i];
    return NULL;
}

/* Whether there is a run that a figure of this spec can draw. */
static bool can_draw(const struct figure_spec *spec, const struct figure_data *data)
{
    struct metric *metric = metric_new(spec->metric);
    int drawn = 0;
    while (drawn < data->results.num_runs && !metric_holds(metric, &data->results.runs[drawn])) drawn++;
    free(metric);
    return drawn < data->results.num_runs;
}

bool part_prepare(struct part *part, const struct figure_spec *spec, const struct figure_data *data, struct error *error)
{
    part->kind = can_draw(spec, data) ? find_kind(spec->kind) : &figure_lost;
    part->fixed = caption_fixed(data);
    bool good =
        part->kind->picture != NULL ? part->kind->picture(spec, data, part, error) : part->kind->prepare(spec, data, part, error);
    if (!good) {
        part_release(part);
        return false;
    }
    if (part->kind->picture == NULL) return true;
    part->width = part->picture.page.width, part->height = part->picture.page.height;
    if (part->left == 0) part->left = part->picture.page.left;
    return true;
}

/* Kinds without a picture write in the colours of paper, which are turned afterwards. */
static void write_dressed(const struct part *part, struct sheet *sheet, double x, double y)
{
    char *text = NULL;
    size_t length;
    FILE *out = sheet->out;
    sheet->out = open_memstream(&text, &length);
    if (sheet->out == NULL) error_die("out of memory");
    sheet->paper = true;
    part->kind->write(part, sheet, x, y);
    if (fclose(sheet->out) != 0) error_die("out of memory");
    sheet->out = out, sheet->paper = false;
    style_dress(sheet->style, text);
    fputs(text, out);
    free(text);
}

void part_write(const struct part *part, struct sheet *sheet, double x, double y)
{
    if (part->kind->picture != NULL) script_picture(&part->picture, sheet, x, y);
    else if (part->kind == &figure_overview) part->kind->write(part, sheet, x, y); /* its parts are dressed */
    else write_dressed(part, sheet, x, y);
}

void part_print(const struct part *part, struct screen *screen)
{
    if (part->kind->picture != NULL) terminal_picture(&part->picture, screen);
    else part->kind->print(part, screen);
}

void part_release(struct part *part)
{
    if (part->own != NULL) part->kind->release(part);
    picture_release(&part->picture);
    free(part->varying), free(part->note), free(part->remark), free(part->fixed);
    *part = (struct part){0};
}

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
    if (!part_prepare(&part, spec, data, error)) return false;
    *width = sheet_width(&part, data);
    part_release(&part);
    return true;
}

bool figure_script(const struct figure_spec *spec, const struct figure_data *data, const char *output, FILE *out,
                   struct error *error)
{
    struct part part = {0};
    if (!part_prepare(&part, spec, data, error)) return false;
    struct sheet sheet = {.out = out, .width = sheet_width(&part, data)};
    struct heading heading = heading_new(&part, data, sheet.width);
    sheet.height = heading.top + part.height + heading.bottom;
    sheet_begin(&sheet, find_kind(spec->kind)->name, output, figure_style(data));
    heading_write(&heading, &sheet, part.left);
    part_write(&part, &sheet, 0, heading.top);
    sheet_end(&sheet);
    heading_release(&heading);
    part_release(&part);
    return true;
}

/* Names in a list for people, "a, b or c"; into text. */
static const char *listed(const char *const *names, int count, char text[256])
{
    text[0] = '\0';
    for (int i = 0; i < count; i++)
        snprintf(text + strlen(text), 256 - strlen(text), "%s%s", i == 0 ? "" : i == count - 1 ? " or " : ", ", names[i]);
    return text;
}

/* "PLACE: WHAT 'VALUE', expected LIST, did you mean 'NEAREST'?" */
static bool unknown_name(const struct figure_spec *spec, const char *what, const char *value, const char *const *names, int count,
                         struct error *error)
{
    char list[256];
    return error_set(error, "%s%s%s '%s', expected %s%s", spec->place, spec->place[0] != '\0' ? ": " : "", what, value,
                     listed(names, count, list), error_did_you_mean(error_nearest(value, names, count), "").text);
}

static bool check_kind(const struct figure_spec *spec, struct error *error)
{
    const char *names[NUM_KINDS];
    for (int i = 0; i < NUM_KINDS; i++) names[i] = kinds[i]->name;
    return find_kind(spec->kind) != NULL || unknown_name(spec, "unknown figure", spec->kind, names, NUM_KINDS, error);
}

static bool takes(const struct figure_kind *kind, const char *name)
{
    char between[40];
    snprintf(between, sizeof between, " %s ", name);
    return strcmp(name, "kind") == 0 || strcmp(name, "where") == 0 || strstr(kind->options, between) != NULL;
}

static bool check_taken(const struct figure_kind *kind, const struct figure_spec *spec, struct error *error)
{
    const char *names[16];
    char list[256];
    int count = 0;
    for (int i = 1; i < figure_option_count; i++)
        if (takes(kind, figure_options[i].name)) names[count++] = figure_options[i].name;
    for (int i = 0; i < figure_option_count; i++)
        if (figure_option_given(&figure_options[i], spec) && !takes(kind, figure_options[i].name))
            return error_set(error, "%s%sthe figure '%s' has no option '%s', expected %s", spec->place,
                             spec->place[0] != '\0' ? ": " : "", kind->name, figure_options[i].name, listed(names, count, list));
    return true;
}

/* An option that must be one of these names, ended by NULL. */
static bool check_name(const struct figure_spec *spec, const char *option, const char *value, const char *const *names,
                       struct error *error)
{
    char what[40];
    int count = 0;
    for (; names[count] != NULL; count++)
        if (value[0] == '\0' || strcmp(value, names[count]) == 0) return true;
    snprintf(what, sizeof what, "%s is", option);
    return unknown_name(spec, what, value, names, count, error);
}

static bool check_metric(const struct figure_kind *kind, const struct figure_spec *spec, struct error *error)
{
    const char *names[MOST_METRICS];
    int count = 0;
    struct metric *metric = metric_new(spec->metric);
    bool known = metric != NULL, share = known && metric->is_share;
    free(metric);
    if (share && kind != &figure_heatmap)
        return error_set(error, "%s%smetric is '%s', a share of runs, which the figure 'heatmap' shows, not '%s'", spec->place,
                         spec->place[0] != '\0' ? ": " : "", spec->metric, kind->name);
    while (count < MOST_METRICS && metric_name(count) != NULL) names[count] = metric_name(count), count++;
    return known || unknown_name(spec, "metric is", spec->metric, names, count, error);
}

static bool check_names(const struct figure_kind *kind, const struct figure_spec *spec, struct error *error)
{
    static const char *const scales[] = {"linear", "log", NULL}, *const spreads[] = {"min-max", "quartiles", "sd", NULL};
    return (kind->xs == NULL || check_name(spec, "x", spec->x, kind->xs, error)) &&
           check_name(spec, "x_scale", spec->x_scale, scales, error) &&
           check_name(spec, "y_scale", spec->y_scale, scales, error) &&
           check_name(spec, "spread", spec->spread, spreads, error) && check_metric(kind, spec, error);
}

static bool check_axes(const struct figure_kind *kind, const struct figure_spec *spec, struct error *error)
{
    static const char *const uses[] = {"color", "columns", "rows", "dash", "y", "x"};
    const char *axes[] = {spec->color, spec->columns, spec->rows, spec->dash, spec->y, kind->xs == NULL ? spec->x : ""};
    const char *separator = spec->place[0] != '\0' ? ": " : "";
    for (int i = 0; i < 6; i++) {
        if (axes[i][0] == '\0') continue;
        if (hparam_find(axes[i]) == NULL)
            return error_set(error, "%s%s%s is '%s', expected a hyperparameter%s", spec->place, separator, uses[i], axes[i],
                             error_did_you_mean(hparam_nearest(axes[i]), "").text);
        if (hparam_find(axes[i])->pooled)
            return error_set(error, "%s%s%s is 'seed', but the seeds of a setting are shown together", spec->place, separator,
                             uses[i]);
        for (int j = 0; j < i; j++)
            if (strcmp(axes[i], axes[j]) == 0)
                return error_set(error, "%s%s%s and %s are both '%s', expected two hyperparameters", spec->place, separator,
                                 uses[j], uses[i], axes[i]);
    }
    return true;
}

bool figure_check(const struct figure_spec *spec, struct error *error)
{
    if (!check_kind(spec, error)) return false;
    const struct figure_kind *kind = find_kind(spec->kind);
    return check_taken(kind, spec, error) && check_names(kind, spec, error) && check_axes(kind, spec, error);
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
