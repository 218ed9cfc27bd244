#include "figures/style.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct style styles[] = {
    {"paper", "for print and pages", 1, 1, 1, false},
    {"slide", "larger words and lines beside smaller panels", 0.7, 1.4, 1.3, false},
    {"dark", "light on dark", 1, 1, 1, true},
};

enum { STYLES = sizeof styles / sizeof *styles, DARKEST = 0x17 /* the page; black glares */ };

/* "plasma" of S. van der Walt and N. Smith (matplotlib, CC0): even steps to the eye, also in grey and to the
 * colour-blind. Its last fifth, pale yellow, would fade on white paper. */
static const unsigned plasma[] = {0x0d0887, 0x42049e, 0x6a00a8, 0x900da4, 0xb12a90, 0xcc4678, 0xe16462, 0xf1844b, 0xfca636};

/* M. Okabe and K. Ito, "Color universal design" (2008), in the order that leaves the pale ones for last. */
static const unsigned okabe_ito[] = {0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9, 0x000000, 0xf0e442};

/* A second channel where lightness says nothing: grey print. */
static const char *const dashes[] = {"solid", "(14,5)", "(5,4)", "(14,4,4,4)"};

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

/* Adding the same to red, green and blue keeps the hue; so much that white gets black makes lightness its opposite, and what stood
 * out from the page still does. */
static unsigned turned_round(unsigned color)
{
    int part[3], most = 0, least = 255;
    for (int i = 0; i < 3; i++) {
        part[i] = (int)(color >> 8 * i & 0xff);
        if (part[i] > most) most = part[i];
        if (part[i] < least) least = part[i];
    }
    unsigned turned = 0;
    for (int i = 0; i < 3; i++) turned |= (unsigned)(DARKEST + (part[i] + 255 - most - least) * (255 - DARKEST) / 255) << 8 * i;
    return turned;
}

unsigned style_color(const struct style *style, unsigned color)
{
    return style->dark ? turned_round(color) : color;
}

/* Turns the colour at the digits, 6 or, where transparency comes first, 8 of them. */
static void turn(char *digits)
{
    size_t length = strspn(digits, "0123456789abcdef");
    char text[8];
    if (length != 6 && length != 8) return;
    digits += length - 6;
    snprintf(text, sizeof text, "%06x", turned_round((unsigned)strtoul(digits, NULL, 16) & 0xffffff));
    memcpy(digits, text, 6);
}

/* No text that came from outside can hold the token: gnuplot_quote writes no quote into quotes. */
static void turn_command(char *line)
{
    static const char token[] = "rgb '#";
    while ((line = strstr(line, token)) != NULL) turn(line += strlen(token));
}

/* In a line of data a colour is a field of its own, 0x000000. */
static void turn_data(char *line)
{
    bool quoted = false;
    for (char *c = line; *c != '\0'; c++) {
        quoted ^= *c == '"';
        if (!quoted && strncmp(c, " 0x", 3) == 0) turn(c + 3);
    }
}

void style_dress(const struct style *style, char *script)
{
    bool data = false;
    for (char *line = script, *end; style->dark && line != NULL; line = end != NULL ? end + 1 : NULL) {
        end = strchr(line, '\n');
        if (end != NULL) *end = '\0';
        if (data) turn_data(line);
        else turn_command(line);
        data = data ? strcmp(line, "END") != 0 : line[0] == '$' && strstr(line, " << END") != NULL;
        if (end != NULL) *end = '\n';
    }
}

static unsigned mix(unsigned from, unsigned to, double share)
{
    unsigned color = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        double a = from >> shift & 0xff, b = to >> shift & 0xff;
        color |= (unsigned)(a + (b - a) * share + 0.5) << shift;
    }
    return color;
}

unsigned style_ordered_color(int index, int count)
{
    int last = (int)(sizeof plasma / sizeof *plasma) - 1;
    double at = count > 1 ? (double)index / (count - 1) * last : 1.0;
    int below = at >= last ? last - 1 : (int)at;
    return mix(plasma[below], plasma[below + 1], at - below);
}

unsigned style_category_color(int index)
{
    return okabe_ito[index % (int)(sizeof okabe_ito / sizeof *okabe_ito)];
}

const char *style_category_dash(int index)
{
    return dashes[index % (int)(sizeof dashes / sizeof *dashes)];
}

/* The advance of an ASCII character in DejaVu Sans, in em. */
static double advance(char c)
{
    if (strchr("ijl'|", c) != NULL) return 0.29;
    if (strchr(" .,:;!()[]-ft/r\\I", c) != NULL) return 0.39;
    if (strchr("mwMW%@&", c) != NULL) return 0.95;
    if (c >= 'A' && c <= 'Z') return 0.71;
    return 0.62;
}

double style_text_width(const char *text, double size)
{
    double width = 0;
    for (; *text != '\0'; text++) {
        if (*text > 0) width += advance(*text);
        else if (((unsigned char)*text & 0xc0) != 0x80) width += (unsigned char)*text >= 0xe1 ? 1.0 : 0.7;
    }
    return width * size;
}
