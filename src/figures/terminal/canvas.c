#include "figures/terminal/canvas.h"

#include "base/memory.h"
#include "base/text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BRAILLE = 0x2800, DOTTED = 3 /* every so many characters */ };

struct canvas canvas_new(const struct screen *screen, int width, int height)
{
    size_t cells = (size_t)width * (size_t)height;
    bool utf8 = screen->terminal->utf8;
    return (struct canvas){.width = width,
                           .height = height,
                           .across = utf8 ? 2 : 1,
                           .down = utf8 ? 4 : 1,
                           .pattern = 0xffff,
                           .dots = memory_new(cells, 1),
                           .colors = memory_new(cells, 1),
                           .marks = memory_new(cells, sizeof(uint16_t))};
}

void canvas_release(struct canvas *canvas)
{
    free(canvas->dots), free(canvas->colors), free(canvas->marks);
}

static int dot_across(const struct canvas *canvas, double x)
{
    return (int)lround(x * (canvas->width * canvas->across - 1));
}

static int dot_down(const struct canvas *canvas, double y)
{
    return (int)lround((1 - y) * (canvas->height * canvas->down - 1));
}

int canvas_column(const struct canvas *canvas, double x)
{
    return dot_across(canvas, x) / canvas->across;
}

int canvas_row(const struct canvas *canvas, double y)
{
    return dot_down(canvas, y) / canvas->down;
}

static bool is_inside(double x, double y)
{
    return x >= 0 && x <= 1 && y >= 0 && y <= 1;
}

void canvas_dot(struct canvas *canvas, double x, double y, int color)
{
    static const unsigned char bits[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    if (!is_inside(x, y)) return;
    int across = dot_across(canvas, x), down = dot_down(canvas, y);
    int cell = down / canvas->down * canvas->width + across / canvas->across;
    canvas->dots[cell] |= bits[down % canvas->down][across % canvas->across];
    canvas->colors[cell] = (unsigned char)color;
}

/* Narrows [*first, *last], a part of the line from `from` on by `along`, to where it lies between 0 and 1 (Liang and Barsky, "A
 * new concept and method for line clipping", ACM TOG 3 (1984)). */
static void clip(double from, double along, double *first, double *last)
{
    double low = -from / along, high = (1 - from) / along;
    if (along == 0 && from >= 0 && from <= 1) return;
    if (along == 0) low = high = INFINITY;
    *first = fmax(*first, fmin(low, high));
    *last = fmin(*last, fmax(low, high));
}

void canvas_line(struct canvas *canvas, const double from[2], const double to[2], int color)
{
    double along[2] = {to[0] - from[0], to[1] - from[1]}, first = 0, last = 1;
    if (!isfinite(along[0]) || !isfinite(along[1])) return;
    for (int i = 0; i < 2; i++) clip(from[i], along[i], &first, &last);
    if (!(first <= last)) return;
    double ends[2][2]; /* within the canvas, where rounding might lead out */
    for (int i = 0; i < 2; i++) {
        ends[0][i] = fmin(fmax(from[i] + along[i] * first, 0), 1);
        ends[1][i] = fmin(fmax(from[i] + along[i] * last, 0), 1);
    }
    double across = (ends[1][0] - ends[0][0]) * canvas->width * canvas->across,
           down = (ends[1][1] - ends[0][1]) * canvas->height * canvas->down;
    int steps = (int)ceil(fmax(fabs(across), fabs(down)));
    for (int i = 0; i <= steps; i++) {
        double share = steps > 0 ? (double)i / steps : 0;
        if ((canvas->pattern >> (canvas->along++ & 15) & 1) == 0) continue;
        canvas_dot(canvas, ends[0][0] + (ends[1][0] - ends[0][0]) * share, ends[0][1] + (ends[1][1] - ends[0][1]) * share, color);
    }
}

void canvas_dash(struct canvas *canvas, int index)
{
    static const unsigned patterns[STYLE_DASHES] = {0xffff, 0x3f3f, 0x3333, 0x18ff};
    canvas->pattern = patterns[index % STYLE_DASHES];
    canvas->along = 0;
}

void canvas_dotted(struct canvas *canvas, double y, int color)
{
    if (!is_inside(0, y)) return;
    const int first = canvas_row(canvas, y) * canvas->width;
    for (int i = 0; i < canvas->width; i += DOTTED)
        if (canvas->dots[first + i] == 0 && canvas->marks[first + i] == 0)
            canvas_dot(canvas, (i + 0.25) / canvas->width, y, color);
}

bool canvas_mark(struct canvas *canvas, double x, double y, uint16_t character, int color)
{
    if (!is_inside(x, y)) return false;
    int cell = canvas_row(canvas, y) * canvas->width + canvas_column(canvas, x);
    if (canvas->marks[cell] != 0) return false;
    canvas->marks[cell] = character;
    canvas->colors[cell] = (unsigned char)color;
    return true;
}

void canvas_text(struct canvas *canvas, double x, double y, const char *text, int color)
{
    int length = 0;
    for (const char *at = text; *at != '\0'; length++) text_next(&at);
    const int before = length / 2;
    for (int i = 0; i < length; i++)
        canvas_mark(canvas, x + (double)(i - before) / canvas->width, y, (uint16_t)text_next(&text), color);
}

void canvas_words(struct canvas *canvas, const char *words, int color)
{
    int length = (int)strlen(words), first = (canvas->width - length) / 2;
    for (int i = 0; i < length; i++) {
        int cell = canvas->height / 2 * canvas->width + first + i;
        if (first + i < 0 || first + i >= canvas->width) continue;
        canvas->marks[cell] = (uint16_t)words[i];
        canvas->colors[cell] = (unsigned char)color;
    }
}

void canvas_write(const struct canvas *canvas, int row, struct screen *screen)
{
    for (int x = 0; x < canvas->width; x++) {
        int cell = row * canvas->width + x, dots = canvas->dots[cell], mark = canvas->marks[cell];
        if (dots != 0 || mark != 0) screen_color(screen, canvas->colors[cell], SCREEN_OWN);
        if (mark != 0) screen_character(screen, (uint32_t)mark);
        else if (dots == 0) screen_character(screen, ' ');
        else if (canvas->down == 1) screen_character(screen, canvas->colors[cell] == SCREEN_SOFT ? '.' : '*');
        else screen_character(screen, (uint32_t)(BRAILLE | dots));
    }
    screen_color(screen, SCREEN_OWN, SCREEN_OWN);
}
