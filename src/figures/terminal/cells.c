#include "figures/terminal/cells.h"

#include "base/memory.h"
#include "figures/picture/caption.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { GAP = 3 /* between tables */ };

struct cell {
    bool filled, framed;
    struct color color, ink;
    char *text; /* "0.4668 2×", or NULL */
};

/* Tables: how many facets beside each other, and how many values of x one holds; widths in characters. */
struct table_grid {
    int left, cell, width;
    int facets, beside, values;
    struct cell *cells; /* as cell_number counts them */
};

/* "[0.4668 2×]" for a framed cell. Caller frees. */
static char *cell_text(const struct cell *cell)
{
    return memory_format(cell->framed ? "[%s]" : " %s ", cell->text != NULL ? cell->text : "");
}

static size_t cell_number(const struct picture *picture, int facet, int x, int y)
{
    const struct dimension *by = picture->scheme.by;
    return ((size_t)facet * (size_t)by[ROLE_Y].count + (size_t)y) * (size_t)by[ROLE_X].count + (size_t)x;
}

/* An item lies in the cell whose rank is nearest. */
static void read_mark(const struct picture *picture, const struct mark *mark, int facet, struct cell *cells)
{
    for (int i = 0; i < mark->num_items; i++) {
        const struct item *item = &mark->items[i];
        struct cell *cell = &cells[cell_number(picture, facet, (int)lround(item->x) - 1, (int)lround(item->y) - 1)];
        if (mark->type == MARK_CELLS && mark->fill == FILL_SOLID) cell->filled = true, cell->color = item->color;
        if (mark->type == MARK_CELLS && mark->fill == FILL_FRAME) cell->framed = true;
        if (mark->type == MARK_TEXTS) caption_append(&cell->text, " ", "%s", item->text), cell->ink = item->color;
    }
}

static int widest_value(const struct screen *screen, const struct dimension *dimension)
{
    int widest = 0;
    for (int i = 0; dimension->hparam != NULL && i < dimension->count; i++) {
        char *text = dimension_rounded(dimension, i);
        widest = (int)fmax(widest, screen_columns(screen, text));
        free(text);
    }
    return widest;
}

static struct table_grid lay_out(const struct picture *picture, const struct screen *screen)
{
    const struct dimension *by = picture->scheme.by;
    int most = screen->terminal->width / 2 - 1;
    struct table_grid grid = {.left = widest_value(screen, &by[ROLE_Y]) + 1, .cell = widest_value(screen, &by[ROLE_X]) + 1};
    grid.facets = by[ROLE_COLUMNS].count * by[ROLE_ROWS].count;
    grid.cells = memory_new(cell_number(picture, grid.facets, 0, 0), sizeof *grid.cells);
    for (int i = 0; i < grid.facets; i++)
        for (int j = 0; j < picture->panels[i].num_marks; j++) read_mark(picture, &picture->panels[i].marks[j], i, grid.cells);
    for (size_t i = 0; i < cell_number(picture, grid.facets, 0, 0); i++) {
        char *text = cell_text(&grid.cells[i]);
        grid.cell = (int)fmax(grid.cell, screen_columns(screen, text));
        free(text);
    }
    if (grid.left > most) grid.left = most;
    if (grid.cell > most) grid.cell = most;
    grid.values = (screen->terminal->width - grid.left) / grid.cell;
    if (grid.values > by[ROLE_X].count) grid.values = by[ROLE_X].count;
    grid.width = grid.left + grid.values * grid.cell;
    grid.beside = (screen->terminal->width + GAP) / (grid.width + GAP);
    if (grid.beside > grid.facets) grid.beside = grid.facets;
    return grid;
}

/* The text in the middle of so many columns. */
static void write_centered(struct screen *screen, const char *text, int columns)
{
    int start = screen->column, free_columns = columns - screen_columns(screen, text);
    screen_pad(screen, start + (free_columns > 0 ? free_columns / 2 : 0));
    screen_text(screen, text, columns);
    screen_pad(screen, start + columns);
}

static void write_cell(const struct cell *cell, int columns, struct screen *screen)
{
    char *text = cell->filled ? cell_text(cell) : memory_text("");
    if (cell->filled)
        screen_color(screen, screen_nearest(color_rgb(cell->ink, false)), screen_nearest(color_rgb(cell->color, false)));
    write_centered(screen, text, columns);
    screen_color(screen, SCREEN_OWN, SCREEN_OWN);
    free(text);
}

/* A line of values y of the tables of `count` facets; y -1: the values of x. */
static void write_line(const struct picture *picture, const struct table_grid *grid, int facet, int count, int first, int y,
                       struct screen *screen)
{
    const struct dimension *by = picture->scheme.by;
    for (int i = 0; i < count; i++) {
        int left = i * (grid->width + GAP);
        char *label = y >= 0 && by[ROLE_Y].hparam != NULL ? dimension_rounded(&by[ROLE_Y], y) : memory_text("");
        screen_pad(screen, left + grid->left - 1 - screen_columns(screen, label));
        screen_text(screen, label, grid->left - 1);
        free(label);
        screen_pad(screen, left + grid->left);
        for (int x = first; x < first + grid->values && x < by[ROLE_X].count; x++) {
            char *value = y < 0 && by[ROLE_X].hparam != NULL ? dimension_rounded(&by[ROLE_X], x) : memory_text("");
            if (y >= 0) write_cell(&grid->cells[cell_number(picture, facet + i, x, y)], grid->cell, screen);
            else write_centered(screen, value, grid->cell);
            free(value);
        }
    }
    screen_end(screen);
}

static void write_titles(const struct picture *picture, const struct table_grid *grid, int facet, int count,
                         struct screen *screen)
{
    const struct dimension *columns = &picture->scheme.by[ROLE_COLUMNS], *rows = &picture->scheme.by[ROLE_ROWS];
    if (grid->facets == 1) return;
    for (int i = 0; i < count; i++) {
        char *title = columns->hparam != NULL ? dimension_label(columns, (facet + i) % columns->count) : NULL;
        char *row = rows->hparam != NULL ? dimension_label(rows, (facet + i) / columns->count) : NULL;
        if (row != NULL) caption_append(&title, ", ", "%s", row);
        screen_pad(screen, i * (grid->width + GAP));
        screen_text(screen, title, grid->beside > 1 ? grid->width : screen->terminal->width);
        free(title), free(row);
    }
    screen_end(screen);
}

void cells_write(const struct picture *picture, struct screen *screen)
{
    const struct dimension *by = picture->scheme.by;
    struct table_grid grid = lay_out(picture, screen);
    char *titles = memory_format("%s%s%s%s", by[ROLE_Y].hparam != NULL ? "↑ " : "", picture->content.y_title,
                                 by[ROLE_X].hparam != NULL ? "   → " : "", picture->content.x_title);
    screen_paragraph(screen, titles, SCREEN_SOFT, 0);
    free(titles);
    for (int facet = 0; facet < grid.facets; facet += grid.beside) {
        int count = grid.facets - facet < grid.beside ? grid.facets - facet : grid.beside;
        if (facet > 0) screen_end(screen);
        write_titles(picture, &grid, facet, count, screen);
        for (int first = 0; first < by[ROLE_X].count; first += grid.values) {
            for (int y = by[ROLE_Y].count - 1; y >= 0; y--) write_line(picture, &grid, facet, count, first, y, screen);
            if (by[ROLE_X].hparam != NULL) write_line(picture, &grid, facet, count, first, -1, screen);
        }
    }
    for (size_t i = 0; i < cell_number(picture, grid.facets, 0, 0); i++) free(grid.cells[i].text);
    free(grid.cells);
}
