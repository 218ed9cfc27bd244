#include "figures/picture/style.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct style styles[] = {
    {"paper", "for print and pages", 1, 1, 1, false, 0},
    {"slide", "larger words and lines beside smaller panels", 0.7, 1.4, 1.3, false, 0},
    {"dark", "light on dark", 1, 1, 1, true, 0},
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
