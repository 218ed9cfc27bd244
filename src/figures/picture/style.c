#include "figures/picture/style.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NATURAL_SIZE (0.75 * STYLE_LABEL_SIZE) /* of labels, in points, where a logical pixel is one */
#define PRINT_SIZE 9.0                         /* of a true size */

enum { LEAST_SIZE = STYLE_LABEL_SIZE - 1, SHORTEST = 96, LONGEST = 9600 /* lengths */ };

static const struct style styles[] = {
    {.name = "paper",
     .help = "for print and pages",
     .panel = 1,
     .zoom = 1,
     .line = 1,
     .tick = STYLE_LABEL_SIZE - 1,
     .fixed = true},
    {.name = "slide",
     .help = "larger words and lines beside smaller panels, without the fixed settings",
     .panel = 0.7,
     .zoom = 1.4,
     .line = 1.3,
     .tick = STYLE_LABEL_SIZE + 2},
    {.name = "dark",
     .help = "light on dark",
     .panel = 1,
     .zoom = 1,
     .line = 1,
     .dark = true,
     .tick = STYLE_LABEL_SIZE - 1,
     .fixed = true},
};

enum { STYLES = sizeof styles / sizeof *styles };

/* A second channel where lightness says nothing: grey print. */
static const char *const dashes[STYLE_DASHES] = {"solid", "(15,9)", "(4,7)", "(15,7,4,7)"};

const struct style *style_at(int index)
{
    return index >= 0 && index < STYLES ? &styles[index] : NULL;
}

const struct style *style_find(const char *name)
{
    for (int i = 0; i < STYLES; i++)
        if (strcmp(styles[i].name, name) == 0) return &styles[i];
    return NULL;
}

static const struct unit {
    const char *name;
    double pixels;
} units[] = {{"pt", 96 / 72.27}, {"mm", 96 / 25.4}, {"cm", 96 / 2.54}, {"in", 96}, {"px", 1}};

enum { UNITS = sizeof units / sizeof *units };

static const struct unit *unit_of(const char *length)
{
    const size_t digits = strspn(length, "0123456789.");
    const char *name = length + digits + strspn(length + digits, " ");
    for (int i = 0; digits > 0 && i < UNITS; i++)
        if (strcmp(units[i].name, name) == 0) return &units[i];
    return NULL;
}

bool style_length(const char *text, double *pixels)
{
    char *end;
    const struct unit *unit = unit_of(text);
    if (unit == NULL) return false;
    *pixels = strtod(text, &end) * unit->pixels;
    return end == text + strspn(text, "0123456789.") && *pixels >= SHORTEST && *pixels <= LONGEST;
}

/* Words of another size leave the whole as large as it was, or as its width says. */
struct style style_for(const struct style *style, const struct figure_spec *spec)
{
    struct style made = *style;
    made.font = spec->font;
    made.bare = spec->bare;
    if (spec->width[0] != '\0' && style_length(spec->width, &made.width))
        made.zoom *= PRINT_SIZE / NATURAL_SIZE, made.by_pixels = strcmp(unit_of(spec->width)->name, "px") == 0;
    if (spec->has_font_size) made.zoom = spec->font_size / NATURAL_SIZE;
    made.panel *= style->zoom / made.zoom;
    return made;
}

const char *style_font(const struct style *style)
{
    return style->font != NULL && style->font[0] != '\0' ? style->font : STYLE_FONT;
}

int style_size(const struct style *style, int size)
{
    if (style->width == 0) return size;
    return size < LEAST_SIZE ? LEAST_SIZE : size > STYLE_LABEL_SIZE ? STYLE_LABEL_SIZE : size;
}

double style_tick_room(const struct style *style, double width)
{
    return width * (STYLE_LABEL_SIZE - 1) / style->tick;
}

const char *style_dash(int index)
{
    if (index == STYLE_DASH_DIVERGED) return "(3,4)";
    if (index == STYLE_DASH_HELD_OUT) return "(12,8)";
    if (index == STYLE_DASH_DOTTED) return "(3,6)";
    return index == STYLE_DASH_REFERENCE ? "(16,10)" : dashes[index % STYLE_DASHES];
}

/* The advances of the characters from ' ' to '~' in DejaVu Sans, in thousandths of an em. */
static const short advances[] = {
    318, 401, 460, 838, 636, 950, 780, 275, 390,  390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
    636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
    603, 787, 695, 635, 611, 732, 684, 989, 685,  611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
    634, 278, 278, 579, 278, 974, 634, 612, 635,  635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
};

#define FITTED 1.02 /* in a PNG, characters are fitted to pixels, which makes most text wider */

enum { MIDDLE_DOT = 318, WIDE_LETTER = 840 /* of Latin, Greek, Cyrillic */, WIDEST = 1000 };

double style_text_width(const char *text, double size)
{
    int width = 0;
    for (; *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        if (c >= ' ' && c <= '~') width += advances[c - ' '];
        else if (strncmp(text, "·", 2) == 0) width += MIDDLE_DOT;
        else if (c >= 0xc0) width += c >= 0xe1 ? WIDEST : WIDE_LETTER; /* the first byte of a character */
    }
    return FITTED * width * size / 1000;
}
