/* Pictures as pixels: a PNG as it is, a PDF as pdftoppm draws it. */
#ifndef UNROLL_TESTS_PIXELS_H
#define UNROLL_TESTS_PIXELS_H

#include <stdbool.h>

struct pixels {
    int width, height;
    unsigned char *rgb; /* (height, width, 3); freed by pixels_release */
};

/* The picture, or none (rgb is NULL) if it cannot be read. */
struct pixels pixels_of_png(const char *path);
struct pixels pixels_of_pdf(const char *path);
void pixels_release(struct pixels *pixels);

/* Whether the programs that look into a PDF are there. */
bool pixels_has_pdf(void);

/* A part of a picture: shares of its width and height from the upper left corner. */
struct area {
    double left, top, right, bottom;
};

/* The area that is filled by pixels unlike the page (the corner's colour) by more than contrast (0 to 255) in red, green or blue;
 * *count of them. Where there is none, it is empty: right < left. */
struct area pixels_ink(const struct pixels *pixels, struct area within, int contrast, long *count);

#endif
