/* The figure "slice" with characters: a dot for each run, lines of dots through the medians, which are marked. */
#include "figures/kinds/slice.h"

#include "base/memory.h"
#include "figures/picture/told.h"
#include "figures/terminal/panels.h"

#include <math.h>
#include <stdlib.h>

enum { MEDIAN = 0x25cf /* a filled circle */, ABOVE = 0x25b2 /* a triangle */, TIMES = 0xd7 };

#define TOP 1 /* where what lies above the range and what diverged is marked */

static void draw_runs(const struct slice *slice, const struct group *group, int color, struct canvas *canvas)
{
    for (int i = 0; i < group->num_runs; i++) {
        double at[2], value = slice->metric->of(slice->metric, group->runs[i]);
        panels_at(&slice->x, &slice->y, slice_dot_x(slice, group, i), value, at);
        canvas_dot(canvas, at[0], at[1], color);
        if (at[1] > 1) canvas_mark(canvas, at[0], TOP, ABOVE, color);
    }
}

/* The place of the group's median. */
static void median_at(const struct slice *slice, const struct group *group, double at[2])
{
    const struct dimension *x = &slice->scheme.by[ROLE_X];
    panels_at(&slice->x, &slice->y, scale_position(x, dimension_index(x, group->hparams)),
              group_quantile(group, slice->metric, 0.5), at);
}

static void draw_color(const struct slice *slice, int facet, int value, struct canvas *canvas, const struct terminal *terminal)
{
    const struct dimension *dimension = &slice->scheme.by[ROLE_COLOR];
    int color = screen_color_of(dimension, value);
    bool letters = !terminal->color && dimension->hparam != NULL, joined = false;
    double before[2] = {0}, at[2];
    for (int i = 0; i < slice->groups.count; i++) {
        const struct group *group = &slice->groups.groups[i];
        if (!slice_holds(slice, group, facet, value)) continue;
        draw_runs(slice, group, color, canvas);
        if (group->num_runs > 0) {
            median_at(slice, group, at);
            if (joined) canvas_line(canvas, before, at, color);
            canvas_mark(canvas, at[0], at[1], letters ? (uint16_t)screen_letter(value) : MEDIAN, color);
            before[0] = at[0], before[1] = at[1];
        }
        joined = group->num_runs > 0;
    }
}

/* "2x" at the upper edge where runs diverged. */
static void draw_diverged(const struct slice *slice, int facet, struct canvas *canvas)
{
    const struct dimension *x = &slice->scheme.by[ROLE_X];
    int *counts = slice_diverged(slice, facet);
    for (int value = 0; value < x->count; value++) {
        char text[16];
        if (counts[value] == 0) continue;
        int length = snprintf(text, sizeof text, "%d", counts[value]);
        double at = scale_share(&slice->x, scale_position(x, value)), step = 1.0 / canvas->width;
        for (int i = 0; i < length; i++) canvas_mark(canvas, at + (i - length) * step, TOP, (uint16_t)text[i], SCREEN_SOFT);
        canvas_mark(canvas, at, TOP, TIMES, SCREEN_SOFT);
    }
    free(counts);
}

static void draw(const void *own, int facet, struct canvas *canvas, const struct terminal *terminal)
{
    const struct slice *slice = own;
    draw_diverged(slice, facet, canvas);
    for (int value = 0; value < slice->scheme.by[ROLE_COLOR].count; value++) draw_color(slice, facet, value, canvas, terminal);
}

/* "lowest median: 0.4668, learning rate 0.1, state size 64" */
static void write_lowest(const struct slice *slice, struct screen *screen)
{
    struct rank *ranks = groups_ranked(&slice->groups, slice->metric);
    if (isfinite(ranks[0].median)) {
        char *place = told_place(ranks[0].group->hparams, &slice->scheme), *median = screen_number(ranks[0].median);
        char *text = memory_format("lowest median: %s%s%s", median, place[0] != '\0' ? ", " : "", place);
        screen_paragraph(screen, text, SCREEN_OWN, 0);
        free(place), free(median), free(text);
    }
    free(ranks);
}

void slice_print(const struct part *part, struct screen *screen)
{
    const struct slice *slice = part->own;
    panels_write(&(struct panels){.scheme = &slice->scheme,
                                  .page = &slice->page,
                                  .x = &slice->x,
                                  .y = &slice->y,
                                  .x_title = slice->content.x_title,
                                  .y_title = slice->content.y_title,
                                  .lines_after = 1,
                                  .draw = draw,
                                  .own = slice},
                 screen);
    write_lowest(slice, screen);
}
