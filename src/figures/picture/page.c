#include "figures/picture/page.h"

#include "base/memory.h"
#include "experiment/training.h"
#include "figures/picture/style.h"
#include "figures/web/hover.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_COLUMNS = 6,    /* one dimension with more values is wrapped into rows */
    LEFT = 92,          /* room for tick labels that are numbers, and the axis title */
    ROWS_LEFT = 26,     /* room for the titles of rows */
    KEY_SAMPLE = 26,    /* length of a key's line */
    KEY_DASH = 44,      /* ... that shows a dash */
    KEY_INK = 0x222222, /* ... and its colour */
    KEY_GAP = 18,
    KEY_ENTRIES = 16, /* of an ordered key; of more values only some are shown */
    BAR_WIDTH = 180,  /* of a key that is a bar of colours, and the number of its steps */
    BAR_STEPS = 45,
    REFERENCE_STEP = 16, /* between names of reference losses, at least */
    NARROWEST = 120      /* panel */
};

static const double panel_widths[] = {720, 490, 400, 320, 280, 250};
static const double panel_heights[] = {400, 290, 240, 210};

static const struct text_style label = {"left", STYLE_LABEL_SIZE, STYLE_INK}, soft = {"left", STYLE_LABEL_SIZE - 1, STYLE_SOFT};

unsigned page_color(const struct dimension *color, int index)
{
    return dimension_is_ordered(color) ? style_ordered_color(index, color->count) : style_category_color(index);
}

const char *page_dash(const struct scheme *scheme, enum role role, int index)
{
    if (role == ROLE_DASH) return style_dash(index);
    bool alone = scheme->by[ROLE_DASH].hparam == NULL;
    return alone && !dimension_is_ordered(&scheme->by[ROLE_COLOR]) ? style_dash(index) : "solid";
}

/* Whether all runs have the same rule, so that its reference losses hold for every facet. */
static bool same_rule(const struct figure_data *data)
{
    bool same = same_in_all_runs(hparam_find("task"), &data->results);
    for (int i = 0; same && i < hparam_count(); i++) {
        const struct hparam_owner *owner = hparam_row(i)->owner;
        same = owner == NULL || strcmp(owner->hparam, "task") != 0 || same_in_all_runs(hparam_row(i), &data->results);
    }
    return same;
}

int page_references(const struct figure_data *data, struct reference_loss *references)
{
    if (!same_rule(data)) return 0;
    struct reference_losses known = run_reference_losses(&data->results.runs[0].hparams);
    memcpy(references, known.losses, sizeof known.losses);
    return known.count;
}

bool page_check(const struct scheme *scheme, const struct figure_spec *spec, struct error *error)
{
    int64_t facets = (int64_t)scheme->by[ROLE_COLUMNS].count * scheme->by[ROLE_ROWS].count;
    const char *separator = spec->place[0] != '\0' ? ": " : "";
    if (facets > PAGE_MAX_FACETS)
        return error_set(error, "%s%sthe figure would have %lld facets, expected at most %d; choose other `columns` and `rows`",
                         spec->place, separator, (long long)facets, PAGE_MAX_FACETS);
    if (scheme->by[ROLE_DASH].count > STYLE_DASHES)
        return error_set(error, "%s%sdash is '%s', which has %d values, expected at most %d; take it for `color`", spec->place,
                         separator, spec->dash, scheme->by[ROLE_DASH].count, STYLE_DASHES);
    return true;
}

/* "lag 3  0.5192" */
static char *reference_text(const struct reference_loss *reference)
{
    return memory_format("%s  %.4f", reference->known, reference->loss);
}

static double right_margin(const struct page *page)
{
    double widest = page->num_references > 0 ? 106 /* the heading */ : PAGE_EDGE - 8;
    for (int i = 0; i < page->num_references; i++) {
        char *text = reference_text(&page->references[i]);
        widest = fmax(widest, style_text_width(text, STYLE_LABEL_SIZE - 1));
        free(text);
    }
    return widest + 8 + PAGE_EDGE;
}

