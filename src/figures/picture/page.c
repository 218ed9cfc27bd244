#include "figures/picture/page.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/picture/caption.h"
#include "figures/picture/legend.h"
#include "figures/picture/style.h"
#include "figures/picture/tick_names.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_COLUMNS = 6,  /* one dimension with more values is wrapped into rows */
    LEFT = 92,        /* room for tick labels that are numbers, and the axis title */
    TICK_LETTERS = 4, /* of such labels, in widths of their size */
    ROWS_LEFT = 26,   /* room for the titles of rows, if they take one line */
    MOST_LINES = 5,   /* of the title of a row; names that take more are shortened */
    NARROWEST = 120,  /* panel */
    WRAPPED = 150,    /* panels that are to be narrower stand in several rows */
    LOWEST = 140      /* panel of a page that must not exceed a width */
};

#define TALLEST 0.72 /* such a panel, of its width */

static const double panel_widths[] = {720, 490, 400, 320, 280, 250};
static const double panel_heights[] = {400, 290, 240, 210};

int page_dash(const struct scheme *scheme, enum role role, int index)
{
    if (role == ROLE_DASH) return index;
    bool alone = scheme->by[ROLE_DASH].hparam == NULL && !scheme->dashes_taken;
    return alone && !dimension_is_ordered(&scheme->by[ROLE_COLOR]) ? index : 0;
}

int page_references(const struct figure_data *data, struct reference_loss *references)
{
    return page_known_references(results_references(&data->results), data, references);
}

