#include "figures/terminal/panels.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/picture/caption.h"
#include "figures/picture/tick_names.h"
#include "figures/terminal/marks.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    GAP = 2,
    NARROWEST = 22,
    WIDEST = 100,
    LOWEST = 4,
    HIGHEST = 16,
    FLATTEST = 5 /* characters of width to a line of height */
};

/* How the panels lie: how many beside each other, in how many bands of them; characters of one. */
struct grid {
    int facets, columns, bands, width, height, left;
    bool numbered; /* the names along x have no room: their numbers stand there */
};

/* Room for the labels of the y axis and its line. */
static int label_room(const struct scale *y)
{
    int widest = 0;
    for (int i = 0; i < y->num_ticks; i++) widest = (int)fmax(widest, (double)strlen(y->ticks[i].label));
    return widest + 2;
}

/* The place of a value of x in a panel. */
static int column_of(const struct picture *picture, int index, int width)
{
    return (int)lround(scale_share(&picture->x, scale_position(&picture->scheme.by[ROLE_X], index)) * (width - 1));
}

/* Value number index of x as it stands below a panel. Caller frees. */
static char *name_of(const struct picture *picture, int index, bool numbered)
{
    return numbered ? memory_format("%d", index + 1) : dimension_whole(&picture->scheme.by[ROLE_X], index);
}

/* Whether every so many of the names along x, or of their numbers, have room in a panel. */
static bool have_room(const struct picture *picture, const struct screen *screen, int width, bool numbered, int every)
{
    int taken = -1;
    bool fits = true;
    for (int i = 0; fits && i < picture->scheme.by[ROLE_X].count; i += every) {
        char *name = name_of(picture, i, numbered);
        const int length = screen_columns(screen, name), at = column_of(picture, i, width) - length / 2;
        fits = at > taken && at + length <= width;
        taken = at + length;
        free(name);
    }
    return fits;
}

static bool has_titles(const struct scheme *scheme)
{
    return scheme->by[ROLE_COLUMNS].hparam != NULL || scheme->by[ROLE_ROWS].hparam != NULL;
}

static struct grid lay_out(const struct picture *picture, int lines_after, const struct screen *screen)
{
    const struct dimension *columns = &picture->scheme.by[ROLE_COLUMNS], *rows = &picture->scheme.by[ROLE_ROWS];
    struct grid grid = {.facets = columns->count * rows->count, .left = label_room(&picture->y)};
    int room = screen->terminal->width - grid.left, around = has_titles(&picture->scheme) + 2;
    grid.columns = (room + GAP) / (NARROWEST + GAP);
    if (grid.columns > columns->count) grid.columns = columns->count;
    if (grid.columns < 1) grid.columns = 1;
    int per_row = (columns->count + grid.columns - 1) / grid.columns;
    grid.columns = (columns->count + per_row - 1) / per_row;
    grid.bands = per_row * rows->count;
    grid.width = (room + GAP) / grid.columns - GAP;
    if (grid.width > WIDEST) grid.width = WIDEST;
    grid.numbered = has_names(&picture->scheme.by[ROLE_X]) && !have_room(picture, screen, grid.width, false, 1);
    grid.height = grid.width / FLATTEST;
    if (grid.height > HIGHEST) grid.height = HIGHEST;
    int least = grid.bands == 1 ? 3 * LOWEST : 2 * LOWEST;
    if (grid.height < least) grid.height = least;
    int most = screen->terminal->height > 0 ? (screen_lines_left(screen) - lines_after - 2) / grid.bands - around : INT_MAX;
    if (grid.height > most) grid.height = most;
    if (grid.height < LOWEST) grid.height = LOWEST;
    return grid;
}

/* Where panel number index of a band begins. */
static int panel_left(const struct grid *grid, int index)
{
    return grid->left + index * (grid->width + GAP);
}

static void write_titles(const struct picture *picture, const struct grid *grid, int first, int count, struct screen *screen)
{
    const struct dimension *columns = &picture->scheme.by[ROLE_COLUMNS], *rows = &picture->scheme.by[ROLE_ROWS];
    if (!has_titles(&picture->scheme)) return;
    for (int i = 0; i < count; i++) {
        char *title = NULL;
        if (columns->hparam != NULL) title = dimension_label(columns, (first + i) % columns->count);
        if (rows->hparam != NULL) {
            char *row = dimension_label(rows, (first + i) / columns->count);
            caption_append(&title, ", ", "%s", row);
            free(row);
        }
        screen_pad(screen, panel_left(grid, i));
        screen_text(screen, title, grid->width);
        free(title);
    }
    screen_end(screen);
}

/* The label of the tick in this row of characters, or "". */
static const char *tick_label(const struct picture *picture, const struct canvas *canvas, int row)
{
    for (int i = 0; i < picture->y.num_ticks; i++) {
        double share = scale_share(&picture->y, picture->y.ticks[i].at);
        if (share >= 0 && share <= 1 && canvas_row(canvas, share) == row) return picture->y.ticks[i].label;
    }
    return "";
}

static void write_row(const struct picture *picture, const struct grid *grid, const struct canvas *canvases, int count, int row,
                      struct screen *screen)
{
    const char *label = tick_label(picture, canvases, row);
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    screen_pad(screen, grid->left - 2 - (int)strlen(label));
    screen_text(screen, label, grid->left);
    screen_pad(screen, grid->left - 1);
    screen_text(screen, "│", 1);
    for (int i = 0; i < count; i++) {
        screen_color(screen, SCREEN_OWN, SCREEN_OWN);
        screen_pad(screen, panel_left(grid, i));
        canvas_write(&canvases[i], row, screen);
    }
    screen_end(screen);
}