static void lay_grid(struct page *page, const struct page_content *content)
{
    const struct scheme *scheme = content->scheme;
    page->columns = scheme->by[ROLE_COLUMNS].count;
    page->rows = scheme->by[ROLE_ROWS].count;
    page->facets = page->columns * page->rows;
    page->wrapped = page->rows == 1 && page->columns > MAX_COLUMNS;
    if (page->wrapped) {
        page->rows = (page->facets + MAX_COLUMNS - 1) / MAX_COLUMNS;
        page->columns = (page->facets + page->rows - 1) / page->rows;
    }
    page->column_gap = 30; /* room for the last tick label of one panel beside the first of the next */
    page->row_gap = page->wrapped ? 44 : 20;
    double share = figure_style(content->data)->panel; /* panels that must hold texts have the size of these */
    page->panel_width = share * panel_widths[page->columns < 6 ? page->columns - 1 : 5];
    page->panel_height =
        content->panel_height > 0 ? content->panel_height : share * panel_heights[page->rows < 4 ? page->rows - 1 : 3];
    if (content->panel_width > 0) page->panel_width = content->panel_width;
    if (content->room <= 0) return;
    double beside = page->left + right_margin(page) + content->end_width + (page->columns - 1) * page->column_gap;
    page->panel_width = fmax((content->room - beside) / page->columns, NARROWEST);
}

/* Of many ordered values a key shows some, with the first and the last. */
static bool key_shows(const struct dimension *dimension, int index)
{
    int last = dimension->count - 1;
    if (dimension->count <= KEY_ENTRIES || !dimension_is_ordered(dimension) || index == 0) return true;
    return index * (KEY_ENTRIES / 2) / last != (index - 1) * (KEY_ENTRIES / 2) / last;
}

/* The value as the key writes it: "1", "1 ×" where all its runs diverged. Caller frees. */
static char *key_text(const struct page_content *content, enum role role, int index)
{
    const struct dimension *dimension = &content->scheme->by[role];
    char *value = dimension_value(dimension, index);
    for (int i = 0; i < content->data->results.num_runs; i++) {
        const struct run *run = &content->data->results.runs[i];
        if (run->result.status != RUN_DIVERGED && dimension_index(dimension, &run->hparams) == index) return value;
    }
    char *marked = memory_format("%s ×", value);
    free(value);
    return marked;
}

static double sample_width(const struct page_content *content, enum role role)
{
    if (role == ROLE_DASH) return KEY_DASH;
    return content->key == PAGE_LINES ? KEY_SAMPLE : KEY_SAMPLE / 2.0;
}

/* The width of key entry number index, with the gap after it. */
static double entry_width(const struct page_content *content, enum role role, int index)
{
    char *text = key_text(content, role, index);
    double width = sample_width(content, role) + 7 + style_text_width(text, STYLE_LABEL_SIZE) + KEY_GAP;
    free(text);
    return width;
}

static double key_title_width(const struct dimension *dimension)
{
    char *name = spoken_name(dimension->hparam);
    double width = style_text_width(name, STYLE_LABEL_SIZE) + 14;
    free(name);
    return width;
}

/* Moves (x, row) to where the entry begins: in the next row if it does not fit into this one. */
static void place_entry(const struct page *page, const struct page_content *content, enum role role, int index, double *x,
                        int *row)
{
    double start = page->key_x + key_title_width(&content->scheme->by[role]);
    if (index == 0) *x = start, *row = 0;
    if (*x > start && *x + entry_width(content, role, index) - KEY_GAP > page->width - PAGE_EDGE) *x = start, *row += 1;
}

/* The rows of the key for what this role tells. */
static int key_rows(const struct page *page, const struct page_content *content, enum role role)
{
    const struct dimension *dimension = &content->scheme->by[role];
    double x = 0;
    int row = -1;
    if (content->key == PAGE_BAR) return role == ROLE_COLOR;
    for (int i = 0; content->key != PAGE_NO_KEY && dimension->hparam != NULL && i < dimension->count; i++) {
        if (!key_shows(dimension, i)) continue;
        place_entry(page, content, role, i, &x, &row);
        x += entry_width(content, role, i);
    }
    return row + 1;
}

