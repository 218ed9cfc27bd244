#include "figures/web/svg.h"

#include "figures/web/text.h"

#include <ctype.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* Where the text begins after an element of the SVG that the page does without, or NULL: its titles, which are records for the
 * mouse (the page has views for that), gnuplot's program for the mouse and the variables of that. */
static const char *after_unwanted(const char *at)
{
    static const char *const unwanted[][2] = {{"<title>", "</title>"},
                                              {"<desc>", "</desc>"},
                                              {"<script type=\"text/javascript\" x", "/>"},
                                              {"<script", "</script>"},
                                              {"<!--", "-->"}};
    for (size_t i = 0; i < sizeof unwanted / sizeof *unwanted; i++) {
        if (strncmp(at, unwanted[i][0], strlen(unwanted[i][0])) != 0) continue;
        const char *end = strstr(at, unwanted[i][1]);
        return end != NULL ? end + strlen(unwanted[i][1]) : at + strlen(at);
    }
    return NULL;
}

/* The same for an attribute such as onclick="...", which calls gnuplot's own program. */
static const char *after_handler(const char *at)
{
    size_t name = strspn(at, "abcdefghijklmnopqrstuvwxyz");
    if (strncmp(at, "on", 2) != 0 || at[name] != '=' || (at[name + 1] != '"' && at[name + 1] != '\'')) return NULL;
    const char *end = strchr(at + name + 2, at[name + 1]);
    return end != NULL ? end + 1 : NULL;
}

/* The width that the picture was laid out for; wider, its words would be larger than those of the page. */
static double natural_width(const char *svg)
{
    const char *box = strstr(svg, "viewBox=\"0 0 ");
    return box != NULL ? strtod(box + strlen("viewBox=\"0 0 "), NULL) : 0;
}

/* Where the text goes on after what only makes the file longer, or at: the whitespace between tags that has a line's end in it.
 */
static const char *after_space(const char *at)
{
    const size_t length = strspn(at, " \t\n");
    return at[length] == '<' && memchr(at, '\n', length) != NULL ? at + length : at;
}

/* A colour as gnuplot writes it, "rgb(239, 176,  71)", in seven letters; where the text goes on, or NULL where it is none. */
static const char *write_color(const char *at, FILE *out)
{
    unsigned red, green, blue;
    int length = 0;
    if (strncmp(at, "rgb(", 4) != 0 || sscanf(at, "rgb(%u,%u,%u)%n", &red, &green, &blue, &length) != 3 || length == 0)
        return NULL;
    fprintf(out, "#%02x%02x%02x", red & 0xff, green & 0xff, blue & 0xff);
    return at + length;
}

/* A number of tenths of a pixel: less is not to be seen. */
static long read_tenths(const char **at)
{
    char *end;
    const long tenths = lround(10 * strtod(*at, &end));
    *at = end;
    return tenths;
}

static void write_tenths(long tenths, FILE *out)
{
    fputs(tenths < 0 ? "-" : "", out);
    if (labs(tenths) >= 10 || tenths == 0) fprintf(out, "%ld", labs(tenths) / 10);
    if (tenths % 10 != 0) fprintf(out, ".%ld", labs(tenths) % 10);
}

/* The corners of lines, "d='M97.09,140.01 L97.24,142.24 ...'", in fewer letters, each from the one before,
 * "d='M97.1,140l.1,2.2 ...'"; where the text goes on, or NULL where it is something else. */
static const char *write_corners(const char *at, FILE *out)
{
    static const char begin[] = "d='M";
    const size_t length = strncmp(at, begin, strlen(begin)) == 0 ? strspn(at + 3, "ML0123456789.,- \t\nZ") : 0;
    long last[2] = {0, 0}, first[2] = {0, 0};
    char before = 'M'; /* 'l': a corner was written before, from which the next is told */
    if (length == 0 || at[3 + length] != '\'') return NULL;
    fputs("d='", out);
    for (at += 3; *at != '\'';) {
        if (*at != '-' && *at != '.' && !isdigit((unsigned char)*at)) {
            if (*at == 'M') before = 'M';
            if (*at == 'Z') fputc('z', out), before = 'z', memcpy(last, first, sizeof last);
            at++;
            continue;
        }
        const bool moves = before == 'M';
        const long x = read_tenths(&at);
        at += *at == ',';
        const long y = read_tenths(&at);
        fputs(moves ? "M" : before == 'l' ? " " : "l", out);
        write_tenths(moves ? x : x - last[0], out);
        fputc(',', out);
        write_tenths(moves ? y : y - last[1], out);
        last[0] = x, last[1] = y;
        if (moves) memcpy(first, last, sizeof first);
        before = moves ? 'm' : 'l';
    }
    return at;
}

/* Where the text goes on after what means nothing in a page or is said by its style sheet, or NULL. */
static const char *after_needless(const char *at)
{
    static const char *const needless[] = {" stroke-linecap=\"round\"", " stroke-linejoin=\"round\""};
    for (size_t i = 0; i < sizeof needless / sizeof *needless; i++)
        if (strncmp(at, needless[i], strlen(needless[i])) == 0) return at + strlen(needless[i]);
    if (strncmp(at, " id=\"gnuplot_plot_", strlen(" id=\"gnuplot_plot_")) != 0) return NULL;
    const char *end = strchr(at + strlen(" id=\""), '"');
    return end != NULL ? end + 1 : NULL;
}

void svg_embed(const char *svg, int number, const char *label, FILE *out)
{
    static const char *const naming[] = {" id=\"", " id='", "url(#", "href='#", "href=\"#"};
    const char *at = strstr(svg, "<svg"), *next;
    bool tag = false;
    while (at != NULL && *at != '\0') {
        if ((next = after_unwanted(at)) != NULL ||
            (tag && isspace((unsigned char)at[-1]) && (next = after_handler(at)) != NULL)) {
            at = next;
            continue;
        }
        if ((tag && ((next = write_color(at, out)) != NULL || (next = write_corners(at, out)) != NULL ||
                     (next = after_needless(at)) != NULL)) ||
            (!tag && (next = after_space(at)) != at)) {
            at = next;
            continue;
        }
        if (strncmp(at, "<svg", 4) == 0) {
            fputs("<svg role=\"img\" aria-label=\"", out);
            web_text(label, out);
            fprintf(out, "\" style=\"max-width: %.0fpx\"", natural_width(at));
            at += 4, tag = true;
            continue;
        }
        tag = *at == '<' || (tag && *at != '>');
        fputc(*at++, out);
        for (size_t i = 0; tag && i < sizeof naming / sizeof *naming; i++) {
            size_t length = strlen(naming[i]);
            if (at - svg >= (ptrdiff_t)length && strncmp(at - length, naming[i], length) == 0) fprintf(out, "f%d-", number);
        }
    }
}
