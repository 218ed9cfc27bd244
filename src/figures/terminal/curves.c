/* The figure "curves" with characters: lines of dots; where there are no colours, a letter near the end of each says which. */
#include "figures/kinds/curves.h"

#include "base/memory.h"
#include "figures/picture/caption.h"
#include "figures/terminal/panels.h"

#include <math.h>
#include <stdlib.h>

static void draw_line(const struct curves *curves, const struct line *line, int color, struct canvas *canvas)
{
    const struct dimension *dash = &curves->scheme.by[ROLE_DASH];
    double before[2] = {0}, at[2];
    canvas_dash(canvas, dimension_index(dash, line->hparams));
    for (int i = 0; i < line->num_points; i++) {
        panels_at(&curves->x, &curves->losses, line->points[i].x, line->points[i].mean, at);
        if (i > 0) canvas_line(canvas, before, at, color);
        else canvas_dot(canvas, at[0], at[1], color);
        before[0] = at[0], before[1] = at[1];
    }
}

static void draw_letter(const struct curves *curves, const struct line *line, int value, struct canvas *canvas)
{
    double at[2];
    for (int i = line->num_points - 1; i >= 0; i--) {
        panels_at(&curves->x, &curves->losses, line->points[i].x, line->points[i].mean, at);
        if (canvas_mark(canvas, at[0], at[1], (uint16_t)screen_letter(value), SCREEN_OWN)) return;
    }
}

static void draw(const void *own, int facet, struct canvas *canvas, const struct terminal *terminal)
{
    const struct curves *curves = own;
    const struct dimension *color = &curves->scheme.by[ROLE_COLOR];
    const char *reason = "not trained yet";
    for (int value = 0; value < color->count; value++)
        for (int i = 0; i < curves->num_lines; i++) {
            const struct line *line = &curves->lines[i];
            if (dimension_index(color, line->hparams) != value ||
                !page_holds(&curves->page, &curves->scheme, line->hparams, facet))
                continue;
            if (line->num_points > 0) reason = "";
            else if (reason[0] != '\0') reason = "all runs diverged";
            draw_line(curves, line, screen_color_of(color, value), canvas);
            if (!terminal->color && color->hparam != NULL) draw_letter(curves, line, value, canvas);
        }
    canvas_words(canvas, reason, SCREEN_SOFT);
}

/* "ends lowest: 0.4632, num steps 10, state size 64" */
static void write_lowest(const struct curves *curves, struct screen *screen)
{
    const struct line *lowest = NULL;
    for (int i = 0; i < curves->num_lines; i++) {
        const struct line *line = &curves->lines[i];
        if (line->num_points == 0) continue;
        if (lowest == NULL || line_end(line).mean < line_end(lowest).mean) lowest = line;
    }
    if (lowest == NULL) return;
    char *setting = spoken_setting(lowest->hparams, &curves->content.data->results, true),
         *loss = caption_number(line_end(lowest).mean);
    char *text = memory_format("ends lowest: %s%s%s", loss, setting[0] != '\0' ? ", " : "", setting);
    screen_paragraph(screen, text, SCREEN_OWN, 0);
    free(setting), free(loss), free(text);
}

void curves_print(const struct part *part, struct screen *screen)
{
    const struct curves *curves = part->own;
    panels_write(&(struct panels){.scheme = &curves->scheme,
                                  .page = &curves->page,
                                  .x = &curves->x,
                                  .y = &curves->losses,
                                  .x_title = curves->content.x_title,
                                  .y_title = curves->content.y_title,
                                  .lines_after = 1,
                                  .draw = draw,
                                  .own = curves},
                 screen);
    write_lowest(curves, screen);
}
