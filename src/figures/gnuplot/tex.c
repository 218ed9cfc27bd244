#include "figures/gnuplot/tex.h"

#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What means something to TeX, what its fonts would join or show as something else, and what we write ourselves. */
static const char *const meant[][2] = {
    {"\\", "\\textbackslash{}"},
    {"{", "\\{"},
    {"}", "\\}"},
    {"$", "\\$"},
    {"&", "\\&"},
    {"#", "\\#"},
    {"%", "\\%"},
    {"_", "\\_"},
    {"^", "\\textasciicircum{}"},
    {"~", "\\textasciitilde{}"},
    {"<", "\\textless{}"},
    {">", "\\textgreater{}"},
    {"|", "\\textbar{}"},
    {"\"", "\\char34{}"},
    {"`", "\\textasciigrave{}"},
    {"-", "-{}"},
    {",", ",{}"},
    {"'", "'{}"},
    {"·", "\\textperiodcentered{}"},
    {"–", "\\textendash{}"},
    {"…", "\\dots{}"},
    {"×", "\\ensuremath{\\times}"},
    {"±", "\\ensuremath{\\pm}"},
    {"▲", "\\ensuremath{\\triangle}"},
};

static const char *meaning(const char *text, int length)
{
    for (size_t i = 0; i < sizeof meant / sizeof *meant; i++)
        if ((int)strlen(meant[i][0]) == length && strncmp(meant[i][0], text, (size_t)length) == 0) return meant[i][1];
    return NULL;
}

/* gnuplot takes a text for LaTeX that begins with a bracket or a brace for something else: it begins with a command. */
char *tex_text(const char *text, double size)
{
    char *tex = NULL;
    size_t room;
    FILE *out = open_memstream(&tex, &room);
    if (out == NULL) error_die("out of memory");
    if (size > 0) fprintf(out, "\\fontsize{%.4gbp}{%.4gbp}\\selectfont{}", size, 1.2 * size);
    while (*text != '\0') {
        const char *from = text;
        bool broken = text_next(&text) == TEXT_BROKEN;
        int length = (int)(text - from);
        const char *told = meaning(from, length);
        if (told != NULL) fputs(told, out);
        else if (!broken) fprintf(out, length > 1 ? "\\unrollchar{%.*s}" : "%.*s", length, from);
    }
    if (fclose(out) != 0) error_die("out of memory");
    return tex;
}
