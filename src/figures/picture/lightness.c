#include "figures/picture/lightness.h"

#include <math.h>
#include <stdbool.h>

#define FULL_CHROMA 30.0 /* from which on a colour is one with a hue */
#define DARKEST_HUE 42.0 /* the lightness of such colours, turned */
#define LIGHTEST_HUE 86.0

/* Red, green and blue of linear sRGB in X, Y, Z by their white, and back; from IEC 61966-2-1. */
static const double to_xyz[3][3] = {
    {0.433950, 0.376210, 0.189840}, {0.212673, 0.715152, 0.072175}, {0.017757, 0.109468, 0.872775}};
static const double to_rgb[3][3] = {
    {3.079955, -1.537139, -0.542816}, {-0.921259, 1.876011, 0.045248}, {0.052887, -0.204026, 1.151138}};

struct lab {
    double lightness, a, b; /* 0..100; towards red, towards yellow */
};

static void multiply(const double matrix[3][3], const double from[3], double to[3])
{
    for (int i = 0; i < 3; i++) to[i] = matrix[i][0] * from[0] + matrix[i][1] * from[1] + matrix[i][2] * from[2];
}

/* The parts of the colour as amounts of light, 0..1. */
static void linear(unsigned color, double rgb[3])
{
    for (int i = 0; i < 3; i++) {
        double part = (color >> (16 - 8 * i) & 0xff) / 255.0;
        rgb[i] = part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
    }
}

static struct lab lab_of(unsigned color)
{
    double rgb[3], xyz[3];
    linear(color, rgb);
    multiply(to_xyz, rgb, xyz);
    for (int i = 0; i < 3; i++) xyz[i] = xyz[i] > 216 / 24389.0 ? cbrt(xyz[i]) : (24389 / 27.0 * xyz[i] + 16) / 116;
    return (struct lab){116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

/* The colour with so much of the chroma; whether there is one. */
static bool color_of(const struct lab *lab, double chroma, unsigned *color)
{
    double middle = (lab->lightness + 16) / 116, xyz[] = {middle + chroma * lab->a / 500, middle, middle - chroma * lab->b / 200},
           rgb[3];
    for (int i = 0; i < 3; i++) xyz[i] = xyz[i] > 6 / 29.0 ? pow(xyz[i], 3) : (116 * xyz[i] - 16) * 27 / 24389;
    multiply(to_rgb, xyz, rgb);
    bool shown = true;
    *color = 0;
    for (int i = 0; i < 3; i++) {
        shown = shown && rgb[i] > -1e-4 && rgb[i] < 1 + 1e-4;
        double part = fmin(fmax(rgb[i], 0), 1);
        part = part <= 0.0031308 ? 12.92 * part : 1.055 * pow(part, 1 / 2.4) - 0.055;
        *color |= (unsigned)lround(part * 255) << (16 - 8 * i);
    }
    return shown;
}

/* Between that of greys, from `least` to white, and that of colours, which stay visible. */
static double turned(const struct lab *lab, double least)
{
    double grey = least + (100 - lab->lightness) * (100 - least) / 100;
    double colorful = DARKEST_HUE + (100 - lab->lightness) * (LIGHTEST_HUE - DARKEST_HUE) / 100;
    double share = fmin(hypot(lab->a, lab->b) / FULL_CHROMA, 1);
    return grey + (colorful - grey) * share;
}

unsigned lightness_turned(unsigned color, unsigned darkest)
{
    struct lab lab = lab_of(color);
    double least = lab_of(darkest).lightness, low = 0, high = 1;
    unsigned found;
    lab.lightness = turned(&lab, least);
    if (color_of(&lab, 1, &found)) return found;
    for (int i = 0; i < 20; i++) {
        double middle = (low + high) / 2;
        if (color_of(&lab, middle, &found)) low = middle;
        else high = middle;
    }
    color_of(&lab, low, &found);
    return found;
}

double lightness_contrast(unsigned a, unsigned b)
{
    double rgb[2][3], light[2];
    linear(a, rgb[0]), linear(b, rgb[1]);
    for (int i = 0; i < 2; i++) light[i] = 0.2126 * rgb[i][0] + 0.7152 * rgb[i][1] + 0.0722 * rgb[i][2] + 0.05;
    return fmax(light[0], light[1]) / fmin(light[0], light[1]);
}
