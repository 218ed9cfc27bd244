/* The figure "curves": loss by symbols seen, a line for each setting with the band of its seeds, in facets. */
#include "figures/curves.h"

#include "base/memory.h"
#include "figures/form.h"
#include "figures/page.h"
#include "figures/style.h"

#include <stdlib.h>
#include <string.h>

/* Whether all runs have the same rule, so that its reference losses hold for every facet. */
static bool same_rule(const struct figure_data *data)
{
    static const char *const rule[] = {"task", "lags", "effects", "base_probability"};
    for (int i = 0; i < (int)(sizeof rule / sizeof *rule); i++)
        if (!same_in_all_runs(hparam_find(rule[i]), data)) return false;
    return true;
}

static int references_of(const struct figure_data *data, struct reference_loss *references)
{
    const struct hparams *hparams = &data->runs[0].hparams;
    const struct task *task = task_find(hparams->task);
    if (task == NULL || task->references == NULL || !same_rule(data)) return 0;
    struct task_settings settings = run_task_settings(hparams);
    return task->references(&settings, references);
}

static void write_data(const struct line *lines, int count, FILE *out)
{
    fprintf(out, "# A block for each line: symbols seen, then mean, smallest and largest loss over the seeds, in nats.\n");
    for (int i = 0; i < count; i++) {
        if (lines[i].num_points == 0) continue;
        fprintf(out, "$line_%d << END\n", i + 1);
        for (int j = 0; j < lines[i].num_points; j++) {
            const struct point *point = &lines[i].points[j];
            fprintf(out, "%.8g %.6g %.6g %.6g\n", point->symbols, point->mean, point->low, point->high);
        }
        fprintf(out, "END\n");
    }
}

/* Draws all words on an empty plot as large as the page, then takes them away, so that no panel draws them again. */
static void write_words(const struct page *page, const struct page_content *content, FILE *out)
{
    fprintf(out, "\nset multiplot\nset margins at screen 0, screen 1, screen 0, screen 1\nunset border\nunset tics\nunset key\n");
    page_write(page, content, out);
    fprintf(out, "plot [0:1] [0:1] NaN\nunset label\nunset arrow\n");
}

static void write_frame(const struct page *page, const struct page_content *content, const struct scale *symbols, FILE *out)
{
    const struct scale *losses = content->losses;
    fprintf(out, "\nset border 3 lc rgb '%s' lw 0.8\nset grid ytics lt 1 lw 0.7 lc rgb '%s'\n", STYLE_AXIS, STYLE_GRID);
    fprintf(out, "set xrange [%.8g:%.8g]\nset yrange [%.6g:%.6g]\n", symbols->low, symbols->high, losses->low, losses->high);
    if (losses->log) fprintf(out, "set logscale y\n");
    fprintf(out, "# A band that leaves the panel ends at its edge.\n");
    fprintf(out, "edge(y) = y < %.6g ? %.6g : y > %.6g ? %.6g : y\n", losses->low, losses->low, losses->high, losses->high);
    fprintf(out, "set style fill transparent solid %g noborder\n", STYLE_BAND_OPACITY / (content->scheme->num_others > 0 ? 2 : 1));
    for (int i = 0; i < page->num_references; i++)
        fprintf(out, "set arrow from graph 0, first %.6g to graph 1, first %.6g nohead back lw 0.9 dt (16,10) lc rgb '%s'\n",
                page->references[i].loss, page->references[i].loss, STYLE_REFERENCE);
}

static void write_tics(char axis, const struct scale *scale, bool labels, FILE *out)
{
    fprintf(out, "set %ctics nomirror out scale 0.4 font ',%d' textcolor rgb '%s' (", axis, STYLE_LABEL_SIZE - 1, STYLE_SOFT);
    for (int i = 0; i < scale->num_ticks; i++)
        fprintf(out, "%s'%s' %.8g", i > 0 ? ", " : "", labels ? scale->ticks[i].label : "", scale->ticks[i].at);
    fprintf(out, ")\n");
}

/* Whether the line is drawn in this panel. */
static bool is_in(const struct page *page, const struct scheme *scheme, const struct line *line, int column, int row)
{
    int x = dimension_index(&scheme->columns, line->hparams), y = dimension_index(&scheme->rows, line->hparams);
    return page->wrapped ? x == row * page->columns + column : x == column && y == row;
}

static void write_band(const struct line *line, int number, unsigned color, FILE *out)
{
    if (line->num_points == 1)
        fprintf(out, ", \\\n  $line_%d using 1:2:3:4 with yerrorbars pt 7 ps 0.6 lw 1 lc rgb '#%06x'", number, color);
    else if (line->num_runs > 1)
        fprintf(out, ", \\\n  $line_%d using 1:(edge($3)):(edge($4)) with filledcurves lc rgb '#%06x'", number, color);
}

