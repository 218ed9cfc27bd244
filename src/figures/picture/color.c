#include "figures/picture/color.h"

#include <math.h>

/* The columns are paper and dark; dark is paper with its lightness turned round and its hues kept. */

static const unsigned inks[2][NUM_INKS] = {
    {0x222222, 0x666666, 0x999999, 0xaaaaaa, 0xebebeb, 0xa8a8a8, 0xffffff, 0xececec, 0xc8c8c8, 0xb4b4b4},
    {0xdcdcdc, 0x919191, 0x626262, 0x545454, 0x242424, 0x565656, 0x171717, 0x232323, 0x3d3d3d, 0x4c4c4c},
};

enum { LINES = 9, AREAS = 11, CATEGORIES = 8 };

/* Blue over magenta to gold. In CIELAB both run in equal steps of colour difference (CIE76), chroma at most 62, so that
 * neighbours differ alike to the eye, and their lightness rises in grey: lines from 22 to 76, hue 275 to 438 degrees, since paler
 * ones would fade on white paper; areas, which stand on no paper, from 16 to 92, hue 275 to 450. */
static const unsigned lines[2][LINES] = {
    {0x033661, 0x063b8c, 0x55399c, 0x953494, 0xc33783, 0xe14b6e, 0xf2695a, 0xf68d4b, 0xefb047},
    {0xa0bdf3, 0xa8b1ff, 0xc19fff, 0xe882e4, 0xfa6cb4, 0xfa6282, 0xea6254, 0xcd6b2a, 0xa87300},
};
static const unsigned areas[2][AREAS] = {
    {0x02294b, 0x043173, 0x193292, 0x6d3295, 0xa13490, 0xca3d86, 0xe9527a, 0xfe706f, 0xfe9673, 0xfebd84, 0xffe6aa},
    {0xb0c7f4, 0xaeb8ff, 0xb6afff, 0xd694ff, 0xee7dd8, 0xf86aaf, 0xf65e85, 0xe75c5d, 0xc76647, 0xa36b37, 0x7c6a35},
};

/* M. Okabe and K. Ito, "Color universal design" (2008), in the order that leaves the pale ones for last. */
static const unsigned categories[2][CATEGORIES] = {
    {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0x000000, 0xf0e442},
    {0x5ba5ea, 0xee731f, 0x18a67a, 0xc774a2, 0xb07900, 0x1c8dc0, 0xffffff, 0x777200},
};

static unsigned mix(unsigned from, unsigned to, double share)
{
    unsigned color = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        double a = from >> shift & 0xff, b = to >> shift & 0xff;
        color |= (unsigned)(a + (b - a) * share + 0.5) << shift;
    }
    return color;
}

/* What lies at this share of the ramp, 0 its first colour and 1 its last. */
static unsigned ramp_color(const unsigned *ramp, int count, double share)
{
    double at = share * (count - 1);
    int below = at >= count - 1 ? count - 2 : (int)at;
    return mix(ramp[below], ramp[below + 1], at - below);
}

unsigned color_rgb(struct color color, bool dark)
{
    switch (color.of) {
    case COLOR_ORDERED: return ramp_color(lines[dark], LINES, color.count > 1 ? (double)color.index / (color.count - 1) : 0.125);
    case COLOR_CATEGORY: return categories[dark][color.index % CATEGORIES];
    case COLOR_AREA: return ramp_color(areas[dark], AREAS, color.share);
    case COLOR_INK: break;
    }
    return inks[dark][color.ink];
}

/* The relative luminance of sRGB (IEC 61966-2-1). */
static double luminance(unsigned color)
{
    static const double weights[] = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
        double part = (color >> (16 - 8 * i) & 0xff) / 255.0;
        sum += weights[i] * (part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double color_contrast(unsigned a, unsigned b)
{
    double light[] = {luminance(a) + 0.05, luminance(b) + 0.05};
    return fmax(light[0], light[1]) / fmin(light[0], light[1]);
}

struct color color_on(struct color color, bool dark)
{
    static const struct color title = {.ink = INK_TITLE}, paper = {.ink = INK_PAPER};
    unsigned on = color_rgb(color, dark);
    return color_contrast(on, color_rgb(title, dark)) > color_contrast(on, color_rgb(paper, dark)) ? title : paper;
}
