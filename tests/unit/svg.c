#include "svg.h"

#include "base/memory.h"
#include "figures/picture/style.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ABOVE 0.74 /* of the font's size, from the baseline up to the top of capitals */
#define BELOW 0.22

/* The text between the tags, its entities read. Caller frees. */
static char *read_entities(const char *from, const char *to)
{
    static const char *const entities[][2] = {{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", "\""}, {"&apos;", "'"}};
    char *text = memory_new((size_t)(to - from) + 1, 1), *end = text;
    while (from < to) {
        size_t length = 1;
        *end = *from;
        for (int i = 0; i < 5; i++)
            if (strncmp(from, entities[i][0], strlen(entities[i][0])) == 0)
                length = strlen(entities[i][0]), *end = entities[i][1][0];
        from += length;
        end++;
    }
    return text;
}

/* The word of a <g transform="translate(X,Y) rotate(-90)" ... font-size="S" text-anchor="A"> and its <text>, if it has one. */
static void read_word(struct svg *svg, const char *group)
{
    double x, y, size;
    char anchor[16];
    const char *end = strchr(group, '>'), *open = end + strspn(end, ">\n\t ");
    const char *size_at = strstr(group, "font-size=\""), *anchor_at = strstr(group, "text-anchor=\"");
    if (strncmp(open, "<text", 5) != 0 || size_at == NULL || size_at > end || anchor_at == NULL || anchor_at > end) return;
    if (sscanf(group, "<g transform=\"translate(%lf,%lf)", &x, &y) != 2 || sscanf(size_at, "font-size=\"%lf", &size) != 1 ||
        sscanf(anchor_at, "text-anchor=\"%15[a-z]", anchor) != 1)
        return;
    const char *turn = strstr(group, "rotate(");
    bool turned = turn != NULL && turn < end;
    if (strncmp(strchr(open, '>'), "></text>", 8) == 0) return;
    struct word word = {.text = read_entities(strchr(open, '>') + 1, strstr(open, "</text>"))};
    double length = style_text_width(word.text, size);
    double before = strcmp(anchor, "middle") == 0 ? length / 2 : strcmp(anchor, "end") == 0 ? length : 0;
    word.left = turned ? x - ABOVE * size : x - before;
    word.right = turned ? x + BELOW * size : x - before + length;
    word.top = turned ? y + before - length : y - ABOVE * size;
    word.bottom = turned ? y + before : y + BELOW * size;
    svg->words = memory_resize(svg->words, (size_t)svg->num_words + 1, sizeof *svg->words);
    svg->words[svg->num_words++] = word;
}

static void add_point(struct svg_plot *plot, double x, double y)
{
    size_t count = (size_t)plot->num_points;
    if ((count & (count - 1)) == 0) plot->points = memory_resize(plot->points, 2 * count + 1, sizeof *plot->points);
    plot->points[plot->num_points][0] = x, plot->points[plot->num_points++][1] = y;
}

/* The points of an attribute, "M1,2 L3,4" or "1,2 3,4", up to its closing quote. */
static void read_points(struct svg_plot *plot, const char *at)
{
    for (const char *end = strchr(at, '\''); at < end;) {
        double x, y;
        int length = 0;
        at += strspn(at, "MLHVZz \n");
        if (sscanf(at, "%lf,%lf%n", &x, &y, &length) < 2) return;
        add_point(plot, x, y);
        at += length;
    }
}

/* The drawing of a tag within a plot. */
static void read_drawing(struct svg_plot *plot, const char *tag)
{
    double x, y;
    const char *end = strchr(tag, '>'), *at;
    if (strncmp(tag, "<path", 5) == 0 && (at = strstr(tag, " d='")) != NULL && at < end) read_points(plot, at + 4);
    else if (strncmp(tag, "<polygon", 8) == 0 && (at = strstr(tag, "points = '")) != NULL && at < end) read_points(plot, at + 10);
    else if (strncmp(tag, "<use", 4) == 0 && (at = strstr(tag, "translate(")) != NULL && at < end &&
             sscanf(at, "translate(%lf,%lf)", &x, &y) == 2)
        add_point(plot, x, y);
}

/* Counts the mark of a point. */
static void count_mark(struct svg *svg, const char *tag)
{
    static const char dot[] = "<use xlink:href='#gpPt6' transform", triangle[] = "<use xlink:href='#gpPt8' transform";
    const char *opacity = strstr(tag, " opacity=");
    svg->num_triangles += strncmp(tag, triangle, strlen(triangle)) == 0;
    if (strncmp(tag, dot, strlen(dot)) != 0) return;
    svg->num_dots++;
    svg->num_pale_dots += opacity != NULL && opacity < strchr(tag, '>');
}

static void begin_plot(struct svg *svg)
{
    svg->plots = memory_resize(svg->plots, (size_t)svg->num_plots + 1, sizeof *svg->plots);
    svg->plots[svg->num_plots++] = (struct svg_plot){0};
}

struct svg svg_read(const char *text)
{
    static const char element[] = "<g id=\"gnuplot_plot_"; /* one for each element of a plot command, numbered from 1 */
    struct svg svg = {0};
    const char *box = strstr(text, "viewBox=\"0 0 ");
    int depth = 0; /* of groups open within the plot; 0: outside of any */
    if (box == NULL || sscanf(box, "viewBox=\"0 0 %lf %lf", &svg.width, &svg.height) != 2) return svg;
    for (const char *tag = strchr(box, '<'); tag != NULL; tag = strchr(tag + 1, '<')) {
        if (strncmp(tag, "<defs>", 6) == 0) tag = strstr(tag, "</defs>"); /* how marks and hatches look */
        if (strncmp(tag, element, strlen(element)) == 0) {
            depth = 1;
            if (strtol(tag + strlen(element), NULL, 10) == 1) begin_plot(&svg);
            continue;
        }
        if (strncmp(tag, "<pattern", 8) == 0) tag = strstr(tag, "</pattern>"); /* what areas are hatched with */
        if (strncmp(tag, "<g transform", 12) == 0) read_word(&svg, tag);
        if (depth == 0) continue;
        depth += strncmp(tag, "<g ", 3) == 0 ? 1 : strncmp(tag, "</g>", 4) == 0 ? -1 : 0;
        count_mark(&svg, tag);
        read_drawing(&svg.plots[svg.num_plots - 1], tag);
    }
    return svg;
}

void svg_release(struct svg *svg)
{
    for (int i = 0; i < svg->num_words; i++) free(svg->words[i].text);
    for (int i = 0; i < svg->num_plots; i++) free(svg->plots[i].points);
    free(svg->words), free(svg->plots);
    *svg = (struct svg){0};
}

const struct word *svg_find(const struct svg *svg, const char *text)
{
    for (int i = 0; i < svg->num_words; i++)
        if (strcmp(svg->words[i].text, text) == 0) return &svg->words[i];
    return NULL;
}
