#include "figures/terminal/marks.h"

#include "base/text.h"

#include <math.h>

enum { CIRCLE = 0x25cf, TRIANGLE = 0x25b2, BULLET = 0x2022 };

static void place(const struct picture *picture, const struct item *item, double at[2])
{
    at[0] = scale_share(&picture->x, item->x);
    at[1] = scale_share(&picture->y, item->y);
}

static int shown(const struct mark *mark, const struct item *item)
{
    return screen_shown(mark->varied ? item->color : mark->color);
}

static void draw_texts(const struct picture *picture, const struct mark *mark, struct canvas *canvas)
{
    double at[2];
    for (int i = 0; i < mark->num_items; i++) {
        place(picture, &mark->items[i], at);
        canvas_text(canvas, at[0], fmin(at[1], 1), mark->items[i].text, shown(mark, &mark->items[i]));
    }
}

static void draw_dot(const struct picture *picture, const struct mark *mark, const struct item *item, struct canvas *canvas,
                     bool letters)
{
    double at[2];
    int color = shown(mark, item);
    place(picture, item, at);
    if (mark->shape == SHAPE_TRIANGLE) canvas_mark(canvas, at[0], 1, TRIANGLE, color);
    else if (!mark->varied) canvas_dot(canvas, at[0], at[1], color);
    else canvas_mark(canvas, at[0], at[1], letters ? (uint16_t)screen_letter(item->color.index) : BULLET, color);
}

/* Those with a text, or the others. */
static void draw_dots(const struct picture *picture, const struct mark *mark, struct canvas *canvas, bool texts, bool letters)
{
    double at[2];
    for (int i = 0; i < mark->num_items; i++) {
        const char *text = mark->items[i].text;
        if ((text != NULL) != texts) continue;
        place(picture, &mark->items[i], at);
        if (texts) canvas_mark(canvas, at[0], at[1], (uint16_t)text_next(&text), shown(mark, &mark->items[i]));
        else draw_dot(picture, mark, &mark->items[i], canvas, letters);
    }
}

/* Where there are no colours a letter tells lines apart: at every item that has a shape, else as near to the end as there is
 * room. */
static void draw_path(const struct picture *picture, const struct mark *mark, struct canvas *canvas, bool letters)
{
    double before[2] = {NAN, NAN}, at[2];
    int color = screen_shown(mark->color);
    bool named = !letters || mark->shape != SHAPE_NONE;
    uint16_t letter = (uint16_t)screen_letter(mark->color.index), sign = letters ? letter : CIRCLE;
    if (picture->scheme.by[ROLE_DASH].hparam != NULL) canvas_dash(canvas, mark->dash);
    for (int i = 0; i < mark->num_items; i++) {
        place(picture, &mark->items[i], at);
        if (isfinite(before[1])) canvas_line(canvas, before, at, color);
        else canvas_dot(canvas, at[0], at[1], color);
        if (mark->shape != SHAPE_NONE) canvas_mark(canvas, at[0], at[1], sign, color);
        before[0] = at[0], before[1] = at[1];
    }
    for (int i = mark->num_items - 1; i >= 0 && !named; i--) {
        place(picture, &mark->items[i], at);
        named = canvas_mark(canvas, at[0], at[1], letter, color);
    }
}

/* Signs that come first stay, so texts go before others; among dots and lines the last is in front, as in a script. */
void marks_draw(const struct picture *picture, int facet, struct canvas *canvas, const struct terminal *terminal)
{
    const struct panel *panel = &picture->panels[facet];
    bool letters = !terminal->color && picture->scheme.by[ROLE_COLOR].hparam != NULL;
    for (int i = 0; i < panel->num_marks; i++)
        if (panel->marks[i].type == MARK_TEXTS) draw_texts(picture, &panel->marks[i], canvas);
    for (int i = 0; i < panel->num_marks; i++) {
        const struct mark *mark = &panel->marks[i];
        if (mark->type == MARK_PATH && mark->color.clear == 0)
            draw_path(picture, mark, canvas, letters && mark->color.of != COLOR_INK);
        for (int texts = 1; texts >= 0 && mark->type == MARK_DOTS; texts--) draw_dots(picture, mark, canvas, texts == 1, letters);
    }
    if (panel->reason != NULL) canvas_words(canvas, panel->reason, SCREEN_SOFT);
}