static void write_line(const struct page_content *content, int number, int value, FILE *out)
{
    fprintf(out, ", \\\n  $line_%d using 1:2 with lines lw %.2f dt %s lc rgb '#%06x'", number,
            STYLE_LINE_WIDTH * (content->scheme->num_others > 0 ? 0.6 : 1), page_dash(&content->scheme->color, value),
            page_color(&content->scheme->color, value));
}

/* Says in an empty panel why it is empty. */
static void write_reason(const struct page_content *content, const struct page *page, int column, int row, FILE *out)
{
    const char *reason = "not trained yet";
    for (int i = 0; i < content->num_lines; i++) {
        if (!is_in(page, content->scheme, &content->lines[i], column, row)) continue;
        if (content->lines[i].num_points > 0) return;
        reason = "all runs diverged";
    }
    fprintf(out, "set label '%s' at graph 0.5, graph 0.5 center font ',%d' textcolor rgb '%s'\n", reason, STYLE_LABEL_SIZE, STYLE_FAINT);
}

/* Bands first, so that no band lies over a line. */
static void write_lines(const struct page *page, const struct page_content *content, int column, int row, FILE *out)
{
    const struct scheme *scheme = content->scheme;
    write_reason(content, page, column, row, out);
    fprintf(out, "plot NaN");
    for (int layer = 0; layer < 2; layer++)
        for (int value = 0; value < scheme->color.count; value++)
            for (int i = 0; i < content->num_lines; i++) {
                const struct line *line = &content->lines[i];
                if (dimension_index(&scheme->color, line->hparams) != value || !is_in(page, scheme, line, column, row)) continue;
                if (line->num_points == 0) continue;
                if (layer == 0) write_band(line, i + 1, page_color(&scheme->color, value), out);
                else write_line(content, i + 1, value, out);
            }
    fprintf(out, "\nunset label\n");
}

static void write_panels(const struct page *page, const struct page_content *content, const struct scale *symbols, FILE *out)
{
    int facets = page->wrapped ? content->scheme->columns.count : page->columns * page->rows;
    for (int i = 0; i < facets; i++) {
        int column = i % page->columns, row = i / page->columns;
        double left = page->left + column * (page->panel_width + page->column_gap), right = left + page->panel_width;
        double top = page->top + row * (page->panel_height + page->row_gap), bottom = top + page->panel_height;
        fprintf(out, "\nset margins at screen %.6f, screen %.6f, screen %.6f, screen %.6f\n", left / page->width, right / page->width,
                1 - bottom / page->height, 1 - top / page->height);
        write_tics('x', symbols, i + page->columns >= facets, out);
        write_tics('y', content->losses, column == 0, out);
        write_lines(page, content, column, row, out);
    }
}

static void write_script(const struct page_content *content, const struct scale *symbols, const char *output, FILE *out)
{
    struct page page = page_new(content);
    fprintf(out, "# The figure curves, drawn by unroll: run gnuplot with this file in its folder to draw it again.\n");
    form_begin(output, figure_style(content->data), page.width, page.height, out);
    write_data(content->lines, content->num_lines, out);
    write_words(&page, content, out);
    write_frame(&page, content, symbols, out);
    write_panels(&page, content, symbols, out);
    fprintf(out, "\nunset multiplot\nunset output\n");
    page_release(&page);
}

static bool script(const struct figure_spec *spec, const struct figure_data *data, const char *output, FILE *out, struct error *error)
{
    struct scheme scheme = scheme_new(spec, data);
    int64_t facets = (int64_t)scheme.columns.count * scheme.rows.count;
    if (facets > PAGE_MAX_FACETS) {
        scheme_release(&scheme);
        return error_set(error, "%s%sthe figure would have %lld facets, expected at most %d; choose other `columns` and `rows`", spec->place,
                         spec->place[0] != '\0' ? ": " : "", (long long)facets, PAGE_MAX_FACETS);
    }
    int count;
    struct line *lines = lines_new(data, &count);
    struct reference_loss references[TASK_MAX_REFERENCES];
    int num_references = references_of(data, references);
    struct scale symbols = scale_symbols(lines, count);
    struct scale losses = scale_losses(lines, count, references, num_references);
    struct page_content content = {data, &scheme, lines, count, &losses, references, num_references};
    write_script(&content, &symbols, output, out);
    lines_free(lines, count);
    scheme_release(&scheme);
    return true;
}

const struct figure_kind figure_curves = {
    .name = "curves",
    .help = "Loss by symbols seen: a line for each setting, with the band of its seeds, in facets.",
    .script = script,
};
