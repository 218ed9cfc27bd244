/* The names of lines at their ends. */
#ifndef UNROLL_FIGURES_PICTURE_END_NAMES_H
#define UNROLL_FIGURES_PICTURE_END_NAMES_H

#include "figures/picture/picture.h"
#include "results/line.h"

/* Names the lines of a picture that is laid out at their ends, where there is room, instead of in a legend. */
void end_names(struct picture *picture, const struct line *lines, int num_lines);

#endif