struct page page_new(const struct page_content *content)
{
    struct page page = {0};
    for (int i = 0; content->y != NULL && i < content->num_references; i++)
        if (content->references[i].loss >= content->y->low && content->references[i].loss <= content->y->high)
            page.references[page.num_references++] = content->references[i];
    bool has_rows = content->scheme->by[ROLE_ROWS].hparam != NULL;
    page.left = LEFT + content->left + (has_rows ? ROWS_LEFT : 0);
    page.key_x = content->key_x > 0 ? content->key_x : page.left;
    lay_grid(&page, content);
    page.width = page.left + page.columns * (page.panel_width + page.column_gap) - page.column_gap + content->end_width +
                 right_margin(&page);
    int rows_of_key = key_rows(&page, content, ROLE_COLOR) + key_rows(&page, content, ROLE_DASH);
    page.key_y = PAGE_TEXT_STEP + 10;
    double y = rows_of_key > 0 ? page.key_y + (rows_of_key - 1) * PAGE_TEXT_STEP : 0;
    page.top = y + (content->scheme->by[ROLE_COLUMNS].hparam != NULL || page.num_references > 0 ? 54 : 30);
    page.height =
        page.top + page.rows * (page.panel_height + page.row_gap) - page.row_gap + (content->x_title[0] != '\0' ? 56 : 36);
    return page;
}

/* Writes the key of what this role tells, its first row at y. */
static void write_key(const struct page *page, const struct page_content *content, struct sheet *sheet, const double corner[2],
                      enum role role, double y)
{
    const struct dimension *dimension = &content->scheme->by[role];
    double x = 0, sample = sample_width(content, role);
    int row = 0;
    if (dimension->hparam == NULL) return;
    char *name = spoken_name(dimension->hparam);
    sheet_text(sheet, name, corner[0] + page->key_x, y, label);
    free(name);
    for (int i = 0; i < dimension->count; i++) {
        if (!key_shows(dimension, i)) continue;
        place_entry(page, content, role, i, &x, &row);
        double left = corner[0] + x, at = y + row * PAGE_TEXT_STEP;
        char *value = key_text(content, role, i);
        if (content->key == PAGE_DOTS) sheet_box(sheet, left, at - 5, 10, 10, page_color(dimension, i));
        else
            sheet_line(sheet, (double[]){left, at}, (double[]){left + sample, at},
                       STYLE_LINE_WIDTH * (role == ROLE_DASH ? 1 : 1.3), page_dash(content->scheme, role, i),
                       role == ROLE_DASH ? KEY_INK : page_color(dimension, i));
        sheet_text(sheet, value, left + sample + 7, at, label);
        if (role == ROLE_COLOR)
            hover_key(sheet, page_color(dimension, i), left - 4, at, entry_width(content, role, i) - KEY_GAP + 8);
        x += entry_width(content, role, i);
        free(value);
    }
}

static void bar_text(const struct scale *bar, double value, char text[SCALE_LABEL])
{
    if (value >= 1e4) scale_count(value, text);
    else if (bar->log) snprintf(text, SCALE_LABEL, value < 100 ? "%.2g" : "%.0f", value);
    else snprintf(text, SCALE_LABEL, "%.*f", scale_decimals(bar->high - bar->low), value);
}

static void write_bar(const struct page *page, const struct page_content *content, struct sheet *sheet, const double corner[2])
{
    char low[SCALE_LABEL], high[SCALE_LABEL];
    const struct scale *bar = content->bar;
    bar_text(bar, bar->low, low);
    bar_text(bar, bar->high, high);
    if (content->bar_is_cut) snprintf(high + strlen(high), sizeof high - strlen(high), " and more");
    double x = corner[0] + page->left, y = corner[1] + page->key_y;
    sheet_text(sheet, content->bar_title, x, y, label);
    x += style_text_width(content->bar_title, STYLE_LABEL_SIZE) + 14;
    sheet_text(sheet, low, x, y, label);
    x += style_text_width(low, STYLE_LABEL_SIZE) + 8;
    double step = (double)BAR_WIDTH / BAR_STEPS;
    for (int i = 0; i < BAR_STEPS; i++)
        sheet_box(sheet, x + i * step, y - 6, step + 0.5, 12, style_area_color((double)i / (BAR_STEPS - 1)));
    sheet_text(sheet, high, x + BAR_WIDTH + 8, y, label);
}

