#include "figures/page.h"

#include "base/memory.h"
#include "figures/caption.h"
#include "figures/gnuplot.h"
#include "figures/style.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_COLUMNS = 6,     /* one dimension with more values is wrapped into rows */
    EDGE = 26,
    TITLE_STEP = 28,     /* from line to line of the title */
    TEXT_STEP = 20,      /* of other text */
    KEY_SAMPLE = 26,     /* length of a key's line */
    KEY_GAP = 18,
    REFERENCE_STEP = 16, /* between names of reference losses, at least */
    MIN_WIDTH = 860
};

static const double panel_widths[] = {720, 490, 400, 320, 280, 250};
static const double panel_heights[] = {400, 290, 240, 210};

unsigned page_color(const struct dimension *color, int index)
{
    bool ordered = color->hparam == NULL || hparam_is_number(color->hparam);
    return ordered ? style_ordered_color(index, color->count) : style_category_color(index);
}

const char *page_dash(const struct dimension *color, int index)
{
    bool ordered = color->hparam == NULL || hparam_is_number(color->hparam);
    return ordered ? "solid" : style_category_dash(index);
}

/* "lag 3  0.5192" */
static char *reference_text(const struct reference_loss *reference)
{
    return memory_format("%s  %.4f", reference->known, reference->loss);
}

static double right_margin(const struct page *page)
{
    double widest = page->num_references > 0 ? 106 /* the heading */ : EDGE - 8;
    for (int i = 0; i < page->num_references; i++) {
        char *text = reference_text(&page->references[i]);
        widest = fmax(widest, style_text_width(text, STYLE_LABEL_SIZE - 1));
        free(text);
    }
    return widest + 8 + EDGE;
}

static void lay_grid(struct page *page, const struct scheme *scheme, double share)
{
    page->columns = scheme->columns.count;
    page->rows = scheme->rows.count;
    page->wrapped = page->rows == 1 && page->columns > MAX_COLUMNS;
    if (page->wrapped) {
        int facets = page->columns;
        page->rows = (facets + MAX_COLUMNS - 1) / MAX_COLUMNS;
        page->columns = (facets + page->rows - 1) / page->rows;
    }
    page->panel_width = share * panel_widths[page->columns < 6 ? page->columns - 1 : 5];
    page->panel_height = share * panel_heights[page->rows < 4 ? page->rows - 1 : 3];
    page->column_gap = 30; /* room for the last tick label of one panel beside the first of the next */
    page->row_gap = page->wrapped ? 44 : 20;
}

/* The width of key entry number index, with the gap after it. */
static double entry_width(const struct dimension *color, int index)
{
    char *text = dimension_value(color, index);
    double width = KEY_SAMPLE + 7 + style_text_width(text, STYLE_LABEL_SIZE) + KEY_GAP;
    free(text);
    return width;
}

static double key_title_width(const struct dimension *color)
{
    char *name = spoken_name(color->hparam);
    double width = style_text_width(name, STYLE_LABEL_SIZE) + 14;
    free(name);
    return width;
}

/* Moves (x, row) to where the entry begins: in the next row if it does not fit into this one. */
static void place_entry(const struct page *page, const struct dimension *color, int index, double *x, int *row)
{
    double start = page->left + key_title_width(color);
    if (index == 0) *x = start, *row = 0;
    if (*x > start && *x + entry_width(color, index) - KEY_GAP > page->width - EDGE) *x = start, *row += 1;
}

static int key_rows(const struct page *page, const struct dimension *color)
{
    double x = 0;
    int row = -1;
    for (int i = 0; color->hparam != NULL && i < color->count; i++) {
        place_entry(page, color, i, &x, &row);
        x += entry_width(color, i);
    }
    return row + 1;
}

struct page page_new(const struct page_content *content)
{
    char *question = caption_question(content->data->experiment), *varying = caption_varying(content->scheme);
    bool asks = question[0] != '\0';
    struct page page = {.title = asks ? question : varying, .varying = asks ? varying : question};
    for (int i = 0; i < content->num_references; i++)
        if (content->references[i].loss >= content->losses->low && content->references[i].loss <= content->losses->high)
            page.references[page.num_references++] = content->references[i];
    lay_grid(&page, content->scheme, figure_style(content->data)->panel);
    page.left = 92 + (content->scheme->rows.hparam != NULL ? 26 : 0);
    page.width = page.left + page.columns * (page.panel_width + page.column_gap) - page.column_gap + right_margin(&page);
    page.width = fmax(page.width, MIN_WIDTH * figure_style(content->data)->panel);

