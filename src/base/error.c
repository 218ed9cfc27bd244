#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_NAME = 64, EXIT_SOFTWARE = 70 /* as in sysexits.h */ };

bool error_set(struct error *error, const char *format, ...)
{
    char raw[sizeof error->message];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(raw, sizeof raw, format, arguments);
    va_end(arguments);
    error_printable(raw, error->message, (int)sizeof error->message);
    return false;
}

int error_report(const struct error *error, enum exit_code code)
{
    fprintf(stderr, "unroll: %s\n", error->message);
    return code;
}

void error_die(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("unroll: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(EXIT_SOFTWARE);
}

/* The length of the well-formed, printable UTF-8 character at text, or 0. C1 controls (U+0080..9F) count as control. */
static int printable_length(const unsigned char *text)
{
    if (text[0] >= 0x20 && text[0] < 0x7f) return 1;
    int length = text[0] >= 0xf0 && text[0] < 0xf5 ? 4 : text[0] >= 0xe0 ? 3 : text[0] >= 0xc2 ? 2 : 0;
    if (text[0] >= 0xf5) return 0;
    for (int i = 1; i < length; i++)
        if ((text[i] & 0xc0) != 0x80) return 0;
    if (length == 2 && text[0] == 0xc2 && text[1] < 0xa0) return 0;
    if (length == 3 && text[0] == 0xe0 && text[1] < 0xa0) return 0;  /* overlong */
    if (length == 3 && text[0] == 0xed && text[1] >= 0xa0) return 0; /* surrogates */
    if (length == 3 && text[0] == 0xe2 && text[1] == 0x80 &&
        ((text[2] >= 0x8e && text[2] <= 0x8f) || (text[2] >= 0xa8 && text[2] <= 0xae)))
        return 0; /* line separators and marks that turn the reading direction */
    if (length == 3 && text[0] == 0xe2 && text[1] == 0x81 && text[2] >= 0xa6 && text[2] <= 0xa9) return 0; /* more such marks */
    if (length == 4 && ((text[0] == 0xf0 && text[1] < 0x90) || (text[0] == 0xf4 && text[1] >= 0x90))) return 0;
    return length;
}

char *error_printable(const char *text, char *out, int size)
{
    int at = 0;
    for (const unsigned char *c = (const unsigned char *)text; *c != '\0';) {
        int length = printable_length(c);
        if (at + (length ? length : 4) >= size) break;
        if (length == 0) {
            at += snprintf(out + at, (size_t)(size - at), "\\x%02x", *c++);
        } else {
            memcpy(out + at, c, (size_t)length);
            at += length;
            c += length;
        }
    }
    out[at] = '\0';
    return out;
}

/* Edit distance with swaps of neighbours: Damerau, "A technique for computer detection and correction of spelling
 * errors", CACM 7 (1964), in its restricted form. */
static int distance(const char *a, const char *b)
{
    int rows = (int)strlen(a), columns = (int)strlen(b);
    int d[LONGEST_NAME + 1][LONGEST_NAME + 1];
    for (int i = 0; i <= rows; i++) d[i][0] = i;
    for (int j = 0; j <= columns; j++) d[0][j] = j;
    for (int i = 1; i <= rows; i++)
        for (int j = 1; j <= columns; j++) {
            int best = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            if (d[i - 1][j] + 1 < best) best = d[i - 1][j] + 1;
            if (d[i][j - 1] + 1 < best) best = d[i][j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && d[i - 2][j - 2] + 1 < best)
                best = d[i - 2][j - 2] + 1;
            d[i][j] = best;
        }
    return d[rows][columns];
}

const char *error_nearest(const char *name, const char *const *names, int count)
{
    const char *nearest = NULL;
    size_t length = strlen(name);
    if (length > LONGEST_NAME) return NULL;
    int smallest = (int)(length + 2) / 3 + 1;
    for (int i = 0; i < count; i++) {
        if (strlen(names[i]) > LONGEST_NAME) continue;
        int edits = distance(name, names[i]);
        if (edits < smallest) {
            smallest = edits;
            nearest = names[i];
        }
    }
    return nearest;
}
