/* In a table sorted by the metric, a value that belongs to good settings stands at the top of its column and one that spoils them
 * at its foot, which is what the lines of the picture show. */
#include "figures/terminal/ranking.h"

#include "base/memory.h"

#include <math.h>
#include <stdlib.h>

enum { MOST_ROWS = 40, BAR = 20, LEAST_NAME = 4, GAP = 2, BLOCK = 0x2588 /* full; the next ones are 7/8 to 1/8 */ };

static const struct ranked *cell_of(const struct ranking *ranking, int row, int column)
{
    return &ranking->cells[row * ranking->num_columns + column];
}

/* The width of each column; the bar stands after the last. */
struct columns {
    int *widths; /* (num_columns) */
    int bar;
};

static int total(const struct ranking *ranking, const struct columns *columns)
{
    int sum = columns->bar;
    for (int i = 0; i < ranking->num_columns; i++) sum += columns->widths[i] + GAP;
    return sum;
}

/* Narrows the bar or, when it is gone, the widest column but the last by one; false where none can be. */
static bool narrow(const struct ranking *ranking, struct columns *columns)
{
    int widest = 0;
    if (columns->bar > 0) return columns->bar--, true;
    for (int i = 1; i < ranking->num_columns - 1; i++)
        if (columns->widths[i] > columns->widths[widest]) widest = i;
    if (ranking->num_columns == 1 || columns->widths[widest] <= LEAST_NAME) return false;
    columns->widths[widest]--;
    return true;
}

static struct columns lay_out(const struct ranking *ranking, const struct screen *screen)
{
    struct columns columns = {.widths = memory_new((size_t)ranking->num_columns, sizeof *columns.widths), .bar = BAR};
    for (int i = 0; i < ranking->num_columns; i++) {
        columns.widths[i] = screen_columns(screen, ranking->headings[i]);
        for (int row = 0; row < ranking->num_rows; row++)
            columns.widths[i] = (int)fmax(columns.widths[i], screen_columns(screen, cell_of(ranking, row, i)->text));
    }
    while (total(ranking, &columns) > screen->terminal->width && narrow(ranking, &columns)) continue;
    return columns;
}

/* The text at the right of so many columns. */
static void write_right(struct screen *screen, const char *text, int color, int columns)
{
    int start = screen->column, length = screen_columns(screen, text);
    screen_color(screen, color, SCREEN_OWN);
    if (length < columns) screen_pad(screen, start + columns - length);
    screen_text(screen, text, columns);
    screen_pad(screen, start + columns);
}

static void write_heading(const struct ranking *ranking, const struct columns *columns, struct screen *screen)
{
    for (int i = 0; i < ranking->num_columns; i++) {
        if (i > 0) screen_pad(screen, screen->column + GAP);
        write_right(screen, ranking->headings[i], SCREEN_SOFT, columns->widths[i]);
    }
    screen_end(screen);
}

/* The shorter the better. */
static void write_bar(const struct ranked *cell, const struct columns *columns, struct screen *screen)
{
    int eighths = (int)lround(cell->bar * columns->bar * 8);
    screen_pad(screen, screen->column + GAP);
    screen_color(screen, screen_shown(cell->color), SCREEN_OWN);
    for (int i = 0; i < eighths / 8; i++) screen_character(screen, BLOCK);
    if (eighths % 8 > 0 && screen->terminal->utf8) screen_character(screen, (uint32_t)(BLOCK + 8 - eighths % 8));
}

static void write_row(const struct ranking *ranking, const struct columns *columns, int row, struct screen *screen)
{
    for (int i = 0; i < ranking->num_columns; i++) {
        const struct ranked *cell = cell_of(ranking, row, i);
        bool bar = isfinite(cell->bar);
        if (i > 0) screen_pad(screen, screen->column + GAP);
        write_right(screen, cell->text, bar ? SCREEN_OWN : screen_shown(cell->color), columns->widths[i]);
        if (bar) write_bar(cell, columns, screen);
    }
    screen_end(screen);
}

/* What is not in the table. */
static void write_rest(const struct ranking *ranking, int shown, struct screen *screen)
{
    const int last = ranking->num_columns - 1, more = ranking->num_rows - shown;
    int diverged = 0;
    while (diverged < more && !isfinite(cell_of(ranking, ranking->num_rows - 1 - diverged, last)->bar)) diverged++;
    if (more == 0) return;
    const char *worst = cell_of(ranking, ranking->num_rows - 1 - (diverged < more ? diverged : 0), last)->text;
    char *text = diverged == 0      ? memory_format("… %d more, up to %s", more, worst)
                 : diverged == more ? memory_format("… %d more, diverged", more)
                                    : memory_format("… %d more, up to %s; %d of them diverged", more, worst, diverged);
    screen_paragraph(screen, text, SCREEN_SOFT, 0);
    free(text);
}

void ranking_write(const struct ranking *ranking, struct screen *screen)
{
    struct columns columns = lay_out(ranking, screen);
    int shown = ranking->num_rows < MOST_ROWS ? ranking->num_rows : MOST_ROWS;
    if (screen_lines_left(screen) - 2 < shown) shown = screen_lines_left(screen) - 2;
    if (shown < 0) shown = 0;
    write_heading(ranking, &columns, screen);
    for (int i = 0; i < shown; i++) write_row(ranking, &columns, i, screen);
    write_rest(ranking, shown, screen);
    free(columns.widths);
}
