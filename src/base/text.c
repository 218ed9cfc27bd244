#include "base/text.h"

#include "base/memory.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { ESCAPE = 4 /* bytes of \xNN */ };

int32_t text_next(const char **text)
{
    utf8proc_int32_t character;
    utf8proc_ssize_t length = utf8proc_iterate((const utf8proc_uint8_t *)*text, -1, &character);
    *text += length > 0 ? length : 1;
    return length > 0 ? character : TEXT_BROKEN;
}

size_t text_grapheme(const char *text)
{
    if (*text == '\0') return 0;
    const char *end = text, *next;
    utf8proc_int32_t state = 0;
    int32_t before = text_next(&end);
    for (next = end; before != TEXT_BROKEN && *next != '\0'; end = next) {
        int32_t character = text_next(&next);
        if (character == TEXT_BROKEN || utf8proc_grapheme_break_stateful(before, character, &state)) break;
        before = character;
    }
    return (size_t)(end - text);
}

char *text_encode(int32_t character, char out[TEXT_BYTES])
{
    out[utf8proc_encode_char(character, (utf8proc_uint8_t *)out)] = '\0';
    return out;
}

bool text_shows(int32_t character)
{
    if (character < 0x20 || (character >= 0x7f && character < 0xa0)) return false;
    if (character == 0x200e || character == 0x200f) return false; /* marks of direction */
    if (character >= 0x2028 && character <= 0x202e) return false; /* separators of lines, embeddings of direction */
    return character < 0x2066 || character > 0x2069;              /* isolates of direction */
}

int text_columns(int32_t character)
{
    return utf8proc_category(character) == UTF8PROC_CATEGORY_CN ? 1 : utf8proc_charwidth(character);
}

size_t text_beginning(const char *text, int columns)
{
    const char *end = text;
    for (size_t length; (length = text_grapheme(end)) > 0; end += length) {
        const char *at = end;
        while (at < end + length) {
            const int32_t character = text_next(&at);
            columns -= character == TEXT_BROKEN ? 1 : text_columns(character);
        }
        if (columns < 0) break;
    }
    return (size_t)(end - text);
}

char text_direction(const char *text)
{
    while (*text != '\0') {
        int32_t character = text_next(&text);
        int direction = character == TEXT_BROKEN ? UTF8PROC_BIDI_CLASS_ON : utf8proc_get_property(character)->bidi_class;
        if (direction == UTF8PROC_BIDI_CLASS_L) return 'L';
        if (direction == UTF8PROC_BIDI_CLASS_R || direction == UTF8PROC_BIDI_CLASS_AL) return 'R';
    }
    return '\0';
}

char *text_printable(const char *text, char *out, int size)
{
    int at = 0;
    while (*text != '\0') {
        const char *from = text;
        bool shown = text_shows(text_next(&text));
        int length = (int)(text - from);
        if (at + (shown ? length : ESCAPE * length) >= size) break;
        if (shown) memcpy(out + at, from, (size_t)length);
        else
            for (int i = 0; i < length; i++) sprintf(out + at + ESCAPE * i, "\\x%02x", (unsigned char)from[i]);
        at += shown ? length : ESCAPE * length;
    }
    out[at] = '\0';
    return out;
}

char *text_printable_copy(const char *text)
{
    size_t size = ESCAPE * strlen(text) + 1;
    return text_printable(text, memory_new(size, 1), (int)size);
}

bool text_is_printable(const char *text)
{
    while (*text != '\0')
        if (!text_shows(text_next(&text))) return false;
    return true;
}

char *text_real(double real, char out[TEXT_REAL])
{
    const bool is_whole = fabs(real) < 1e15 && real == trunc(real) && (real != 0 || !signbit(real));
    if (is_whole) { /* as most settings are: several times faster */
        snprintf(out, TEXT_REAL, "%lld", (long long)real);
        return out;
    }
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(out, TEXT_REAL, "%.*g", digits, real);
        if (strtod(out, NULL) == real) break;
    }
    return out;
}

char *text_measured(double value, char out[TEXT_REAL])
{
    const double size = fabs(value);
    const char *format = size < 0.01 ? "%.3g" : size < 100 ? "%.4f" : size < 1e4 || size >= 1e15 ? "%.4g" : "%.0f";
    snprintf(out, TEXT_REAL, format, value);
    return out;
}