    double room = page.width - page.left - EDGE;
    page.fixed = caption_fixed(content->scheme, content->data, content->lines, content->num_lines);
    page.footer = caption_footer(content->data, content->lines, content->num_lines);
    double y = 36 + (caption_wrap(page.title, " ", STYLE_TITLE_SIZE, room) - 1) * TITLE_STEP;
    y += 8;
    if (asks) y += TEXT_STEP * caption_wrap(page.varying, " ", STYLE_SUBTITLE_SIZE, room);
    y += TEXT_STEP * caption_wrap(page.fixed, " · ", STYLE_SUBTITLE_SIZE, room);
    page.key_y = y + 30;
    int rows_of_key = key_rows(&page, &content->scheme->color);
    if (rows_of_key > 0) y = page.key_y + (rows_of_key - 1) * TEXT_STEP;
    page.top = y + (content->scheme->columns.hparam != NULL || page.num_references > 0 ? 54 : 30);
    double footer = TEXT_STEP * (caption_wrap(page.footer, " · ", STYLE_CAPTION_SIZE, room) - 1);
    page.height = page.top + page.rows * (page.panel_height + page.row_gap) - page.row_gap + 88 + footer;
    return page;
}

void page_release(struct page *page)
{
    free(page->title), free(page->varying), free(page->fixed), free(page->footer);
    *page = (struct page){0};
}

/* Writes one label; how: "left", "center", "right" or with "rotate". */
static void write_label(const struct page *page, FILE *out, const char *text, double x, double y, const char *how, int size, const char *color)
{
    char *quoted = gnuplot_quote(text);
    fprintf(out, "set label %s at screen %.6f, screen %.6f %s font ',%d' textcolor rgb '%s'\n", quoted, x / page->width,
            1 - y / page->height, how, size, color);
    free(quoted);
}

/* Writes the lines of a wrapped text one below the other and returns where the next would stand. */
static double write_lines(const struct page *page, FILE *out, const char *text, double x, double y, double step, const char *how, int size,
                          const char *color)
{
    char *copy = memory_text(text), *rest = copy;
    for (char *line; (line = strsep(&rest, "\n")) != NULL; y += step)
        if (line[0] != '\0') write_label(page, out, line, x, y, how, size, color);
    free(copy);
    return y;
}

static void write_key(const struct page *page, const struct dimension *color, FILE *out)
{
    double x = 0;
    int row = 0;
    char *name = spoken_name(color->hparam);
    write_label(page, out, name, page->left, page->key_y, "left", STYLE_LABEL_SIZE, STYLE_INK);
    free(name);
    for (int i = 0; i < color->count; i++) {
        place_entry(page, color, i, &x, &row);
        double y = page->key_y + row * TEXT_STEP;
        char *value = dimension_value(color, i);
        fprintf(out, "set arrow from screen %.6f, screen %.6f to screen %.6f, screen %.6f nohead lw %.2f lc rgb '#%06x' dt %s\n",
                x / page->width, 1 - y / page->height, (x + KEY_SAMPLE) / page->width, 1 - y / page->height, STYLE_LINE_WIDTH * 1.3,
                page_color(color, i), page_dash(color, i));
        write_label(page, out, value, x + KEY_SAMPLE + 7, y, "left", STYLE_LABEL_SIZE, STYLE_INK);
        x += entry_width(color, i);
        free(value);
    }
}

