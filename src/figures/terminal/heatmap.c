/* The figure "heatmap" with characters: a table of cells with their values, in the colours of the picture where there are any. */
#include "figures/kinds/heatmap.h"

#include "base/memory.h"
#include "figures/picture/caption.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { GAP = 3 /* between tables */ };

/* Tables: how many facets beside each other, and how many values of x one holds; widths in characters. */
struct table_grid {
    int left, cell, width;
    int facets, beside, values;
    int *cells; /* as cells_new makes them */
};

/* "[0.4668 2x]" for a cell of these; the best in brackets. Caller frees. */
static char *cell_text(const struct heatmap *heatmap, int index)
{
    const struct group *group = &heatmap->groups.groups[index];
    double value = heatmap_median(heatmap, index);
    char text[SCALE_LABEL], marks[40];
    heatmap_text(heatmap, value, text);
    heatmap_marks(group, marks, sizeof marks);
    bool best = value == heatmap->best && heatmap->groups.count > 1;
    return memory_format("%s%s%s%s%s", best ? "[" : " ", text, text[0] != '\0' && marks[0] != '\0' ? " " : "", marks,
                         best ? "]" : " ");
}

static int widest_value(const struct screen *screen, const struct dimension *dimension)
{
    int widest = 0;
    for (int i = 0; dimension->hparam != NULL && i < dimension->count; i++) {
        char *text = dimension_value(dimension, i);
        widest = (int)fmax(widest, screen_columns(screen, text));
        free(text);
    }
    return widest;
}

static struct table_grid lay_out(const struct heatmap *heatmap, const struct screen *screen)
{
    const struct dimension *by = heatmap->scheme.by;
    int most = screen->terminal->width / 2 - 1;
    struct table_grid grid = {.left = widest_value(screen, &by[ROLE_Y]) + 1, .cell = widest_value(screen, &by[ROLE_X]) + 1};
    for (int i = 0; i < heatmap->groups.count; i++) {
        char *text = cell_text(heatmap, i);
        grid.cell = (int)fmax(grid.cell, screen_columns(screen, text));
        free(text);
    }
    if (grid.left > most) grid.left = most;
    if (grid.cell > most) grid.cell = most;
    grid.facets = by[ROLE_COLUMNS].count * by[ROLE_ROWS].count;
    grid.values = (screen->terminal->width - grid.left) / grid.cell;
    if (grid.values > by[ROLE_X].count) grid.values = by[ROLE_X].count;
    grid.width = grid.left + grid.values * grid.cell;
    grid.beside = (screen->terminal->width + GAP) / (grid.width + GAP);
    if (grid.beside > grid.facets) grid.beside = grid.facets;
    return grid;
}

static size_t cell_number(const struct heatmap *heatmap, int facet, int x, int y)
{
    const struct dimension *by = heatmap->scheme.by;
    return ((size_t)facet * (size_t)by[ROLE_Y].count + (size_t)y) * (size_t)by[ROLE_X].count + (size_t)x;
}

/* For each cell the number of its group, counted from 1; 0 where there is none. Caller frees. */
static int *cells_new(const struct heatmap *heatmap, int facets)
{
    const struct dimension *by = heatmap->scheme.by;
    int *cells = memory_new(cell_number(heatmap, facets, 0, 0), sizeof *cells);
    for (int i = 0; i < heatmap->groups.count; i++) {
        const struct hparams *hparams = heatmap->groups.groups[i].hparams;
        int facet =
            dimension_index(&by[ROLE_ROWS], hparams) * by[ROLE_COLUMNS].count + dimension_index(&by[ROLE_COLUMNS], hparams);
        cells[cell_number(heatmap, facet, dimension_index(&by[ROLE_X], hparams), dimension_index(&by[ROLE_Y], hparams))] = i + 1;
    }
    return cells;
}

/* The text in the middle of so many columns. */
static void write_centered(struct screen *screen, const char *text, int columns)
{
    int start = screen->column, free_columns = columns - screen_columns(screen, text);
    screen_pad(screen, start + (free_columns > 0 ? free_columns / 2 : 0));
    screen_text(screen, text, columns);
    screen_pad(screen, start + columns);
}

/* group: its number, or -1 for an empty cell. */
static void write_cell(const struct heatmap *heatmap, int group, int columns, struct screen *screen)
{
    char *text = group >= 0 ? cell_text(heatmap, group) : memory_text("");
    if (group >= 0) {
        unsigned color = heatmap_color(heatmap, heatmap_median(heatmap, group));
        screen_color(screen, screen_nearest(heatmap_ink(heatmap, color)), screen_nearest(color));
    }
    write_centered(screen, text, columns);
    screen_color(screen, SCREEN_OWN, SCREEN_OWN);
    free(text);
}

/* A line of values y of the tables of `count` facets; y -1: the values of x. */
static void write_line(const struct heatmap *heatmap, const struct table_grid *grid, int facet, int count, int first, int y,
                       struct screen *screen)
{
    const struct dimension *by = heatmap->scheme.by;
    for (int i = 0; i < count; i++) {
        int left = i * (grid->width + GAP);
        char *label = y >= 0 && by[ROLE_Y].hparam != NULL ? dimension_value(&by[ROLE_Y], y) : memory_text("");
        screen_pad(screen, left + grid->left - 1 - screen_columns(screen, label));
        screen_text(screen, label, grid->left - 1);
        free(label);
        screen_pad(screen, left + grid->left);
        for (int x = first; x < first + grid->values && x < by[ROLE_X].count; x++) {
            char *value = y < 0 && by[ROLE_X].hparam != NULL ? dimension_value(&by[ROLE_X], x) : memory_text("");
            if (y >= 0) write_cell(heatmap, grid->cells[cell_number(heatmap, facet + i, x, y)] - 1, grid->cell, screen);
            else write_centered(screen, value, grid->cell);
            free(value);
        }
    }
    screen_end(screen);
}

static void write_titles(const struct heatmap *heatmap, const struct table_grid *grid, int facet, int count,
                         struct screen *screen)
{
    const struct dimension *columns = &heatmap->scheme.by[ROLE_COLUMNS], *rows = &heatmap->scheme.by[ROLE_ROWS];
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

void heatmap_print(const struct part *part, struct screen *screen)
{
    const struct heatmap *heatmap = part->own;
    const struct dimension *by = heatmap->scheme.by;
    struct table_grid grid = lay_out(heatmap, screen);
    grid.cells = cells_new(heatmap, grid.facets);
    char *titles = memory_format("%s%s%s%s", by[ROLE_Y].hparam != NULL ? "↑ " : "", heatmap->content.y_title,
                                 by[ROLE_X].hparam != NULL ? "   → " : "", heatmap->content.x_title);
    screen_paragraph(screen, titles, SCREEN_SOFT, 0);
    free(titles);
    for (int facet = 0; facet < grid.facets; facet += grid.beside) {
        int count = grid.facets - facet < grid.beside ? grid.facets - facet : grid.beside;
        if (facet > 0) screen_end(screen);
        write_titles(heatmap, &grid, facet, count, screen);
        for (int first = 0; first < by[ROLE_X].count; first += grid.values) {
            for (int y = by[ROLE_Y].count - 1; y >= 0; y--) write_line(heatmap, &grid, facet, count, first, y, screen);
            if (by[ROLE_X].hparam != NULL) write_line(heatmap, &grid, facet, count, first, -1, screen);
        }
    }
    free(grid.cells);
}
