/* Texts for people: UTF-8, what of it may be shown, and how wide it is. libutf8proc stands in text.c alone. */
#ifndef UNROLL_BASE_TEXT_H
#define UNROLL_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    TEXT_BROKEN = -1, /* in place of a character: a byte that is no UTF-8 */
    TEXT_BYTES = 5,   /* of a character, with the NUL */
    TEXT_REAL = 32    /* bytes of a real number as text */
};

/* The character (code point) at *text, which has not ended; moves *text on behind it. A byte that is no well-formed UTF-8
 * (RFC 3629) is passed alone and gives TEXT_BROKEN. */
int32_t text_next(const char **text);

/* The bytes of what a reader takes for one character at text (an extended grapheme cluster of UAX #29: a letter with its accents,
 * a flag, a family); 0 at the end. */
size_t text_grapheme(const char *text);

/* Writes the character as UTF-8 with a NUL into out; returns out. */
char *text_encode(int32_t character, char out[TEXT_BYTES]);

/* Whether it may be shown: no control character (C0, C1, DEL), no line separator, no mark that turns the reading direction, not
 * TEXT_BROKEN. */
bool text_shows(int32_t character);

/* The columns of a terminal that the character takes: 2 where East Asian writing is wide, 0 for what combines, 1 for the rest. */
int text_columns(int32_t character);

/* The bytes of the longest beginning of whole characters that takes at most so many columns. */
size_t text_beginning(const char *text, int columns);

/* 'R' where the first letter with a direction is written from right to left (UAX #9: that of the paragraph), else 'L'; '\0' where
 * there is no such letter. */
char text_direction(const char *text);

/* Copies text into out (size bytes) with all that text_shows refuses as \xNN, byte by byte, cut at the end; returns out. */
char *text_printable(const char *text, char *out, int size);

/* The same in memory of its own, uncut, which the caller frees. */
char *text_printable_copy(const char *text);

/* Whether text_printable would change nothing. */
bool text_is_printable(const char *text);

/* The shortest decimal text that reads back to the same double, at least 15 digits tried; from 0.0001 up to 1e+15 without an
 * exponent. Returns out. */
char *text_real(double real, char out[TEXT_REAL]);

/* A measured number for people, a loss above all: four decimals, three significant digits below 0.01, and "0" for 0 alone, so
 * that what is small never reads as nothing; whole above 10000. Returns out. */
char *text_measured(double value, char out[TEXT_REAL]);

#endif
