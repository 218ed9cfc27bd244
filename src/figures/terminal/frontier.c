/* The figure "frontier" with characters: a dot for each setting; those that none beats in both are joined, numbered and named. */
#include "figures/kinds/frontier.h"

#include "base/memory.h"
#include "figures/picture/caption.h"
#include "figures/terminal/panels.h"

#include <math.h>
#include <stdlib.h>

enum { DOT = 0x2022 /* a bullet */, ABOVE = 0x25b2 /* a triangle */ };

/* The character for number index of the joined settings: 1 to 9, then capital letters. */
static char number_of(int index)
{
    return (char)(index < 9 ? '1' + index : 'A' + (index - 9) % 26);
}

/* The staircase under which no setting lies. */
static void draw_front(const struct frontier *frontier, struct canvas *canvas)
{
    double before[2] = {0}, at[2];
    bool any = false;
    for (int i = 0; i < frontier->num_dots; i++) {
        if (!frontier->dots[i].best) continue;
        panels_at(&frontier->costs, &frontier->y, frontier->dots[i].cost, frontier->dots[i].middle, at);
        const double corner[2] = {at[0], before[1]};
        if (any) canvas_line(canvas, before, corner, SCREEN_SOFT), canvas_line(canvas, corner, at, SCREEN_SOFT);
        before[0] = at[0], before[1] = at[1];
        any = true;
    }
    const double end[2] = {1, before[1]};
    if (any) canvas_line(canvas, before, end, SCREEN_SOFT);
}

static void draw_dot(const struct frontier *frontier, const struct dot *dot, char number, struct canvas *canvas,
                     const struct terminal *terminal)
{
    const struct dimension *dimension = &frontier->scheme.by[ROLE_COLOR];
    double at[2];
    int value = dimension_index(dimension, dot->group->hparams);
    uint16_t mark = (uint16_t)(!terminal->color && dimension->hparam != NULL ? screen_letter(value) : DOT);
    panels_at(&frontier->costs, &frontier->y, dot->cost, dot->middle, at);
    if (at[1] > 1) at[1] = 1, mark = ABOVE;
    canvas_mark(canvas, at[0], at[1], number != '\0' ? (uint16_t)number : mark, screen_color_of(dimension, value));
}

/* The numbered ones first: no other hides them. */
static void draw(const void *own, int facet, struct canvas *canvas, const struct terminal *terminal)
{
    const struct frontier *frontier = own;
    draw_front(frontier, canvas);
    for (int joined = 1; joined >= 0; joined--)
        for (int i = 0, number = 0; i < frontier->num_dots; i++) {
            const struct dot *dot = &frontier->dots[i];
            char mark = dot->best ? number_of(number++) : '\0';
            if (dot->best == (joined == 1) && page_holds(&frontier->page, &frontier->scheme, dot->group->hparams, facet))
                draw_dot(frontier, dot, mark, canvas, terminal);
        }
    if (frontier->num_dots == 0) canvas_words(canvas, "all runs diverged", SCREEN_SOFT);
}

/* " 1  0.4668   0.52  num steps 2, state size 4", best last, as the staircase goes down. */
static void write_names(const struct frontier *frontier, struct screen *screen)
{
    const struct dimension *color = &frontier->scheme.by[ROLE_COLOR];
    for (int i = 0, number = 0; i < frontier->num_dots; i++) {
        const struct dot *dot = &frontier->dots[i];
        if (!dot->best) continue;
        char *setting = spoken_setting(dot->group->hparams, &frontier->data->results, true),
             *metric = caption_number(dot->middle), *cost = memory_format("%.4g", dot->cost),
             mark[2] = {number_of(number++), '\0'};
        screen_pad(screen, 1);
        screen_color(screen, screen_color_of(color, dimension_index(color, dot->group->hparams)), SCREEN_OWN);
        screen_text(screen, mark, 1);
        screen_color(screen, SCREEN_OWN, SCREEN_OWN);
        screen_pad(screen, 4);
        screen_text(screen, metric, screen->terminal->width);
        screen_pad(screen, 20 - screen_columns(screen, cost));
        screen_text(screen, cost, screen->terminal->width);
        screen_pad(screen, 22);
        screen_paragraph(screen, setting[0] != '\0' ? setting : "the only setting", SCREEN_OWN, 22);
        free(setting), free(metric), free(cost);
    }
}

/* What the columns of the names mean. */
static void write_names_heading(const struct frontier *frontier, struct screen *screen)
{
    char *text = memory_format("    %s, %s", frontier->metric->axis, frontier->content.x_title);
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    screen_text(screen, text, screen->terminal->width);
    screen_end(screen);
    free(text);
}

void frontier_print(const struct part *part, struct screen *screen)
{
    const struct frontier *frontier = part->own;
    int joined = 0;
    for (int i = 0; i < frontier->num_dots; i++) joined += frontier->dots[i].best;
    panels_write(&(struct panels){.scheme = &frontier->scheme,
                                  .page = &frontier->page,
                                  .x = &frontier->costs,
                                  .y = &frontier->y,
                                  .x_title = frontier->content.x_title,
                                  .y_title = frontier->content.y_title,
                                  .lines_after = joined + 1,
                                  .draw = draw,
                                  .own = frontier},
                 screen);
    if (joined == 0) return;
    write_names_heading(frontier, screen);
    write_names(frontier, screen);
}
