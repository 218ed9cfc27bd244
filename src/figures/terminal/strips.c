#include "figures/terminal/strips.h"

#include "base/memory.h"
#include "base/text.h"
#include "figures/picture/caption.h"
#include "figures/picture/style.h"
#include "figures/terminal/canvas.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { DOT = 0x2022, BAR = 0x2503 /* heavy */, RANGE = 0x2500, REFERENCE = 0x250a, LEAST_STRIP = 10, AFTER = 4 };

/* Columns: of names, where numbers end, where strips begin, how wide they are. */
struct strips {
    int names, numbers, left, width;
};

static bool in_row(const struct item *item, int row)
{
    return lround(item->y) == row + 1;
}

/* Where the upright mark of the row itself stands, for people, or "". Caller frees. */
static char *number_of(const struct picture *picture, int row)
{
    const struct panel *panel = picture->panels;
    for (int i = 0; i < panel->num_marks; i++) {
        const struct mark *mark = &panel->marks[i];
        if (mark->type != MARK_RANGES || mark->along != 'y' || mark->dash == STYLE_DASH_REFERENCE) continue;
        for (int j = 0; j < mark->num_items; j++)
            if (in_row(&mark->items[j], row)) return caption_number(mark->items[j].x);
    }
    return memory_text("");
}

static struct strips lay_out(const struct picture *picture, const struct screen *screen)
{
    struct strips strips = {0};
    int number = 0;
    for (int i = 0; i < picture->num_rows; i++) {
        char *text = number_of(picture, i);
        strips.names = (int)fmax(strips.names, screen_columns(screen, picture->rows[i]));
        number = (int)fmax(number, (double)strlen(text));
        free(text);
    }
    int rest = screen->terminal->width - number - 4 - AFTER - LEAST_STRIP;
    if (strips.names > rest) strips.names = rest;
    strips.numbers = strips.names + (strips.names > 0 ? 2 : 0) + number;
    strips.left = strips.numbers + 2;
    strips.width = screen->terminal->width - strips.left - AFTER;
    return strips;
}

static void draw_range(double low, double high, int color, struct canvas *strip)
{
    for (int i = 0; i < strip->width; i++) {
        double at = (double)i / (strip->width - 1);
        if (at >= low && at <= high) canvas_mark(strip, at, 0, RANGE, color);
    }
}

static void draw_item(const struct picture *picture, const struct mark *mark, const struct item *item, struct canvas *strip)
{
    const struct scale *x = &picture->x;
    int color = screen_shown(mark->varied ? item->color : mark->color);
    bool across = mark->dash == STYLE_DASH_REFERENCE;
    if (mark->type == MARK_DOTS) canvas_mark(strip, scale_share(x, item->x), 0, DOT, color);
    if (mark->type == MARK_TEXTS && strcmp(mark->align, "left") != 0)
        canvas_text(strip, scale_share(x, item->x), 0, item->text, color);
    if (mark->type != MARK_RANGES) return;
    if (mark->along == 'y') canvas_mark(strip, scale_share(x, item->x), 0, across ? REFERENCE : BAR, color);
    else draw_range(scale_share(x, item->low), scale_share(x, item->high), color, strip);
}

/* Signs that come first stay, so what is drawn last, in front, comes first. */
static void draw(const struct picture *picture, int row, struct canvas *strip)
{
    const struct panel *panel = picture->panels;
    for (int i = panel->num_marks - 1; i >= 0; i--)
        for (int j = 0; j < panel->marks[i].num_items; j++) {
            const struct mark *mark = &panel->marks[i];
            if (mark->dash == STYLE_DASH_REFERENCE || in_row(&mark->items[j], row))
                draw_item(picture, mark, &mark->items[j], strip);
        }
}

/* " 2×", which stands right of all else. */
static void write_after(const struct picture *picture, int row, struct screen *screen)
{
    const struct panel *panel = picture->panels;
    for (int i = 0; i < panel->num_marks; i++) {
        const struct mark *mark = &panel->marks[i];
        for (int j = 0; j < mark->num_items && mark->type == MARK_TEXTS && strcmp(mark->align, "left") == 0; j++)
            if (in_row(&mark->items[j], row)) screen_text(screen, mark->items[j].text, AFTER);
    }
}

static void write_row(const struct picture *picture, const struct strips *strips, int row, struct screen *screen)
{
    struct canvas strip = canvas_new(screen, strips->width, 1);
    char *number = number_of(picture, row);
    draw(picture, row, &strip);
    screen_text(screen, picture->rows[row], strips->names);
    screen_pad(screen, strips->numbers - (int)strlen(number));
    screen_text(screen, number, strips->numbers);
    screen_pad(screen, strips->left);
    canvas_write(&strip, 0, screen);
    write_after(picture, row, screen);
    screen_end(screen);
    free(number);
    canvas_release(&strip);
}

/* The shared scale below the strips. */
static void write_scale(const struct picture *picture, const struct strips *strips, struct screen *screen)
{
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    screen_labels(screen, &picture->x, strips->left, strips->width);
    screen_end(screen);
    screen_color(screen, SCREEN_SOFT, SCREEN_OWN);
    screen_pad(screen, strips->left);
    screen_text(screen, picture->content.x_title, strips->width);
    screen_end(screen);
}

/* Names the references that are on the scale. */
static void write_references(const struct picture *picture, struct screen *screen)
{
    char *text = NULL, loss[TEXT_REAL];
    for (int i = 0; i < picture->num_references; i++) {
        const struct reference_loss *reference = &picture->references[i];
        double share = scale_share(&picture->x, reference->loss);
        if (!(share >= 0 && share <= 1)) continue;
        if (text == NULL) text = memory_format("┊ the %s knowing %s", page_reference_meaning(reference), reference->known);
        else caption_append(&text, ", ", "%s", reference->known);
        caption_append(&text, " ", "%s", text_measured(reference->loss, loss));
    }
    if (text == NULL) return;
    screen_paragraph(screen, text, SCREEN_SOFT, 0);
    free(text);
}

/* Names say what colours would; a key is for colours only. */
void strips_write(const struct picture *picture, struct screen *screen)
{
    struct strips strips = lay_out(picture, screen);
    if (screen->terminal->color) screen_key(screen, &picture->scheme.by[ROLE_COLOR]);
    int room = screen_lines_left(screen) - 3;
    for (int i = 0; i < picture->num_rows && i < room; i++) write_row(picture, &strips, i, screen);
    write_scale(picture, &strips, screen);
    write_references(picture, screen);
}
