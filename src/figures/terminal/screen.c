#include "figures/terminal/screen.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "figures/picture/tick_names.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { COLORS = 13, CATEGORIES = 7, KEY_ENTRIES = 16 /* of an ordered key; of more values only some are shown */ };

/* Ordered values go from blue to yellow, evenly bright, so that all can be read on dark and on light. */
static const int ordered_colors[COLORS] = {63, 99, 135, 134, 170, 169, 205, 204, 203, 209, 208, 214, 178},
                 category_colors[CATEGORIES] = {33, 208, 36, 170, 178, 45, 244};

static const struct likeness {
    uint32_t character;
    const char *ascii;
} likenesses[] = {{0xb7, "|"},   {0xd7, "x"},   {0xb1, "+-"},  {0x2013, "-"}, {0x2022, "o"}, {0x2026, "..."}, {0x2190, "<"},
                  {0x2191, "^"}, {0x2192, ">"}, {0x2193, "v"}, {0x2500, "-"}, {0x2501, "-"}, {0x2502, "|"},   {0x2503, "|"},
                  {0x250a, ":"}, {0x2514, "+"}, {0x2518, "+"}, {0x252c, "+"}, {0x2588, "#"}, {0x25b2, "^"},   {0x25cf, "o"}};

static const char *ascii_of(uint32_t character)
{
    for (size_t i = 0; i < sizeof likenesses / sizeof *likenesses; i++)
        if (likenesses[i].character == character) return likenesses[i].ascii;
    return "?";
}

static int character_columns(const struct screen *screen, uint32_t character)
{
    if (character < 0x80) return 1;
    if (!screen->terminal->utf8) return (int)strlen(ascii_of(character));
    return text_columns((int32_t)character);
}

int screen_lines_left(const struct screen *screen)
{
    return screen->terminal->height > 0 ? screen->terminal->height - screen->lines : INT_MAX;
}

void screen_character(struct screen *screen, uint32_t character)
{
    char bytes[TEXT_BYTES];
    int columns = character_columns(screen, character);
    if (screen->column + columns > screen->terminal->width || screen_lines_left(screen) <= 0) return;
    screen->column += columns;
    if (character < 0x80) fputc((int)character, screen->out);
    else if (!screen->terminal->utf8) fputs(ascii_of(character), screen->out);
    else fputs(text_encode((int32_t)character, bytes), screen->out);
}

void screen_text(struct screen *screen, const char *text, int columns)
{
    char *shown = text_printable_copy(text);
    for (const char *at = shown; *at != '\0';) {
        uint32_t character = (uint32_t)text_next(&at);
        columns -= character_columns(screen, character);
        if (columns < 0) break;
        screen_character(screen, character);
    }
    free(shown);
}

int screen_columns(const struct screen *screen, const char *text)
{
    char *shown = text_printable_copy(text);
    int columns = 0;
    for (const char *at = shown; *at != '\0';) columns += character_columns(screen, (uint32_t)text_next(&at));
    free(shown);
    return columns;
}

void screen_color(struct screen *screen, int color, int background)
{
    if (!screen->terminal->color || (color == screen->color && background == screen->background)) return;
    screen->color = color;
    screen->background = background;
    if (screen_lines_left(screen) <= 0) return;
    fputs("\033[0", screen->out);
    if (color != SCREEN_OWN) fprintf(screen->out, ";38;5;%d", color);
    if (background != SCREEN_OWN) fprintf(screen->out, ";48;5;%d", background);
    fputc('m', screen->out);
}

void screen_pad(struct screen *screen, int column)
{
    while (screen->column < column && screen->column < screen->terminal->width) {
        screen->column++;
        if (screen_lines_left(screen) > 0) fputc(' ', screen->out);
    }
}

void screen_end(struct screen *screen)
{
    screen_color(screen, SCREEN_OWN, SCREEN_OWN);
    if (screen_lines_left(screen) > 0) fputc('\n', screen->out);
    screen->column = 0;
    screen->lines++;
}

