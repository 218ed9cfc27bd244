#include "experiment/flatten.h"

#include "base/error.h"
#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLANK " \t\r\n\f"

/* Where a setting stands: NAME = VALUE; or, without a name, an include. */
struct span {
    const char *name, *start, *end; /* end: behind the ; if there is one */
    int length;                     /* of the name, 0: an include */
};

/* Some editors begin a file with a byte order mark. */
static const char *behind_mark(const char *text)
{
    return strncmp(text, "\xef\xbb\xbf", 3) == 0 ? text + 3 : text;
}

static const char *behind_comment(const char *at)
{
    const char *end = at[0] == '/' && at[1] == '*' ? strstr(at + 2, "*/") : NULL;
    return end != NULL ? end + 2 : at + strcspn(at, "\n");
}

static bool is_comment(const char *at)
{
    return *at == '#' || (at[0] == '/' && (at[1] == '/' || at[1] == '*'));
}

static const char *behind_blanks(const char *at)
{
    for (;; at = is_comment(at) ? behind_comment(at) : at + strspn(at, BLANK))
        if (!is_comment(at) && (*at == '\0' || strchr(BLANK, *at) == NULL)) return at;
}

static const char *behind_string(const char *at)
{
    for (at++; *at != '"' && *at != '\0'; at++)
        if (at[0] == '\\' && at[1] != '\0') at++;
    return *at == '"' ? at + 1 : at;
}

static const char *behind_brackets(const char *at)
{
    int depth = 0;
    do {
        if (is_comment(at) || *at == '"') {
            at = *at == '"' ? behind_string(at) : behind_comment(at);
            continue;
        }
        if (strchr("{[(", *at) != NULL) depth++;
        if (strchr("}])", *at) != NULL) depth--;
        at++;
    } while (depth > 0 && *at != '\0');
    return at;
}

static const char *behind_value(const char *at)
{
    if (*at != '"') return *at != '\0' && strchr("{[(", *at) != NULL ? behind_brackets(at) : at + strcspn(at, BLANK ";,#/}");
    const char *end = at;
    for (; *at == '"'; at = behind_blanks(end)) end = behind_string(at); /* "a string may " "come in pieces" */
    return end;
}

/* The setting at or behind *at, which moves behind it; false at the end of the file or the group. */
static bool next_setting(const char **at, struct span *span)
{
    const char *start = behind_blanks(behind_mark(*at));
    while (*start == ';' || *start == ',') start = behind_blanks(start + 1);
    if (*start == '\0' || *start == '}') return false;
    *span = (struct span){.name = start, .start = start};
    if (*start == '@') {
        const char *path = strchr(start, '"');
        span->end = path != NULL ? behind_string(path) : start + strlen(start);
    } else {
        span->length = (int)strcspn(start, BLANK "=:/#");
        const char *sign = behind_blanks(start + span->length);
        span->end = behind_value(behind_blanks(*sign != '\0' ? sign + 1 : sign));
        const char *sequel = behind_blanks(span->end);
        if (*sequel == ';') span->end = sequel + 1;
    }
    *at = span->end;
    return true;
}

static bool is_named(const struct span *span, const char *name)
{
    return (size_t)span->length == strlen(name) && memcmp(span->name, name, strlen(name)) == 0;
}

/* The first setting of that name in the text, or in the group whose members start there. */
static bool find_setting(const char *text, const char *name, struct span *span)
{
    while (next_setting(&text, span))
        if (is_named(span, name)) return true;
    return false;
}

/* The bracket that opens the next group at or behind `at`, of `sweep = { ... };` or `sweep = ( { ... }, { ... } );`, or NULL. */
static const char *next_group(const char *at)
{
    for (; *at != '\0'; at = *at == '"' ? behind_string(at) : is_comment(at) ? behind_comment(at) : at + 1)
        if (*at == '{') return at;
    return NULL;
}

/* Takes the member of that name out of each group of a sweep. */
static void drop_axis(char *sweep, const char *name)
{
    struct span axis;
    for (const char *open = next_group(sweep); open != NULL; open = next_group(behind_brackets(open)))
        if (find_setting(open + 1, name, &axis)) memmove(sweep + (axis.start - sweep), axis.end, strlen(axis.end) + 1);
}

/* Leaves the place of the settings of that name empty, and takes it out of the sweep. */
static void drop(struct flat *flat, const struct span *span)
{
    char *name = memory_format("%.*s", span->length, span->name);
    for (int i = 0; i < flat->count; i++) {
        struct flat_setting *setting = &flat->settings[i];
        if (setting->name == NULL) continue;
        if (strcmp(setting->name, "sweep") == 0) drop_axis(setting->text, name);
        if (strcmp(setting->name, name) != 0) continue;
        free(setting->name), free(setting->text);
        setting->name = setting->text = NULL;
    }
    free(name);
}