static void write_base(const struct picture *picture, const struct grid *grid, const struct canvas *canvases, int count,
                       struct screen *screen)
{
    const struct dimension *x = &picture->scheme.by[ROLE_X];
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    screen_pad(screen, grid->left - 1);
    screen_text(screen, "└", 1);
    for (int i = 0; i < count; i++) {
        bool *ticks = memory_new((size_t)grid->width, sizeof *ticks);
        for (int j = 0; has_names(x) && j < x->count; j++)
            ticks[canvas_column(&canvases[i], scale_share(&picture->x, scale_position(x, j)))] = true;
        for (int j = 0; !has_names(x) && j < picture->x.num_ticks; j++) {
            double share = scale_share(&picture->x, picture->x.ticks[j].at);
            if (share >= 0 && share <= 1) ticks[canvas_column(&canvases[i], share)] = true;
        }
        screen_pad(screen, panel_left(grid, i));
        for (int column = 0; column < grid->width; column++) screen_text(screen, ticks[column] ? "┬" : "─", 1);
        free(ticks);
    }
    screen_end(screen);
}

/* The names along x or their numbers; of numbers that have no room every so many, which tell where the others stand. */
static void write_names(const struct picture *picture, const struct grid *grid, int left, struct screen *screen)
{
    const int count = picture->scheme.by[ROLE_X].count;
    int every = 1;
    while (every < count && !have_room(picture, screen, grid->width, grid->numbered, every)) every++;
    for (int i = 0; i < count; i += every) {
        char *name = name_of(picture, i, grid->numbered);
        screen_pad(screen, left + column_of(picture, i, grid->width) - screen_columns(screen, name) / 2);
        screen_text(screen, name, grid->width);
        free(name);
    }
}

static void write_x_axis(const struct picture *picture, const struct grid *grid, const struct canvas *canvases, int count,
                         struct screen *screen)
{
    write_base(picture, grid, canvases, count, screen);
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    for (int i = 0; i < count; i++)
        if (has_names(&picture->scheme.by[ROLE_X])) write_names(picture, grid, panel_left(grid, i), screen);
        else screen_labels(screen, &picture->x, panel_left(grid, i), grid->width);
    screen_end(screen);
}

/* Panels first .. first + count - 1 beside each other. */
static void write_band(const struct picture *picture, const struct grid *grid, int first, int count, struct screen *screen)
{
    struct canvas *canvases = memory_new((size_t)count, sizeof *canvases);
    for (int i = 0; i < count; i++) {
        canvases[i] = canvas_new(screen, grid->width, grid->height);
        marks_draw(picture, first + i, &canvases[i], screen->terminal);
        for (int j = 0; j < picture->page.num_references; j++)
            canvas_dotted(&canvases[i], scale_share(&picture->y, picture->page.references[j].loss), SCREEN_SOFT);
    }
    write_titles(picture, grid, first, count, screen);
    for (int row = 0; row < grid->height; row++) write_row(picture, grid, canvases, count, row, screen);
    write_x_axis(picture, grid, canvases, count, screen);
    for (int i = 0; i < count; i++) canvas_release(&canvases[i]);
    free(canvases);
}

static void write_axis_titles(const struct picture *picture, struct screen *screen)
{
    char *text = memory_format("%s%s%s%s", picture->content.y_title[0] != '\0' ? "↑ " : "", picture->content.y_title,
                               picture->content.y_title[0] != '\0' && picture->content.x_title[0] != '\0' ? "   → " : "",
                               picture->content.x_title);
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    screen_text(screen, text, screen->terminal->width);
    screen_end(screen);
    free(text);
}

/* "dotted: the best possible loss knowing nothing 0.6616, lag 3 0.5192" */
static void write_references(const struct page *page, struct screen *screen)
{
    char *text = NULL, loss[TEXT_REAL];
    if (page->num_references > 0) text = memory_format("dotted: the %s knowing", page_reference_meaning(page->references));
    for (int i = 0; i < page->num_references; i++)
        caption_append(&text, i > 0 ? ", " : " ", "%s %s", page->references[i].known,
                       text_measured(page->references[i].loss, loss));
    if (text != NULL) screen_paragraph(screen, text, SCREEN_SOFT, 0);
    free(text);
}

void panels_write(const struct picture *picture, int lines_after, struct screen *screen)
{
    const int columns = picture->scheme.by[ROLE_COLUMNS].count;
    screen_key(screen, &picture->scheme.by[ROLE_COLOR]);
    screen_dash_key(screen, &picture->scheme.by[ROLE_DASH]);
    if (lay_out(picture, lines_after, screen).numbered) screen_number_key(screen, &picture->scheme.by[ROLE_X]);
    const struct grid grid = lay_out(picture, lines_after, screen);
    write_axis_titles(picture, screen);
    for (int row = 0; row * columns < grid.facets; row++)
        for (int first = 0; first < columns; first += grid.columns)
            write_band(picture, &grid, row * columns + first, columns - first < grid.columns ? columns - first : grid.columns,
                       screen);
    write_references(&picture->page, screen);
}
