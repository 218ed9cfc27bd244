#include "figures/gnuplot/glyphs.h"

#include "base/memory.h"
#include "base/text.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_UNSURE = 0x180 /* every font for Latin has those before it */, CODE_POINTS = 0x110000 };

/* Characters beyond that the figures write themselves, which the font of all styles has. */
static const char own[] = "–…▲";

static const char box[] = "□";

/* Joiners, marks of direction, selectors of variants: they have no glyph and need none. */
static bool is_invisible(int32_t code)
{
    return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) ||
           (code >= 0xfe00 && code <= 0xfe0f) || code == 0xfeff || (code >= 0xe0100 && code <= 0xe01ef);
}

static bool is_unsure(int32_t code)
{
    char one[TEXT_BYTES];
    text_encode(code, one);
    return code >= FIRST_UNSURE && !is_invisible(code) && strstr(own, one) == NULL;
}

/* Notes the code points of a font, "FORMAT 20-7e a0 ...", if it is of a format that pango draws. */
static bool note_font(char *line, bool *shown)
{
    char *rest = line, *format = strsep(&rest, " ");
    if (strcmp(format, "TrueType") != 0 && strcmp(format, "CFF") != 0) return false;
    for (char *range; (range = strsep(&rest, " \n")) != NULL;) {
        char *end;
        unsigned long first = strtoul(range, &end, 16), last = *end == '-' ? strtoul(end + 1, NULL, 16) : first;
        for (unsigned long code = first; code <= last && code < CODE_POINTS; code++) shown[code] = true;
    }
    return true;
}

/* For each code point whether some font shows it, or NULL if there is no answer. Caller frees. */
static bool *shown_by_fonts(void)
{
    bool *shown = memory_new(CODE_POINTS, sizeof *shown), any = false;
    char *line = NULL;
    size_t room = 0;
    FILE *pipe = popen("fc-list --format '%{fontformat} %{charset}\\n' 2>/dev/null", "re");
    while (pipe != NULL && getline(&line, &room, pipe) > 0) any = note_font(line, shown) || any;
    free(line);
    if (pipe != NULL) pclose(pipe);
    if (any) return shown;
    free(shown);
    return NULL;
}

void glyphs_replace_missing(char **text)
{
    bool *shown = NULL;
    char *replaced = memory_new(strlen(*text) * 2 + 1, 1), *out = replaced; /* a character of two bytes gets three */
    for (const char *at = *text; *at != '\0';) {
        const char *from = at;
        int32_t code = text_next(&at);
        bool unsure = is_unsure(code);
        if (unsure && shown == NULL && (shown = shown_by_fonts()) == NULL) {
            free(replaced);
            return;
        }
        if (unsure && !shown[code]) out = mempcpy(out, box, strlen(box));
        else out = mempcpy(out, from, (size_t)(at - from));
    }
    free(shown), free(*text);
    *text = replaced;
}

bool glyphs_has_font(const char *name)
{
    char *command = memory_format("fc-list '%s' family 2>/dev/null", name), answer[8] = "";
    FILE *pipe = popen(command, "re");
    free(command);
    const bool any = pipe != NULL && fgets(answer, sizeof answer, pipe) != NULL;
    return (pipe != NULL && pclose(pipe) != 0) || any;
}

/* The package of Debian that shows it. */
static const char *package_for(int32_t code)
{
    static const struct {
        int32_t first, last;
        const char *package;
    } packages[] = {
        {0x1100, 0x11ff, "fonts-noto-cjk"},           {0x2e80, 0x9fff, "fonts-noto-cjk"},   {0xac00, 0xd7ff, "fonts-noto-cjk"},
        {0xf900, 0xfaff, "fonts-noto-cjk"},           {0xfe30, 0xfe4f, "fonts-noto-cjk"},   {0xff00, 0xffef, "fonts-noto-cjk"},
        {0x1f000, 0x1faff, "fonts-noto-color-emoji"}, {0x20000, 0x3ffff, "fonts-noto-cjk"},
    };
    for (size_t i = 0; i < sizeof packages / sizeof *packages; i++)
        if (code >= packages[i].first && code <= packages[i].last) return packages[i].package;
    return "fonts-noto-core";
}

char *glyphs_missing(const char *text)
{
    bool *shown = NULL;
    int32_t first = 0;
    int count = 0;
    char one[TEXT_BYTES];
    while (*text != '\0') {
        int32_t code = text_next(&text);
        if (!is_unsure(code)) continue;
        if (shown == NULL && (shown = shown_by_fonts()) == NULL) return NULL;
        if (!shown[code] && count++ == 0) first = code;
    }
    free(shown);
    if (count == 0) return NULL;
    char *others = count > 1 ? memory_format(" and %d more characters", count - 1) : memory_text("");
    char *sentence = memory_format("no font here has %s%s, which become boxes; on Debian the package %s has such a font",
                                   text_encode(first, one), others, package_for(first));
    free(others);
    return sentence;
}