static void break_line(struct screen *screen, int color, int indent)
{
    screen_end(screen);
    screen_pad(screen, indent);
    screen_color(screen, color, SCREEN_OWN);
}

/* Goes on in the next line between any two characters where the word does not end in this one. */
static void write_word(struct screen *screen, const char *word, int color, int indent)
{
    char *shown = text_printable_copy(word);
    for (const char *at = shown; *at != '\0';) {
        size_t length = text_grapheme(at);
        char *one = memory_format("%.*s", (int)length, at);
        int columns = screen_columns(screen, one);
        if (screen->column > indent && screen->column + columns > screen->terminal->width) break_line(screen, color, indent);
        screen_text(screen, one, columns);
        free(one);
        at += length;
    }
    free(shown);
}

void screen_paragraph(struct screen *screen, const char *text, int color, int indent)
{
    char *copy = memory_text(text), *rest = copy;
    if (text[0] == '\0') {
        free(copy);
        return;
    }
    screen_color(screen, color, SCREEN_OWN);
    for (char *word; (word = strsep(&rest, " \n")) != NULL;) {
        int columns = screen_columns(screen, word);
        if (columns == 0) continue;
        bool fits = columns <= screen->terminal->width - indent; /* else it is cut anyway */
        int after = screen->column + 1 + (fits ? columns : 1);
        if (screen->column > indent && after > screen->terminal->width) break_line(screen, color, indent);
        if (screen->column > indent) screen_character(screen, ' ');
        write_word(screen, word, color, indent);
    }
    screen_end(screen);
    free(copy);
}

int screen_shown(struct color color)
{
    switch (color.of) {
    case COLOR_CATEGORY: return category_colors[color.index % CATEGORIES];
    case COLOR_ORDERED: return ordered_colors[color.count > 1 ? color.index * (COLORS - 1) / (color.count - 1) : 0];
    case COLOR_AREA: return screen_nearest(color_rgb(color, false));
    case COLOR_INK: break;
    }
    return color.ink == INK_TITLE ? SCREEN_OWN : SCREEN_SOFT;
}

char screen_letter(int index)
{
    return (char)(index % 52 < 26 ? 'a' + index % 52 : 'A' + index % 52 - 26);
}

/* 16 .. 231 are a cube of these levels of red, green and blue, 232 .. 255 greys. */
int screen_nearest(unsigned color)
{
    static const int levels[] = {0, 95, 135, 175, 215, 255};
    int cube = 0, apart = 0, grey_apart = 0, mean = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
        int part = (int)(color >> shift & 0xff), nearest = 0;
        for (int i = 1; i < 6; i++)
            if (abs(levels[i] - part) < abs(levels[nearest] - part)) nearest = i;
        cube = cube * 6 + nearest;
        apart += (levels[nearest] - part) * (levels[nearest] - part);
        mean += part / 3;
    }
    int grey = mean < 8 ? 0 : mean > 238 ? 23 : (mean - 3) / 10;
    for (int shift = 16; shift >= 0; shift -= 8) {
        int part = (int)(color >> shift & 0xff) - (8 + 10 * grey);
        grey_apart += part * part;
    }
    return grey_apart < apart ? 232 + grey : 16 + cube;
}

/* Of many ordered values a key shows some, with the first and the last. */
static bool key_shows(const struct dimension *dimension, int index)
{
    int last = dimension->count - 1;
    if (dimension->count <= KEY_ENTRIES || !dimension_is_ordered(dimension) || index == 0) return true;
    return index * (KEY_ENTRIES / 2) / last != (index - 1) * (KEY_ENTRIES / 2) / last;
}