static void write_facet_titles(const struct page *page, const struct scheme *scheme, struct sheet *sheet, const double corner[2])
{
    const struct dimension *columns = &scheme->by[ROLE_COLUMNS], *rows = &scheme->by[ROLE_ROWS];
    for (int i = 0; columns->hparam != NULL && i < columns->count; i++) {
        double x = page->left + i % page->columns * (page->panel_width + page->column_gap) + page->panel_width / 2;
        double y = page->top + (page->wrapped ? i / page->columns : 0) * (page->panel_height + page->row_gap) - 16;
        char *text = dimension_label(columns, i);
        sheet_text(sheet, text, corner[0] + x, corner[1] + y, (struct text_style){"center", STYLE_FACET_SIZE, STYLE_INK});
        free(text);
    }
    for (int i = 0; rows->hparam != NULL && i < rows->count; i++) {
        double y = page->top + i * (page->panel_height + page->row_gap) + page->panel_height / 2;
        char *text = dimension_label(rows, i);
        sheet_text(sheet, text, corner[0] + 52, corner[1] + y,
                   (struct text_style){"center rotate by 90", STYLE_FACET_SIZE, STYLE_INK});
        free(text);
    }
}

void page_spread(double *y, int count, double step, double limit)
{
    for (int i = 1; i < count; i++)
        if (y[i] < y[i - 1] + step) y[i] = y[i - 1] + step;
    for (int i = count - 1; i >= 0; i--, limit -= step)
        if (y[i] > limit) y[i] = limit;
}

/* Names the reference losses at the right edge of the last panel of a row, moved apart where they would overlap. */
static void write_references(const struct page *page, const struct scale *y_scale, struct sheet *sheet, double right, double top)
{
    double y[MOST_REFERENCE_LOSSES];
    for (int i = 0; i < page->num_references; i++)
        y[i] = top + (1 - scale_share(y_scale, page->references[i].loss)) * page->panel_height;
    page_spread(y, page->num_references, REFERENCE_STEP, top + page->panel_height);
    for (int i = 0; i < page->num_references; i++) {
        char *text = reference_text(&page->references[i]);
        sheet_text(sheet, text, right, y[i], soft);
        free(text);
    }
}

static void write_all_references(const struct page *page, const struct page_content *content, struct sheet *sheet,
                                 const double corner[2])
{
    static const struct text_style small = {"left", STYLE_CAPTION_SIZE, STYLE_SOFT};
    double right = corner[0] + page->left + page->columns * (page->panel_width + page->column_gap) - page->column_gap +
                   content->end_width + 8;
    if (page->num_references == 0) return;
    sheet_text(sheet, "best possible loss", right, corner[1] + page->top - 31, small);
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
        sheet_text(sheet, content->x_title, corner[0] + x, corner[1] + bottom + 40,
                   (struct text_style){"center", STYLE_LABEL_SIZE, STYLE_SOFT});
    }
    if (content->y_title[0] == '\0') return;
    sheet_text(sheet, content->y_title, corner[0] + 24, corner[1] + (page->top + bottom) / 2,
               (struct text_style){"center rotate by 90", STYLE_LABEL_SIZE, STYLE_SOFT});
}

void page_words(const struct page *page, const struct page_content *content, struct sheet *sheet, double x, double y)
{
    const double corner[2] = {x, y};
    if (content->key == PAGE_BAR) write_bar(page, content, sheet, corner);
    if (content->key == PAGE_LINES || content->key == PAGE_DOTS) {
        double key_y = corner[1] + page->key_y;
        write_key(page, content, sheet, corner, ROLE_COLOR, key_y);
        write_key(page, content, sheet, corner, ROLE_DASH, key_y + key_rows(page, content, ROLE_COLOR) * PAGE_TEXT_STEP);
    }
    write_facet_titles(page, content->scheme, sheet, corner);
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
    for (int i = 0; i < page->num_references; i++)
        fprintf(sheet->out,
                "set arrow from graph 0, first %.6g to graph 1, first %.6g nohead back lw 0.9 dt (16,10) lc rgb '%s'\n",
                page->references[i].loss, page->references[i].loss, STYLE_REFERENCE);
}

bool page_holds(const struct page *page, const struct scheme *scheme, const struct hparams *hparams, int facet)
{
    int x = dimension_index(&scheme->by[ROLE_COLUMNS], hparams), y = dimension_index(&scheme->by[ROLE_ROWS], hparams);
    return page->wrapped ? x == facet : x == facet % page->columns && y == facet / page->columns;
}
