/* A canvas: dots, 2 x 4 in each character (braille) or, without UTF-8, one, and characters above them. Places are shares of its
 * width and height, from the lower left corner. */
#ifndef UNROLL_FIGURES_TERMINAL_CANVAS_H
#define UNROLL_FIGURES_TERMINAL_CANVAS_H

#include "figures/terminal/screen.h"

struct canvas {
    int width, height; /* characters */
    int across, down;  /* dots in a character */
    unsigned char *dots, *colors;
    uint16_t *marks;  /* characters that stand where else dots would */
    unsigned pattern; /* of lines: which of 16 dots are set; a new canvas sets all */
    int along;        /* dots of lines since the pattern began */
};

struct canvas canvas_new(const struct screen *screen, int width, int height);
void canvas_release(struct canvas *canvas);

/* What lies outside is left out, also of a line; so is what is not a number. */
void canvas_dot(struct canvas *canvas, double x, double y, int color);
void canvas_line(struct canvas *canvas, const double from[2], const double to[2], int color);

/* A dotted line across the canvas, where nothing else is. */
void canvas_dotted(struct canvas *canvas, double y, int color);

/* The pattern of lines from now on: number index of STYLE_DASHES. */
void canvas_dash(struct canvas *canvas, int index);

/* Puts a character; false, and nothing is done, where one stands already or outside. */
bool canvas_mark(struct canvas *canvas, double x, double y, uint16_t character, int color);

/* Characters (UTF-8) beside each other, the middle one there; each where none stands already. */
void canvas_text(struct canvas *canvas, double x, double y, const char *text, int color);

/* Words of ASCII in the middle of the canvas. */
void canvas_words(struct canvas *canvas, const char *words, int color);

/* The column and the row (0: the uppermost) of characters of that place, which is on the canvas. */
int canvas_column(const struct canvas *canvas, double x);
int canvas_row(const struct canvas *canvas, double y);

/* Writes one row of characters at the screen's place. */
void canvas_write(const struct canvas *canvas, int row, struct screen *screen);

#endif