/* Takes in the file's settings, its sweep after the others: it stands above them. */
void flat_add(struct flat *flat, const char *text)
{
    for (int sweeps = 0; sweeps < 2; sweeps++) {
        const char *at = text;
        struct span span;
        while (next_setting(&at, &span)) {
            if (span.length == 0 || is_named(&span, "sweep") != (sweeps == 1)) continue;
            drop(flat, &span);
            flat->settings = memory_resize(flat->settings, (size_t)flat->count + 1, sizeof *flat->settings);
            const bool ended = span.end[-1] == ';';
            flat->settings[flat->count++] =
                (struct flat_setting){memory_format("%.*s", span.length, span.name),
                                      memory_format("%.*s%s", (int)(span.end - span.start), span.start, ended ? "" : ";")};
        }
    }
}

char *flat_text(struct flat *flat, const char *text)
{
    char *result = NULL;
    size_t size;
    struct span span;
    bool inserted = false;
    for (const char *at = text; next_setting(&at, &span);)
        if (span.length > 0) drop(flat, &span);
    FILE *out = open_memstream(&result, &size);
    if (out == NULL) error_die("out of memory");
    const char *copied = behind_mark(text);
    for (const char *at = text; next_setting(&at, &span);) {
        if (span.length > 0) continue;
        fprintf(out, "%.*s// %.*s\n", (int)(span.start - copied), copied, (int)(span.end - span.start), span.start);
        for (int i = 0; !inserted && i < flat->count; i++)
            if (flat->settings[i].name != NULL) fprintf(out, "%s\n", flat->settings[i].text);
        inserted = true;
        copied = span.end + (*span.end == '\n');
    }
    fputs(copied, out);
    if (fclose(out) != 0) error_die("out of memory");
    return result;
}

void flat_release(struct flat *flat)
{
    for (int i = 0; i < flat->count; i++) free(flat->settings[i].name), free(flat->settings[i].text);
    free(flat->settings);
    *flat = (struct flat){0};
}

char *flat_set(const char *text, const char *name, const char *value)
{
    struct span span;
    char *swept = NULL;
    if (find_setting(text, "sweep", &span)) {
        char *sweep = memory_format("%.*s", (int)(span.end - span.start), span.start);
        drop_axis(sweep, name);
        swept = memory_format("%.*s%s%s", (int)(span.start - text), text, sweep, span.end);
        free(sweep);
        text = swept;
    }
    char *result =
        find_setting(text, name, &span)
            ? memory_format("%.*s%s = %s;%s", (int)(span.start - text), text, name, value, span.end)
            : memory_format("%s%s%s = %s;\n", text, *text == '\0' || text[strlen(text) - 1] == '\n' ? "" : "\n", name, value);
    free(swept);
    return result;
}

char *flat_set_axis(const char *text, const char *name, const char *value)
{
    struct span span;
    if (!find_setting(text, "sweep", &span) || next_group(span.start) == NULL)
        return memory_format("%s%ssweep = { %s = %s; };\n", text, *text == '\0' || text[strlen(text) - 1] == '\n' ? "" : "\n",
                             name, value);
    char *sweep = memory_format("%.*s", (int)(span.end - span.start), span.start);
    drop_axis(sweep, name);
    char *result = memory_format("%.*s", (int)(span.start - text), text);
    const char *copied = sweep;
    for (const char *open = next_group(sweep); open != NULL; open = next_group(behind_brackets(open))) {
        char *longer = memory_format("%s%.*s %s = %s;", result, (int)(open + 1 - copied), copied, name, value);
        free(result);
        result = longer;
        copied = open + 1;
    }
    char *whole = memory_format("%s%s%s", result, copied, span.end);
    free(result), free(sweep);
    return whole;
}

bool flat_is_bracketed(const char *value)
{
    int depth = 0;
    bool quoted = false;
    for (const char *c = value; *c != '\0'; c++) {
        if (quoted && *c == '\\' && c[1] != '\0') c++;
        else if (*c == '"') quoted = !quoted;
        else if (!quoted && strchr("[({", *c) != NULL) depth++;
        else if (!quoted && strchr("])}", *c) != NULL) depth--;
        if (depth <= 0) return depth == 0 && c > value && !quoted && c[1] == '\0';
    }
    return false;
}

bool flat_has(const char *text, const char *name)
{
    struct span span;
    return find_setting(text, name, &span);
}