int page_known_references(const struct reference_losses *known, const struct figure_data *data, struct reference_loss *references)
{
    if (known == NULL) return 0;
    memcpy(references, known->losses, sizeof known->losses);
    for (int i = 0; i < known->count; i++) references[i].loss *= figure_unit(data)->per_nat;
    return known->count;
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

const char *page_reference_meaning(const struct reference_loss *reference)
{
    switch (reference->counted) {
    case REFERENCE_OF_NGRAMS: return "n-grams' loss";
    case REFERENCE_OF_FORECASTS: return "simple forecasts' loss";
    case REFERENCE_OF_RULE: break;
    }
    return "best possible loss";
}

/* "lag 3  0.5192" */
char *page_reference_text(const struct reference_loss *reference)
{
    char loss[TEXT_REAL];
    return memory_format("%s  %s", reference->known, text_measured(reference->loss, loss));
}

static double right_margin(const struct page *page)
{
    double widest = page->num_references > 0 ? 106 /* the heading */ : PAGE_EDGE - 8;
    for (int i = 0; i < page->num_references; i++) {
        char *text = page_reference_text(&page->references[i]);
        widest = fmax(widest, style_text_width(text, STYLE_LABEL_SIZE - 1));
        free(text);
    }
    return widest + 8 + PAGE_EDGE;
}

static void lay_grid(struct page *page, const struct page_content *content)
{
    const struct scheme *scheme = content->scheme;
    const double beside = page->left + right_margin(page) + content->end_width, room = content->room - beside;
    page->column_gap = 30; /* room for the last tick label of one panel beside the first of the next */
    int most = MAX_COLUMNS;
    if (content->room > 0) most = (int)fmin(fmax((room + page->column_gap) / (WRAPPED + page->column_gap), 1), MAX_COLUMNS);
    page->columns = scheme->by[ROLE_COLUMNS].count;
    page->rows = scheme->by[ROLE_ROWS].count;
    page->facets = page->columns * page->rows;
    page->wrapped = page->rows == 1 && page->columns > most;
    if (page->wrapped) {
        page->rows = (page->facets + most - 1) / most;
        page->columns = (page->facets + page->rows - 1) / page->rows;
    }
    page->row_gap = page->wrapped ? 44 : 20;
    double share = figure_style(content->data)->panel; /* panels that must hold texts have the size of these */
    page->panel_width = share * panel_widths[page->columns < 6 ? page->columns - 1 : 5];
    page->panel_height =
        content->panel_height > 0 ? content->panel_height : share * panel_heights[page->rows < 4 ? page->rows - 1 : 3];
    if (content->panel_width > 0) page->panel_width = content->panel_width;
    if (content->room <= 0) return;
    const double gaps = (page->columns - 1) * page->column_gap, least = fmax(NARROWEST, content->least_width);
    const double for_legend = legend_least_width(content) + PAGE_EDGE - right_margin(page) - content->end_width;
    page->panel_width = fmax((fmax(room, for_legend) - gaps) / page->columns, least);
    if (content->panel_height == 0) page->panel_height = fmin(page->panel_height, fmax(TALLEST * page->panel_width, LOWEST));
}

/* Returns in how many lines the title has been broken. */
static int break_title(const struct page *page, const struct page_content *content, char **title)
{
    const double room = page->panel_height + page->row_gap / 2;
    return caption_wrap(title, " ", style_size(figure_style(content->data), STYLE_FACET_SIZE), room);
}

char *page_row_title(const struct page *page, const struct page_content *content, int row)
{
    const struct dimension *rows = &content->scheme->by[ROLE_ROWS];
    char *name = spoken_name(rows->hparam), *value = has_names(rows) ? dimension_whole(rows, row) : dimension_rounded(rows, row),
         *title = memory_format("%s %s", name, value);
    free(name), free(value);
    if (break_title(page, content, &title) <= MOST_LINES) return title;
    free(title);
    title = dimension_label(rows, row);
    break_title(page, content, &title);
    return title;
}

static int lines_of_titles(const struct page *page, const struct page_content *content)
{
    int most = 1;
    for (int i = 0; content->scheme->by[ROLE_ROWS].hparam != NULL && i < page->rows; i++) {
        char *title = page_row_title(page, content, i);
        int lines = 1;
        for (const char *c = title; *c != '\0'; c++) lines += *c == '\n';
        most = lines > most ? lines : most;
        free(title);
    }
    return most;
}

/* Titles of several lines leave less room for the panels, which may then be so low that titles take more. */
static void make_room_for_rows(struct page *page, const struct page_content *content)
{
    page->row_lines = 1;
    for (int lines; (lines = lines_of_titles(page, content)) > page->row_lines; lay_grid(page, content)) {
        page->left += (lines - page->row_lines) * PAGE_TITLE_STEP;
        page->row_lines = lines;
    }
}

struct page page_new(const struct page_content *content)
{
    struct page page = {0};
    for (int i = 0; content->y != NULL && i < content->num_references; i++) {
        double at = scale_place(content->y, content->references[i].loss);
        if (at >= content->y->low && at <= content->y->high) page.references[page.num_references++] = content->references[i];
    }
    bool has_rows = content->scheme->by[ROLE_ROWS].hparam != NULL;
    page.left = LEFT + content->left + (has_rows ? ROWS_LEFT : 0) +
                TICK_LETTERS * (figure_style(content->data)->tick - (STYLE_LABEL_SIZE - 1));
    lay_grid(&page, content);
    make_room_for_rows(&page, content);
    page.legend_x = content->legend_x > 0 ? content->legend_x : page.left;
    page.width = page.left + page.columns * (page.panel_width + page.column_gap) - page.column_gap + content->end_width +
                 right_margin(&page);
    int rows_of_key = legend_rows(&page, content, ROLE_COLOR) + legend_rows(&page, content, ROLE_DASH);
    page.legend_y = PAGE_TEXT_STEP + 10;
    double y = rows_of_key > 0 ? page.legend_y + (rows_of_key - 1) * PAGE_TEXT_STEP : 0;
    page.top = y + (content->scheme->by[ROLE_COLUMNS].hparam != NULL || page.num_references > 0 ? 54 : 30);
    page.height =
        page.top + page.rows * (page.panel_height + page.row_gap) - page.row_gap + (content->x_title[0] != '\0' ? 56 : 36);
    return page;
}

void page_spread(double *y, int count, double step, double limit)
{
    for (int i = 1; i < count; i++)
        if (y[i] < y[i - 1] + step) y[i] = y[i - 1] + step;
    for (int i = count - 1; i >= 0; i--, limit -= step)
        if (y[i] > limit) y[i] = limit;
}

bool page_holds(const struct page *page, const struct scheme *scheme, const struct hparams *hparams, int facet)
{
    int x = dimension_index(&scheme->by[ROLE_COLUMNS], hparams), y = dimension_index(&scheme->by[ROLE_ROWS], hparams);
    return page->wrapped ? x == facet : x == facet % page->columns && y == facet / page->columns;
}