static void write_facet_titles(const struct page *page, const struct scheme *scheme, FILE *out)
{
    for (int i = 0; scheme->columns.hparam != NULL && i < scheme->columns.count; i++) {
        double x = page->left + i % page->columns * (page->panel_width + page->column_gap) + page->panel_width / 2;
        double y = page->top + (page->wrapped ? i / page->columns : 0) * (page->panel_height + page->row_gap) - 16;
        char *label = dimension_label(&scheme->columns, i);
        write_label(page, out, label, x, y, "center", STYLE_FACET_SIZE, STYLE_INK);
        free(label);
    }
    for (int i = 0; scheme->rows.hparam != NULL && i < scheme->rows.count; i++) {
        double y = page->top + i * (page->panel_height + page->row_gap) + page->panel_height / 2;
        char *label = dimension_label(&scheme->rows, i);
        write_label(page, out, label, 52, y, "center rotate by 90", STYLE_FACET_SIZE, STYLE_INK);
        free(label);
    }
}

/* Names the reference losses at the right edge of the last panel of a row, moved apart where they would overlap. */
static void write_references(const struct page *page, const struct scale *losses, double right, double top, FILE *out)
{
    double y[TASK_MAX_REFERENCES];
    for (int i = 0; i < page->num_references; i++) {
        y[i] = top + (1 - scale_share(losses, page->references[i].loss)) * page->panel_height;
        if (i > 0 && y[i] < y[i - 1] + REFERENCE_STEP) y[i] = y[i - 1] + REFERENCE_STEP;
    }
    double limit = top + page->panel_height;
    for (int i = page->num_references - 1; i >= 0; i--, limit -= REFERENCE_STEP)
        if (y[i] > limit) y[i] = limit;
    for (int i = 0; i < page->num_references; i++) {
        char *text = reference_text(&page->references[i]);
        write_label(page, out, text, right + 8, y[i], "left", STYLE_LABEL_SIZE - 1, STYLE_SOFT);
        free(text);
    }
}

static void write_all_references(const struct page *page, const struct scale *losses, FILE *out)
{
    double right = page->left + page->columns * (page->panel_width + page->column_gap) - page->column_gap;
    if (page->num_references == 0) return;
    write_label(page, out, "best possible loss", right + 8, page->top - 31, "left", STYLE_CAPTION_SIZE, STYLE_SOFT);
    write_label(page, out, "knowing …", right + 8, page->top - 16, "left", STYLE_CAPTION_SIZE, STYLE_SOFT);
    for (int row = 0; row < page->rows; row++)
        write_references(page, losses, right, page->top + row * (page->panel_height + page->row_gap), out);
}

static void write_axis_titles(const struct page *page, const struct scheme *scheme, FILE *out)
{
    double bottom = page->top + page->rows * (page->panel_height + page->row_gap) - page->row_gap;
    for (int i = 0; i < page->columns; i++) {
        double x = page->left + i * (page->panel_width + page->column_gap) + page->panel_width / 2;
        if (page->columns * page->rows > scheme->columns.count * scheme->rows.count && i >= scheme->columns.count % page->columns) continue;
        write_label(page, out, "symbols seen", x, bottom + 40, "center", STYLE_LABEL_SIZE, STYLE_SOFT);
    }
    write_label(page, out, "cross entropy (nats)", 24, (page->top + bottom) / 2, "center rotate by 90", STYLE_LABEL_SIZE, STYLE_SOFT);
}

void page_write(const struct page *page, const struct page_content *content, FILE *out)
{
    double y = write_lines(page, out, page->title, page->left, 36, TITLE_STEP, "left", STYLE_TITLE_SIZE, STYLE_INK) - TITLE_STEP + 28;
    if (page->varying[0] != '\0') y = write_lines(page, out, page->varying, page->left, y, TEXT_STEP, "left", STYLE_SUBTITLE_SIZE, STYLE_INK);
    write_lines(page, out, page->fixed, page->left, y, TEXT_STEP, "left", STYLE_SUBTITLE_SIZE, STYLE_SOFT);
    int footer_lines = 1;
    for (const char *c = page->footer; *c != '\0'; c++) footer_lines += *c == '\n';
    write_lines(page, out, page->footer, page->width - EDGE, page->height - 18 - (footer_lines - 1) * TEXT_STEP, TEXT_STEP, "right",
                STYLE_CAPTION_SIZE, STYLE_FAINT);
    if (content->scheme->color.hparam != NULL) write_key(page, &content->scheme->color, out);
    write_facet_titles(page, content->scheme, out);
    write_all_references(page, content->losses, out);
    write_axis_titles(page, content->scheme, out);
}
