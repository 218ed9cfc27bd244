/* A loss curve drawn with characters. */
#ifndef UNROLL_COMMANDS_CURVE_H
#define UNROLL_COMMANDS_CURVE_H

#include "experiment/run.h"

#include <stdio.h>

/* Draws the finite losses of curves[0..count), two at most, against the train steps, as wide as the terminal, with the ends of
 * both axes named. Of several each has a letter, from A on, beside its end; those after the first are dashed. Nothing is drawn
 * where no loss is finite. Eight points a character (braille) where the locale is UTF-8, else one. */
void curve_draw(const struct curve *curves, int count, FILE *out);

/* Each curve as one word of blocks, its points side by side, all on one scale from the smallest of the losses to the largest; ""
 * for one without points. The caller frees each and the array. */
char **curve_sparks(const struct curve *curves, int count);

#endif
