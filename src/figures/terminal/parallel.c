/* The figure "parallel" with characters: a table of settings, best first. Crossing lines of characters could not be followed; in
 * a table sorted by the metric, a value that belongs to good settings stands at the top of its column and one that spoils them at
 * its foot, which is what the lines of the picture show. */
#include "figures/kinds/parallel.h"

#include "base/memory.h"
#include "figures/picture/caption.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ROWS = 40, BAR = 20, LEAST_NAME = 4, GAP = 2, BLOCK = 0x2588 /* full; the next ones are 7/8 to 1/8 */ };

/* The width of each axis' column. */
struct columns {
    int *axes; /* (num_axes) */
    int number, bar;
};

static int total(const struct parallel *parallel, const struct columns *columns)
{
    int sum = columns->number + GAP + columns->bar;
    for (int i = 0; i < parallel->num_axes; i++) sum += columns->axes[i] + GAP;
    return sum;
}

/* Narrows the widest column by one; false where none can be. */
static bool narrow(const struct parallel *parallel, struct columns *columns)
{
    int widest = 0;
    if (columns->bar > 0) return columns->bar--, true;
    for (int i = 1; i < parallel->num_axes; i++)
        if (columns->axes[i] > columns->axes[widest]) widest = i;
    if (parallel->num_axes == 0 || columns->axes[widest] <= LEAST_NAME) return false;
    columns->axes[widest]--;
    return true;
}

static struct columns lay_out(const struct parallel *parallel, const struct screen *screen)
{
    struct columns columns = {.axes = memory_new((size_t)parallel->num_axes + 1, sizeof *columns.axes), .bar = BAR};
    for (int i = 0; i < parallel->num_axes; i++) {
        const struct dimension *axis = &parallel->axes[i];
        char *name = spoken_name(axis->hparam);
        columns.axes[i] = screen_columns(screen, name);
        for (int j = 0; j < axis->count; j++) {
            char *value = dimension_value(axis, j);
            columns.axes[i] = (int)fmax(columns.axes[i], screen_columns(screen, value));
            free(value);
        }
        free(name);
    }
    columns.number = (int)strlen(parallel->metric->title);
    while (total(parallel, &columns) > screen->terminal->width && narrow(parallel, &columns)) continue;
    return columns;
}

/* The text at the right of so many columns. */
static void write_right(struct screen *screen, const char *text, int columns)
{
    int start = screen->column, length = screen_columns(screen, text);
    if (length < columns) screen_pad(screen, start + columns - length);
    screen_text(screen, text, columns);
    screen_pad(screen, start + columns);
}

static void write_heading(const struct parallel *parallel, const struct columns *columns, struct screen *screen)
{
    for (int i = 0; i < parallel->num_axes; i++) {
        char *name = spoken_name(parallel->axes[i].hparam);
        screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
        write_right(screen, name, columns->axes[i]);
        screen_pad(screen, screen->column + GAP);
        free(name);
    }
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    write_right(screen, parallel->metric->title, columns->number);
    screen_end(screen);
}

/* From the low end of the metric's scale on: the shorter the better. */
static void write_bar(const struct parallel *parallel, const struct columns *columns, int path, struct screen *screen)
{
    const struct dimension ranks = {.count = parallel->num_finite};
    double share = scale_share(&parallel->scales[parallel->num_axes], parallel->paths[path].median);
    int eighths = (int)lround(fmin(share, 1) * columns->bar * 8);
    screen_pad(screen, screen->column + GAP);
    screen_color(screen, screen_color_of(&ranks, path), SCREEN_OWN);
    for (int i = 0; i < eighths / 8; i++) screen_character(screen, BLOCK);
    if (eighths % 8 > 0 && screen->terminal->utf8) screen_character(screen, (uint32_t)(BLOCK + 8 - eighths % 8));
}

static void write_path(const struct parallel *parallel, const struct columns *columns, int path, struct screen *screen)
{
    const struct rank *rank = &parallel->paths[path];
    for (int i = 0; i < parallel->num_axes; i++) {
        int index = dimension_index(&parallel->axes[i], rank->group->hparams);
        char *value = dimension_value(&parallel->axes[i], index);
        screen_color(screen, screen_color_of(&parallel->axes[i], index), SCREEN_OWN);
        write_right(screen, value, columns->axes[i]);
        screen_pad(screen, screen->column + GAP);
        free(value);
    }
    screen_color(screen, SCREEN_OWN, SCREEN_OWN);
    char *median = isfinite(rank->median) ? caption_number(rank->median) : memory_text("diverged");
    write_right(screen, median, columns->number);
    if (isfinite(rank->median)) write_bar(parallel, columns, path, screen);
    screen_end(screen);
    free(median);
}

/* What is not in the table. */
static void write_rest(const struct parallel *parallel, int shown, struct screen *screen)
{
    if (shown == parallel->num_paths) return;
    int more = parallel->num_paths - shown, diverged = parallel->num_paths - parallel->num_finite;
    if (shown > parallel->num_finite) diverged = more;
    char *worst = caption_number(parallel->num_finite > 0 ? parallel->paths[parallel->num_finite - 1].median : NAN);
    char *text = diverged == 0      ? memory_format("… %d more, up to %s", more, worst)
                 : diverged == more ? memory_format("… %d more, diverged", more)
                                    : memory_format("… %d more, up to %s; %d of them diverged", more, worst, diverged);
    screen_paragraph(screen, text, SCREEN_SOFT, 0);
    free(worst), free(text);
}

void parallel_print(const struct part *part, struct screen *screen)
{
    const struct parallel *parallel = part->own;
    struct columns columns = lay_out(parallel, screen);
    int shown = parallel->num_paths < MOST_ROWS ? parallel->num_paths : MOST_ROWS;
    if (screen_lines_left(screen) - 2 < shown) shown = screen_lines_left(screen) - 2;
    write_heading(parallel, &columns, screen);
    for (int i = 0; i < shown; i++) write_path(parallel, &columns, i, screen);
    write_rest(parallel, shown, screen);
    free(columns.axes);
}
