/* Lightness as the eye sees it: CIELAB, for sRGB colours 0xRRGGBB under daylight (D65). */
#ifndef UNROLL_FIGURES_PICTURE_LIGHTNESS_H
#define UNROLL_FIGURES_PICTURE_LIGHTNESS_H

/* The colour of the same hue whose lightness is turned round: the lighter, the darker. White becomes the grey `darkest`, black
 * white; colours with a hue stay light enough for lines on a page of `darkest`. Chroma that no screen shows is left out. */
unsigned lightness_turned(unsigned color, unsigned darkest);

/* The contrast of two colours, from 1 (none) to 21, as WCAG 2.1 defines it. */
double lightness_contrast(unsigned a, unsigned b);

#endif