void screen_key(struct screen *screen, const struct dimension *dimension)
{
    if (dimension->hparam == NULL) return;
    char *name = spoken_name(dimension->hparam);
    screen_text(screen, name, screen->terminal->width);
    for (int i = 0; i < dimension->count; i++) {
        if (!key_shows(dimension, i)) continue;
        char *value = dimension_rounded(dimension, i);
        if (screen->column + screen_columns(screen, value) + 5 > screen->terminal->width) screen_end(screen);
        screen_text(screen, "  ", 2);
        screen_color(screen, screen_shown(color_of(dimension, i)), SCREEN_OWN);
        screen_text(screen, screen->terminal->color ? "━━" : (char[]){screen_letter(i), ':', '\0'}, 2);
        screen_color(screen, SCREEN_OWN, SCREEN_OWN);
        screen_text(screen, " ", 1);
        screen_text(screen, value, screen->terminal->width);
        free(value);
    }
    screen_end(screen);
    free(name);
}

/* A name whole, or shortened where a line does not hold it. Caller frees. */
static char *whole_if_it_fits(const struct dimension *dimension, int index, int columns, const struct screen *screen)
{
    if (!has_names(dimension)) return dimension_rounded(dimension, index);
    char *text = dimension_whole(dimension, index);
    if (screen_columns(screen, text) <= columns) return text;
    free(text);
    return dimension_value(dimension, index);
}

/* "cell  1 rnn  2 lstm": each value after its sign, which the caller of sign_of frees. */
static void write_key(struct screen *screen, const struct dimension *dimension, char *(*sign_of)(int index))
{
    if (dimension->hparam == NULL) return;
    const int width = screen->terminal->width;
    char *name = spoken_name(dimension->hparam);
    screen_text(screen, name, width);
    for (int i = 0; i < dimension->count; i++) {
        char *sign = sign_of(i), *value = whole_if_it_fits(dimension, i, width - screen_columns(screen, sign) - 3, screen);
        char *entry = memory_format("  %s %s", sign, value);
        if (screen->column + screen_columns(screen, entry) > width) screen_end(screen);
        screen_text(screen, entry, width);
        free(sign), free(value), free(entry);
    }
    screen_end(screen);
    free(name);
}

static char *dash_of(int index)
{
    static const char *const samples[STYLE_DASHES] = {"──────", "── ── ", "─ ─ ─ ", "─── ─ "};
    return memory_text(samples[index % STYLE_DASHES]);
}

static char *number_of(int index)
{
    return memory_format("%d", index + 1);
}

void screen_dash_key(struct screen *screen, const struct dimension *dimension)
{
    write_key(screen, dimension, dash_of);
}

void screen_number_key(struct screen *screen, const struct dimension *dimension)
{
    write_key(screen, dimension, number_of);
}

/* Whether the ticks are as far from each other everywhere; if so, all or every so many of them get labels. */
static bool lies_evenly(const struct scale *scale)
{
    for (int i = 2; i < scale->num_ticks; i++) {
        double step = scale_share(scale, scale->ticks[i].at) - scale_share(scale, scale->ticks[i - 1].at);
        double first = scale_share(scale, scale->ticks[1].at) - scale_share(scale, scale->ticks[0].at);
        if (fabs(step - first) > 1e-6) return false;
    }
    return true;
}

/* The labels of every so many ticks, those that have room; returns how many had none. */
static int write_labels(struct screen *screen, const struct scale *scale, int left, int width, int every, bool write)
{
    int taken = left - 1, missing = 0;
    for (int i = 0; i < scale->num_ticks; i += every) {
        const struct tick *tick = &scale->ticks[i];
        double share = scale_share(scale, tick->at);
        if (!(share >= 0 && share <= 1)) continue;
        int length = screen_columns(screen, tick->label), at = left + (int)lround(share * (width - 1)) - length / 2;
        if (at > left + width - length) at = left + width - length;
        if (at < left) at = left;
        if (at <= taken) {
            missing++;
            continue;
        }
        if (write) screen_pad(screen, at), screen_text(screen, tick->label, width);
        taken = at + length;
    }
    return missing;
}

void screen_labels(struct screen *screen, const struct scale *scale, int left, int width)
{
    int every = 1;
    while (lies_evenly(scale) && every < scale->num_ticks && write_labels(screen, scale, left, width, every, false) > 0) every++;
    write_labels(screen, scale, left, width, every, true);
}
