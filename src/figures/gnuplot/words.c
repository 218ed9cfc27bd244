#include "figures/gnuplot/words.h"

#include "base/memory.h"
#include "figures/gnuplot/hover.h"
#include "figures/picture/legend.h"
#include "figures/picture/picture.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    BAR_STEPS = 45,     /* of a legend that is a bar of colours */
    ROW_TITLES = 52,    /* from the left edge to the middle of their first line */
    REFERENCE_STEP = 16 /* between names of reference losses, at least */
};

static const struct text_style label = {"left", STYLE_LABEL_SIZE, {.ink = INK_TITLE}},
                               soft = {"left", STYLE_LABEL_SIZE - 1, {.ink = INK_SOFT}};

/* Writes the legend of what this role tells, its first row at y. */
static void write_legend(const struct page *page, const struct page_content *content, struct sheet *sheet, const double corner[2],
                         enum role role, double y)
{
    const struct dimension *dimension = &content->scheme->by[role];
    double x = 0, sample = legend_sample_width(content, role);
    int row = 0;
    if (dimension->hparam == NULL) return;
    char *name = spoken_name(dimension->hparam);
    sheet_text(sheet, name, corner[0] + page->legend_x, y, label);
    free(name);
    for (int i = 0; i < dimension->count; i++) {
        if (!legend_shows(dimension, i)) continue;
        legend_place_entry(page, content, role, i, &x, &row);
        double left = corner[0] + x, at = y + row * PAGE_TEXT_STEP;
        struct color color = color_of(dimension, i);
        char *value = legend_text(content, role, i);
        if (content->legend == LEGEND_DOTS) sheet_box(sheet, left, at - 5, 10, 10, color);
        else
            sheet_line(sheet, (double[]){left, at}, (double[]){left + sample, at},
                       STYLE_LINE_WIDTH * (role == ROLE_DASH ? 1 : 1.3), style_dash(page_dash(content->scheme, role, i)),
                       role == ROLE_DASH ? (struct color){.ink = INK_TITLE} : color);
        sheet_text(sheet, value, left + sample + 7, at, label);
        if (role == ROLE_COLOR) hover_legend(sheet, color, left - 4, at, legend_entry_width(content, role, i) - LEGEND_GAP + 8);
        x += legend_entry_width(content, role, i);
        free(value);
    }
}

static void write_bar(const struct page *page, const struct page_content *content, struct sheet *sheet, const double corner[2])
{
    const struct legend_bar bar = legend_bar(page, content);
    double x = corner[0] + page->left, y = corner[1] + page->legend_y;
    sheet_text(sheet, content->bar_title, x, y, label);
    x = corner[0] + bar.low_x, y += bar.row * PAGE_TEXT_STEP;
    sheet_text(sheet, bar.low, x, y, label);
    x = corner[0] + bar.x;
    double step = bar.width / BAR_STEPS;
    for (int i = 0; i < BAR_STEPS; i++)
        sheet_box(sheet, x + i * step, y - 6, step + 0.5, 12, (struct color){COLOR_AREA, .share = (double)i / (BAR_STEPS - 1)});
    sheet_text(sheet, bar.high, x + bar.width + LEGEND_BAR_GAP, y, label);
}

/* The lines of a title, from left to right in the middle of their room. */
static void write_row_title(const struct page *page, const char *title, struct sheet *sheet, double left, double y)
{
    int lines = 1;
    for (const char *c = title; *c != '\0'; c++) lines += *c == '\n';
    double x = left + ROW_TITLES + (page->row_lines - lines) * PAGE_TITLE_STEP / 2.0;
    char *copy = memory_text(title), *rest = copy;
    for (char *line; (line = strsep(&rest, "\n")) != NULL; x += PAGE_TITLE_STEP)
        sheet_text(sheet, line, x, y, (struct text_style){"center rotate by 90", STYLE_FACET_SIZE, {.ink = INK_TITLE}});
    free(copy);
}

static void write_facet_titles(const struct page *page, const struct page_content *content, struct sheet *sheet,
                               const double corner[2])
{
    const struct dimension *columns = &content->scheme->by[ROLE_COLUMNS], *rows = &content->scheme->by[ROLE_ROWS];
    for (int i = 0; columns->hparam != NULL && i < columns->count; i++) {
        double x = page->left + i % page->columns * (page->panel_width + page->column_gap) + page->panel_width / 2;
        double y = page->top + (page->wrapped ? i / page->columns : 0) * (page->panel_height + page->row_gap) - 16;
        char *text = dimension_label(columns, i);
        sheet_text(sheet, text, corner[0] + x, corner[1] + y,
                   (struct text_style){"center", STYLE_FACET_SIZE, {.ink = INK_TITLE}});
        free(text);
    }
    for (int i = 0; rows->hparam != NULL && i < rows->count; i++) {
        double y = page->top + i * (page->panel_height + page->row_gap) + page->panel_height / 2;
        char *text = page_row_title(page, content, i);
        write_row_title(page, text, sheet, corner[0], corner[1] + y);
        free(text);
    }
}

