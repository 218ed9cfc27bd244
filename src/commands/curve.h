/* A loss curve drawn with characters. */
#ifndef UNROLL_COMMANDS_CURVE_H
#define UNROLL_COMMANDS_CURVE_H

#include "experiment/run.h"

#include <stdio.h>

/* Draws the finite losses against the train steps, `width` characters wide, with the ends of both axes named. Nothing is
 * drawn where no loss is finite. braille: eight points a character, for terminals of UTF-8; else one. */
void curve_draw(const struct curve *curve, int width, bool braille, FILE *out);

/* Each curve as one word of blocks, its points side by side, all on one scale from the smallest of the losses to the largest; ""
 * for one without points. The caller frees each and the array. */
char **curve_sparks(const struct curve *curves, int count);

#endif
