/* The figure "seeds" with characters: a line for each setting, its median as a number, its runs on a strip; all strips share
 * their scale. */
#include "figures/kinds/seeds.h"

#include "base/memory.h"
#include "figures/picture/caption.h"
#include "figures/terminal/canvas.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { DOT = 0x2022, MEDIAN = 0x2503 /* a heavy bar */, RANGE = 0x2500, REFERENCE = 0x250a, LEAST_STRIP = 10, DIVERGED = 4 };

/* Columns: where medians end, where strips begin, how wide they are. */
struct strips {
    int names, medians, left, width;
};

static char *name_of(const struct seeds *seeds, int row)
{
    return spoken_setting(seeds->rows[row].group->hparams, &seeds->data->results, seeds->full_names);
}

static struct strips lay_out(const struct seeds *seeds, const struct screen *screen)
{
    struct strips strips = {0};
    int median = 0;
    for (int i = 0; i < seeds->num_rows; i++) {
        char *name = name_of(seeds, i), *number = caption_number(seeds->rows[i].median);
        strips.names = (int)fmax(strips.names, screen_columns(screen, name));
        median = (int)fmax(median, (double)strlen(number));
        free(name), free(number);
    }
    int rest = screen->terminal->width - median - 4 - DIVERGED - LEAST_STRIP;
    if (strips.names > rest) strips.names = rest;
    strips.medians = strips.names + (strips.names > 0 ? 2 : 0) + median;
    strips.left = strips.medians + 2;
    strips.width = screen->terminal->width - strips.left - DIVERGED;
    return strips;
}

/* Marks that come first stay. */
static void draw_group(const struct seeds *seeds, const struct rank *rank, struct canvas *strip)
{
    const struct dimension *dimension = &seeds->scheme.by[ROLE_COLOR];
    const struct group *group = rank->group;
    int color = screen_color_of(dimension, dimension_index(dimension, group->hparams));
    if (group->num_runs == 0) return;
    canvas_mark(strip, scale_share(&seeds->x, rank->median), 0, MEDIAN, color);
    for (int i = 0; i < group->num_runs; i++)
        canvas_mark(strip, scale_share(&seeds->x, seeds->metric->of(seeds->metric, group->runs[i])), 0, DOT, color);
    double low = scale_share(&seeds->x, group_quantile(group, seeds->metric, 0)),
           high = scale_share(&seeds->x, group_quantile(group, seeds->metric, 1));
    for (int i = 0; i < strip->width; i++) {
        double at = (double)i / (strip->width - 1);
        if (at >= low && at <= high) canvas_mark(strip, at, 0, RANGE, color);
    }
}

static void draw_references(const struct seeds *seeds, struct canvas *strip)
{
    for (int i = 0; i < seeds->num_references; i++)
        canvas_mark(strip, scale_share(&seeds->x, seeds->references[i].loss), 0, REFERENCE, SCREEN_SOFT);
}

static void write_row(const struct seeds *seeds, const struct strips *strips, int row, struct screen *screen)
{
    const struct rank *rank = &seeds->rows[row];
    struct canvas strip = canvas_new(screen, strips->width, 1);
    char *name = name_of(seeds, row), *median = isfinite(rank->median) ? caption_number(rank->median) : memory_text("");
    draw_group(seeds, rank, &strip);
    draw_references(seeds, &strip);
    screen_text(screen, name, strips->names);
    screen_pad(screen, strips->medians - (int)strlen(median));
    screen_text(screen, median, strips->medians);
    screen_pad(screen, strips->left);
    canvas_write(&strip, 0, screen);
    if (rank->group->num_diverged > 0) {
        char *diverged = memory_format(" %d×", rank->group->num_diverged);
        screen_text(screen, diverged, DIVERGED);
        free(diverged);
    }
    screen_end(screen);
    free(name), free(median);
    canvas_release(&strip);
}

/* The shared scale below the strips. */
static void write_scale(const struct seeds *seeds, const struct strips *strips, struct screen *screen)
{
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    screen_labels(screen, &seeds->x, strips->left, strips->width);
    screen_end(screen);
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    screen_pad(screen, strips->left);
    screen_text(screen, seeds->metric->axis, strips->width);
    screen_end(screen);
}

/* Names the references that are on the scale. */
static void write_references(const struct seeds *seeds, struct screen *screen)
{
    char *text = NULL;
    for (int i = 0; i < seeds->num_references; i++) {
        const struct reference_loss *reference = &seeds->references[i];
        double share = scale_share(&seeds->x, reference->loss);
        if (!(share >= 0 && share <= 1)) continue;
        caption_append(&text, ", ", "%s%s %.4f", text == NULL ? "┊ the best possible loss knowing " : "", reference->known,
                       reference->loss);
    }
    if (text == NULL) return;
    screen_paragraph(screen, text, SCREEN_SOFT, 0);
    free(text);
}

/* Names say what colours would; a key is for colours only. */
void seeds_print(const struct part *part, struct screen *screen)
{
    const struct seeds *seeds = part->own;
    struct strips strips = lay_out(seeds, screen);
    if (screen->terminal->color) screen_key(screen, &seeds->scheme.by[ROLE_COLOR]);
    int shown = screen_lines_left(screen) - 3 < seeds->num_rows ? screen_lines_left(screen) - 3 : seeds->num_rows;
    for (int i = 0; i < shown; i++) write_row(seeds, &strips, i, screen);
    write_scale(seeds, &strips, screen);
    write_references(seeds, screen);
}
