/* A screen: lines of characters, in colour where the terminal has colours, never wider than it is. */
#ifndef UNROLL_FIGURES_TERMINAL_SCREEN_H
#define UNROLL_FIGURES_TERMINAL_SCREEN_H

#include "figures/picture/picture.h"

#include <stdint.h>
#include <stdio.h>

struct terminal {
    int width, height; /* characters; height 0: as high as it likes, else what lies below is left out */
    bool color, utf8;
    int pixels; /* the width of a window that shows pictures (sixel), else 0 */
};

/* A number of the 256 colours, or the terminal's own. */
enum { SCREEN_OWN = 0, SCREEN_SOFT = 245 };

struct screen {
    const struct terminal *terminal;
    FILE *out;
    int column, lines; /* characters in this line; lines before it */
    int color, background;
};

/* Colours for what follows in this line. */
void screen_color(struct screen *screen, int color, int background);

/* One character; nothing at the end of the line. In ASCII a likeness of it. */
void screen_character(struct screen *screen, uint32_t character);

/* As much of the text as fits into so many columns; control characters and broken UTF-8 as \xNN. */
void screen_text(struct screen *screen, const char *text, int columns);

/* Blanks up to that column. */
void screen_pad(struct screen *screen, int column);

/* Ends the line. */
void screen_end(struct screen *screen);

/* The text in as many lines as it takes, broken between words, and the following ones indented. */
void screen_paragraph(struct screen *screen, const char *text, int color, int indent);

/* The columns that screen_text would take. */
int screen_columns(const struct screen *screen, const char *text);

/* How many lines may still come; INT_MAX where the height is not limited. */
int screen_lines_left(const struct screen *screen);

/* The one of the 256 colours that stands for it; those of lines can be read on dark and on light. */
int screen_shown(struct color color);

/* The letter that stands for the value where there are no colours. */
char screen_letter(int index);

/* The one of the 256 colours that is nearest to 0xRRGGBB. */
int screen_nearest(unsigned color);

/* A key of colours or, without them, letters: "num steps  -- 2  -- 5", in as many lines as it takes; none for a dimension that
 * is not used. */
void screen_key(struct screen *screen, const struct dimension *dimension);

/* The same of dashes. */
void screen_dash_key(struct screen *screen, const struct dimension *dimension);

/* The same of the numbers that stand for its values, from 1. */
void screen_number_key(struct screen *screen, const struct dimension *dimension);

/* The labels of a scale's ticks below it, where it begins at that column and is so many wide: all that have room, evenly. */
void screen_labels(struct screen *screen, const struct scale *scale, int left, int width);

#endif
