#include "experiment/lookalike.h"

#include <stdio.h>
#include <string.h>

static const struct lookalike {
    const char *character; /* UTF-8 */
    const char *code, *what, *instead;
} lookalikes[] = {
    {"“", "U+201C", "a typographic quote", "\""},
    {"”", "U+201D", "a typographic quote", "\""},
    {"„", "U+201E", "a typographic quote", "\""},
    {"‘", "U+2018", "a typographic quote", "\""},
    {"’", "U+2019", "a typographic quote", "\""},
    {"«", "U+00AB", "a typographic quote", "\""},
    {"»", "U+00BB", "a typographic quote", "\""},
    {"″", "U+2033", "a double prime", "\""},
    {"'", "U+0027", "a single quote", "\""},
    {"`", "U+0060", "a backquote", "\""},
    {"−", "U+2212", "a minus sign of typography", "-"},
    {"–", "U+2013", "a dash", "-"},
    {"—", "U+2014", "a dash", "-"},
    {"‐", "U+2010", "a hyphen of typography", "-"},
    {"\u00a0", "U+00A0", "a no-break space", "a plain space"},
    {"\u202f", "U+202F", "a narrow no-break space", "a plain space"},
    {"\u2009", "U+2009", "a thin space", "a plain space"},
    {"\u3000", "U+3000", "an ideographic space", "a plain space"},
    {"\u200b", "U+200B", "a space of no width", "nothing"},
    {"\ufeff", "U+FEFF", "a byte order mark inside the text", "nothing"},
    {"＝", "U+FF1D", "a full-width equals sign", "="},
    {"；", "U+FF1B", "a full-width semicolon", ";"},
    {"，", "U+FF0C", "a full-width comma", ","},
};

bool lookalike_at(const char *text, char *out, size_t size)
{
    for (size_t i = 0; i < sizeof lookalikes / sizeof *lookalikes; i++) {
        const struct lookalike *found = &lookalikes[i];
        if (strncmp(text, found->character, strlen(found->character)) != 0) continue;
        bool visible = strstr(found->what, "space") == NULL && strstr(found->what, "mark inside") == NULL;
        snprintf(out, size, visible ? "%s (%s) is %s, write %s" : "%.0s%s is %s, write %s", found->character, found->code,
                 found->what, found->instead);
        return true;
    }
    return false;
}

bool lookalike_in(const char *text, char *out, size_t size)
{
    for (; *text != '\0'; text++)
        if (lookalike_at(text, out, size)) return true;
    return false;
}