/* Names the reference losses at the right edge of the last panel of a row, moved apart where they would overlap. */
static void write_references(const struct page *page, const struct scale *y_scale, struct sheet *sheet, double right, double top)
{
    double y[MOST_REFERENCE_LOSSES];
    for (int i = 0; i < page->num_references; i++)
        y[i] = top + (1 - scale_share(y_scale, page->references[i].loss)) * page->panel_height;
    page_spread(y, page->num_references, REFERENCE_STEP, top + page->panel_height);
    for (int i = 0; i < page->num_references; i++) {
        char *text = page_reference_text(&page->references[i]);
        sheet_text(sheet, text, right, y[i], soft);
        free(text);
    }
}

static void write_all_references(const struct page *page, const struct page_content *content, struct sheet *sheet,
                                 const double corner[2])
{
    static const struct text_style small = {"left", STYLE_CAPTION_SIZE, {.ink = INK_SOFT}};
    double right = corner[0] + page->left + page->columns * (page->panel_width + page->column_gap) - page->column_gap +
                   content->end_width + 8;
    if (page->num_references == 0) return;
    sheet_text(sheet, page_reference_meaning(page->references), right, corner[1] + page->top - 31, small);
    sheet_text(sheet, "knowing …", right, corner[1] + page->top - 16, small);
    for (int row = 0; row < page->rows; row++)
        write_references(page, content->y, sheet, right, corner[1] + page->top + row * (page->panel_height + page->row_gap));
}

static void write_axis_titles(const struct page *page, const struct page_content *content, struct sheet *sheet,
                              const double corner[2])
{
    double bottom = page->top + page->rows * (page->panel_height + page->row_gap) - page->row_gap;
    for (int i = 0; i < page->columns && content->x_title[0] != '\0'; i++) {
        double x = page->left + i * (page->panel_width + page->column_gap) + page->panel_width / 2;
        if (page->columns * page->rows > page->facets && i >= page->facets % page->columns) continue;
        sheet_text(sheet, content->x_title, corner[0] + x, corner[1] + bottom + page->below + 40,
                   (struct text_style){"center", STYLE_LABEL_SIZE, {.ink = INK_SOFT}});
    }
    if (content->y_title[0] == '\0') return;
    sheet_text(sheet, content->y_title, corner[0] + 24, corner[1] + (page->top + bottom) / 2,
               (struct text_style){"center rotate by 90", STYLE_LABEL_SIZE, {.ink = INK_SOFT}});
}

void page_words(const struct page *page, const struct page_content *content, struct sheet *sheet, double x, double y)
{
    const double corner[2] = {x, y};
    if (content->legend == LEGEND_BAR) write_bar(page, content, sheet, corner);
    if (content->legend == LEGEND_LINES || content->legend == LEGEND_DOTS) {
        double legend_y = corner[1] + page->legend_y;
        write_legend(page, content, sheet, corner, ROLE_COLOR, legend_y);
        write_legend(page, content, sheet, corner, ROLE_DASH, legend_y + legend_rows(page, content, ROLE_COLOR) * PAGE_TEXT_STEP);
    }
    write_facet_titles(page, content, sheet, corner);
    write_all_references(page, content, sheet, corner);
    write_axis_titles(page, content, sheet, corner);
}

void page_panel(const struct page *page, struct sheet *sheet, const double corner[2], int facet, const struct scale *x,
                const struct scale *y)
{
    int column = facet % page->columns, row = facet / page->columns;
    sheet_panel(sheet, corner[0] + page->left + column * (page->panel_width + page->column_gap),
                corner[1] + page->top + row * (page->panel_height + page->row_gap), page->panel_width, page->panel_height);
    sheet_axis(sheet, 'x', x, facet + page->columns >= page->facets);
    sheet_axis(sheet, 'y', y, column == 0);
    fprintf(sheet->out, "unset arrow\n");
    sheet_grid(sheet, 'x', x);
    sheet_grid(sheet, 'y', y);
    for (int i = 0; i < page->num_references; i++) {
        double at = scale_place(y, page->references[i].loss);
        fprintf(sheet->out,
                "set arrow from graph 0, first %.6g to graph 1, first %.6g nohead back lw 0.9 dt (16,10) lc rgb '#%06x'\n", at,
                at, sheet_rgb(sheet, (struct color){.ink = INK_REFERENCE}));
    }
}
